import { z } from 'zod';
import { QUOTE_CONTEXT } from './quote-context';

const offset = z.number().int().nonnegative();

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z.object({ start: offset, end: offset });
/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export type Span = z.infer<typeof spanSchema>;

/**
 * Where something stands in the article's text: W3C TextPositionSelector (`start`, `end`) and
 * TextQuoteSelector (`exact`, `prefix`, `suffix`) in one. Anchored by the exact quote only.
 */
export const targetSchema = spanSchema.extend({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
/** Where something stands in the article's text (W3C Web Annotation selectors). */
export type Target = z.infer<typeof targetSchema>;

/** The target for `span` in `text`. */
export function targetIn(text: string, span: Span): Target {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - QUOTE_CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + QUOTE_CONTEXT),
  };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
