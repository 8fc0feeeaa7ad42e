import { EnvelopeError, openEnvelope, readJson, sha256HexOfBytes } from '../../integrity';
import {
  FEED_LIMITS,
  type FeedDeltaRef,
  type FeedManifest,
  type FeedRoot,
  feedManifestSchema,
  MANIFEST_TYPE,
} from '../../model';
import { isOlderClient } from './client-version';
import { FeedError, firstIssue, saysOf } from './error';
import type { TrustedRoot } from './root';
import { stateHashOf } from './state-hash';

/** Name of the manifest's file. */
export const MANIFEST_PATH = 'feed.json';

/** Name of the file of a shard, by the SHA-256 of its unpacked bytes. */
export const shardPath = (sha256: string): string => `s/${sha256}.jsonl.gz`;

/** Name of the file of a delta. */
export const deltaPath = ({ from, to }: Pick<FeedDeltaRef, 'from' | 'to'>): string => `d/${from}-${to}.json.gz`;

const DAY = 86_400_000;

/** A manifest whose signatures were checked. */
export interface TrustedManifest {
  readonly manifest: FeedManifest;
  /** SHA-256 of the signed bytes. */
  readonly hash: string;
}

function deltaFault({ deltas, version }: FeedManifest): string | null {
  const seen = new Set<string>();
  for (const [i, delta] of deltas.entries()) {
    const way = deltaPath(delta);
    if (delta.from >= delta.to || delta.to > version) return `deltas.${i}: ${way} leads nowhere`;
    if (seen.has(way)) return `deltas.${i}: ${way} stands twice`;
    seen.add(way);
  }
  return null;
}

/** What contradicts itself in a manifest that fits the schema, or null. */
async function manifestFault(manifest: FeedManifest, root: FeedRoot): Promise<string | null> {
  const { version, shards, shardBits, signedAt, expires, prevStateHash } = manifest;
  if (manifest.feed !== root.feed) return `feed: is ${manifest.feed}, not ${root.feed}`;
  if (manifest.rootVersion > root.version) return `rootVersion: is ${manifest.rootVersion}, and there is no such root`;
  if ((version === 1) !== (prevStateHash === null)) return 'prevStateHash: null exactly for version 1';
  if (shards.length !== 2 ** shardBits) return `shards: ${shards.length}, not 2^${shardBits}`;
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  if (bytes > FEED_LIMITS.feed) return `shards: together more than ${FEED_LIMITS.feed} bytes`;
  const life = Date.parse(expires) - Date.parse(signedAt);
  if (life <= 0 || life > FEED_LIMITS.manifestDays * DAY) {
    return `expires: not within ${FEED_LIMITS.manifestDays} days after signedAt`;
  }
  const rootLife = Date.parse(root.expires) - Date.parse(signedAt);
  // An older root's manifest may meet a new root for as long as a publisher takes to sign again.
  if (manifest.rootVersion === root.version && rootLife > FEED_LIMITS.rootDays * DAY) {
    return `the root's expires: more than ${FEED_LIMITS.rootDays} days after signedAt`;
  }
  const hashes = shards.map(({ sha256 }) => sha256);
  if ((await stateHashOf(manifest.feed, hashes)) !== manifest.stateHash) return 'stateHash: not that of the shards';
  return deltaFault(manifest);
}

/** The client that a payload asks for where that is newer than `clientVersion`, else null; whatever else it holds. */
function newerClientOf(payload: unknown, clientVersion: string): string | null {
  const asked = (payload as { minClient?: unknown } | null)?.minClient;
  const given = typeof asked === 'string' && /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(asked);
  return given && isOlderClient(clientVersion, asked) ? asked : null;
}

/**
 * Reads `feed.json` as signed under a root: signatures, form, and all that can be told from the file itself. What
 * depends on the time and on what the reader already has is for `judgeManifest`. `clientVersion`: of the
 * extension, "1.2.3". Throws FeedError `unsigned`, `update-extension` or `not-understood`.
 */
