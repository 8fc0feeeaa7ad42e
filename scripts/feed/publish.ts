import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { KeyPair } from '../../lib/integrity';
import type { Company, FeedManifest } from '../../lib/model';
import {
  applyDeltas,
  type BuiltFeed,
  buildFeed,
  type ChangeMeasure,
  DIRECT_DELTAS,
  deltaPath,
  type FeedState,
  isHeld,
  judgeManifest,
  MANIFEST_PATH,
  measureChange,
  pairsOf,
  readDelta,
  shardText,
  signManifest,
  type TrustedRoot,
  unpackDelta,
} from '../../lib/sync/format';
import { lineOf } from '../record/finding';
import { lintRecord } from '../record/lint';
import { formatCompany, readFiles, readRecord } from '../record/read';
import { FeedCommandError } from './error';
import {
  archivePath,
  companiesIn,
  filesOf,
  manifestIn,
  newestIn,
  prune,
  type ReadFile,
  rootsOf,
  stateIn,
  writeWhole,
} from './folder';
import { readKeys, readLastSigned, refusePublicFolder, signersOf, writeLastSigned } from './keys';

const FACTS = fileURLToPath(new URL('../../assets/facts', import.meta.url));

/** How a version is published. */
export interface PublishSettings {
  /** Folder of the feed, and of its private keys. */
  readonly out: string;
  readonly keys: string;
  /** Life of the manifest in days, how often readers should ask, in seconds, and the lowest client. */
  readonly days: number;
  readonly refreshSeconds: number;
  readonly minClient: string;
  /** The version that the caller expects to publish; null for whatever comes next. */
  readonly version: number | null;
  /** Publish although readers would hold the change back. */
  readonly meanIt: boolean;
  readonly now: number;
}

/** What was published. */
export interface Published {
  readonly manifest: FeedManifest;
  readonly change: ChangeMeasure | null;
  /** Facts that the version before did not have. */
  readonly added: number;
  /** When the root under which it was signed expires, ISO 8601. */
  readonly rootExpires: string;
  /** Files that were written, with their length in bytes. */
  readonly written: ReadonlyMap<string, number>;
  readonly deleted: number;
}

/**
 * Companies of a folder of source files that pass the record's lint. `base`: folder of companies that links may lead
 * to, for a supplement. Throws FeedCommandError with every fault, a line each.
 */
export async function readSource(from: string, base: string | null, now: number): Promise<Company[]> {
  // How a file is laid out is the record's concern: a feed is written in canonical form whatever its source looks like.
  const files = (await readFiles(from)).map((file) =>
    file.company === null ? file : { ...file, text: formatCompany(file.company) },
  );
  const known = base === null ? [] : await readRecord(base);
  const findings = lintRecord(files, new Date(now).toISOString().slice(0, 10), known);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    throw new FeedCommandError(
      `${from}: ${errors.length === 1 ? '1 error' : `${errors.length} errors`}; mend them first\n${errors.map(lineOf).join('\n')}`,
    );
  }
  return files.flatMap(({ company }) => (company === null ? [] : [company]));
}

/**
 * Companies of a folder of source files for the feed in `out`, as `readSource` reads them. Links of a supplement may lead to
 * the packaged record unless `base` names another folder.
 */
export async function sourceFor(out: string, from: string, base: string | null, now: number): Promise<Company[]> {
  const kind = (await rootsOf(filesOf(out), out)).at(-1)?.root.kind;
  const packaged = kind === 'supplement' && path.resolve(from) !== FACTS ? FACTS : null;
  return readSource(from, base ?? packaged, now);
}

/**
 * Refuses to sign a second version N, or to go on from a folder that lost a version: with keys that signed something
 * else last. Throws FeedCommandError.
 */
export function refuseStale(
  settings: Pick<PublishSettings, 'out' | 'keys' | 'version'>,
  feed: string,
  last: FeedManifest | null,
): void {
  const signed = readLastSigned(settings.keys, feed);
  const version = last?.version ?? 0;
  if (
    signed !== null &&
    (signed.version > version || (signed.version === version && signed.stateHash !== last?.stateHash))
  ) {
    throw new FeedCommandError(
      `${settings.out}: is at version ${version}, but these keys signed version ${signed.version} last (state ${signed.stateHash.slice(0, 12)}): bring back the folder as it was published`,
    );
  }
  if (settings.version !== null && settings.version !== version + 1) {
    throw new FeedCommandError(`--version ${settings.version}: the next version is ${version + 1}`);
  }
}

