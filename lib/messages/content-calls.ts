import { z } from 'zod';
import {
  annotationsSchema,
  articleTextSchema,
  detailsSchema,
  pageMarkSchema,
  pageReportSchema,
  pauseScopeSchema,
  readingSettingsSchema,
} from '../model';

/**
 * Most characters and blocks of an article that is taken: somewhat more than a page is read to
 * (`READ_LIMITS` of lib/page), so that a page that took over our script cannot keep the worker busy without end.
 */
const MOST = { characters: 600_000, blocks: 300_000 } as const;

/** An article as it was judged. */
const judgedSchema = z.object({ annotations: annotationsSchema, details: detailsSchema });

/** An article as a page hands it over: its blocks lie in the text, in order and apart. */
const handedArticleSchema = articleTextSchema.refine(
  ({ text, blocks, sections }) =>
    text.length <= MOST.characters &&
    blocks.length <= MOST.blocks &&
    blocks.every(
      ({ start, end, section }, i) =>
        start >= (blocks[i - 1]?.end ?? 0) && end >= start && end <= text.length && section < sections.length,
    ),
  'the blocks do not fit the text',
);

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
   * Reads an article: detects, matches and judges. The answer is judged without what the person added: a page can see the marks
   * that are made of it. The result with the person's own facts becomes the tab's (`whole`). With `first`, the tab counts as being
   * read until then.
   */
  check: {
    request: z.object({ article: handedArticleSchema, first: z.boolean().optional() }),
    reply: z.object({ marks: z.array(pageMarkSchema) }),
  },
  /** The tab's result with the person's own facts, for the card that the person opened; null when it is gone. */
  whole: {
    request: z.null(),
    reply: judgedSchema.nullable(),
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
  /** Has the card's script put into the asking tab (once per document). */
  needCard: {
    request: z.null(),
    reply: z.null(),
  },
} as const;
/** Calls a content script may make. */
export type ContentCalls = typeof contentCalls;
