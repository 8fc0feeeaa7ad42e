import { type IndexedDbParts, isQuota, nativeVersion, type Step, watchedSteps } from '../facts';
import type { ArticleInfo, MemoryArticle, MemoryHoldings, RateTable, Remembered } from '../model';
import { addressKey, hostOf, linkOf } from './address';
import { MemoryDatabase } from './database';
import { agreeing, disagreements, type Kept } from './disagree';
import { holdingsOf } from './holdings';
import { aboutKey, type Entry, entryOf, type MemoryRow, type Numbered } from './rows';

/** Articles that are remembered; over that, those read longest ago go. */
export const MOST_ARTICLES = 5000;

/** What a person wants forgotten. */
export type Forgotten = { what: 'all' } | { what: 'site'; site: string } | { what: 'article'; id: number };

/** What a person read, article by article. */
export interface ReadingMemory {
  /**
   * Remembers an article's claims in place of those remembered of it before; an article without claims is forgotten.
   * Its id, or null when nothing is remembered. Never rejects.
   */
  remember(
    article: Pick<ArticleInfo, 'title' | 'site' | 'language' | 'published'>,
    url: string | undefined,
    claims: readonly Numbered[],
  ): Promise<number | null>;
  /** What other articles say otherwise than that one. Empty when it is not remembered. Never rejects. */
  disagreements(id: number, rates: RateTable | null): Promise<Remembered[]>;
  /** How many other articles give the figure of that article's claim of the given place too. Never rejects. */
  agreeing(id: number, claim: number, rates: RateTable | null): Promise<number>;
  /** Never rejects. */
  holdings(): Promise<MemoryHoldings>;
  /** What was read on a site, the last read first. Rejects with what the database says. */
  articles(site: string): Promise<MemoryArticle[]>;
  /** Forgets for good; how many articles. Rejects with what the database says. */
  forget(what: Forgotten): Promise<number>;
  /** Forgets what is older than the person wants. Never rejects. */
  prune(): Promise<void>;
  close(): void;
}

/** What the reading memory needs from outside. */
export interface MemoryOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Days for which an article is remembered after it was last read. */
  days: () => Promise<number>;
  parts?: IndexedDbParts;
  /** Articles at most; default 5,000. */
  most?: number;
  /** Longest time a step of the database may take, in milliseconds; default 5,000. */
  timeoutMs?: number;
  /** How long the database is left alone after it failed, by those who can go on without, in milliseconds; default 30,000. */
  restMs?: number;
}

const DAY = 86_400_000;
/** Characters of the row by which it is tried whether there is room. */
const PROBE = 4096;

class Store implements ReadingMemory {
  private opening: Promise<MemoryDatabase> | null = null;
  private restsUntil = Number.NEGATIVE_INFINITY;
  private readonly step: Step;

  constructor(private readonly options: MemoryOptions) {
    this.step = watchedSteps(options.timeoutMs ?? 5000);
  }

  async remember(
    article: Pick<ArticleInfo, 'title' | 'site' | 'language' | 'published'>,
    url: string | undefined,
    claims: readonly Numbered[],
  ): Promise<number | null> {
    const row = this.rowOf(article, url, claims);
    if (row === null) return null;
    return this.orElse(null, async (db) => {
      const oldest = await this.oldest();
      return db.transaction('rw', db.articles, async () => {
        const known = [
          ...(await db.articles.where('address').equals(row.address).primaryKeys()),
          ...(await db.articles.where('twin').equals(row.twin).primaryKeys()),
        ];
        const [first, ...more] = [...new Set(known)];
        const gone = claims.length === 0 ? known : more;
        if (gone.length > 0) await db.articles.bulkDelete(gone);
        await db.articles.where('readOn').below(oldest).delete();
        if (claims.length === 0) return null;
        const id = await db.articles.put(first === undefined ? row : { ...row, id: first });
        await this.keepWithin(db, id);
        return id;
      });
    });
  }

  disagreements(id: number, rates: RateTable | null): Promise<Remembered[]> {
    return this.orElse([], async (db) => {
      const own = await this.claimsOf(db, id);
      return disagreements(own, await this.othersOn(db, id, own), rates);
    });
  }

  agreeing(id: number, claim: number, rates: RateTable | null): Promise<number> {
    return this.orElse(0, async (db) => {
      const own = (await this.claimsOf(db, id)).filter(({ index }) => index === claim);
      return agreeing(own, await this.othersOn(db, id, own), rates);
    });
  }

  async holdings(): Promise<MemoryHoldings> {
    try {
      if (await this.isEmpty()) return holdingsOf([], 'ready');
      const db = await this.opened();
      const rows = await this.step('listing what was read', db.articles.toArray());
      return holdingsOf(rows, (await this.hasRoom(db)) ? 'ready' : 'full');
    } catch (error) {
      this.failed();
      const isNewer = error instanceof Error && error.name === 'NewerSchemaError';
      return holdingsOf([], isNewer ? 'newer' : 'unavailable');
    }
  }

  async articles(site: string): Promise<MemoryArticle[]> {
    if (await this.isEmpty()) return [];
    const db = await this.opened();
    const rows = await this.step('listing what was read', db.articles.where('site').equals(site).toArray());
    return kept(rows)
      .sort((a, b) => b.entry.readOn.localeCompare(a.entry.readOn) || b.id - a.id)
      .map(({ id, entry }) => ({ ...entry, id, site, claims: entry.claims.map(({ statement }) => statement) }));
  }

