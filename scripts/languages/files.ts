/** The language tables as files of the package: a page and the worker load those of the article's language alone. */
import { detectPacks, matchPacks } from '../../lib/languages';
import { readingLanguageSchema } from '../../lib/model';

/** A file of the package: its path below the root, and its text (JSON). */
export interface TableFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Every file of language tables. The tables hold nothing but JSON's own values; a test keeps them so. */
export function tableFiles(): TableFile[] {
  return readingLanguageSchema.options.flatMap((language) => [
    { relativeDest: `languages/detect-${language}.json`, contents: JSON.stringify(detectPacks[language]) },
    { relativeDest: `languages/match-${language}.json`, contents: JSON.stringify(matchPacks[language]) },
  ]);
}
