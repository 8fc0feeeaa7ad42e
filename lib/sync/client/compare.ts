import type { FeedGeneration, FeedStore } from '../../facts';
import { type Company, companySchema } from '../../model';
import type { CompanyPair, FactDifference } from '../format';
import { pairsOf } from '../format';
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

async function allLines(store: Shards, feed: string, hashes: Iterable<string>): Promise<string[]> {
  const lines: string[] = [];
  for (const hash of hashes) for (const line of linesOf(await store.shard(feed, hash))) lines.push(line);
  return lines;
}

/**
 * Companies in which two stored generations of a feed differ, read a shard at a time. Of a shard that is not stored any
 * more nothing is told. Rejects as the database does.
 */
export async function pairsBetween(
  store: Shards,
  feed: string,
  before: Pick<FeedGeneration, 'shardBits' | 'shards'>,
  after: Pick<FeedGeneration, 'shardBits' | 'shards'>,
): Promise<CompanyPair[]> {
  const old = new Set(before.shards.map(({ sha256 }) => sha256));
  const now = new Set(after.shards.map(({ sha256 }) => sha256));
  if (before.shardBits !== after.shardBits) {
    return pairsOfLines(
      await allLines(
        store,
        feed,
        [...old].filter((hash) => !now.has(hash)),
      ),
      await allLines(
        store,
        feed,
        [...now].filter((hash) => !old.has(hash)),
      ),
    );
  }
  const pairs: CompanyPair[] = [];
  for (const [number, { sha256 }] of after.shards.entries()) {
    const was = before.shards[number]?.sha256;
    if (was === undefined || was === sha256) continue;
    const [one, other] = [linesOf(await store.shard(feed, was)), linesOf(await store.shard(feed, sha256))];
    pairs.push(...pairsOfLines(one, other));
  }
  return pairs;
}

/** The changes of a version, laid after those that were not looked at yet; `at` is milliseconds since 1970. */
export function addChanges(
  unseen: StoredChanges | null,
  found: readonly FactDifference[],
  step: { from: number; to: number; at: number },
): StoredChanges {
  const earlier = new Map(unseen?.changes.map((change) => [change.fact, change]));
  const merged = new Map(earlier);
  for (const change of found) {
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
  const beyond = Math.max(0, (unseen?.total ?? 0) - earlier.size);
  return {
    ...step,
    from: unseen === null ? step.from : unseen.from,
    total: changes.length + beyond,
    changes: changes.slice(0, KEPT_CHANGES),
  };
}
