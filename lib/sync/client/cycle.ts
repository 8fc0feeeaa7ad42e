import type { FeedGeneration, FeedStanding, FeedStore } from '../../facts';
import { FEED_LIMITS, type FeedManifest, type FeedMirror, type FeedProgress, type FeedSubscription } from '../../model';
import {
  FeedError,
  isHeld,
  type Judgement,
  judgeManifest,
  MANIFEST_PATH,
  readManifest,
  type TrustedRoot,
} from '../format';
import { addChanges, Comparison, pairsBetween } from './compare';
import type { Host } from './host';
import { type Ending, type FeedJob, storedChangesSchema } from './job';
import { manifestFile, RIVAL_FILE, stageWithRoom, TARGET_FILE, tidy } from './room';
import { walkRoots } from './roots';
import { DAY_MS } from './schedule';
import { type Staged, type StageParts, stage } from './stage';

type Bytes = Uint8Array<ArrayBuffer>;

/** Times an older version may come before it is called a rollback. */
const OLDER_LIMIT = 3;
/** What one attempt to renew a feed works with. */
export interface CycleParts {
  readonly subscription: FeedSubscription;
  readonly store: FeedStore;
  readonly host: Host;
  readonly mirror: FeedMirror | null;
  readonly standing: FeedStanding | null;
  readonly putMirror: (mirror: FeedMirror) => Promise<void>;
  /** Milliseconds since 1970 at which the attempt began. */
  readonly now: number;
  readonly clientVersion: string;
  readonly job: FeedJob;
  readonly progress: (progress: FeedProgress) => Promise<void>;
}

/** How an attempt ended, and what of the job that changes. */
export interface CycleEnd extends Ending {
  readonly patch?: Partial<FeedJob>;
  /** Whether other facts are in force than before. */
  readonly flipped?: boolean;
  /** Whether to go on within a minute: there may be more roots. */
  readonly soon?: boolean;
}

interface Checked extends CycleParts {
  readonly mirror: FeedMirror;
  readonly root: TrustedRoot;
  readonly manifest: FeedManifest;
  readonly bytes: Bytes;
  /** Version of the root since which the manifest's keys are what they are. */
  readonly keysSince: number;
}

/** The outcome where all is in order but the time may not be. */
interface Timing {
  /** Past its expiry, by every clock that is to be trusted. */
  readonly expired: boolean;
  /** This device's clock and the host's differ by more than a day. */
  readonly clockOff: boolean;
}

const earlier = (a: string, b: string): string => (Date.parse(a) <= Date.parse(b) ? a : b);

function generationOf({ root, manifest, now }: Checked): FeedGeneration {
  const { version, stateHash, signedAt, refreshSeconds, counts, shardBits, shards } = manifest;
  const { name, publisher, kind } = root.root;
  return {
    ...{ version, stateHash, name, publisher, kind, signedAt, refreshSeconds, counts, shardBits, shards },
    ...{ rootVersion: root.root.version, expires: earlier(manifest.expires, root.root.expires), takenAt: now },
  };
}

/** A generation as it is renewed: an older signature of the same state, which a host may show again, changes nothing. */
function renewedBy(inForce: FeedGeneration | undefined, generation: FeedGeneration): FeedGeneration {
  const isReplay =
    inForce !== undefined &&
    inForce.stateHash === generation.stateHash &&
    Date.parse(inForce.signedAt) > Date.parse(generation.signedAt);
  return isReplay ? { ...inForce, takenAt: generation.takenAt } : generation;
}

/** What can be brought back: nothing that was signed with keys which the root has taken away since. */
function stillGood(previous: FeedStanding['previous'], keysSince: number): FeedStanding['previous'] {
  return previous !== null && previous.generation.rootVersion >= keysSince ? previous : null;
}

function timingOf({ manifest, root, host, now }: Checked): Timing {
  const at = (time: number) => judgeManifest(manifest, root.root, { floor: 0, newest: null }, time);
  const { expired, clockBehind } = at(now);
  const gap = host.clockGap;
  const clockOff = clockBehind || (gap !== null && Math.abs(gap) > DAY_MS);
  // Where the clocks differ the expiry is enforced only when it has come by both.
  const byHost = gap === null ? expired : at(now + gap).expired;
  return { expired: expired && (!clockOff || byHost), clockOff };
}

function endingOf({ expired, clockOff }: Timing): Ending {
  if (expired) return { outcome: 'expired', detail: null };
  return clockOff ? { outcome: 'clock', detail: null } : { outcome: 'ok', detail: null };
}

function stageParts({ subscription, host, store, manifest, standing, progress }: Checked): StageParts {
  const feed = subscription.id;
  return { feed, host, store, manifest, progress, current: standing?.current ?? null, lost: store.lost(feed) };
}

