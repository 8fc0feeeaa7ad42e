import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupState } from '../../components/popup-model';
import type { Caller, PageCalls } from '../../lib/messages';

/** How often a page that is being or about to be read is looked up again, in milliseconds. */
const AGAIN = 400;

/** Whether the page's state may change by itself: it is being read, or will be once it has loaded. */
function isUnderWay(state: PopupState): boolean {
  if (state.kind !== 'view') return false;
  const { page, site } = state.view;
  if (page.kind === 'reading') return true;
  return page.kind === 'unread' && site.on && (site.access === 'listed' || site.access === 'granted');
}

/** Looks up the tab and looks again while its page is being or about to be read. */
export function useView(
  tab: Promise<number | null>,
  call: Caller<PageCalls>,
): readonly [PopupState, () => Promise<void>] {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const look = useCallback(async () => {
    const tabId = await tab;
    if (tabId === null) return setState({ kind: 'error', code: 'no-access' });
    const outcome = await call('tabView', { tabId });
    setState(outcome.ok ? { kind: 'view', view: outcome.value } : { kind: 'error', code: outcome.error.code });
  }, [tab, call]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (!isUnderWay(state)) return;
    const timer = setTimeout(look, AGAIN);
    return () => clearTimeout(timer);
  }, [state, look]);
  return [state, look];
}
