import { z } from 'zod';

const kind = z.enum(['company', 'figure', 'agrees', 'changed', 'differs', 'contradicts']);

/** Kind of a mark; each has a highlight of its own, with a line style and colour. */
export type MarkKind = z.infer<typeof kind>;

/**
 * A mark as the worker hands it to a page, short, since a long article has thousands: kind; where it begins and ends in the
 * article's text, in UTF-16 code units; the index of its claim, or the id of its company; whether its section has named that
 * company before, so that it is marked only where all mentions are.
 */
export const pageMarkSchema = z.tuple([
  kind,
  z.number().int().nonnegative(),
  z.number().int().nonnegative(),
  z.union([z.number().int().nonnegative(), z.string()]),
  z.boolean(),
]);
/** A mark as the worker hands it to a page. */
export type PageMark = z.infer<typeof pageMarkSchema>;
