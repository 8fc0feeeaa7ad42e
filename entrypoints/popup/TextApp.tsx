import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Caller, PageCalls } from '../../lib/messages';
import type { TextDrafts } from '../../lib/state';
import { App, type AppProps } from './App';
import type { Follower } from './follow-tab';
import { usePanelRoute } from './route';
import { useText } from './use-text';

/** What a page needs to check texts. */
export interface TextPorts {
  drafts: TextDrafts;
  /** Whether the window is a private one. */
  isPrivate: boolean;
  /** Window in which the page is shown; null where the browser does not tell. */
  windowId: number | null;
  /** Calls back whenever a selected text was handed over, until the function it gives is called. */
  onHanded: (run: () => void) => () => void;
}

interface TextAppProps extends Omit<AppProps, 'text' | 'tab' | 'follow'> {
  texts: TextPorts;
  /** The tab that is spoken of now. */
  tabNow: () => Promise<number | null>;
  /** Follows which tab is in front, the given one to begin with, until the returned function is called. */
  follow: (tab: Promise<number | null>, follower: Follower) => () => void;
}

/** The popup with one more thing to look at beside the tab's article: a text of the person's own, which takes a tab's place. */
export function TextApp({ tabNow, call, texts, follow, opened, ...others }: TextAppProps) {
  const route = usePanelRoute();
  const { windowId, onHanded } = texts;
  const text = useText(call, route, texts);
  const { id, check } = text;
  const latest = useRef(text);
  latest.current = text;

  // Holds only for what is shown first.
  const first = useRef(opened);
  useEffect(() => {
    first.current = null;
  }, []);

  const take = async (): Promise<void> => {
    const outcome = windowId === null ? null : await call('takeText', { windowId });
    if (!outcome?.ok || !outcome.value) return;
    location.hash = '#/text';
    const { text: raw } = outcome.value;
    check({ source: { kind: 'pasted', raw }, published: '', language: null });
  };
  // Asked once, and then whenever a text is handed over.
  useEffect(() => {
    void take();
    return onHanded(() => void take());
  }, [windowId, onHanded]);

  const tabInView = useMemo(() => (id === null ? tabNow() : Promise.resolve(id)), [id, tabNow]);
  const callInView: Caller<PageCalls> = useCallback(
    async (name, request) => {
      const outcome = await call(name, request);
      if (name !== 'tabView' || id === null || !outcome.ok) return outcome;
      if ((outcome.value as { page: { kind: string } }).page.kind !== 'unread') return outcome;
      await latest.current.renew();
      return call(name, request);
    },
    [call, id],
  );
  // While a text is looked at, no tab is followed.
  const followInView = (follower: Follower) => (id === null ? follow(tabInView, follower) : () => undefined);
  if (text.isAwaited) return null;
  const inView = {
    tab: tabInView,
    call: callInView,
    follow: followInView,
    text,
    opened: id === null ? first.current : null,
  };
  return <App key={id ?? 'tab'} {...inView} {...others} />;
}
