import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/page.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/memory.css';
import { loadPanelWords } from '../../components/panel/load-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import {
  chosenLanguage,
  followResults,
  hasSidePanel,
  type LanguageChoice,
  noChoices,
  noDrafts,
  openSidePanel,
  pointedClaims,
  textDrafts,
  watchHandedTexts,
} from '../../lib/state';
import { fixedTab, followTab, tabInFront } from './follow-tab';
import { TextApp } from './TextApp';
import { callWithAhead, openedOf, takeAhead } from './take-ahead';

/** Whether this page is the side panel: it stays when the person goes to another tab. */
const isPanel = document.documentElement.dataset.surface === 'panel';

/** Keeps the person's choice; what checks and writes preferences is loaded when there is one. */
async function keep(language: LanguageChoice): Promise<void> {
  const { preferenceStore } = await import('../../lib/state');
  await preferenceStore(browser.storage.local).change({ language });
}

const languageOf = (choice: LanguageChoice) => chosenLanguage({ language: choice }, browser.i18n.getUILanguage());

async function start(root: HTMLElement): Promise<void> {
  const ahead = takeAhead();
  // While the worker still answers. A browser takes longest to get ready for its first date.
  void ahead.language
    .then((choice) => loadPanelWords(languageOf(choice)))
    .then((words) => ['2000-01-01', '2000-01'].map(words.date))
    .catch(() => undefined);
  const [chosen, windowId, isPrivate, choices, opened] = await Promise.all([
    ...([ahead.language, ahead.windowId, ahead.isPrivate, ahead.choices] as const),
    openedOf(ahead),
  ]);
  const fixed = fixedTab();
  let isOpen = false;
  const tabNow = (): Promise<number | null> =>
    fixed !== null ? Promise.resolve(fixed) : isOpen ? tabInFront(windowId) : ahead.tab;
  const onPanel = (): void => {
    if (windowId !== null) void openSidePanel(browser as never, windowId).then((isOpen) => isOpen && window.close());
  };
  const texts = {
    drafts: isPrivate ? noDrafts : textDrafts(browser.storage.session),
    isPrivate,
    windowId,
    onHanded: (run: () => void) => watchHandedTexts(browser.storage.session, run),
  };
  const call = callWithAhead(callFromPage(browser.runtime as never), ahead);
  /** Shows the page in a language; where it is shown already, what the person did and where they are stays. */
  const show = async (choice: LanguageChoice): Promise<void> => {
    const language = languageOf(choice);
    const words = await loadPanelWords(language);
    document.documentElement.lang = language;
    render(
      <WordsProvider value={words}>
        <TextApp
          {...{ tabNow, texts, call, isPanel, opened }}
          kept={isPrivate ? noChoices : choices}
          follow={(tab, on) => (fixed === null && windowId !== null ? followTab(windowId, tab, on) : () => undefined)}
          followPointed={pointedClaims(browser.storage.session as never).follow}
          followResults={(onResult) => followResults(browser.storage.session, onResult)}
          askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
          // In a tab of its own this page covers the article.
          onShown={fixed === null ? undefined : (tab) => void browser.tabs.update(tab, { active: true })}
          openOptions={(route) => {
            void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${route}` as never) });
          }}
          onPanel={!isPanel && hasSidePanel(browser as never) ? onPanel : null}
          language={choice}
          onLanguage={(next) => void keep(next).then(() => show(next))}
        />
      </WordsProvider>,
      root,
    );
  };
  await show(chosen);
  isOpen = true;
  await import('./later-styles');
}

const root = document.getElementById('root');
if (root) void start(root);
