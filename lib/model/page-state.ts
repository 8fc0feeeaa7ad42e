import { z } from 'zod';
import { annotationsSchema } from './annotations';
import { keptCorrectionSchema } from './correction';

/** Why there is no result of an article; `too-many`: it was judged, and the result is too large to be kept for the panel. */
export const readFailureSchema = z.enum([
  'no-text',
  'language',
  'too-large',
  'pdf',
  'fact-base',
  'too-many',
  'internal',
]);
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

/** What is kept of the page in a tab while the browser runs: the last report or the annotations, and whose page it was. */
export const keptPageSchema = z.object({
  /** Origin of the page (`https://example.org`): a result is never shown for another one. */
  origin: z.string(),
  /** Its article in the reading memory; null or missing where it is not remembered. */
  memory: z.number().int().nullable().optional(),
  page: z.discriminatedUnion('kind', [
    ...pageReportSchema.options,
    z.object({
      kind: z.literal('checked'),
      annotations: annotationsSchema,
      /** Corrections of the article; `annotations` have those that were applied. */
      corrections: z.array(keptCorrectionSchema).optional(),
      /** Key of the article's corrections (see entrypoints/background/corrections). */
      article: z.string().optional(),
      /** False when the page changed too fast to be followed. */
      followed: z.boolean().default(true),
    }),
  ]),
});
/** What is kept of the page in a tab. */
export type KeptPage = z.infer<typeof keptPageSchema>;
