import { z } from 'zod';
import { readingLanguageSchema } from '../model';

/** Asks for the tables of a language. The reply is text that is parsed once, by whoever asked: it comes from the package. */
export const languageTablesCall = {
  request: z.object({ language: readingLanguageSchema }),
  reply: z.object({ json: z.string() }),
} as const;
