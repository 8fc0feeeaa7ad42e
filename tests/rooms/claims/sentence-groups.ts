import type { PartialDate } from '../../../lib/model';

/** Sentences of one kind. */
export interface SentenceGroup {
  name: string;
  /** Day of publication; left out for undated texts. */
  published?: PartialDate;
  /**
   * The text, then one line for each of its figures in order (see `figureLines`): what it claims, or
   * `! rule` for the rule that made it no claim. A text alone holds no figure at all.
   */
  cases: readonly (readonly [text: string, ...lines: string[]])[];
}

/** Texts of one kind, for their status. */
export interface StatusGroup {
  name: string;
  /** The text, then the status of each of its claims; `!` for a text without any. */
  cases: readonly (readonly [text: string, ...statuses: string[]])[];
}

/** Texts of one kind, for when their figures hold. */
export interface TimeGroup {
  name: string;
  /** The text, then for each of its claims `@date` (`@-`: unknown) or `in period`. */
  cases: readonly (readonly [text: string, ...times: string[]])[];
}
