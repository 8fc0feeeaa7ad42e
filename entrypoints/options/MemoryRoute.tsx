import { useCallback, useEffect, useState } from 'preact/hooks';
import { Memory, type MemoryState } from '../../components/options/memory/Memory';
import type { SiteArticles } from '../../components/options/memory/MemorySites';
import { useWords } from '../../components/words';
import type { PageCalls, RequestOf } from '../../lib/messages';
import type { RouteProps } from './App';

/** The reading memory. */
export function MemoryRoute({ call, value, say }: RouteProps) {
  const words = useWords();
  const [state, setState] = useState<MemoryState | null>(null);
  const [found, setFound] = useState<Record<string, SiteArticles>>({});
  const look = useCallback(async () => {
    const view = await value(call('memory', null));
    if (view) setState(view);
  }, [call, value]);
  useEffect(() => void look(), [look]);
  if (!state) return <p>{words.t('options.loading')}</p>;

  const open = async (site: string): Promise<void> => {
    const articles = await value(call('memoryArticles', { site }));
    if (articles) setFound((before) => ({ ...before, [site]: articles }));
  };
  const set = async (change: RequestOf<PageCalls, 'memorySet'>): Promise<void> => {
    await value(call('memorySet', change));
    await look();
  };
  const forget = async (what: RequestOf<PageCalls, 'memoryForget'>): Promise<void> => {
    const forgotten = await value(call('memoryForget', what));
    if (forgotten) say(words.t('memory.forgotten', { count: forgotten.articles }));
    await look();
  };
  return (
    <Memory
      state={state}
      found={found}
      actions={{
        onSwitch: (on) => void set({ on }),
        onEnd: () => void set({ on: false }).then(() => forget({ what: 'all' })),
        onDays: (days) => void set({ days }).then(() => Promise.all(Object.keys(found).map(open))),
        onOpenSite: (site) => void open(site),
        onForgetArticle: ({ id, site }) => void forget({ what: 'article', id }).then(() => open(site)),
        onForgetSite: (site) => void forget({ what: 'site', site }),
        onForgetAll: () => void forget({ what: 'all' }),
      }}
    />
  );
}
