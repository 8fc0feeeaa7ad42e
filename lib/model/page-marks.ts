import { z } from 'zod';

const kind = z.enum(['company', 'figure', 'agrees', 'changed', 'differs', 'contradicts']);

/** Kind of a mark; each has a highlight of its own, with a line style and colour. */
export type MarkKind = z.infer<typeof kind>;

/** A mark as the worker hands it to a page. */
export const pageMarkSchema = z.object({
  kind,
  /** Where it begins and ends in the article's text, in UTF-16 code units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Index of its claim among the article's, or id of its company. */
  of: z.union([z.number().int().nonnegative(), z.string()]),
  /** Whether its section has named that company before: then it is marked only where all mentions are. */
  again: z.boolean(),
});
/** A mark as the worker hands it to a page. */
export type PageMark = z.infer<typeof pageMarkSchema>;
