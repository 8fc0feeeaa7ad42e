import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeedManifest } from '../../lib/model';
import {
  deltaPath,
  type FeedCompany,
  FeedError,
  type FeedState,
  MANIFEST_PATH,
  readManifest,
  readRoot,
  readShard,
  rootPath,
  shardPath,
  type TrustedRoot,
  unpackShard,
} from '../../lib/sync/format';
import { FeedCommandError } from './error';

/** Copy of each version's `feed.json` that a publisher keeps beside the feed; readers do not ask for it. */
export const archivePath = (version: number): string => `m/${version}.json`;

/** A publisher reads whatever it once wrote, whichever client that was for. */
const ANY_CLIENT = '999999.0.0';
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Bytes of a file of the feed, or null. */
export type ReadFile = (path: string) => Uint8Array | null;

/** Reads files below a folder. */
export const filesOf =
  (folder: string): ReadFile =>
  (file) =>
    existsSync(path.join(folder, file)) ? new Uint8Array(readFileSync(path.join(folder, file))) : null;

/** All roots of a feed from version 1 on, each checked against the one before. Throws FeedError, FeedCommandError without any. */
export async function rootsOf(read: ReadFile, where: string): Promise<TrustedRoot[]> {
  const roots: TrustedRoot[] = [];
  for (let bytes = read(rootPath(1)); bytes !== null; bytes = read(rootPath(roots.length + 1))) {
    roots.push(await readRoot(bytes, roots.at(-1) ?? null));
  }
  if (roots.length === 0)
    throw new FeedCommandError(`${where}: holds no feed (no root/1.json); begin with npm run feed:init`);
  return roots;
}

/** A manifest as any of the feed's roots signed it: an archived one may be older than the newest root. */
export async function manifestIn(
  read: ReadFile,
  file: string,
  roots: readonly TrustedRoot[],
): Promise<FeedManifest | null> {
  const bytes = read(file);
  if (bytes === null) return null;
  let reason: unknown = null;
  for (const root of [...roots].reverse()) {
    try {
      return (await readManifest(bytes, root, ANY_CLIENT)).manifest;
    } catch (error) {
      reason ??= error;
    }
  }
  throw reason;
}

/** Companies of a manifest, read from its shards by the rules for readers. Throws FeedError. */
export async function companiesIn(read: ReadFile, manifest: FeedManifest): Promise<FeedCompany[]> {
  const all: FeedCompany[] = [];
  for (const [number, ref] of manifest.shards.entries()) {
    const served = read(shardPath(ref.sha256));
    if (served === null) throw new FeedError('damaged-at-host', `${shardPath(ref.sha256)} is missing`);
    all.push(...(await readShard(await unpackShard(served, ref), number, manifest.shardBits)));
  }
  const facts = all.reduce((sum, { company }) => sum + company.facts.length, 0);
  if (all.length !== manifest.counts.companies || facts !== manifest.counts.facts) {
    throw new FeedError('not-understood', 'counts: not those of the shards');
  }
  return all;
}

/** A version as a publisher needs it to build the next one. */
export async function stateIn(read: ReadFile, manifest: FeedManifest): Promise<FeedState> {
  const companies = await companiesIn(read, manifest);
  return { manifest, texts: new Map(companies.map(({ id, text }) => [id, text])) };
}

/** Writes a file of the feed whole or not at all. */
export function writeWhole(folder: string, file: string, bytes: Uint8Array): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.part`;
  writeFileSync(draft, bytes);
  renameSync(draft, target);
}

/**
 * Deletes shards, deltas and archived manifests that nobody needs any more: not of the newest version, nor of
 * one that was the newest within the last 30 days (readers may hold its manifest), nor written since. Gives
 * the number of files.
 */
export async function prune(
  folder: string,
  newest: FeedManifest,
  roots: readonly TrustedRoot[],
  now: number,
): Promise<number> {
  const read = filesOf(folder);
  const since = now - KEPT_DAYS * DAY;
  const kept = new Set<string>();
  const keep = (manifest: FeedManifest): void => {
    for (const { sha256 } of manifest.shards) kept.add(shardPath(sha256));
    for (const delta of manifest.deltas) kept.add(deltaPath(delta));
    kept.add(archivePath(manifest.version));
  };
  keep(newest);
  let followed = Date.parse(newest.signedAt);
  for (let version = newest.version - 1; version > 0 && followed >= since; version--) {
    const manifest = await manifestIn(read, archivePath(version), roots);
    if (manifest === null) break;
    keep(manifest);
    followed = Date.parse(manifest.signedAt);
  }
  let deleted = 0;
  for (const part of ['s', 'd', 'm']) {
    const names = existsSync(path.join(folder, part)) ? readdirSync(path.join(folder, part)) : [];
    for (const name of names) {
      const file = `${part}/${name}`;
      const ours = /^(s\/[0-9a-f]{64}\.jsonl\.gz|d\/\d+-\d+\.json\.gz|m\/\d+\.json)(\.\d+\.part)?$/.test(file);
      if (!ours || kept.has(file) || statSync(path.join(folder, file)).mtimeMs >= since) continue;
      rmSync(path.join(folder, file));
      deleted++;
    }
  }
  return deleted;
}

/** The newest manifest of a folder, or null before the first version. */
export const newestIn = (read: ReadFile, roots: readonly TrustedRoot[]): Promise<FeedManifest | null> =>
  manifestIn(read, MANIFEST_PATH, roots.slice(-2));
