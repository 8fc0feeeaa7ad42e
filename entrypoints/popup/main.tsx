import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/memory.css';
import { createPanelWords } from '../../components/panel/create-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import { chosenLanguage, preferenceStore } from '../../lib/state';
import { App } from './App';

/** The tab the popup speaks of: the one in its address (popup opened as a page), else the active one. */
async function tabInView(): Promise<number | null> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(given)) return given;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const preferences = preferenceStore(browser.storage.local);

async function start(root: HTMLElement): Promise<void> {
  const chosen = await preferences.read();
  const language = chosenLanguage(chosen, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  render(
    <WordsProvider value={createPanelWords(language)}>
      <App
        tab={tabInView()}
        call={callFromPage(browser.runtime as never)}
        askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
        openOptions={(route) => {
          void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${route}` as never) });
        }}
        language={chosen.language}
        onLanguage={(next) => void preferences.change({ language: next }).then(() => location.reload())}
      />
    </WordsProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
