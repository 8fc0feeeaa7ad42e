import { useState } from 'preact/hooks';
import { Popup, type PopupActions } from '../../components/Popup';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result } from '../../lib/messages';
import { ClaimRoute } from './ClaimRoute';
import { usePanelRoute } from './route';
import { TextRoute } from './TextRoute';
import { useRecord } from './use-record';
import type { TextInView } from './use-text';
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

/** What the popup is given. */
export interface AppProps {
  tab: Promise<number | null>;
  call: Caller<PageCalls>;
  /** Asks the person for a site; must run inside the click. */
  askPermission: (pattern: string) => Promise<boolean>;
  /** Opens the options page at a route (`#/own`) in a tab of its own. */
  openOptions: (route: string) => void;
  language: PopupActions['language'];
  /** Keeps the choice and shows the popup anew in that language. */
  onLanguage: PopupActions['onLanguage'];
  /** A text of the person's own; while one is looked at, `tab` is its number. */
  text: TextInView;
}

/** The popup with what it can do. */
export function App({ tab, call, askPermission, openOptions, language, onLanguage, text }: AppProps) {
  const words = useWords();
  const [state, look] = useView(tab, call);
  const [notice, setNotice] = useState<string | null>(null);

  const route = usePanelRoute();
  const page = state.kind === 'view' && state.view.page.kind === 'checked' ? state.view.page : null;
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
    onShow: (claim) => {
      if (text.id !== null) return text.show(page?.annotations.claims.indexOf(claim as never) ?? -1);
      void withTab(async (tabId) => {
        const outcome = await call('showInArticle', { tabId, target: claim.target });
        if (!outcome.ok) setNotice(words.t(`error.${outcome.error.code}`));
        else setNotice(outcome.value.shown ? null : words.t('popup.notShown'));
      });
    },
    onKeep: (index) => void withTab(async (tabId) => openOptions(`#/claim/${tabId}/${index}`)),
    onOptions: () => openOptions('#/record'),
    onFeeds: () => openOptions('#/feeds'),
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
  const textRoute = <TextRoute text={text} annotations={page?.annotations ?? null} />;
  const isText = route.kind === 'text';
  const shared = { call, tab, look, say: setNotice, openOptions };
  const claim = route.kind === 'claim' && page ? <ClaimRoute index={route.index} page={page} {...shared} /> : null;
  const instead = isText && text.id === null ? textRoute : claim;
  return (
    <Popup
      state={state}
      notice={notice}
      actions={actions}
      record={record}
      above={isText && text.id !== null ? textRoute : null}
    >
      {instead}
    </Popup>
  );
}