/** Measures a version that is staged against the one in force. Null when it may be taken. */
async function brake(parts: Checked, generation: FeedGeneration, found: Staged['pairs']): Promise<CycleEnd | null> {
  const { standing, store, job, manifest } = parts;
  if (standing === null) return null;
  const { feed, current } = standing;
  const unseen = await store.text('changes', feed, storedChangesSchema);
  const inForce = unseen?.to === current.version ? unseen : null;
  const comparison = new Comparison(current.counts.facts, new Set(inForce?.changes.map(({ fact }) => fact)));
  if (found !== null) comparison.add(found);
  else for await (const pairs of pairsBetween(store, feed, current, generation)) comparison.add(pairs);
  const measure = comparison.measure();
  if (isHeld(measure) && job.accepted !== manifest.stateHash) {
    const held = { version: manifest.version, ...measure };
    await tidy(parts, standing, manifest);
    return { outcome: 'held', detail: null, patch: { held, heldHash: manifest.stateHash } };
  }
  const step = { from: current.version, to: manifest.version, at: parts.now };
  await store.putText('changes', feed, addChanges(inForce, comparison.differences(), step));
  return null;
}

/** Changes that nobody looked at yet stay those of the version in force when the same state gets a new number. */
async function keepUnseen({ standing, store, manifest }: Checked): Promise<void> {
  if (standing === null || standing.current.version === manifest.version) return;
  const unseen = await store.text('changes', standing.feed, storedChangesSchema);
  if (unseen?.to !== standing.current.version) return;
  await store.putText('changes', standing.feed, { ...unseen, to: manifest.version });
}

async function take(parts: Checked, timing: Timing): Promise<CycleEnd> {
  const { subscription, store, manifest, bytes, standing, job, now } = parts;
  const feed = subscription.id;
  if (standing !== null && job.heldHash === manifest.stateHash && job.accepted !== manifest.stateHash) {
    return { outcome: 'held', detail: null };
  }
  await store.putFile(feed, TARGET_FILE, bytes);
  const { healed, pairs } = await stageWithRoom(stageParts(parts), standing);
  const generation = renewedBy(standing?.current, generationOf(parts));
  const isRepair = standing?.current.stateHash === manifest.stateHash;
  if (isRepair) await keepUnseen(parts);
  const held = isRepair ? null : await brake(parts, generation, pairs);
  if (held !== null) return held;
  const proof = await store.prove(feed, generation, standing?.current);
  if (proof.damaged.length > 0) throw new Error(`${proof.damaged.length} shards came back changed`);
  if (proof.twice) throw new FeedError('not-understood', 'shards: one company stands in two of them');
  const { companies, facts } = proof.counts;
  if (companies !== manifest.counts.companies || facts !== manifest.counts.facts) {
    throw new FeedError('not-understood', `counts: the shards hold ${companies} companies and ${facts} facts`);
  }
  const { version, stateHash } = manifest;
  const before = isRepair ? standing.previous : standing && { generation: standing.current, until: now + DAY_MS };
  const previous = stillGood(before, parts.keysSince);
  const floors = { floor: version, floorHash: stateHash, floorRoot: generation.rootVersion };
  const next: FeedStanding = { feed, order: subscription.addedAt, current: generation, previous, ...floors };
  await store.putFile(feed, manifestFile(version), bytes);
  await store.flip(next, proof);
  await parts.putMirror({ ...parts.mirror, version, stateHash, floor: version, floorHash: stateHash, undone: null });
  if (!isRepair) await store.deleteFile(feed, RIVAL_FILE);
  await tidy(parts, next, null);
  const patch = { held: null, heldHash: null, accepted: null, healed: job.healed + healed };
  return { ...endingOf(timing), patch, flipped: true };
}

/** The host has the version that was last taken. */
async function confirm(parts: Checked, timing: Timing): Promise<CycleEnd> {
  const { subscription, store, standing, mirror, manifest, bytes } = parts;
  if (standing === null || (standing.current.stateHash !== manifest.stateHash && mirror.undone !== manifest.version)) {
    return take(parts, timing);
  }
  if (standing.current.stateHash !== manifest.stateHash) {
    await tidy(parts, standing, null);
    return endingOf(timing);
  }
  const stored = await store.stored(subscription.id);
  const isWhole = standing.current.shards.every(({ sha256 }) => stored.has(sha256));
  if (!isWhole || store.lost(subscription.id).length > 0) return take(parts, timing);
  const { takenAt } = standing.current;
  const { version, stateHash } = manifest;
  const current = { ...renewedBy(standing.current, generationOf(parts)), takenAt };
  const renewed = JSON.stringify(current) !== JSON.stringify(standing.current);
  const previous = stillGood(standing.previous, parts.keysSince);
  const next = { ...standing, current, previous };
  if (renewed) await store.putFile(subscription.id, manifestFile(version), bytes);
  if (renewed || previous !== standing.previous) await store.note(next);
  if (mirror.version !== version || mirror.stateHash !== stateHash) {
    await parts.putMirror({ ...mirror, version, stateHash });
  }
  await tidy(parts, next, null);
  const isReplay = Date.parse(current.signedAt) > Date.parse(manifest.signedAt);
  const expired = isReplay ? Date.parse(current.expires) <= parts.now : timing.expired;
  return { ...endingOf({ ...timing, expired }), flipped: renewed };
}

