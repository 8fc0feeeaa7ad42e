import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../components/panel-model';
import type { Caller, PageCalls } from '../../lib/messages';
import { type ShownTab, stateOf } from './answer';

/** How often a page that is being or about to be read is looked up again, in milliseconds. */
const AGAIN = 400;

/** How long the article before stays while the next answer or the next reading is awaited, in milliseconds. */
const HOLD = 350;

/** How often a held article is looked up again, in milliseconds. */
const SOON = 80;

/** Whether the page's state may change by itself: it is being read, or will be once it has loaded. */
function isUnderWay(state: PanelState): boolean {
  if (state.kind !== 'view') return false;
  const { page, site, pause } = state.view;
  if (pause !== null) return false;
  if (page.kind === 'reading') return true;
  return page.kind === 'unread' && site.on && (site.access === 'listed' || site.access === 'granted');
}

const isArticle = (state: PanelState): boolean => state.kind === 'view' && state.view.page.kind === 'checked';

/**
 * Looks up a tab, unless `opened` says what it shows at first, and again while its page is being or about to be read. What was shown stays until there is an
 * answer, so that a quick change does not flicker; a slow one shows that it is awaited.
 */
export function useView(tab: Promise<number | null>, call: Caller<PageCalls>, opened: ShownTab | null) {
  const [shown, setShown] = useState<ShownTab>(opened ?? { tabId: null, state: { kind: 'loading' } });
  const isOpened = useRef(opened !== null);
  const latest = useRef(shown);
  const wanted = useRef(tab);
  wanted.current = tab;
  const asked = useRef(0);
  const answered = useRef(0);
  const heldSince = useRef<number | null>(null);
  const show = useCallback((next: ShownTab): void => {
    heldSince.current = null;
    latest.current = next;
    setShown(next);
  }, []);

  const look = useCallback(async (): Promise<void> => {
    const turn = ++asked.current;
    const tabId = await tab;
    const outcome = tabId === null ? null : await call('tabView', { tabId });
    if (wanted.current !== tab || turn < answered.current) return;
    answered.current = turn;
    const state = stateOf(outcome);
    const before = latest.current;
    if (before.tabId === tabId && isArticle(before.state) && isUnderWay(state)) {
      heldSince.current ??= performance.now();
      if (performance.now() - heldSince.current < HOLD) {
        setTimeout(() => void look(), SOON);
        return;
      }
    }
    show({ tabId, state });
  }, [tab, call]);

  useEffect(() => {
    if (!isOpened.current) void look();
    isOpened.current = false;
    const timer = setTimeout(async () => {
      const tabId = await tab;
      if (wanted.current === tab && latest.current.tabId !== tabId) show({ tabId, state: { kind: 'loading' } });
    }, HOLD);
    return () => clearTimeout(timer);
  }, [look]);
  useEffect(() => {
    if (!isUnderWay(shown.state)) return;
    const timer = setTimeout(look, AGAIN);
    return () => clearTimeout(timer);
  }, [shown, look]);
  return { ...shown, look };
}
