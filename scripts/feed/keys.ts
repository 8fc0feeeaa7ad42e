import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type KeyPair, makeKeyPair, rawKeyOf, sign, verifies } from '../../lib/integrity';
import { type FeedKey, feedKeySchema } from '../../lib/model';
import { FeedCommandError } from './error';

const KEY_FORMAT = 'factfeed-key/1';
const OWNER_ONLY = 0o600;

const keyFileSchema = z.strictObject({
  format: z.literal(KEY_FORMAT),
  feed: z.string(),
  role: z.enum(['root', 'manifest']),
  ...feedKeySchema.shape,
  pkcs8: z.string().min(1),
});

/** Role that a key was made for. */
export type KeyRole = z.infer<typeof keyFileSchema>['role'];

/** What the keys of a feed last signed: so that a folder that lost a version cannot sign it again with another content. */
export const lastSignedSchema = z.strictObject({
  feed: z.string(),
  version: z.number().int().min(1),
  stateHash: z.string().regex(/^[0-9a-f]{64}$/),
});
/** What the keys of a feed last signed. */
export type LastSigned = z.infer<typeof lastSignedSchema>;

/** The path with links followed as far as it exists. */
function realPath(folder: string): string {
  const whole = path.resolve(folder);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = path.dirname(whole);
  return parent === whole ? whole : path.join(realPath(parent), path.basename(whole));
}

/**
 * Refuses a folder for private keys that would be published or committed: in the feed's own folder, or anywhere
 * in a git work tree. Throws FeedCommandError.
 */
export function refusePublicFolder(keys: string, out: string): void {
  const [real, published] = [realPath(keys), realPath(out)];
  if (real === published || real.startsWith(`${published}${path.sep}`)) {
    throw new FeedCommandError(`--keys ${keys}: lies in the folder that is published (${out})`);
  }
  for (let at = real; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) {
      throw new FeedCommandError(
        `--keys ${keys}: lies in the git work tree ${at}; keep private keys outside any repository`,
      );
    }
    if (path.dirname(at) === at) return;
  }
}

const publicHalf = ({ id, alg, pub }: FeedKey): FeedKey => ({ id, alg, pub });

const keyFile = (feed: string, role: KeyRole, id: string): string => `${feed}.${role}.${id.slice(0, 12)}.key.json`;

/** Refuses a folder that holds keys of a feed of that name already, or notes of what they signed. Throws FeedCommandError. */
export function refuseUsedFolder(folder: string, feed: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const used = names.find((name) => name.startsWith(`${feed}.`) && name.endsWith('.json'));
  if (used !== undefined) {
    throw new FeedCommandError(
      `--keys ${folder}: holds ${used} of an earlier feed ${feed}; take another folder, or another --feed`,
    );
  }
}

/** Writes a key to a file that only its owner may read. */
export function writeKey(folder: string, feed: string, role: KeyRole, key: KeyPair): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, keyFile(feed, role, key.id));
  const text = `${JSON.stringify({ format: KEY_FORMAT, feed, role, ...publicHalf(key), pkcs8: key.pkcs8 }, null, 2)}\n`;
  writeFileSync(file, text, { mode: OWNER_ONLY, flag: 'wx' });
  chmodSync(file, OWNER_ONLY);
}

/** Makes a key and writes it to a file that only its owner may read. */
export async function makeKey(folder: string, feed: string, role: KeyRole): Promise<KeyPair> {
  const key = await makeKeyPair();
  writeKey(folder, feed, role, key);
  return key;
}

async function readKey(file: string): Promise<KeyPair & { feed: string }> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new FeedCommandError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = keyFileSchema.safeParse(json);
  if (!parsed.success)
    throw new FeedCommandError(`${file}: not a key of a feed (${parsed.error.issues[0]?.path.join('.')})`);
  const key = { ...publicHalf(parsed.data), pkcs8: parsed.data.pkcs8, feed: parsed.data.feed };
  const probe = new TextEncoder().encode('probe');
  try {
    if (!(await verifies(await rawKeyOf(key), await sign(key, probe), probe))) throw new Error('its halves do not fit');
  } catch (error) {
    throw new FeedCommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return key;
}

/** All keys of a feed in a folder, by id. Throws FeedCommandError for a folder or a file that cannot be read. */
export async function readKeys(folder: string, feed: string): Promise<ReadonlyMap<string, KeyPair>> {
  if (!existsSync(folder)) throw new FeedCommandError(`--keys ${folder}: no such folder`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.key.json'));
  const keys = await Promise.all(files.map((name) => readKey(path.join(folder, name))));
  return new Map(keys.filter((key) => key.feed === feed).map((key) => [key.id, key]));
}

/** The keys of a role that are at hand. Throws FeedCommandError when they are too few to sign. */
export function signersOf(
  what: string,
  role: { readonly keys: readonly string[]; readonly threshold: number },
  keys: ReadonlyMap<string, KeyPair>,
): KeyPair[] {
  const found = role.keys.flatMap((id) => keys.get(id) ?? []);
  if (found.length < role.threshold) {
    const files = role.keys.map((id) => `*.${id.slice(0, 12)}.key.json`).join(', ');
    throw new FeedCommandError(
      `${what}: to sign it takes ${role.threshold} of the keys ${files}; the folder of keys holds ${found.length} of them`,
    );
  }
  return found;
}

const lastFile = (folder: string, feed: string): string => path.join(folder, `${feed}.last.json`);

/** What the keys last signed, or null. Throws FeedCommandError for a file that cannot be read. */
export function readLastSigned(folder: string, feed: string): LastSigned | null {
  const file = lastFile(folder, feed);
  if (!existsSync(file)) return null;
  try {
    return lastSignedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new FeedCommandError(`${file}: cannot be read; it says which version was signed last`);
  }
}

/** Notes what was signed. */
export function writeLastSigned(folder: string, last: LastSigned): void {
  writeFileSync(lastFile(folder, last.feed), `${JSON.stringify(last, null, 2)}\n`, { mode: OWNER_ONLY });
}
