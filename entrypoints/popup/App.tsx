import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '../../components/lazy';
import { ClaimWords } from '../../components/panel/ClaimWords';
import { Panel, type PanelActions } from '../../components/panel/Panel';
import type { KeptChoices } from '../../components/panel/use-filter';
import type { Caller, PageCalls } from '../../lib/messages';
import type { Pointed, PointedClaims } from '../../lib/state';
import type { Opened } from './answer';
import type { Follower } from './follow-tab';
import { MemoryOfferRoute } from './MemoryOfferRoute';
import { ReportTools } from './ReportTools';
import { usePanelRoute } from './route';
import type { TextInView } from './text-in-view';
import { type ActionSources, useActions } from './use-actions';
import { useRecord } from './use-record';
import { useView } from './use-view';

// Most open the panel for its list: other routes are loaded when somebody goes there.
const ClaimRoute = lazy(async () => (await import('./ClaimRoute')).ClaimRoute);
const CorrectionsRoute = lazy(async () => (await import('./CorrectionsRoute')).CorrectionsRoute);
const TextRoute = lazy(async () => (await import('./TextRoute')).TextRoute);

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
  /** Route of the list from which claims are opened: the article's, or that of a text of the person's own. */
  home: string;
  /** Shows a claim's place in the article or the text. */
  onShow: PanelActions['onShow'];
}

/** What popup and side panel are given. */
export interface AppProps extends Omit<ActionSources, 'look' | 'say' | 'page'>, Opened {
  /** A text of the person's own; while one is looked at, `tab` is its number. */
  text: TextInView;
  /** Follows which tab is in front, and its changes, until the returned function is called. */
  follow: (follower: Follower) => () => void;
  /** Follows what becomes known of tabs, until the returned function is called. */
  followResults: (onResult: (tabId: number) => void) => () => void;
  /** Where filter, order and search outlive the window. */
  kept: KeptChoices;
  /** Follows the claim that a card in a page is open for, until the returned function is called. */
  followPointed: PointedClaims['follow'];
}

/** Popup and side panel with what they can do. */
export function App({ follow, followResults, followPointed, kept, ...given }: AppProps) {
  const { call, openOptions } = given;
  const [tab, setTab] = useState(given.tab);
  const { tabId, state, look } = useView(tab, call, given.opened);
  const [notice, setNotice] = useState<string | null>(null);
  const asOf = state.kind === 'view' ? state.view.base.asOf : null;
  const record = useRecord(call, openOptions, setNotice, look, asOf);
  const route = usePanelRoute();
  const latest = useRef({ tabId, look });
  latest.current = { tabId, look };
  // Before the first paint: what is shown from then on is followed.
  useLayoutEffect(
    () =>
      follow({
        onTab: (next) => {
          setNotice(null);
          setTab(Promise.resolve(next));
        },
        onChange: () => void latest.current.look(),
      }),
    [],
  );
  useLayoutEffect(
    () => followResults((changed) => (changed === latest.current.tabId ? void latest.current.look() : undefined)),
    [],
  );
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useLayoutEffect(() => followPointed(setPointed), []);
  // A claim's page is of one article: another tab begins with its own list.
  const place = useRef(tabId);
  useEffect(() => {
    if (place.current !== null && place.current !== tabId && route.kind === 'claim') location.hash = '';
    place.current = tabId;
  }, [tabId]);

  const page = state.kind === 'view' && state.view.page.kind === 'checked' ? state.view.page : null;
  const actions = useActions({ ...given, tab, look, say: setNotice, page });
  const hasText = given.text.id !== null;
  const home = hasText ? '#/text' : '#/';
  const shared = { call, tab, look, say: setNotice, openOptions, home, onShow: actions.onShow };
  const textRoute =
    route.kind === 'text' ? <TextRoute text={given.text} annotations={page?.annotations ?? null} /> : null;
  const offer = page && !hasText && page.annotations.claims.length > 0 ? <MemoryOfferRoute {...shared} /> : null;
  return (
    <Panel
      {...{ state, notice, actions, record, kept }}
      place={String(tabId)}
      pointed={pointed?.tab === tabId ? pointed.claim : null}
      tools={<ReportTools state={state} tabId={tabId} />}
      hasPage={!hasText}
      above={hasText ? textRoute : null}
      offer={offer}
    >
      {route.kind === 'claim' && page ? (
        <ClaimWords>
          <ClaimRoute index={route.index} page={page} asOf={asOf} {...shared} />
        </ClaimWords>
      ) : route.kind === 'corrections' && page ? (
        <ClaimWords>
          <CorrectionsRoute page={page} {...shared} />
        </ClaimWords>
      ) : hasText ? null : (
        textRoute
      )}
    </Panel>
  );
}
