import { z } from 'zod';
import { canonicalJson, sha256Hex } from '../integrity';
import type { Company } from '../model';
import { companySchema } from '../model';
import { aliasKeysOf } from '../text';

/** Name of the feed that comes with the package. */
export const BUNDLED_FEED = 'bundled';

/** Form of the packaged file: a head, then one row a line. */
export const RECORD_FORMAT = 'second-source-record/2';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What is compiled into the code about the packaged record, so that the file can be checked against it. */
export const bundleStampSchema = z.strictObject({
  /** Day and first digits of the hash: "2026-07-01-1a2b3c4d". */
  version: z.string().min(1),
  /** Newest day on which a curator looked at any company. */
  asOf: z.iso.date(),
  /** SHA-256 over the sorted hashes of all rows. */
  hash: hashSchema,
  companies: z.number().int().nonnegative(),
  facts: z.number().int().nonnegative(),
  /** Length of all row texts together, in bytes of UTF-8. */
  bytes: z.number().int().nonnegative(),
});
/** What is compiled into the code about the packaged record. */
export type BundleStamp = z.infer<typeof bundleStampSchema>;

/** One row as it is stored and shipped: canonical text of `{doc, keys}` and the text's SHA-256. */
export interface BundleRow {
  hash: string;
  text: string;
}

/** The packaged record: its stamp and one row for each company, sorted by company id. */
export interface Bundle {
  stamp: BundleStamp;
  rows: BundleRow[];
}

/** A packaged record that cannot be read or is not the one the code was built with; the message says why. */
export class BundleError extends Error {
  override name = 'BundleError';
}

/** Hash of a whole generation of rows, whatever their order: SHA-256 over feed name and sorted row hashes. */
export function generationHash(feed: string, hashes: readonly string[]): Promise<string> {
  return sha256Hex(`${RECORD_FORMAT}\n${feed}\n${[...hashes].sort().join('\n')}`);
}

async function rowOf(doc: unknown, keys: readonly string[]): Promise<BundleRow> {
  const text = canonicalJson({ doc, keys });
  return { text, hash: await sha256Hex(text) };
}

/**
 * The bundle for a checked record. The keys belong to the hashed text: when the way to make them
 * changes, so do the hashes, and no row with old keys is taken for a new one. Throws BundleError when
 * no company says when it was checked, CanonicalError when one has no canonical form.
 */
export async function buildBundle(companies: readonly Company[]): Promise<Bundle> {
  const sorted = [...companies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = await Promise.all(sorted.map((company) => rowOf(company, aliasKeysOf(company).sort())));
  const hash = await generationHash(
    BUNDLED_FEED,
    rows.map((row) => row.hash),
  );
  const asOf = sorted.reduce((newest, { checked }) => (checked !== null && checked > newest ? checked : newest), '');
  if (asOf === '') throw new BundleError('no company of the record says when it was checked');
  const facts = sorted.reduce((sum, company) => sum + company.facts.length, 0);
  const encoder = new TextEncoder();
  const bytes = rows.reduce((sum, { text }) => sum + encoder.encode(text).length, 0);
  const stamp = { version: `${asOf}-${hash.slice(0, 8)}`, asOf, hash, companies: rows.length, facts, bytes };
  return { stamp, rows };
}

/** The text of the packaged file, line by line without line ends: the head, then each row's text. */
export function* bundleLines({ stamp, rows }: Bundle): Generator<string> {
  yield JSON.stringify({ format: RECORD_FORMAT, stamp });
  for (const { text } of rows) yield text;
}

/** The text of the packaged file. */
export function bundleFile(bundle: Bundle): string {
  return `${[...bundleLines(bundle)].join('\n')}\n`;
}

const headSchema = z.strictObject({ format: z.literal(RECORD_FORMAT), stamp: bundleStampSchema });

/** The stamp in the first line of a packaged file. Throws BundleError when the line is none. */
export function stampOfHead(line: string): BundleStamp {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new BundleError('the head of the packaged record is not JSON');
  }
  const head = headSchema.safeParse(parsed);
  if (!head.success) throw new BundleError(`the packaged record has another form: ${head.error.message}`);
  return head.data.stamp;
}

const rowTextSchema = z.strictObject({ doc: companySchema, keys: z.array(z.string().min(1)) });

/** What a row holds. */
export interface RowContent {
  company: Company;
  keys: string[];
}

/** Content of a row's text, or null when it is not JSON or not a company. */
export function contentOf(text: string): RowContent | null {
  try {
    const parsed = rowTextSchema.safeParse(JSON.parse(text));
    return parsed.success ? { company: parsed.data.doc, keys: parsed.data.keys } : null;
  } catch {
    return null;
  }
}

/**
 * Content of a stored row, or null when the text does not give `hash`, is not JSON or is not a
 * company: such a row is to be treated as not there.
 */
export async function openRow(row: BundleRow): Promise<RowContent | null> {
  return (await sha256Hex(row.text)) === row.hash ? contentOf(row.text) : null;
}

/** Company id and alias keys of a row. */
export interface RowIndex {
  id: string;
  keys: string[];
}

const KEYS = '},"keys":[';
const ID = '"id":"';

/**
 * Id and keys of a row without reading its document, which takes a tenth of the time: members are sorted,
 * so the keys are the end of the text and no member after the document's `id` holds another one; inside
 * a text of JSON no quotation mark stands bare. Null for a text that is no row.
 */
export function rowIndex(text: string): RowIndex | null {
  const keysAt = text.lastIndexOf(KEYS);
  const idAt = text.lastIndexOf(ID, keysAt);
  if (keysAt < 0 || idAt < 0) return null;
  const id = text.slice(idAt + ID.length, text.indexOf('"', idAt + ID.length));
  try {
    return { id, keys: JSON.parse(text.slice(keysAt + KEYS.length - 1, -1)) as string[] };
  } catch {
    return null;
  }
}