function notTaken(parts: Checked, order: 'older'): CycleEnd {
  const older = parts.job.older + 1;
  const detail = `version ${parts.manifest.version}, where at least ${parts.mirror.floor} is due`;
  return { outcome: older >= OLDER_LIMIT ? 'rollback' : order, detail, patch: { older } };
}

async function equivocation(parts: Checked): Promise<CycleEnd> {
  const { subscription, store, bytes, mirror, manifest } = parts;
  // Without room for the proof the feed is stopped all the same.
  await store.putFile(subscription.id, RIVAL_FILE, bytes).catch(() => undefined);
  await parts.putMirror({ ...mirror, blocked: true });
  const detail = `version ${manifest.version}: ${manifest.stateHash.slice(0, 16)}…, not ${mirror.floorHash?.slice(0, 16)}…`;
  return { outcome: 'equivocation', detail };
}

/** The bytes of the one mutable file. Throws FeedError. */
export async function fetchManifest(host: Host): Promise<Bytes> {
  const bytes = await host.get(MANIFEST_PATH, FEED_LIMITS.manifest, 'no-cache');
  let isJson = true;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    isJson = false;
  }
  if (isJson) return bytes;
  const begins = bytes.find((byte) => byte > 32) === '{'.charCodeAt(0);
  throw new FeedError(begins ? 'damaged-at-host' : 'login', `${MANIFEST_PATH}: no JSON`);
}

/** Whether a newer version is, under a new number, the state that a person took back. */
function isTakenBack({ mirror, standing, manifest }: Checked): boolean {
  if (mirror.undone === null || mirror.undone !== mirror.floor || mirror.floorHash !== manifest.stateHash) return false;
  return standing !== null && standing.current.stateHash !== manifest.stateHash;
}

/** Notes the new number of a state that was taken back; the one in force stays. */
async function passOver(parts: Checked, standing: FeedStanding, timing: Timing): Promise<CycleEnd> {
  const { store, mirror, manifest } = parts;
  const { version, rootVersion } = manifest;
  await store.note({ ...standing, floor: version, floorHash: manifest.stateHash, floorRoot: rootVersion });
  await parts.putMirror({ ...mirror, floor: version, undone: version });
  await tidy(parts, standing, null);
  return endingOf(timing);
}

/** Does what a sound manifest asks for. */
async function follow(parts: Checked, timing: Timing, order: Judgement['order']): Promise<CycleEnd> {
  const { version, expires } = parts.manifest;
  if (order === 'older') return notTaken(parts, order);
  if (order === 'equivocation') return equivocation(parts);
  if (order === 'same') return confirm(parts, timing);
  if (timing.expired) return { outcome: 'expired', detail: `version ${version} was to be renewed by ${expires}` };
  if (parts.standing !== null && isTakenBack(parts)) return passOver(parts, parts.standing, timing);
  return take(parts, timing);
}

/**
 * Brings missing or damaged shards of what is in force back where the host still has them, also while nothing newer
 * may be taken. Whether it did.
 */
async function mend(parts: Checked): Promise<boolean> {
  const { store, standing, manifest, subscription } = parts;
  if (standing === null) return false;
  const { current } = standing;
  const stored = await store.stored(subscription.id);
  const isWhole = current.shards.every(({ sha256 }) => stored.has(sha256));
  if (isWhole && store.lost(subscription.id).length === 0) return false;
  const { shards, shardBits, counts } = current;
  try {
    await stage({ ...stageParts(parts), manifest: { ...manifest, shards, shardBits, counts, deltas: [] } });
  } catch (error) {
    if (error instanceof FeedError) return false;
    throw error;
  }
  const proof = await store.prove(subscription.id, current, current);
  if (proof.damaged.length > 0) return false;
  await store.flip(standing, proof);
  return true;
}

/**
 * One attempt to renew a feed (docs/feed-format.md, the client's cycle): roots, manifest, what is missing, brake, proof,
 * flip. Everything before the flip leaves what is in force as it is, and may be cut off. Throws FeedError, Cancelled,
 * NoRoom, and what the database says.
 */
export async function cycle(parts: CycleParts): Promise<CycleEnd> {
  const { host, clientVersion, standing } = parts;
  const walked = await walkRoots(parts);
  const { root, mirror, keysSince } = walked;
  try {
    const bytes = await fetchManifest(host);
    const { manifest } = await readManifest(bytes, root, clientVersion);
    const checked: Checked = { ...parts, mirror, root, manifest, bytes, keysSince, standing };
    const timing = timingOf(checked);
    const newest = mirror.floorHash === null ? null : { version: mirror.floor, stateHash: mirror.floorHash };
    const { order } = judgeManifest(manifest, root.root, { floor: mirror.floor, newest }, parts.now);
    const end = await follow(checked, timing, order);
    return end.flipped ? end : { ...end, flipped: await mend(checked) };
  } catch (error) {
    if (walked.more && error instanceof FeedError) return { outcome: error.outcome, detail: error.detail, soon: true };
    throw error;
  }
}
