import { z } from 'zod';
import { canonicalJson, readCanonical, utf8Text } from '../../integrity';
import { companyIdSchema, FEED_LIMITS, type FeedDeltaRef } from '../../model';
import { companyOf, type FeedCompany } from './company-line';
import { FeedError, firstIssue, saysOf } from './error';
import { deltaPath } from './manifest';
import { linesOf, shardText, unpack } from './shard';
import { shardNumber } from './state-hash';

/** What leads from one state to another: companies that are new or other than before, and ids of those that are gone. */
export interface FeedDelta {
  readonly put: readonly FeedCompany[];
  readonly del: readonly string[];
}

const deltaSchema = z.strictObject({
  del: z.array(companyIdSchema).max(FEED_LIMITS.companies),
  put: z.array(z.unknown()).max(FEED_LIMITS.companies),
});

/** Bytes of a delta's file as served, unpacked and held against the manifest. Throws FeedError as `unpackShard` does. */
export async function unpackDelta(served: Uint8Array, ref: FeedDeltaRef): Promise<string> {
  const path = deltaPath(ref);
  const caps = { packed: FEED_LIMITS.deltaGz, unpacked: FEED_LIMITS.delta };
  const bytes = await unpack(served, path, ref.sha256, caps);
  try {
    return utf8Text(bytes, FEED_LIMITS.delta);
  } catch (error) {
    throw new FeedError('not-understood', `${path}: ${saysOf(error)}`);
  }
}

const outOfOrder = (ids: readonly string[]): string | undefined =>
  ids.find((id, i) => i > 0 && (ids[i - 1] ?? '') >= id);

/**
 * Reads a delta's text: canonical JSON `{"del":[ids],"put":[companies]}`, both sorted by id, no id twice, each
 * company one that a reader may take. Throws FeedError `not-understood`.
 */
export function readDelta(text: string, place: string): FeedDelta {
  let value: unknown;
  try {
    value = readCanonical(text);
  } catch (error) {
    throw new FeedError('not-understood', `${place}: ${saysOf(error)}`);
  }
  const parsed = deltaSchema.safeParse(value);
  if (!parsed.success) throw new FeedError('not-understood', `${place}: ${firstIssue(parsed.error)}`);
  const { del } = parsed.data;
  const put = parsed.data.put.map((one, i) => companyOf(one, canonicalJson(one), `${place}: put.${i}`));
  const ids = put.map(({ id }) => id);
  const named = new Set(ids);
  const stray = outOfOrder(ids) ?? outOfOrder(del) ?? del.find((id) => named.has(id));
  if (stray !== undefined) throw new FeedError('not-understood', `${place}: ${stray} is out of order or stands twice`);
  return { put, del };
}

/** One delta that does what several in a row do. */
export function mergeDeltas(deltas: readonly FeedDelta[]): FeedDelta {
  const put = new Map<string, FeedCompany>();
  const del = new Set<string>();
  for (const delta of deltas) {
    for (const id of delta.del) {
      put.delete(id);
      del.add(id);
    }
    for (const company of delta.put) {
      del.delete(company.id);
      put.set(company.id, company);
    }
  }
  return { put: [...put.values()], del: [...del] };
}

interface Line {
  readonly id: string;
  readonly text: string;
}

const storedLine = (text: string): Line => ({ id: (JSON.parse(text) as { id: string }).id, text });

/**
 * New texts of the shards that a delta touches, by number; `load` gives a shard's present text, which must have been
 * checked before. Whether the result is right is told by the manifest's hashes, and by nothing else.
 */
export async function applyDelta(
  delta: FeedDelta,
  shardBits: number,
  load: (number: number) => Promise<string>,
): Promise<Map<number, string>> {
  const touched = new Map<number, { put: Map<string, Line>; del: Set<string> }>();
  const at = async (id: string) => {
    const number = await shardNumber(id, shardBits);
    const part = touched.get(number) ?? { put: new Map<string, Line>(), del: new Set<string>() };
    touched.set(number, part);
    return part;
  };
  for (const id of delta.del) (await at(id)).del.add(id);
  for (const company of delta.put) (await at(company.id)).put.set(company.id, company);
  const texts = new Map<number, string>();
  for (const [number, { put, del }] of touched) {
    const kept = linesOf(await load(number), `shard ${number}`)
      .map(storedLine)
      .filter(({ id }) => !put.has(id) && !del.has(id));
    texts.set(number, shardText([...kept, ...put.values()]));
  }
  return texts;
}

/** Canonical text of the delta between two states, each the companies' canonical texts by id. */
export function deltaText(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const del = [...before.keys()].filter((id) => !after.has(id)).sort();
  const put = [...after].filter(([id, text]) => before.get(id) !== text).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{"del":${canonicalJson(del)},"put":[${put.map(([, text]) => text).join(',')}]}`;
}
