import { z } from 'zod';
import { articleTextSchema, readingLanguageSchema } from '../model';

/** The text that was checked last, as its page needs it to show it again. */
export const draftSchema = z.object({
  /** Under which number the worker keeps the result. */
  id: z.number().int(),
  article: articleTextSchema,
  /** What was pasted, as it was; null for a file. */
  raw: z.string().nullable(),
  /** Name of the file; null for a pasted text. */
  name: z.string().nullable(),
  published: z.string(),
  /** Language that the person named; null to find out. */
  language: readingLanguageSchema.nullable(),
});
/** The text that was checked last, as its page needs it to show it again. */
export type TextDraft = z.infer<typeof draftSchema>;
