import {
  checkSignatures,
  EnvelopeError,
  KeyError,
  type ReadEnvelope,
  rawKeyOf,
  readEnvelope,
  readJson,
  sha256HexOfBytes,
} from '../../integrity';
import { FEED_LIMITS, type FeedRoot, feedRootSchema, ROOT_TYPE } from '../../model';
import { FeedError, firstIssue, saysOf } from './error';
import { textFault } from './text-rules';

/** A root whose signatures were checked. */
export interface TrustedRoot {
  readonly root: FeedRoot;
  /** SHA-256 of the signed bytes; that of version 1 is the feed's fingerprint. */
  readonly hash: string;
}

/** Name of the file of a root. */
export const rootPath = (version: number): string => `root/${version}.json`;

function read<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof KeyError)
      throw new FeedError('unsigned', `${what}: ${saysOf(error)}`);
    throw new FeedError('not-understood', `${what}: ${saysOf(error)}`);
  }
}

const repeated = (list: readonly string[]): string | undefined => list.find((item, i) => list.indexOf(item) !== i);

/** Why a root's keys and roles do not go together, or null. */
async function keyFault({ keys, roles }: FeedRoot): Promise<string | null> {
  const twice = repeated(keys.map(({ id }) => id));
  if (twice !== undefined) return `keys: ${twice.slice(0, 8)} stands twice`;
  for (const key of keys) {
    try {
      await rawKeyOf(key);
    } catch (error) {
      return `keys: ${saysOf(error)}`;
    }
  }
  for (const [name, role] of Object.entries(roles)) {
    if (repeated(role.keys) !== undefined) return `roles.${name}: a key stands twice`;
    if (role.threshold > role.keys.length) return `roles.${name}: threshold above the number of keys`;
    if (role.keys.some((id) => !keys.some((key) => key.id === id))) return `roles.${name}: a key that is not listed`;
  }
  return null;
}

/** Why a root may not follow another one, or null. */
function chainFault(root: FeedRoot, before: FeedRoot | null): string | null {
  const version = before === null ? 1 : before.version + 1;
  if (root.version !== version) return `version: is ${root.version}, not ${version}`;
  if (before === null) return null;
  if (root.feed !== before.feed) return `feed: is ${root.feed}, not ${before.feed}`;
  if (root.kind !== before.kind) return `kind: is ${root.kind}, and a feed stays ${before.kind}`;
  return null;
}

async function signedBy(envelope: ReadEnvelope, what: string, { keys, roles }: FeedRoot): Promise<void> {
  try {
    await checkSignatures(envelope, ROOT_TYPE, keys, roles.root);
  } catch (error) {
    throw new FeedError('unsigned', `${what}: ${saysOf(error)}`);
  }
}

/**
 * Reads a root's file: version 1 when `before` is null, else the one that follows `before`. It must be signed by
 * the root keys of the version before and by its own; its keys must be sound, its feed and kind those of before. Its
 * expiry is not looked at: only the newest root's counts. Throws FeedError `unsigned` or `not-understood`.
 */
export async function readRoot(bytes: Uint8Array, before: TrustedRoot | null): Promise<TrustedRoot> {
  const what = rootPath(before === null ? 1 : before.root.version + 1);
  const envelope = read(what, () => readEnvelope(bytes, ROOT_TYPE, FEED_LIMITS.root));
  if (before !== null) await signedBy(envelope, what, before.root);
  const parsed = feedRootSchema.safeParse(read(what, () => readJson(envelope.payload, { bytes: FEED_LIMITS.root })));
  if (!parsed.success) throw new FeedError('not-understood', `${what}: ${firstIssue(parsed.error)}`);
  const root = parsed.data;
  const fault =
    (await keyFault(root)) ??
    chainFault(root, before?.root ?? null) ??
    textFault('name', root.name) ??
    textFault('publisher', root.publisher);
  if (fault !== null) throw new FeedError('not-understood', `${what}: ${fault}`);
  await signedBy(envelope, what, root);
  return { root, hash: await sha256HexOfBytes(envelope.payload) };
}

/**
 * Whether a new root took the manifest's keys from what they were: then the floor becomes the root's
 * `manifestFloor`, even where that is lower, because a lost key may have driven the versions up.
 */
export function changesManifestKeys(before: FeedRoot, after: FeedRoot): boolean {
  const said = ({ roles }: FeedRoot): string =>
    `${[...roles.manifest.keys].sort().join(' ')} ${roles.manifest.threshold}`;
  return said(before) !== said(after);
}
