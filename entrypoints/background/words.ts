import deBadge from '../../assets/locales/de/badge.json';
import deMarks from '../../assets/locales/de/marks.json';
import enBadge from '../../assets/locales/en/badge.json';
import enMarks from '../../assets/locales/en/marks.json';
import { createTranslator, type Translator } from '../../lib/format';
import type { Language } from '../../lib/model';

/** All that the worker says by itself: in the toolbar, and to screen readers at marks. */
const TRANSLATORS: Readonly<Record<Language, Translator>> = {
  de: createTranslator('de', [deBadge, deMarks]),
  en: createTranslator('en', [enBadge, enMarks]),
};

/** The worker's words in a language. */
export const wordsIn = (language: Language): Translator => TRANSLATORS[language];
