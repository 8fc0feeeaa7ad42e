import { z } from 'zod';
import { canonicalJson, readCanonical, utf8Text } from '../../integrity';
import { companyIdSchema, FEED_LIMITS, type FeedDeltaRef, factIdSchema } from '../../model';
import { byDateAndId, companyOf, type FeedCompany, readCompany } from './company-line';
import { FeedError, firstIssue, saysOf } from './error';
import { deltaPath } from './manifest';
import { linesOf, shardText, unpack } from './shard';
import { shardNumber } from './state-hash';

const anyObject = z.record(z.string(), z.unknown());
const factOfPatchSchema = z.looseObject({ id: factIdSchema, date: z.string() });
/** What changes in a company that stays: members beside `id` and `facts`, facts that are new or other, ids of facts that are gone. */
const patchSchema = z.strictObject({
  del: z.array(factIdSchema),
  id: companyIdSchema,
  put: z.array(factOfPatchSchema),
  set: anyObject,
});
type CompanyPatch = z.infer<typeof patchSchema>;

const deltaSchema = z.strictObject({
  del: z.array(companyIdSchema).max(FEED_LIMITS.companies),
  patch: z.array(patchSchema).max(FEED_LIMITS.companies),
  put: z.array(anyObject).max(FEED_LIMITS.companies),
});

/** What leads from one state to another: ids of companies that are gone, changes of some that stay, whole companies. */
export interface FeedDelta {
  readonly del: readonly string[];
  readonly patch: readonly CompanyPatch[];
  readonly put: readonly FeedCompany[];
}

/** Text of a delta's file as it was served, packed or not, held against the manifest. Throws FeedError as `unpackShard` does. */
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

/** The first id of a list that does not come after the one before it. */
const outOfOrder = (ids: readonly string[]): string | undefined =>
  ids.find((id, i) => i > 0 && (ids[i - 1] ?? '') >= id);

function strayId({ del, patch, put }: FeedDelta): string | undefined {
  const lists = [del, patch.map(({ id }) => id), put.map(({ id }) => id)];
  const all = lists.flat();
  return lists.map(outOfOrder).find((id) => id !== undefined) ?? (new Set(all).size < all.length ? 'an id' : undefined);
}

/**
 * Reads a delta's text: canonical JSON `{"del":[ids],"patch":[changes],"put":[companies]}`, each list sorted by id, no
 * id twice; every whole company is one that a reader may take. Throws FeedError `not-understood`.
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
  const { del, patch } = parsed.data;
  const put = parsed.data.put.map((one, i) => companyOf(one, canonicalJson(one), `${place}: put.${i}`));
  const stray = strayId({ del, patch, put });
  if (stray !== undefined) throw new FeedError('not-understood', `${place}: ${stray} is out of order or stands twice`);
  const own = patch.find(({ set }) => 'id' in set || 'facts' in set);
  if (own !== undefined)
    throw new FeedError('not-understood', `${place}: ${own.id}: set may hold neither id nor facts`);
  return { del, patch, put };
}

type Stored = Record<string, unknown> & {
  readonly id: string;
  readonly facts: readonly { id: string; date: string }[];
};

const storedOf = (text: string): Stored => JSON.parse(text) as Stored;

/** Canonical text of a stored company after a change. */
function patched(text: string, { del, put, set }: CompanyPatch): string {
  const company = storedOf(text);
  const gone = new Set([...del, ...put.map(({ id }) => id)]);
  const facts = [...company.facts.filter(({ id }) => !gone.has(id)), ...put].sort(byDateAndId);
  return canonicalJson({ ...company, ...set, facts });
}

/** A company that a delta changed: its text before (null when it is new) and what it is now (null when it is gone). */
export interface ChangedCompany {
  readonly before: string | null;
  readonly after: FeedCompany | null;
}

/** What deltas come to. */
export interface AppliedDeltas {
  /** New text of each shard that they touch, by number. */
  readonly shards: ReadonlyMap<number, string>;
  /** Companies that are not what they were, by id. */
  readonly changed: ReadonlyMap<string, ChangedCompany>;
}

