import type { ReadingLanguage } from '../model';
import type { LanguageSigns } from '../model/tables';
import { pageWords as dePage } from './de/page';
import { functionWords as de } from './de/sentences';
import { pageWords as enPage } from './en/page';
import { functionWords as en } from './en/sentences';
import { pageWords as frPage } from './fr/page';
import { functionWords as fr } from './fr/sentences';

/** By which each language is told, before its tables are loaded. */
export const languageSigns: Readonly<Record<ReadingLanguage, LanguageSigns>> = {
  de: { functionWords: de, page: dePage },
  en: { functionWords: en, page: enPage },
  fr: { functionWords: fr, page: frPage },
};
