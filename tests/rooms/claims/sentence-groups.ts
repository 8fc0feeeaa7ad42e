import type { PartialDate } from '../../../lib/model';

/** Sentences of one kind. */
export interface SentenceGroup {
  name: string;
  /** Day of publication; left out for undated texts. */
  published?: PartialDate;
  /** What its sentences count in fitting, of what others do; 1 when left out. */
  share?: number;
  /**
   * The text, then one line for each of its figures in order (see `figureLines`): what it claims, or
   * `! rule` for the rule that made it no claim. A text alone holds no figure at all.
   */
  cases: readonly (readonly [text: string, ...lines: string[]])[];
}

/** Texts of one kind, each with what must be read from its claims in order, one line a claim. */
export interface ClaimGroup {
  name: string;
  cases: readonly (readonly [text: string, ...wanted: string[]])[];
}