  async forget(what: Forgotten): Promise<number> {
    if (await this.isEmpty()) return 0;
    const db = await this.opened();
    const { articles } = db;
    const work = db.transaction('rw', articles, async () => {
      if (what.what === 'site') return articles.where('site').equals(what.site).delete();
      const before = await articles.count();
      if (what.what === 'all') await articles.clear();
      else await articles.delete(what.id);
      return before - (await articles.count());
    });
    return this.step('forgetting', work);
  }

  async prune(): Promise<void> {
    if (await this.isEmpty().catch(() => true)) return;
    await this.orElse(0, async (db) =>
      db.articles
        .where('readOn')
        .below(await this.oldest())
        .delete(),
    );
  }

  close(): void {
    void this.opening?.then((db) => db.close()).catch(() => undefined);
    this.opening = null;
  }

  private async claimsOf(db: MemoryDatabase, id: number): Promise<readonly Numbered[]> {
    const row = await db.articles.get(id);
    return (row === undefined ? null : entryOf(row))?.claims ?? [];
  }

  /** Other articles, still remembered, that tell of what these claims are about. */
  private async othersOn(db: MemoryDatabase, id: number, claims: readonly Numbered[]): Promise<Kept[]> {
    if (claims.length === 0) return [];
    const about = [...new Set(claims.map(({ statement }) => aboutKey(statement)))];
    const oldest = await this.oldest();
    const rows = await db.articles.where('about').anyOf(about).distinct().toArray();
    return kept(rows).filter((other) => other.id !== id && other.entry.readOn >= oldest);
  }

  private rowOf(
    { title, site, language, published }: Pick<ArticleInfo, 'title' | 'site' | 'language' | 'published'>,
    url: string | undefined,
    claims: readonly Numbered[],
  ): MemoryRow | null {
    const link = linkOf(url);
    const host = link === null ? null : hostOf(link);
    const name = host ?? site;
    if (name === null) return null;
    const readOn = this.day(0);
    const entry: Entry = { title, site: site ?? host, language, published, url: link, readOn, claims: [...claims] };
    const address = link === null ? '' : addressKey(link);
    const twin = title === null ? `address ${address}` : JSON.stringify([site ?? name, title, published]);
    return {
      ...{ address: address === '' ? twin : address, twin, site: name, readOn },
      about: [...new Set(claims.map(({ statement }) => aboutKey(statement)))],
      text: JSON.stringify(entry),
    };
  }

  private day(back: number): string {
    return new Date(this.options.now() - back * DAY).toISOString().slice(0, 10);
  }

  /** First day that is still remembered. */
  private async oldest(): Promise<string> {
    return this.day(await this.options.days());
  }

  /** Lets those read longest ago go when there are too many; `latest` stays. */
  private async keepWithin(db: MemoryDatabase, latest: number): Promise<void> {
    const over = (await db.articles.count()) - (this.options.most ?? MOST_ARTICLES);
    if (over <= 0) return;
    const ids = await db.articles
      .orderBy('readOn')
      .limit(over + 1)
      .primaryKeys();
    await db.articles.bulkDelete(ids.filter((id) => id !== latest).slice(0, over));
  }

  private async hasRoom(db: MemoryDatabase): Promise<boolean> {
    try {
      await this.step('trying for room', db.notes.put({ key: 'room', text: 'x'.repeat(PROBE) }));
      await this.step('trying for room', db.notes.delete('room'));
      return true;
    } catch (error) {
      if (isQuota(error)) return false;
      throw error;
    }
  }

  /** What the database answers, or `otherwise` when it fails or is left alone for having failed. A full disk is no failure. */
  private async orElse<T>(otherwise: T, work: (db: MemoryDatabase) => Promise<T>): Promise<T> {
    if (this.options.now() < this.restsUntil) return otherwise;
    try {
      const db = await this.opened();
      return await this.step('the reading memory', work(db));
    } catch (error) {
      if (!isQuota(error)) this.failed();
      return otherwise;
    }
  }

  /** Whether nothing was ever remembered: then there is no database, and looking makes none. */
  private async isEmpty(): Promise<boolean> {
    const { parts } = this.options;
    const factory = parts?.indexedDB ?? globalThis.indexedDB;
    if (this.opening !== null || factory?.databases === undefined) return false;
    return (await this.step('looking for the reading memory', nativeVersion(MemoryDatabase.NAME, parts))) === null;
  }

  private opened(): Promise<MemoryDatabase> {
    this.opening ??= this.step('opening the reading memory', this.open()).catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<MemoryDatabase> {
    const db = new MemoryDatabase(this.options.parts);
    await db.openChecked();
    return db;
  }

  private failed(): void {
    this.restsUntil = this.options.now() + (this.options.restMs ?? 30_000);
    this.close();
  }
}

function kept(rows: readonly MemoryRow[]): Kept[] {
  return rows.flatMap((row) => {
    const entry = entryOf(row);
    return entry === null || row.id === undefined ? [] : [{ id: row.id, entry }];
  });
}

/** The reading memory; opened by its first use. */
export function openMemory(options: MemoryOptions): ReadingMemory {
  return new Store(options);
}
