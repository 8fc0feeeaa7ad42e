import de from '../assets/locales/de/ui.json';
import en from '../assets/locales/en/ui.json';
import { VERDICT_CATALOGUES } from '../lib/format';
import type { Language } from '../lib/model';
import type { Words } from './words';
import { type Messages, wordsOf } from './words-of';

/** The interface's own messages by language. */
const CATALOGUES = { de, en } as const;

const made = new Map<Language, Words>();

/** The words of a language with more messages than the interface's own. */
export const makeWords = (language: Language, more: readonly Messages[] = []): Words =>
  wordsOf(language, [...VERDICT_CATALOGUES[language], CATALOGUES[language], ...more]);

/** The words of a language; made once. */
export function createWords(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const words = makeWords(language);
  made.set(language, words);
  return words;
}
