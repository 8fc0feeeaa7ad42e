import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import { createWords } from '../../components/create-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import type { Language } from '../../lib/model';
import { App } from './App';

const language: Language = browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en';
document.documentElement.lang = language;

/** The tab the popup speaks of: the one in its address (popup opened as a page), else the active one. */
async function tabInView(): Promise<number | null> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(given)) return given;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const root = document.getElementById('root');
if (root) {
  render(
    <WordsProvider value={createWords(language)}>
      <App
        tab={tabInView()}
        call={callFromPage(browser.runtime as never)}
        askPermission={(pattern) => browser.permissions.request({ origins: [pattern] })}
      />
    </WordsProvider>,
    root,
  );
}
