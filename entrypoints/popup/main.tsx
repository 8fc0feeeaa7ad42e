import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/chart.css';
import '../../assets/styles/claim.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/panel.css';
import { createPanelWords } from '../../components/panel/create-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import { chosenLanguage, followResults, hasSidePanel, openSidePanel, preferenceStore } from '../../lib/state';
import { App } from './App';
import { fixedTab, followTab, tabInFront, windowInView } from './follow-tab';

const preferences = preferenceStore(browser.storage.local);

/** Whether this page is the side panel: it stays when the person goes to another tab. */
const isPanel = document.documentElement.dataset.surface === 'panel';

async function start(root: HTMLElement): Promise<void> {
  const [chosen, windowId] = await Promise.all([preferences.read(), windowInView()]);
  const language = chosenLanguage(chosen, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  const fixed = fixedTab();
  const tab = fixed === null ? tabInFront(windowId) : Promise.resolve(fixed);
  const onPanel = (): void => {
    if (windowId !== null) void openSidePanel(browser as never, windowId).then((isOpen) => isOpen && window.close());
  };
  render(
    <WordsProvider value={createPanelWords(language)}>
      <App
        tab={tab}
        follow={(on) => (fixed === null && windowId !== null ? followTab(windowId, tab, on) : () => undefined)}
        followResults={(onResult) => followResults(browser.storage.session, onResult)}
        call={callFromPage(browser.runtime as never)}
        askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
        openOptions={(route) => {
          void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${route}` as never) });
        }}
        onPanel={!isPanel && hasSidePanel(browser as never) ? onPanel : null}
        isPanel={isPanel}
        language={chosen.language}
        onLanguage={(next) => void preferences.change({ language: next }).then(() => location.reload())}
      />
    </WordsProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
