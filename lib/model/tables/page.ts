import type { ReadingLanguage } from '../language';

/**
 * Words by which a page says, in one language, what a block is. All in lower case; a block counts
 * when its text begins with one of them at a word's edge.
 */
export interface PageWords {
  language: ReadingLanguage;
  /** How the names of months begin in a page's date stamps, 1 to 12. */
  monthStarts: Readonly<Record<string, number>>;
  /** Openings of a note that corrects the article. */
  corrections: readonly string[];
  /** Openings of a pointer to another article. */
  teasers: readonly string[];
  /** Invitations to subscribe that stand in place of the rest of an article. */
  paywall: readonly string[];
}
