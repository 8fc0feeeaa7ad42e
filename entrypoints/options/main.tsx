import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/base.css';
import '../../assets/styles/page.css';
import '../../assets/styles/chart.css';
import '../../assets/styles/claim.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/options.css';
import '../../assets/styles/settings.css';
import '../../assets/styles/memory-section.css';
import { createOptionsWords } from '../../components/options/create-words';
import { WordsProvider } from '../../components/words';
import { callFromPage } from '../../lib/messages';
import { chosenLanguage, formDrafts, preferenceStore } from '../../lib/state';
import { App } from './App';

const preferences = preferenceStore(browser.storage.local);

/** What was typed into forms and not saved. */
const forms = formDrafts(browser.storage.session);

async function start(root: HTMLElement): Promise<void> {
  const chosen = await preferences.read();
  const language = chosenLanguage(chosen, browser.i18n.getUILanguage());
  const words = createOptionsWords(language);
  document.documentElement.lang = language;
  document.title = words.t('options.title');
  render(
    <WordsProvider value={words}>
      <App
        call={callFromPage(browser.runtime as never)}
        forms={forms}
        language={chosen.language}
        onLanguage={(next) => void preferences.change({ language: next }).then(() => start(root))}
      />
    </WordsProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
