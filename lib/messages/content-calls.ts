import { z } from 'zod';
import {
  annotationsSchema,
  detailsSchema,
  detectionSchema,
  pageReportSchema,
  pauseScopeSchema,
  readingSettingsSchema,
} from '../model';
import { languageTablesCall } from './tables-call';

/**
 * Calls a content script may make. But for `pause` none of them writes anything but the tab's own
 * result: a page that took over the process of a content script gains nothing by them.
 */
export const contentCalls = {
  /** First call on a page: whether to read it at all, and what the person chose. */
  hello: {
    request: z.null(),
    reply: z.object({ on: z.boolean(), settings: readingSettingsSchema }),
  },
  /**
   * Matches and judges what was detected. The answer is judged without what the person added: a page can see the marks
   * that are made of it. The result with the person's own facts becomes the tab's; `personal` says that there are some.
   */
  check: {
    request: z.object({ detection: detectionSchema }),
    reply: z.object({ annotations: annotationsSchema, details: detailsSchema, personal: z.boolean() }),
  },
  /** The tab's result with the person's own facts, for the card that the person opened; null when it is gone. */
  whole: {
    request: z.null(),
    reply: z.object({ annotations: annotationsSchema, details: detailsSchema }).nullable(),
  },
  /** Tells how far the reading has come, when it has not ended in a check. */
  report: {
    request: z.object({ report: pageReportSchema }),
    reply: z.null(),
  },
  /** The page changes too fast to be followed: what was checked is its state before that. */
  unfollowed: {
    request: z.null(),
    reply: z.null(),
  },
  /**
   * Switches reading off from the card: the page (the worker only learns of it), the sender's own site, or
   * everywhere. The one call here that writes a preference, and it only ever switches off; the site is that
   * of the sender's address, never one it names. The card makes it on a trusted click inside our closed
   * shadow root, which scripts of the page cannot reach. A page that broke out of its process could at most
   * turn us off, and that is seen at once: in the badge and its title, and in the popup with a way back.
   */
  pause: {
    request: z.object({ what: pauseScopeSchema }),
    reply: z.null(),
  },
  /** A card tells of a claim of the sender's article, by its place; null when none does. The panel lights up its row. */
  pointed: {
    request: z.object({ claim: z.number().int().nonnegative().nullable() }),
    reply: z.null(),
  },
  /** Opens the side panel, or the popup where the browser has no panel. */
  openPanel: {
    request: z.null(),
    reply: z.null(),
  },
  /** The tables by which a page in a language is read, from the package: a `DetectPack` as JSON. */
  tables: languageTablesCall,
  /** Has the card's script put into the asking tab (once per document). */
  needCard: {
    request: z.null(),
    reply: z.null(),
  },
} as const;
/** Calls a content script may make. */
export type ContentCalls = typeof contentCalls;
