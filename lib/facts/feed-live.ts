import type { Company } from '../model';
import type { ListedFactBase } from './directory';
import type { FeedStanding } from './feed-generation';
import type { FeedIndex } from './feed-index';
import type { FeedReader } from './feed-reader';
import type { Patience } from './watchdog';

/** A feed in force, ready to be asked. */
export interface LiveFeed {
  readonly standing: FeedStanding;
  readonly index: FeedIndex;
  /** Hashes of shards that are missing or damaged; their companies are left out. */
  readonly lost: Set<string>;
}

/** What a look-up tells when it met something wrong. */
export interface LiveWatch {
  /** A shard is missing or damaged. */
  lost(live: LiveFeed, hash: string): void;
}

/**
 * The companies of a feed in force as a fact base. It never rejects, and waits for the database no longer than
 * `patience` does: what does not come is left out, so that the layers below answer.
 */
export function liveFactBase(live: LiveFeed, reader: FeedReader, watch: LiveWatch, patience: Patience): ListedFactBase {
  const { standing, index, lost } = live;
  const { feed, current } = standing;
  const read = async (id: string): Promise<Company | null> => {
    const place = index.place(id);
    const hash = place === undefined ? undefined : current.shards[place.shard]?.sha256;
    if (place === undefined || hash === undefined || lost.has(hash)) return null;
    const company = await reader.company(feed, hash, place.line, () => watch.lost(live, hash)).catch(() => null);
    return company?.id === id ? company : null;
  };
  const readAll = async (ids: Iterable<string>): Promise<Map<string, Company>> => {
    const found = new Map<string, Company>();
    const work = Promise.all(
      [...ids].map(async (id) => {
        const company = await read(id);
        if (company !== null) found.set(id, company);
      }),
    );
    await patience.wait(work, null);
    return new Map(found);
  };
  return {
    async byKeys(keys) {
      const wanted = new Map<string, readonly string[]>();
      for (const key of keys) {
        const ids = index.idsOf(key);
        if (ids.length > 0) wanted.set(key, ids);
      }
      const found = await readAll(new Set([...wanted.values()].flat()));
      const result = new Map<string, readonly Company[]>();
      for (const [key, ids] of wanted) {
        const companies = [...ids].sort().flatMap((id) => found.get(id) ?? []);
        if (companies.length > 0) result.set(key, companies);
      }
      return result;
    },
    byIds: (ids) => readAll(new Set(ids)),
    directory: async () => index.directory(),
  };
}
