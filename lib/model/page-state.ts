import { z } from 'zod';

/** Why an article could not be read. */
export const readFailureSchema = z.enum(['no-text', 'language', 'too-large', 'fact-base', 'internal']);
/** Why an article could not be read. */
export type ReadFailure = z.infer<typeof readFailureSchema>;

/** How far the reading of a page has come, when it has not ended in annotations. */
export const pageReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading') }),
  z.object({ kind: z.literal('no-article') }),
  z.object({ kind: z.literal('failed'), reason: readFailureSchema }),
]);
/** How far the reading of a page has come, when it has not ended in annotations. */
export type PageReport = z.infer<typeof pageReportSchema>;
