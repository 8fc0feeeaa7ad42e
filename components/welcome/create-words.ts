import de from '../../assets/locales/de/welcome.json';
import en from '../../assets/locales/en/welcome.json';
import type { Language } from '../../lib/model';
import { makeWords } from '../create-words';
import type { Words } from '../words';

/** Messages of the introduction by language. */
const CATALOGUES = { de: [de], en: [en] } as const;

/** The words of the introduction: the interface's and its own. */
export function createWelcomeWords(language: Language): Words {
  return makeWords(language, CATALOGUES[language]);
}
