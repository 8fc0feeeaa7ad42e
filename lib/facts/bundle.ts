import { z } from 'zod';
import { canonicalJson, sha256Hex } from '../integrity';
import type { Company } from '../model';
import { companySchema } from '../model';
import { aliasKeysOf } from '../text';

/** Name of the feed that comes with the package. */
export const BUNDLED_FEED = 'bundled';

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

const fileSchema = z.strictObject({
  format: z.literal('second-source-record/1'),
  stamp: bundleStampSchema,
  rows: z.array(z.strictObject({ doc: z.unknown(), keys: z.array(z.string().min(1)) })),
});

/** A bundle file that cannot be used; the message says why. */
export class BundleError extends Error {
  override name = 'BundleError';
}

/** Hash of a whole generation of rows, whatever their order: SHA-256 over feed name and sorted row hashes. */
export function generationHash(feed: string, hashes: readonly string[]): Promise<string> {
  return sha256Hex(`second-source-record/1\n${feed}\n${[...hashes].sort().join('\n')}`);
}

async function rowOf(doc: unknown, keys: readonly string[]): Promise<BundleRow> {
  const text = canonicalJson({ doc, keys });
  return { text, hash: await sha256Hex(text) };
}

/**
 * The bundle for a checked record. The keys belong to the hashed text: when the way to make them
 * changes, so do the hashes, and no row with old keys is taken for a new one.
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
  const stamp = { version: `${asOf}-${hash.slice(0, 8)}`, asOf, hash, companies: rows.length, facts };
  return { stamp, rows };
}

/** The text of the packaged file. */
export function bundleFile(bundle: Bundle): string {
  const head = JSON.stringify({ format: 'second-source-record/1', stamp: bundle.stamp });
  return `${head.slice(0, -1)},"rows":[\n${bundle.rows.map((row) => row.text).join(',\n')}\n]}\n`;
}

/**
 * Reads a packaged file (its text, or the parsed JSON) and proves that it is the one the code was
 * built with: every row is hashed again and all hashes together must give the stamp's. Throws
 * BundleError.
 */
export async function readBundle(file: unknown, expected: BundleStamp): Promise<Bundle> {
  let parsed: unknown = file;
  if (typeof file === 'string') {
    try {
      parsed = JSON.parse(file);
    } catch {
      throw new BundleError('the packaged record is not JSON');
    }
  }
  const checked = fileSchema.safeParse(parsed);
  if (!checked.success) throw new BundleError(`the packaged record has another shape: ${checked.error.message}`);
  const rows = await Promise.all(checked.data.rows.map(({ doc, keys }) => rowOf(doc, keys)));
  const hash = await generationHash(
    BUNDLED_FEED,
    rows.map((row) => row.hash),
  );
  if (hash !== expected.hash) throw new BundleError('the packaged record is not the one this version was built with');
  return { stamp: expected, rows };
}

const rowTextSchema = z.strictObject({ doc: companySchema, keys: z.array(z.string().min(1)) });

/** What a row holds. */
export interface RowContent {
  company: Company;
  keys: string[];
}

/**
 * Content of a stored row, or null when the text does not give `hash`, is not JSON or is not a
 * company: such a row is to be treated as not there.
 */
export async function openRow(row: BundleRow): Promise<RowContent | null> {
  if ((await sha256Hex(row.text)) !== row.hash) return null;
  try {
    const parsed = rowTextSchema.safeParse(JSON.parse(row.text));
    return parsed.success ? { company: parsed.data.doc, keys: parsed.data.keys } : null;
  } catch {
    return null;
  }
}
