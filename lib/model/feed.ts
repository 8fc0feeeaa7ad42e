import { z } from 'zod';

/**
 * Files of a feed ("factfeed/1"), as they arrive from a host. The protocol is docs/feed-format.md; every object is
 * strict: a member that is not named here makes the file one that is not understood.
 */
export const FEED_FORMAT = 1;

/** Type that is signed with a manifest's bytes, so that no other signed file can stand for one. */
export const MANIFEST_TYPE = 'application/vnd.factfeed.manifest+json;v=1';

/** Type that is signed with a root's bytes. */
export const ROOT_TYPE = 'application/vnd.factfeed.root+json;v=1';

/** Caps on what is read, in bytes, whatever a host says of its length; `Gz` is the file as it is served. */
export const FEED_LIMITS = {
  root: 16_384,
  manifest: 262_144,
  shardGz: 65_536,
  shard: 524_288,
  deltaGz: 262_144,
  delta: 4_194_304,
  /** All shards of a feed together, unpacked. */
  feed: 402_653_184,
  facts: 200_000,
  companies: 20_000,
  /** Feeds that one person may follow. */
  feeds: 10,
  sourcesOfFact: 60,
  /** Steps of the chain of roots that are taken in one cycle. */
  rootsPerCycle: 64,
  /** Roots that a feed may have: every one is kept, and the whole chain is checked in each cycle. */
  roots: 1024,
  /** Deltas in a row that are taken instead of shards. */
  deltaChain: 32,
  /** Longest life of a manifest and of a root, in days. */
  manifestDays: 90,
  rootDays: 731,
} as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 lower-case hexadecimal digits');
const instant = z.iso.datetime({ precision: 0 });
const whole = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
/** Versions stop short of the largest safe integer, so that one above any version can be written. */
const versionNumber = z
  .number()
  .int()
  .min(1)
  .max(2 ** 53 - 2);

/** Id of a feed: kebab-case, chosen by its publisher, the same in every root and manifest. */
export const feedIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** One signature of an envelope: the id of the key, and 64 bytes in base64. */
export const signatureSchema = z.strictObject({ keyid: hash, sig: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) });
/** One signature of an envelope. */
export type FeedSignature = z.infer<typeof signatureSchema>;

/** A DSSE envelope (Dead Simple Signing Envelope): `payload` is base64 of the exact bytes that were signed. */
export const envelopeSchema = z.strictObject({
  payloadType: z.string().min(1).max(100),
  payload: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
  signatures: z.array(signatureSchema).min(1).max(20),
});
/** A DSSE envelope. */
export type FeedEnvelope = z.infer<typeof envelopeSchema>;

/** A public key: `pub` is its 32 bytes in base64; its id is the SHA-256 of these bytes. */
export const feedKeySchema = z.strictObject({
  id: hash,
  alg: z.literal('ed25519'),
  pub: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});
/** A public key. */
export type FeedKey = z.infer<typeof feedKeySchema>;

/** Which keys may sign for a role, and how many different ones it takes. */
export const feedRoleSchema = z.strictObject({
  keys: z.array(hash).min(1).max(10),
  threshold: z.number().int().min(1).max(10),
});

/**
 * What a feed does with a company the packaged record holds too: `record` stands in its place once it was checked
 * on the same day or later, `supplement` adds its facts to it.
 */
export const feedKindSchema = z.enum(['record', 'supplement']);
/** What a feed does with a company the packaged record holds too. */
export type FeedKind = z.infer<typeof feedKindSchema>;

/** The root of a feed: who it is and which keys sign. Version n + 1 is signed by the keys of n and of n + 1. */
export const feedRootSchema = z.strictObject({
  format: z.literal(FEED_FORMAT),
  feed: feedIdSchema,
  /** Name and publisher as people read them; text, never markup. */
  name: z.string().min(1).max(80),
  publisher: z.string().min(1).max(80),
  kind: feedKindSchema,
  version: versionNumber.max(FEED_LIMITS.roots),
  expires: instant,
  keys: z.array(feedKeySchema).min(1).max(20),
  roles: z.strictObject({ root: feedRoleSchema, manifest: feedRoleSchema }),
  /** Lowest version of a manifest from here on; cures a version that a stolen key drove up. */
  manifestFloor: versionNumber,
});
/** The root of a feed. */
export type FeedRoot = z.infer<typeof feedRootSchema>;

/** A way from one version to another in one file. */
export const feedDeltaRefSchema = z.strictObject({
  from: versionNumber,
  to: versionNumber,
  sha256: hash,
  /** Length of the file as it is served. */
  bytes: whole.max(FEED_LIMITS.deltaGz),
});
/** A way from one version to another in one file. */
export type FeedDeltaRef = z.infer<typeof feedDeltaRefSchema>;

/** One shard as the manifest lists it: the hash and length of its unpacked bytes. Its file is `s/<sha256>.jsonl.gz`. */
export const feedShardRefSchema = z.strictObject({ sha256: hash, bytes: whole.max(FEED_LIMITS.shard) });
/** One shard as the manifest lists it. */
export type FeedShardRef = z.infer<typeof feedShardRefSchema>;

/** The one mutable file of a feed: what its state is. */
export const feedManifestSchema = z.strictObject({
  format: z.literal(FEED_FORMAT),
  feed: feedIdSchema,
  rootVersion: versionNumber,
  version: versionNumber,
  /** State hash of the version before; null for the first. */
  prevStateHash: hash.nullable(),
  signedAt: instant,
  expires: instant,
  refreshSeconds: z.number().int().min(1800).max(2_592_000),
  /** A company is in the shard whose number is the first `shardBits` bits of SHA-256 of its id. */
  shardBits: z.number().int().min(0).max(11),
  shards: z.array(feedShardRefSchema).min(1).max(2048),
  /** SHA-256 of "factfeed/1\n", the feed's id, "\n" and the shard hashes joined by "\n". */
  stateHash: hash,
  counts: z.strictObject({
    companies: whole.max(FEED_LIMITS.companies),
    facts: whole.max(FEED_LIMITS.facts),
  }),
  deltas: z.array(feedDeltaRefSchema).max(64),
  /** Lowest version of the extension that understands the records. */
  minClient: z.string().regex(/^\d+\.\d+\.\d+$/),
});
/** The one mutable file of a feed. */
export type FeedManifest = z.infer<typeof feedManifestSchema>;
