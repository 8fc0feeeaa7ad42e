import type { ReadingLanguage } from '../language';

/** What the sentence splitter must know of a language. Entries are in lower case, without the last full stop. */
export interface SentenceTables {
  /** Abbreviations after which a sentence never ends ("z. B." → "b", "nr", "dr"). */
  abbreviations: readonly string[];
  /** Abbreviations that may also end a sentence ("mrd", "inc"): they end one only before a word of `starters`. */
  endable: readonly string[];
  /** Words that open sentences and, in mid-sentence, are not written with a capital. */
  starters: readonly string[];
  /** Whether a full stop makes an ordinal ("13. Juni"). */
  ordinalDot: boolean;
  /** Closing quotes that stand after a blank ("« Non. »"). */
  closersApart?: readonly string[];
}

/** Words that occur in nearly every sentence of a language and in no other language with tables. */
export interface FunctionWords {
  language: ReadingLanguage;
  words: readonly string[];
}
