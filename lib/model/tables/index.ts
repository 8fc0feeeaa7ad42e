import type { ReadingLanguage } from '../language';
import type { ArithmeticTables } from './arithmetic';
import type { ClaimTables } from './claims';
import type { DateTables } from './dates';
import type { FigureTables } from './figures';
import type { MeasureTable } from './measures';
import type { NameSearchTables, NameTables } from './names';
import type { PageWords } from './page';
import type { FunctionWords, SentenceTables } from './text';

/** What finding figures and names on a page needs to know of a language. */
export interface DetectPack {
  language: ReadingLanguage;
  functionWords: FunctionWords;
  page: PageWords;
  sentences: SentenceTables;
  figures: FigureTables;
  names: NameSearchTables;
}

/** By which a language is told, and what a page written in it calls things. */
export type LanguageSigns = Pick<DetectPack, 'functionWords' | 'page'>;

/** What matching needs to know of a language. */
export interface MatchPack {
  language: ReadingLanguage;
  dates: DateTables;
  names: NameTables;
  claims: ClaimTables;
  arithmetic: ArithmeticTables;
  measures: MeasureTable;
}
