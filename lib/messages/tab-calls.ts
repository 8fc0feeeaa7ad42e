import { z } from 'zod';
import { readingSettingsSchema, targetSchema } from '../model';

/** Keyboard commands that act inside the page (names as in the manifest). */
export const pageCommandSchema = z.enum(['next-mark', 'previous-mark', 'open-card']);
/** Keyboard commands that act inside the page. */
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** Calls the background makes to the content script of a tab. */
export const tabCalls = {
  /** A keyboard command was pressed. */
  command: { request: z.object({ command: pageCommandSchema }), reply: z.null() },
  /** Scroll to the mark of this target and show it; `shown` is false when its text is no longer there. */
  show: { request: z.object({ target: targetSchema }), reply: z.object({ shown: z.boolean() }) },
  /** The person switched the site on or off: start reading (unless the page is paused), or take all marks away. */
  siteSwitched: { request: z.object({ on: z.boolean() }), reply: z.null() },
  /** The person chose something else; it holds at once. */
  settings: { request: z.object({ settings: readingSettingsSchema }), reply: z.null() },
  /** Pauses the page until it is left or loaded anew, or goes on. */
  pausePage: { request: z.object({ paused: z.boolean() }), reply: z.null() },
  /** Whether a content script lives in the tab (asked before one is injected), and whether its page is paused. */
  ping: { request: z.null(), reply: z.object({ paused: z.boolean() }) },
} as const;
/** Calls the background makes to the content script of a tab. */
export type TabCalls = typeof tabCalls;
