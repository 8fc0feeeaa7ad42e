import { z } from 'zod';

/** The languages that articles are read in: those the engine has tables for (ISO 639-1). */
export const READING_LANGUAGES = ['de', 'en', 'fr'] as const;
/** A language that articles are read in. */
export const readingLanguageSchema = z.enum(READING_LANGUAGES);
/** A language that articles are read in: one the engine has tables for. */
export type ReadingLanguage = z.infer<typeof readingLanguageSchema>;

/** A language the interface speaks (ISO 639-1). An article in any other is shown in the reader's own. */
export const languageSchema = z.enum(['de', 'en']);
/** A language the interface speaks. */
export type Language = z.infer<typeof languageSchema>;