export async function readManifest(
  bytes: Uint8Array,
  { root }: Pick<TrustedRoot, 'root'>,
  clientVersion: string,
): Promise<TrustedManifest> {
  const payload = await signedPayload(bytes, root);
  let json: unknown;
  try {
    json = readJson(payload, { bytes: FEED_LIMITS.manifest });
  } catch (error) {
    throw new FeedError('not-understood', `${MANIFEST_PATH}: ${saysOf(error)}`);
  }
  const asked = newerClientOf(json, clientVersion);
  if (asked !== null) throw new FeedError('update-extension', `${MANIFEST_PATH}: made for version ${asked}`);
  const parsed = feedManifestSchema.safeParse(json);
  if (!parsed.success) throw new FeedError('not-understood', `${MANIFEST_PATH}: ${firstIssue(parsed.error)}`);
  const fault = await manifestFault(parsed.data, root);
  if (fault !== null) throw new FeedError('not-understood', `${MANIFEST_PATH}: ${fault}`);
  return { manifest: parsed.data, hash: await sha256HexOfBytes(payload) };
}

async function signedPayload(bytes: Uint8Array, root: FeedRoot): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await openEnvelope(bytes, MANIFEST_TYPE, root.keys, root.roles.manifest, FEED_LIMITS.manifest);
  } catch (error) {
    const outcome = error instanceof EnvelopeError ? 'unsigned' : 'not-understood';
    throw new FeedError(outcome, `${MANIFEST_PATH}: ${saysOf(error)}`);
  }
}

/** What a reader already has of a feed. */
export interface Standing {
  /** Lowest version that may be taken. */
  readonly floor: number;
  /** Highest version that was ever taken, with its state hash; null before the first. */
  readonly newest: { readonly version: number; readonly stateHash: string } | null;
}

/** What a sound manifest is to a reader. */
export interface Judgement {
  /** Newer than what is there, the same, older than allowed, or the same version with another content. */
  readonly order: 'newer' | 'same' | 'older' | 'equivocation';
  /** The manifest's or the root's time is over. */
  readonly expired: boolean;
  /** Signed more than a day after `now`: this device's clock must be wrong. */
  readonly clockBehind: boolean;
}

function orderOf({ version, stateHash }: FeedManifest, { floor, newest }: Standing): Judgement['order'] {
  if (newest?.version === version) return newest.stateHash === stateHash ? 'same' : 'equivocation';
  return version < floor ? 'older' : 'newer';
}

/** Lays a sound manifest beside what a reader has, at `now` (ms since 1970). */
export function judgeManifest(manifest: FeedManifest, root: FeedRoot, standing: Standing, now: number): Judgement {
  return {
    order: orderOf(manifest, standing),
    expired: Date.parse(manifest.expires) <= now || Date.parse(root.expires) <= now,
    clockBehind: Date.parse(manifest.signedAt) > now + DAY,
  };
}

/**
 * The cheapest way of deltas to a manifest's version from an older one with as many shards, in the order in which
 * they are to be applied; null when there is none of at most `FEED_LIMITS.deltaChain` steps. Cheapest by
 * bytes as the manifest states them; each step counts as `STEP_BYTES` more.
 */
export function planDeltas(manifest: FeedManifest, from: number, shards: number): FeedDeltaRef[] | null {
  if (shards !== manifest.shards.length || from >= manifest.version) return null;
  const best = new Map<number, { cost: number; way: FeedDeltaRef[] }>([[from, { cost: 0, way: [] }]]);
  for (const delta of [...manifest.deltas].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const start = best.get(delta.from);
    if (start === undefined || start.way.length >= FEED_LIMITS.deltaChain) continue;
    const cost = start.cost + delta.bytes + STEP_BYTES;
    if (cost < (best.get(delta.to)?.cost ?? Number.POSITIVE_INFINITY)) {
      best.set(delta.to, { cost, way: [...start.way, delta] });
    }
  }
  return best.get(manifest.version)?.way ?? null;
}

/** What one more request costs beside its body, in bytes: about its headers, both ways, and the wait. */
const STEP_BYTES = 2_000;
