import { useCallback, useEffect, useState } from 'preact/hooks';
import { Memory, type MemoryState } from '../../components/options/memory/Memory';
import type { SiteArticles } from '../../components/options/memory/MemorySites';
import { plainName } from '../../components/outside-text';
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
  /** `name` tells one time from the next: a notice that says the same twice is announced once. */
  const forget = async (what: RequestOf<PageCalls, 'memoryForget'>, name?: string): Promise<void> => {
    const forgotten = await value(call('memoryForget', what));
    const said = forgotten && words.t('memory.forgotten', { count: forgotten.articles });
    if (said) say(name ? `${name}: ${said}` : said);
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
        onForgetArticle: ({ id, site, title }) =>
          void forget({ what: 'article', id }, plainName(title ?? '')).then(() => open(site)),
        onForgetSite: (site) => void forget({ what: 'site', site }, site),
        onForgetAll: () => void forget({ what: 'all' }),
      }}
    />
  );
}
