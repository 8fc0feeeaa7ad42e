import { z } from 'zod';
import { type FeedOutcome, factSchema, feedOutcomeSchema, feedViewSchema } from '../../model';

/** How it stands with renewing a feed. Instants are milliseconds since 1970. */
export const feedJobSchema = z.object({
  outcome: feedOutcomeSchema.default('never'),
  detail: z.string().nullable().default(null),
  megabytes: z.number().nullable().default(null),
  triedAt: z.number().nullable().default(null),
  provenAt: z.number().nullable().default(null),
  /** When to ask next; null for never by itself. */
  nextAt: z.number().nullable().default(0),
  /** Failures in a row, and how many of them were an older version. */
  tries: z.number().int().nonnegative().default(0),
  older: z.number().int().nonnegative().default(0),
  /** Whether a run has begun and not ended. */
  running: z.boolean().default(false),
  held: feedViewSchema.shape.held.default(null),
  /** State hash of the held version. */
  heldHash: z.string().nullable().default(null),
  /** State hash of the version whose large change a person agreed to: a version's number alone would fit another state. */
  accepted: z.string().nullable().default(null),
  /** Runs in a row that were cut off before they showed a sign of life. */
  cuts: z.number().int().nonnegative().default(0),
  /** Shards that a delta did not give and that were fetched instead, in all. */
  healed: z.number().int().nonnegative().default(0),
});
/** How it stands with renewing a feed. */
export type FeedJob = z.infer<typeof feedJobSchema>;

/** A job that has not begun. */
export const newJob = (): FeedJob => feedJobSchema.parse({});

/** The last attempts, newest first. */
export const feedHistorySchema = z.array(
  z.object({
    at: z.number(),
    outcome: feedOutcomeSchema,
    detail: z.string().nullable(),
    version: z.number().int().nullable(),
  }),
);
/** The last attempts, newest first. */
export type FeedHistory = z.infer<typeof feedHistorySchema>;

/** Attempts that are remembered. */
export const HISTORY_LIMIT = 100;

/** What a person has not looked at yet; `facts` are whole, so that they can be shown in any form. */
export const storedChangesSchema = z.object({
  from: z.number().int().nullable(),
  to: z.number().int(),
  at: z.number(),
  total: z.number().int(),
  changes: z.array(
    z.object({
      kind: z.enum(['added', 'changed', 'replaced', 'removed']),
      company: z.string(),
      name: z.string(),
      fact: z.string(),
      before: factSchema.nullable(),
      after: factSchema.nullable(),
    }),
  ),
});
/** What a person has not looked at yet. */
export type StoredChanges = z.infer<typeof storedChangesSchema>;

/** How an attempt ended. */
export interface Ending {
  readonly outcome: Exclude<FeedOutcome, 'never'>;
  readonly detail: string | null;
}
