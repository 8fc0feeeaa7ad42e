import { z } from 'zod';
import { feedIdSchema, feedKindSchema } from './feed';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const milliseconds = z.number().nonnegative();
const version = z.number().int().nonnegative();

/** A feed that a person follows, as extension storage keeps it. Instants are milliseconds since 1970. */
export const feedSubscriptionSchema = z.object({
  id: feedIdSchema,
  /** Address of the feed's folder, ending in "/". */
  url: z.string().max(2048),
  name: z.string(),
  publisher: z.string(),
  kind: feedKindSchema,
  /** SHA-256 of the first root's signed bytes: what the chain of roots begins at. */
  fingerprint: hash,
  fingerprintFromLink: z.boolean().default(false),
  paused: z.boolean().default(false),
  addedAt: milliseconds,
  /** Whether the person gave it up; kept until its rows are deleted. */
  removed: z.boolean().default(false),
});
/** A feed that a person follows. */
export type FeedSubscription = z.infer<typeof feedSubscriptionSchema>;

/** What is remembered of a feed outside the database, so that neither a lost nor an old copy of it lowers the floor. */
export const feedMirrorSchema = z.object({
  id: feedIdSchema,
  /** Version and state hash in force; null before the first. */
  version: version.nullable().default(null),
  stateHash: hash.nullable().default(null),
  /** Lowest version that is taken, and the state hash of that version where it was seen. */
  floor: version.default(0),
  floorHash: hash.nullable().default(null),
  rootVersion: version.default(0),
  /** SHA-256 of the newest root's signed bytes. */
  rootHash: hash.nullable().default(null),
  /** A version that the person took back: it is not taken again by itself. */
  undone: version.nullable().default(null),
  /** Whether the publisher signed two states under one version: nothing is taken until a person looks. */
  blocked: z.boolean().default(false),
});
/** What is remembered of a feed outside the database. */
export type FeedMirror = z.infer<typeof feedMirrorSchema>;
