import type { FeedGeneration, FeedStore } from '../../facts';
import { type Company, companySchema } from '../../model';
import {
  type ChangeMeasure,
  type CompanyPair,
  differences,
  type FactDifference,
  inReadingOrder,
  measureChange,
  pairsOf,
} from '../format';
import type { StoredChanges } from './job';

/** Most changes that are kept for a person to read. */
const KEPT_CHANGES = 500;

type Shards = Pick<FeedStore, 'shard'>;

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line !== '');

/** Companies of the lines that `other` does not have. */
function companiesOnlyIn(lines: readonly string[], other: ReadonlySet<string>): Company[] {
  return lines.filter((line) => !other.has(line)).map((line) => companySchema.parse(JSON.parse(line)));
}

function pairsOfLines(before: readonly string[], after: readonly string[]): CompanyPair[] {
  return pairsOf(companiesOnlyIn(before, new Set(after)), companiesOnlyIn(after, new Set(before)));
}

async function linesOfAll(store: Shards, feed: string, hashes: ReadonlySet<string>): Promise<string[]> {
  const lines: string[] = [];
  for (const hash of hashes) for (const line of linesOf(await store.shard(feed, hash))) lines.push(line);
  return lines;
}

type Sharded = Pick<FeedGeneration, 'shardBits' | 'shards'>;

/** Hashes of the shards that hold the companies whose hash begins with these bits. */
function hashesUnder({ shardBits, shards }: Sharded, prefix: number, bits: number): Set<string> {
  const each = 2 ** (shardBits - bits);
  return new Set(shards.slice(prefix * each, (prefix + 1) * each).map(({ sha256 }) => sha256));
}

/**
 * Companies in which two stored generations of a feed differ, a few shards at a time: no more than these are ever in memory.
 * Of a shard that is not stored any more nothing is told. Rejects as the database does.
 */
export async function* pairsBetween(
  store: Shards,
  feed: string,
  before: Sharded,
  after: Sharded,
): AsyncGenerator<CompanyPair[]> {
  const bits = Math.min(before.shardBits, after.shardBits);
  for (let prefix = 0; prefix < 2 ** bits; prefix++) {
    const [old, now] = [hashesUnder(before, prefix, bits), hashesUnder(after, prefix, bits)];
    const both = [...old].filter((hash) => now.has(hash));
    for (const hash of both) for (const set of [old, now]) set.delete(hash);
    if (old.size + now.size === 0) continue;
    yield pairsOfLines(await linesOfAll(store, feed, old), await linesOfAll(store, feed, now));
  }
}

/** What a new version changes, gathered a few companies at a time. */
export class Comparison {
  private sum: Omit<ChangeMeasure, 'facts'> = { removed: 0, changed: 0, leaps: 0 };
  private found: FactDifference[] = [];
  private count = 0;

  /** `facts`: number of all facts of the version before. `told`: ids of facts of which all is kept, because a person is to be told of them already. */
  constructor(
    private readonly facts: number,
    private readonly told: ReadonlySet<string>,
  ) {}

  add(pairs: readonly CompanyPair[]): void {
    const { removed, changed, leaps } = measureChange(pairs, this.facts);
    this.sum = {
      removed: this.sum.removed + removed,
      changed: this.sum.changed + changed,
      leaps: this.sum.leaps + leaps,
    };
    const more = differences(pairs);
    this.count += more.length;
    for (const one of more) this.found.push(one);
    if (this.found.length > 2 * KEPT_CHANGES) this.found = this.first();
  }

  measure(): ChangeMeasure {
    return { facts: this.facts, ...this.sum };
  }

  /** What a person would read differently: the first of it in the order in which it is read, and how much there is in all. */
  differences(): { readonly listed: readonly FactDifference[]; readonly total: number } {
    return { listed: this.first(), total: this.count };
  }

  private first(): FactDifference[] {
    return inReadingOrder(this.found).filter(({ fact }, i) => i < KEPT_CHANGES || this.told.has(fact));
  }
}

/** The changes of a version, laid after those that were not looked at yet; `at` is milliseconds since 1970. */
export function addChanges(
  unseen: StoredChanges | null,
  { listed, total }: ReturnType<Comparison['differences']>,
  step: { from: number; to: number; at: number },
): StoredChanges {
  const earlier = new Map(unseen?.changes.map((change) => [change.fact, change]));
  const merged = new Map(earlier);
  for (const change of listed) {
    const before = earlier.get(change.fact);
    const after: FactDifference =
      before === undefined || before.kind === 'removed'
        ? change
        : { ...change, before: before.before, kind: change.kind === 'removed' ? 'removed' : before.kind };
    merged.delete(change.fact);
    const cameAndWent = before?.kind === 'added' && change.kind === 'removed';
    if (!cameAndWent) merged.set(change.fact, after);
  }
  const changes = [...merged.values()];
  const beyond = Math.max(0, (unseen?.total ?? 0) - earlier.size) + total - listed.length;
  return {
    ...step,
    from: unseen === null ? step.from : unseen.from,
    total: changes.length + beyond,
    changes: changes.slice(0, KEPT_CHANGES),
  };
}
