import { useEffect, useRef, useState } from 'preact/hooks';
import { Panel, type PanelActions } from '../../components/panel/Panel';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result } from '../../lib/messages';
import { ClaimRoute } from './ClaimRoute';
import type { Follower } from './follow-tab';
import { ReportTools } from './ReportTools';
import { usePanelRoute } from './route';
import { TextRoute } from './TextRoute';
import { useRecord } from './use-record';
import { useView } from './use-view';

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
  /** The tab to begin with. */
  tab: Promise<number | null>;
  /** Follows which tab is in front, and its changes, until the returned function is called. */
  follow: (follower: Follower) => () => void;
  /** Follows what becomes known of tabs, until the returned function is called. */
  followResults: (onResult: (tabId: number) => void) => () => void;
  call: Caller<PageCalls>;
  /** Asks the person for a site; must run inside the click. */
  askPermission: (pattern: string) => Promise<boolean>;
  /** Opens the options page at a route (`#/own`) in a tab of its own. */
  openOptions: (route: string) => void;
  onPanel: PanelActions['onPanel'];
  /** Whether this is the side panel, from which browsers do not let a page be read for once. */
  isPanel: boolean;
  language: PanelActions['language'];
  /** Keeps the choice and shows the popup anew in that language. */
  onLanguage: PanelActions['onLanguage'];
}

/** Popup and side panel with what they can do. */
export function App({ follow, followResults, call, askPermission, openOptions, ...given }: AppProps) {
  const words = useWords();
  const [tab, setTab] = useState(given.tab);
  const { tabId, state, look } = useView(tab, call);
  const [notice, setNotice] = useState<string | null>(null);
  const record = useRecord(call, openOptions, setNotice, look);

  const route = usePanelRoute();
  const latest = useRef({ tabId, look });
  latest.current = { tabId, look };
  useEffect(
    () => follow({ onTab: (next) => setTab(Promise.resolve(next)), onChange: () => void latest.current.look() }),
    [],
  );
  useEffect(
    () => followResults((changed) => (changed === latest.current.tabId ? void latest.current.look() : undefined)),
    [],
  );
  // A claim's page is of one article: another tab begins with its own list.
  const place = useRef(tabId);
  useEffect(() => {
    if (place.current !== null && place.current !== tabId && route.kind === 'claim') location.hash = '';
    place.current = tabId;
  }, [tabId]);

  const then = async (outcome: Promise<Result<unknown>>): Promise<void> => {
    const result = await outcome;
    setNotice(result.ok ? null : words.t(`error.${result.error.code}`));
    await look();
  };
  const withTab = async <T,>(use: (tabId: number) => Promise<T>): Promise<T | null> => {
    const wanted = await tab;
    return wanted === null ? null : use(wanted);
  };
  const actions: PanelActions = {
    onShow: (claim) =>
      void withTab(async (wanted) => {
        const outcome = await call('showInArticle', { tabId: wanted, target: claim.target });
        if (!outcome.ok) setNotice(words.t(`error.${outcome.error.code}`));
        else setNotice(outcome.value.shown ? null : words.t('popup.notShown'));
      }),
    onKeep: (index) => void withTab(async (wanted) => openOptions(`#/claim/${wanted}/${index}`)),
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    onOptions: () => openOptions('#/record'),
    onPanel: given.onPanel,
    onSwitchSite: (host, on) => void then(call('setSite', { host, on })),
    onReadOnce: () =>
      void withTab(async (wanted) => {
        const outcome = await call('readOnce', { tabId: wanted });
        if (!outcome.ok && outcome.error.code === 'no-access' && given.isPanel) setNotice(words.t('panel.click'));
        else await then(Promise.resolve(outcome));
      }),
    onAllowSite: (pattern) => {
      const asked = askPermission(pattern);
      void withTab(async (wanted) => {
        if (await asked) await then(call('siteAllowed', { tabId: wanted, pattern }));
      });
    },
    language: given.language,
    onLanguage: given.onLanguage,
    onRetry: () => void look(),
  };
  const page = state.kind === 'view' && state.view.page.kind === 'checked' ? state.view.page : null;
  const shared = { call, tab, look, say: setNotice, openOptions };
  const isClaim = route.kind === 'claim' && page !== null;
  return (
    <Panel
      {...{ state, notice, actions, record }}
      place={String(tabId)}
      tools={<ReportTools state={state} tabId={tabId} />}
    >
      {isClaim ? (
        <ClaimRoute index={route.index} page={page} {...shared} />
      ) : route.kind === 'text' ? (
        <TextRoute {...shared} />
      ) : null}
    </Panel>
  );
}
