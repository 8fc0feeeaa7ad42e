import { z } from 'zod';

/** A language the reading engine has tables for (ISO 639-1). */
export const languageSchema = z.enum(['de', 'en']);
/** A language the reading engine has tables for. */
export type Language = z.infer<typeof languageSchema>;