/**
 * Applies deltas one after the other; `load` gives a shard's present text, which must have been checked before. Whether
 * the result is right is told by the manifest's hashes, and by nothing else. Throws FeedError `damaged-at-host` for a
 * change of a company that is not there, `not-understood` for one that no reader may take.
 */
export async function applyDeltas(
  deltas: readonly FeedDelta[],
  shardBits: number,
  load: (number: number) => Promise<string>,
): Promise<AppliedDeltas> {
  const ids = [
    ...new Set(deltas.flatMap(({ del, patch, put }) => [...del, ...[...patch, ...put].map(({ id }) => id)])),
  ];
  const numbers = await Promise.all(ids.map((id) => shardNumber(id, shardBits)));
  const shards = new Map<number, Map<string, string>>();
  for (const number of new Set(numbers)) {
    const lines = linesOf(await load(number), `shard ${number}`);
    shards.set(number, new Map(lines.map((line) => [storedOf(line).id, line])));
  }
  const shardOf = new Map(ids.map((id, i) => [id, shards.get(numbers[i] ?? 0) as Map<string, string>]));
  const first = new Map(ids.map((id) => [id, shardOf.get(id)?.get(id) ?? null]));
  for (const delta of deltas) {
    for (const id of delta.del) shardOf.get(id)?.delete(id);
    for (const patch of delta.patch) {
      const shard = shardOf.get(patch.id);
      const text = shard?.get(patch.id);
      if (text === undefined) throw new FeedError('damaged-at-host', `delta: changes ${patch.id}, which is not there`);
      shard?.set(patch.id, patched(text, patch));
    }
    for (const { id, text } of delta.put) shardOf.get(id)?.set(id, text);
  }
  const changed = new Map<string, ChangedCompany>();
  for (const id of ids) {
    const [before, after] = [first.get(id) ?? null, shardOf.get(id)?.get(id) ?? null];
    if (before !== after)
      changed.set(id, { before, after: after === null ? null : readCompany(after, `delta: ${id}`) });
  }
  const texts = [...shards].map(([number, lines]): [number, string] => [
    number,
    shardText([...lines].map(([id, text]) => ({ id, text }))),
  ]);
  return { shards: new Map(texts), changed };
}

const sorted = <T extends { id: string }>(items: T[]): T[] => items.sort((a, b) => (a.id < b.id ? -1 : 1));

/** The change between two texts of one company, or null where one of its members is gone. */
function patchBetween(before: string, after: string): CompanyPatch | null {
  const [{ facts: old, ...was }, { facts: now, ...is }] = [storedOf(before), storedOf(after)];
  if (Object.keys(was).some((name) => !(name in is))) return null;
  const oldFacts = new Map(old.map((fact) => [fact.id, canonicalJson(fact)]));
  const kept = new Set(now.map(({ id }) => id));
  const set = Object.entries(is).filter(
    ([name, value]) => !(name in was) || canonicalJson(was[name]) !== canonicalJson(value),
  );
  return {
    del: [...oldFacts.keys()].filter((id) => !kept.has(id)).sort(),
    id: is.id,
    put: now.filter((fact) => oldFacts.get(fact.id) !== canonicalJson(fact)),
    set: Object.fromEntries(set),
  };
}

/** Canonical text of the delta between two states, each the companies' canonical texts by id. */
export function deltaText(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const del = [...before.keys()].filter((id) => !after.has(id)).sort();
  const patch: CompanyPatch[] = [];
  const put: Stored[] = [];
  for (const [id, text] of after) {
    const old = before.get(id);
    if (old === text) continue;
    const change = old === undefined ? null : patchBetween(old, text);
    if (change !== null && canonicalJson(change).length < text.length) patch.push(change);
    else put.push(storedOf(text));
  }
  return canonicalJson({ del, patch: sorted(patch), put: sorted(put) });
}