/** Reads what is about to be published as a reader would, by shards and by every delta from its version. */
async function verify(
  read: ReadFile,
  roots: readonly TrustedRoot[],
  before: readonly FeedState[],
  { now }: PublishSettings,
): Promise<void> {
  const root = roots.at(-1) as TrustedRoot;
  const manifest = (await manifestIn(read, MANIFEST_PATH, [root])) as FeedManifest;
  const [previous] = before;
  const newest = previous === undefined ? null : previous.manifest;
  const { order, expired, clockBehind } = judgeManifest(
    manifest,
    root.root,
    { floor: Math.max(newest?.version ?? 1, root.root.manifestFloor), newest },
    now,
  );
  if (order !== 'newer' || expired || clockBehind) {
    throw new FeedCommandError(
      `version ${manifest.version}: a reader would not take it (${order}${expired ? ', expired' : ''})`,
    );
  }
  const companies = await companiesIn(read, manifest);
  for (const state of before) {
    const ref = manifest.deltas.find(({ from, to }) => from === state.manifest.version && to === manifest.version);
    if (ref === undefined) continue;
    const file = deltaPath(ref);
    const delta = readDelta(await unpackDelta(read(file) ?? new Uint8Array(), ref), file);
    const all = shardText([...state.texts].map(([id, text]) => ({ id, text })));
    const { shards } = await applyDeltas([delta], 0, async () => all);
    if ((shards.get(0) ?? all) !== shardText(companies))
      throw new FeedCommandError(`${file}: does not lead to the version`);
  }
}

/** Signs what was built, verifies it as a reader would and writes it: shards, deltas, the archive, `feed.json` last. */
async function writeVersion(
  settings: PublishSettings,
  roots: readonly TrustedRoot[],
  built: BuiltFeed,
  before: readonly FeedState[],
  signers: readonly KeyPair[],
): Promise<Pick<Published, 'written' | 'deleted'>> {
  const { manifest } = built.state;
  const bytes = await signManifest(manifest, signers);
  const files = new Map([...built.files, [archivePath(manifest.version), bytes], [MANIFEST_PATH, bytes]]);
  const onDisk = filesOf(settings.out);
  await verify((file) => files.get(file) ?? onDisk(file), roots, before, settings);
  const written = new Map<string, number>();
  for (const [file, content] of files) {
    if (file.startsWith('s/') && onDisk(file) !== null) continue;
    writeWhole(settings.out, file, content);
    written.set(file, content.length);
  }
  await verify(onDisk, roots, before, settings);
  writeLastSigned(settings.keys, { feed: manifest.feed, version: manifest.version, stateHash: manifest.stateHash });
  return { written, deleted: await prune(settings.out, manifest, roots, settings.now) };
}

/**
 * Publishes the next version with these companies, or with those of the version before once more when null. Throws
 * FeedCommandError when it is refused, FeedError when the folder or the companies break a rule of the format; nothing
 * readers see was changed then.
 */
export async function publishFeed(settings: PublishSettings, companies: readonly Company[] | null): Promise<Published> {
  refusePublicFolder(settings.keys, settings.out);
  const read = filesOf(settings.out);
  const roots = await rootsOf(read, settings.out);
  const { root } = roots.at(-1) as TrustedRoot;
  if (Date.parse(root.expires) <= settings.now) {
    throw new FeedCommandError(
      `root/${root.version}.json expired on ${root.expires}: renew it with npm run feed:rotate`,
    );
  }
  const last = await newestIn(read, roots);
  if (last === null && companies === null) {
    throw new FeedCommandError(`${settings.out}: holds no version that could be published again`);
  }
  refuseStale(settings, root.feed, last);
  const signers = signersOf('feed.json', root.roles.manifest, await readKeys(settings.keys, root.feed));
  const previous = last === null ? null : await stateIn(read, last);
  const present = [...(previous?.texts.values() ?? [])].map((text) => JSON.parse(text) as Company);
  const change =
    last === null || companies === null ? null : measureChange(pairsOf(present, companies), last.counts.facts);
  if (change !== null && isHeld(change) && !settings.meanIt) {
    throw new FeedCommandError(
      `readers would hold this version back: of ${change.facts} facts ${change.removed} would go, ${change.changed} change, ${change.leaps} of them by a factor of a hundred or more. Look at npm run feed:diff; --i-mean-it publishes it all the same, and each reader is asked before taking it`,
    );
  }
  const earlier: FeedState[] = [];
  for (let back = 1; last !== null && back < DIRECT_DELTAS; back++) {
    const manifest = await manifestIn(read, archivePath(last.version - back), roots);
    if (manifest !== null) earlier.push(await stateIn(read, manifest));
  }
  const built = await buildFeed({
    ...settings,
    root,
    companies: companies ?? present,
    previous,
    earlier,
    pack: async (bytes) => new Uint8Array(gzipSync(bytes, { level: 9 })),
  });
  const before = previous === null ? [] : [previous, ...earlier];
  const { manifest } = built.state;
  const added = manifest.counts.facts - (last?.counts.facts ?? 0) + (change?.removed ?? 0);
  return {
    ...{ manifest, change, added, rootExpires: root.expires },
    ...(await writeVersion(settings, roots, built, before, signers)),
  };
}
