import { copyText } from '../../components/hand-over';
import type { PanelActions } from '../../components/panel/Panel';
import type { CheckedPage } from '../../components/panel-model';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result } from '../../lib/messages';
import type { JudgedClaim } from '../../lib/model';
import type { TextInView } from './text-in-view';

/** What the actions of popup and side panel need of the browser and of the page around them. */
export interface ActionSources {
  /** The article that is shown, once it was checked. */
  page: CheckedPage | null;
  text: Pick<TextInView, 'id' | 'show'>;
  call: Caller<PageCalls>;
  tab: Promise<number | null>;
  /** Looks the tab up again. */
  look: () => Promise<void>;
  /** Shows a notice. */
  say: (notice: string | null) => void;
  /** Asks the person for a site; must run inside the click. */
  askPermission: (pattern: string) => Promise<boolean>;
  /** Told that the article of a tab shows the claim that was asked for. */
  onShown?: ((tabId: number) => void) | undefined;
  /** Opens the options page at a route (`#/own`) in a tab of its own. */
  openOptions: (route: string) => void;
  /** Whether this is the side panel, from which browsers do not let a page be read for once. */
  isPanel: boolean;
  onPanel: PanelActions['onPanel'];
  language: PanelActions['language'];
  /** Keeps the choice and shows the popup anew in that language. */
  onLanguage: PanelActions['onLanguage'];
}

/** What the person can do in popup and side panel. */
export function useActions(sources: ActionSources): PanelActions {
  const words = useWords();
  const { page, text, call, tab, look, say, askPermission, openOptions, isPanel, onPanel, language, onLanguage } =
    sources;
  const then = async (outcome: Promise<Result<unknown>>): Promise<void> => {
    const result = await outcome;
    say(result.ok ? null : words.t(`error.${result.error.code}`));
    await look();
  };
  const withTab = async <T>(use: (tabId: number) => Promise<T>): Promise<T | null> => {
    const wanted = await tab;
    return wanted === null ? null : use(wanted);
  };
  return {
    onShow: (claim) => {
      if (text.id !== null) return text.show(page?.annotations.claims.indexOf(claim as JudgedClaim) ?? -1);
      void withTab(async (tabId) => {
        const outcome = await call('showInArticle', { tabId, target: claim.target });
        if (!outcome.ok) say(words.t(`error.${outcome.error.code}`));
        else say(outcome.value.shown ? null : words.t('popup.notShown'));
        if (outcome.ok && outcome.value.shown) sources.onShown?.(tabId);
      });
    },
    onKeep: (index) => void withTab(async (tabId) => openOptions(`#/claim/${tabId}/${index}`)),
    onCopy: copyText,
    onOptions: () => openOptions('#/record'),
    onFeeds: () => openOptions('#/feeds'),
    onPanel,
    onPause: (what, paused) => void withTab((tabId) => then(call('pause', { tabId, what, paused }))),
    onReadOnce: () =>
      void withTab(async (tabId) => {
        const outcome = await call('readOnce', { tabId });
        if (!outcome.ok && outcome.error.code === 'no-access' && isPanel) say(words.t('panel.click'));
        else await then(Promise.resolve(outcome));
      }),
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
}
