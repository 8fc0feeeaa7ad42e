import { z } from 'zod';
import { markChoiceSchema, modifierSchema, openingSchema, pauseScopeSchema } from '../model';

/** What a person may change about reading; the fields of `Preferences` with these names. */
const choicesSchema = z.object({
  language: z.enum(['auto', 'de', 'en']),
  marks: markChoiceSchema,
  opens: openingSchema,
  modifier: modifierSchema,
  delay: z.number().int().min(0).max(1000),
  currency: z.enum(['EUR', 'USD', 'GBP', 'CHF']).nullable(),
});
/** What a person may change about reading. */
export type ReadingChoices = z.infer<typeof choicesSchema>;

/** What the settings page shows. */
export const settingsViewSchema = z.object({
  choices: choicesSchema,
  /** Whether reading is paused everywhere. */
  paused: z.boolean(),
  /** Hosts that are switched off. */
  off: z.array(z.string()),
  /** Patterns (`https://example.org/*`) of sites beyond the list that may be read for good. */
  allowed: z.array(z.string()),
});
/** What the settings page shows. */
export type SettingsView = z.infer<typeof settingsViewSchema>;

/** Calls about how pages are read and marked, for pages of the extension. */
export const readingCalls = {
  settings: { request: z.null(), reply: settingsViewSchema },
  /** Changes some choices and tells every open article. */
  changeSettings: { request: choicesSchema.partial().strict(), reply: settingsViewSchema },
  /** All choices as they were at the start. Sites, and the pause, stay as they are. */
  resetSettings: { request: z.null(), reply: settingsViewSchema },
  /** Pauses reading or goes on: for the page in the tab, for its site, or everywhere. */
  pause: {
    request: z.object({ tabId: z.number().int(), what: pauseScopeSchema, paused: z.boolean() }),
    reply: z.null(),
  },
  /** The same for everywhere, where there is no tab to speak of. */
  pauseEverywhere: { request: z.object({ paused: z.boolean() }), reply: z.null() },
  /** Gives back the permission to read a site for good. */
  disallowSite: { request: z.object({ pattern: z.string() }), reply: settingsViewSchema },
} as const;
