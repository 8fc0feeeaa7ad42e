import { z } from 'zod';
import { feedChangesSchema, feedIdSchema, feedOfferSchema, feedOutcomeSchema, feedViewSchema } from '../model';

/** Longest link that is looked at, in UTF-16 code units. */
const LONGEST_LINK = 2048;

const link = z.string().min(1).max(LONGEST_LINK);
const one = z.object({ id: feedIdSchema });
const view = feedViewSchema;

/** Why a feed could not be looked at or followed; `detail` is technical, in English. */
const problem = z.object({ outcome: feedOutcomeSchema, detail: z.string().nullable() });

/** Calls about feeds, for pages of the extension. */
export const feedCalls = {
  /** All feeds that are followed, in the order in which they were added, and how each is doing. */
  feeds: { request: z.null(), reply: z.array(view) },
  /** What a link leads to; nothing is stored. One of the two is given. */
  feedLook: {
    request: z.object({ link }),
    reply: z.object({ offer: feedOfferSchema.nullable(), problem: problem.nullable() }),
  },
  /** Follows a feed whose fingerprint the person confirmed. One of the two is given. */
  feedFollow: {
    request: z.object({ link, fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
    reply: z.object({ feed: view.nullable(), problem: problem.nullable() }),
  },
  /** Asks the host now; answers when that has ended. A run under way is joined. */
  feedSync: { request: one, reply: view },
  feedCancel: { request: one, reply: z.null() },
  feedPause: { request: one.extend({ paused: z.boolean() }), reply: z.null() },
  feedRemove: { request: one, reply: z.null() },
  /** Puts the previous version in force again. */
  feedUndo: { request: one, reply: z.null() },
  /** Takes over a version that was held back. */
  feedAccept: { request: one.extend({ version: z.number().int().positive() }), reply: view },
  /** What changed since the person last looked; null when nothing did. */
  feedChanges: { request: one, reply: feedChangesSchema.nullable() },
  feedSeen: { request: one, reply: z.null() },
  /** What proves an equivocation, or else the feed's present state, as text to be handed on. */
  feedEvidence: { request: one, reply: z.object({ text: z.string() }) },
  /** Goes on with a feed whose equivocation the person has looked at. */
  feedResume: { request: one, reply: view },
  /**
   * Notes that access to a pattern (`https://example.org/*`) is asked for to fetch a feed, before the browser asks:
   * pages there are not to be read for that. `wanted: false` takes the note back.
   */
  feedAccess: {
    request: z.object({ pattern: z.string().regex(/^https:\/\/[^/*]+\/\*$/), wanted: z.boolean() }),
    reply: z.null(),
  },
} as const;
