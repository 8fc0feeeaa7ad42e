import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/page.css';
import '../../assets/styles/report.css';
import { createPanelWords } from '../../components/panel/create-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import { chosenLanguage, preferenceStore } from '../../lib/state';
import { App } from './App';

/** The tab whose article is reported: the page's address names it. */
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

async function start(root: HTMLElement): Promise<void> {
  const language = chosenLanguage(await preferenceStore(browser.storage.local).read(), browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  render(
    <WordsProvider value={createPanelWords(language)}>
      <App tabId={Number.isInteger(tabId) ? tabId : null} call={callFromPage(browser.runtime as never)} />
    </WordsProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
