import { z } from 'zod';
import { annotationsSchema, detailsSchema, detectionSchema, languageSchema, pageReportSchema } from '../model';

/**
 * Calls a content script may make. None of them writes anything but the tab's own result: a page
 * that took over the process of a content script gains nothing by them.
 */
export const contentCalls = {
  /** First call on a page: whether to read it at all, and the language of the interface. */
  hello: {
    request: z.null(),
    reply: z.object({ on: z.boolean(), language: languageSchema }),
  },
  /** Matches and judges what was detected; the result becomes the tab's. */
  check: {
    request: z.object({ detection: detectionSchema }),
    reply: z.object({ annotations: annotationsSchema, details: detailsSchema }),
  },
  /** Tells how far the reading has come, when it has not ended in a check. */
  report: {
    request: z.object({ report: pageReportSchema }),
    reply: z.null(),
  },
  /** Has the card's script put into the asking tab (once per document). */
  needCard: {
    request: z.null(),
    reply: z.null(),
  },
} as const;
/** Calls a content script may make. */
export type ContentCalls = typeof contentCalls;
