import { z } from 'zod';
import { languageSchema } from './language';

/** Which mentions of a company are marked: the first of a section, or all. */
export const markChoiceSchema = z.enum(['first', 'all']);
/** What opens a card: resting on a mark, resting with a key held, or a click. */
export const openingSchema = z.enum(['hover', 'modifier', 'click']);
/** What opens a card. */
export type Opening = z.infer<typeof openingSchema>;
/** The key to hold where a card opens only with one. */
export const modifierSchema = z.enum(['alt', 'control', 'shift']);
/** The key to hold where a card opens only with one. */
export type Modifier = z.infer<typeof modifierSchema>;

/** What a page has to know of the person's choices to mark its article and open cards. */
export const readingSettingsSchema = z.object({
  /** Language of the interface. */
  language: languageSchema,
  marks: markChoiceSchema,
  opens: openingSchema,
  modifier: modifierSchema,
  /** Milliseconds that the pointer rests before a card opens. */
  delay: z.number().int().min(0).max(1000),
  /** Words for each kind of verdict, and for a figure that contradicts another (`inconsistent`), in that language. */
  words: z.record(z.string(), z.string()),
});
/** What a page has to know of the person's choices. */
export type ReadingSettings = z.infer<typeof readingSettingsSchema>;

/** How far a pause reaches: until the page is left or loaded anew, the site, or everywhere. */
export const pauseScopeSchema = z.enum(['page', 'site', 'everywhere']);
/** How far a pause reaches. */
export type PauseScope = z.infer<typeof pauseScopeSchema>;
