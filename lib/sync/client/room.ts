import { type FeedStanding, type FeedStore, isQuota } from '../../facts';
import type { FeedManifest } from '../../model';
import { missingBytes, type Staged, type StageParts, stage } from './stage';

/** Room that a sync takes, as a multiple of what it stores. */
const ROOM_FACTOR = 3;
/** Names of files that prove what is in force, what was about to be, and what spoke against it. */
export const manifestFile = (version: number): string => `manifest/${version}`;
/** The manifest that is being taken or waits for a person. */
export const TARGET_FILE = 'target';
/** A manifest of the same version with another state. */
export const RIVAL_FILE = 'rival';

/** Hashes of the shards that are to stay: those in force, those that can be brought back, and those of a manifest. */
function kept(standing: FeedStanding | null, manifest: FeedManifest | null): Set<string> {
  const lists = [standing?.current.shards, standing?.previous?.generation.shards, manifest?.shards];
  return new Set(lists.flatMap((shards) => shards?.map(({ sha256 }) => sha256) ?? []));
}

/**
 * Stages with the room there is: what is not needed is deleted and the attempt made once more before it is given up. Throws
 * NoRoom, and as `stage` does.
 */
export async function stageWithRoom(parts: StageParts, standing: FeedStanding | null): Promise<Staged> {
  const { feed, store } = parts;
  // What versions left that could not be taken; without this each would leave some more.
  await store.sweep(feed, kept(standing, parts.manifest)).catch(() => undefined);
  for (let attempt = 1; ; attempt++) {
    try {
      return await stage(parts);
    } catch (error) {
      if (!isQuota(error)) throw error;
      const bytes = await missingBytes(parts).catch(() => 0);
      await store.sweep(feed, kept(standing, null)).catch(() => undefined);
      if (attempt === 2) throw new NoRoom(Math.max(1, Math.ceil((ROOM_FACTOR * bytes) / 1e6)));
    }
  }
}

/** The browser has no room; `megabytes` are missing. */
export class NoRoom extends Error {
  override name = 'NoRoom';
  constructor(readonly megabytes: number) {
    super(`${megabytes} megabytes are missing`);
  }
}

/** Drops what can no longer be brought back, and the shards and files that nothing names any more. */
export async function tidy(
  { store, now }: { readonly store: FeedStore; readonly now: number },
  standing: FeedStanding,
  waiting: FeedManifest | null,
): Promise<void> {
  const { feed, current, floor } = standing;
  const previous = standing.previous !== null && standing.previous.until > now ? standing.previous : null;
  const left = { ...standing, previous };
  if (previous !== standing.previous) await store.note(left);
  await store.sweep(feed, kept(left, waiting));
  const proofs = [current.version, floor, previous?.generation.version ?? floor].map(manifestFile);
  const named = new Set([...proofs, RIVAL_FILE, ...(waiting === null ? [] : [TARGET_FILE])]);
  for (const name of await store.files(feed)) {
    if (!named.has(name) && !name.startsWith('root/')) await store.deleteFile(feed, name);
  }
}
