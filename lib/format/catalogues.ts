import deMarks from '../../assets/locales/de/marks.json';
import de from '../../assets/locales/de/verdicts.json';
import enMarks from '../../assets/locales/en/marks.json';
import en from '../../assets/locales/en/verdicts.json';
import type { Language } from '../model';
import { type Catalogue, createTranslator, type Translator } from './translator';

/** The messages of this room, by language: verdicts, figures, dates, descriptions of claims. */
export const VERDICT_CATALOGUES: Readonly<Record<Language, readonly Catalogue[]>> = {
  de: [deMarks, de],
  en: [enMarks, en],
};

/** A translator with this room's messages and, if given, more of the same language. */
export function translatorFor(locale: Language, more: readonly Catalogue[] = []): Translator {
  return createTranslator(locale, [...VERDICT_CATALOGUES[locale], ...more]);
}
