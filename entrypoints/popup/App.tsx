import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup, type PopupActions } from '../../components/Popup';
import type { PopupState } from '../../components/popup-model';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result } from '../../lib/messages';
import { ClaimRoute } from './ClaimRoute';
import { MemoryOfferRoute } from './MemoryOfferRoute';
import { usePanelRoute } from './route';
import { TextRoute } from './TextRoute';
import { useRecord } from './use-record';

/** How often a page that is being or about to be read is looked up again, in milliseconds. */
const AGAIN = 400;

/** What every route of popup and side panel works with. */
export interface PanelRouteProps {
  call: Caller<PageCalls>;
  tab: Promise<number | null>;
  /** Looks the tab up again. */
  look: () => Promise<void>;
  /** Shows a notice. */
  say: (notice: string | null) => void;
  /** Opens the options page at a route (`#/own`) in a tab of its own. */
  openOptions: (route: string) => void;
}

interface AppProps {
  tab: Promise<number | null>;
  call: Caller<PageCalls>;
  /** Asks the person for a site; must run inside the click. */
  askPermission: (pattern: string) => Promise<boolean>;
  /** Opens the options page at a route (`#/own`) in a tab of its own. */
  openOptions: (route: string) => void;
  language: PopupActions['language'];
  /** Keeps the choice and shows the popup anew in that language. */
  onLanguage: PopupActions['onLanguage'];
}

/** Whether the page's state may change by itself: it is being read, or will be once it has loaded. */
function isUnderWay(state: PopupState): boolean {
  if (state.kind !== 'view') return false;
  const { page, site } = state.view;
  if (page.kind === 'reading') return true;
  return page.kind === 'unread' && site.on && (site.access === 'listed' || site.access === 'granted');
}

/** Looks up the tab and looks again while its page is being or about to be read. */
function useView(tab: AppProps['tab'], call: AppProps['call']): readonly [PopupState, () => Promise<void>] {
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

/** The popup with what it can do. */
export function App({ tab, call, askPermission, openOptions, language, onLanguage }: AppProps) {
  const words = useWords();
  const [state, look] = useView(tab, call);
  const [notice, setNotice] = useState<string | null>(null);

  const record = useRecord(call, openOptions, setNotice, look);

  const then = async (outcome: Promise<Result<unknown>>): Promise<void> => {
    const result = await outcome;
    setNotice(result.ok ? null : words.t(`error.${result.error.code}`));
    await look();
  };
  const withTab = async <T,>(use: (tabId: number) => Promise<T>): Promise<T | null> => {
    const tabId = await tab;
    return tabId === null ? null : use(tabId);
  };
  const actions: PopupActions = {
    onShow: (claim) =>
      void withTab(async (tabId) => {
        const outcome = await call('showInArticle', { tabId, target: claim.target });
        if (!outcome.ok) setNotice(words.t(`error.${outcome.error.code}`));
        else setNotice(outcome.value.shown ? null : words.t('popup.notShown'));
      }),
    onKeep: (index) => void withTab(async (tabId) => openOptions(`#/claim/${tabId}/${index}`)),
    onOptions: () => openOptions('#/record'),
    onSwitchSite: (host, on) => void then(call('setSite', { host, on })),
    onReadOnce: () => void withTab((tabId) => then(call('readOnce', { tabId }))),
    onAllowSite: (pattern) => {
      const asked = askPermission(pattern);
      void withTab(async (tabId) => {
        if (await asked) await then(call('siteAllowed', { tabId, pattern }));
      });
    },
    language,
    onLanguage,
    onRetry: () => void look(),
  };
  const route = usePanelRoute();
  const page = state.kind === 'view' && state.view.page.kind === 'checked' ? state.view.page : null;
  const shared = { call, tab, look, say: setNotice, openOptions };
  const offer = page && page.annotations.claims.length > 0 ? <MemoryOfferRoute {...shared} /> : null;
  return (
    <Popup state={state} notice={notice} actions={actions} record={record} offer={offer}>
      {route.kind === 'claim' && page ? (
        <ClaimRoute index={route.index} page={page} {...shared} />
      ) : route.kind === 'text' ? (
        <TextRoute {...shared} />
      ) : null}
    </Popup>
  );
}
