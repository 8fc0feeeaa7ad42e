import { z } from 'zod';
import { factBriefSchema } from './brief';
import { companyIdSchema, factIdSchema } from './company';
import { feedIdSchema, feedKindSchema } from './feed';

/**
 * How the last attempt to renew a feed ended; each has its sentence in the interface and its consequence in
 * sync (docs/feed-format.md, table of failures).
 * - `ok`: as new as the host's, and proven
 * - `never`: not tried yet
 * - `offline`: no connection to the host
 * - `moved`: no feed at that address (404); `gone`: taken down for good (410)
 * - `busy`: the host asks to come back later (429, 503)
 * - `login`: something else than a feed answered, such as a network's login page
 * - `too-large`, `too-slow`: stopped at a cap
 * - `unsigned`: not signed by the publisher
 * - `older`: an older version than the one here; `rollback`: that three times in a row
 * - `equivocation`: the same version with other content; nothing more is taken until a person looks
 * - `expired`: the publisher has not renewed it in time
 * - `clock`: this device's clock and the host's differ by more than a day
 * - `damaged-at-host`: a file at the host is not the one that was signed
 * - `not-understood`: signed, but against the format; `update-extension`: made for a newer version of it
 * - `held`: a change so large that a person has to agree
 * - `no-room`: the browser has no room for it
 * - `no-access`: the browser was not allowed to read from the host
 * - `database`: the database of this device failed
 */
export const feedOutcomeSchema = z.enum([
  'ok',
  'never',
  'offline',
  'moved',
  'gone',
  'busy',
  'login',
  'too-large',
  'too-slow',
  'unsigned',
  'older',
  'rollback',
  'equivocation',
  'expired',
  'clock',
  'damaged-at-host',
  'not-understood',
  'update-extension',
  'held',
  'no-room',
  'no-access',
  'database',
]);
/** How the last attempt to renew a feed ended. */
export type FeedOutcome = z.infer<typeof feedOutcomeSchema>;

/** How far a sync has come. */
export const feedProgressSchema = z.object({
  bytes: z.number().nonnegative(),
  ofBytes: z.number().nonnegative(),
  companies: z.number().int().nonnegative(),
  ofCompanies: z.number().int().nonnegative(),
});
/** How far a sync has come. */
export type FeedProgress = z.infer<typeof feedProgressSchema>;

const heldSchema = z.object({
  version: z.number().int(),
  /** Facts that would go, change, and change a hundredfold or more, of how many. */
  removed: z.number().int(),
  changed: z.number().int(),
  leaps: z.number().int(),
  facts: z.number().int(),
});
/** What a held-back version would change. */
export type HeldChange = z.infer<typeof heldSchema>;

/** Which feed it is, and how much it holds. */
const identity = {
  id: feedIdSchema,
  name: z.string(),
  publisher: z.string(),
  kind: feedKindSchema,
  /** Address of the feed's folder, ending in "/". */
  url: z.string(),
  /** SHA-256 of the first root's signed bytes: what a person compares with what the publisher states. */
  fingerprint: z.string(),
  /** Whether the link by which the feed was added carried the fingerprint. */
  fingerprintFromLink: z.boolean(),
};

const feedCounts = z.object({ companies: z.number().int(), facts: z.number().int() });

/** A feed as the interface shows it. Instants are ISO 8601. */
export const feedViewSchema = z.object({
  ...identity,
  paused: z.boolean(),
  /** Version in force; null before the first. */
  version: z.number().int().nullable(),
  signedAt: z.iso.datetime().nullable(),
  expires: z.iso.datetime().nullable(),
  /** Past its expiry now: its facts stay, and are labelled. */
  expired: z.boolean(),
  counts: feedCounts.nullable(),
  /** Room that the feed takes, in bytes. */
  bytes: z.number().nonnegative(),
  outcome: feedOutcomeSchema,
  /** What exactly, and where, for those who want to know; technical, in English. */
  detail: z.string().nullable(),
  /** Room that is missing, where that is the outcome. */
  megabytes: z.number().nullable(),
  /** Last time the host was asked, last time it answered with a proven state, and when it is asked next. */
  triedAt: z.iso.datetime().nullable(),
  provenAt: z.iso.datetime().nullable(),
  nextAt: z.iso.datetime().nullable(),
  /** Given while a sync runs. */
  progress: feedProgressSchema.nullable(),
  held: heldSchema.nullable(),
  /** The version that "previous version" would bring back; null when there is none. */
  previous: z.number().int().nullable(),
  /** Changes of the newest version that were not looked at yet. */
  changes: z.number().int(),
  /** Damaged parts are being fetched again. */
  repairing: z.boolean(),
});
/** A feed as the interface shows it. */
export type FeedView = z.infer<typeof feedViewSchema>;

/** What a link leads to, before a person follows the feed. */
export const feedOfferSchema = z.object({
  ...identity,
  version: z.number().int(),
  signedAt: z.iso.datetime(),
  expires: z.iso.datetime(),
  counts: feedCounts,
  bytes: z.number().nonnegative(),
});
/** What a link leads to. */
export type FeedOffer = z.infer<typeof feedOfferSchema>;

/** One difference between two versions of a feed. */
export const feedChangeSchema = z.object({
  fact: factIdSchema,
  company: companyIdSchema,
  name: z.string(),
  kind: z.enum(['added', 'changed', 'replaced', 'removed']),
  /** What the feed said; for `replaced` the older fact that a newer one took the place of. */
  before: factBriefSchema.nullable(),
  after: factBriefSchema.nullable(),
});
/** One difference between two versions of a feed. */
export type FeedChange = z.infer<typeof feedChangeSchema>;

/** What changed with a version; at most a part is listed. */
export const feedChangesSchema = z.object({
  from: z.number().int().nullable(),
  to: z.number().int(),
  at: z.iso.datetime(),
  total: z.number().int(),
  changes: z.array(feedChangeSchema),
  names: z.record(z.string(), z.string()),
});
/** What changed with a version. */
export type FeedChanges = z.infer<typeof feedChangesSchema>;
