import { z } from 'zod';
import { sha256Hex } from '../integrity';
import { feedKindSchema, feedShardRefSchema } from '../model';
import type { FeedRow } from './feed-database';

/** A version of a feed that was proven, as it is kept. Instants are ISO 8601, `takenAt` is milliseconds since 1970. */
export const feedGenerationSchema = z.object({
  version: z.number().int().positive(),
  stateHash: z.string(),
  rootVersion: z.number().int().positive(),
  name: z.string(),
  publisher: z.string(),
  kind: feedKindSchema,
  signedAt: z.string(),
  /** The earlier of the manifest's and the root's. */
  expires: z.string(),
  refreshSeconds: z.number().positive(),
  counts: z.object({ companies: z.number().int(), facts: z.number().int() }),
  shardBits: z.number().int(),
  shards: z.array(feedShardRefSchema),
  takenAt: z.number(),
});
/** A version of a feed that was proven. */
export type FeedGeneration = z.infer<typeof feedGenerationSchema>;

/** What is in force of a feed. Replacing this row is the only switch. */
export const feedStandingSchema = z.object({
  feed: z.string(),
  /** Feeds are laid over the record in rising order. */
  order: z.number(),
  current: feedGenerationSchema,
  /** The version before, which can be brought back until `until` (milliseconds since 1970). */
  previous: z.object({ generation: feedGenerationSchema, until: z.number() }).nullable(),
  /** Lowest version that is taken, and its state hash where it was seen (see FeedMirror). */
  floor: z.number().int().nonnegative(),
  floorHash: z.string().nullable(),
  /** Version of the root under which the floor holds. */
  floorRoot: z.number().int().nonnegative(),
});
/** What is in force of a feed. */
export type FeedStanding = z.infer<typeof feedStandingSchema>;

/** A value as a row that proves itself. */
export async function sealed(feed: string, value: unknown): Promise<FeedRow> {
  const text = JSON.stringify(value);
  return { feed, text, check: await sha256Hex(text) };
}

/** The value of a row, or null when the row is missing, damaged or of another shape. */
export async function unsealed<T>(row: FeedRow | undefined, schema: z.ZodType<T>): Promise<T | null> {
  if (row === undefined || (await sha256Hex(row.text)) !== row.check) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(row.text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Room that a generation takes, in bytes, without its indexes. */
export function sizeOf({ shards }: FeedGeneration): number {
  return [...new Map(shards.map(({ sha256, bytes }) => [sha256, bytes])).values()].reduce((sum, one) => sum + one, 0);
}
