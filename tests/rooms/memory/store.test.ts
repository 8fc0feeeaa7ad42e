import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Numbered } from '../../../lib/memory';
import { MemoryDatabase } from '../../../lib/memory/database';
import { figure } from '../verdicts/fixtures';
import { article, freshParts, memoryOf, numbered, statement, TODAY } from './fixtures';

const DAY = 86_400_000;
const told = (amount: number): Numbered[] =>
  numbered(statement({ metric: 'investment', figure: figure(amount), counterparties: ['orbit'] }));

describe('remembering', () => {
  it('tells where, when and what was read elsewhere', async () => {
    const memory = memoryOf();
    await memory.remember(article('Orbit buys in'), 'https://ledger.example/orbit', told(10e9));
    const id = await memory.remember(article('Big deal', 'Post'), 'https://post.example/deal', told(14.8e9));
    expect(await memory.disagreements(id ?? -1, null)).toEqual([
      expect.objectContaining({
        ...{ claim: 0, title: 'Orbit buys in', site: 'Morning Ledger', url: 'https://ledger.example/orbit' },
        ...{ published: '2025-06-14', readOn: '2025-06-20', status: 'reported' },
        figure: expect.objectContaining({ low: 10e9 }),
        quote: expect.stringContaining('Sentence'),
      }),
    ]);
  });

  it('replaces what was remembered of the same article, which never disagrees with itself', async () => {
    const memory = memoryOf();
    const url = 'https://ledger.example/orbit';
    const first = await memory.remember(article('Orbit buys in'), url, told(10e9));
    for (const address of [
      `${url}?utm_source=mail#top`,
      'https://amp.ledger.example/orbit/amp/',
      'https://m.ledger.example/orbit?outputType=amp',
      'https://cdn.example/c/s/ledger.example/other',
    ]) {
      expect(await memory.remember(article('Orbit buys in'), address, told(14.8e9)), address).toBe(first);
      expect(await memory.disagreements(first ?? -1, null), address).toEqual([]);
    }
    expect(await memory.holdings()).toMatchObject({ articles: 1, claims: 1 });
    await memory.remember(
      article('Orbit buys in', 'Morning Ledger', '2025-06-15'),
      'https://ledger.example/2',
      told(9e9),
    );
    expect((await memory.holdings()).articles).toBe(2);
  });

  it('joins two rows when a third address shows that they are one article', async () => {
    const memory = memoryOf();
    await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    await memory.remember(article('B'), 'https://ledger.example/2', told(10e9));
    await memory.remember(article('B'), 'https://ledger.example/1', told(14.8e9));
    expect(await memory.holdings()).toMatchObject({ articles: 1, claims: 1 });
  });

  it('keeps no article without claims, and forgets one that has none any more', async () => {
    const memory = memoryOf();
    expect(await memory.remember(article('A'), 'https://ledger.example/1', [])).toBeNull();
    await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    expect(await memory.remember(article('A'), 'https://ledger.example/1', [])).toBeNull();
    expect((await memory.holdings()).articles).toBe(0);
  });

  it('keeps of an address what leads to the page and nothing that signs in or tells how one came', async () => {
    const memory = memoryOf();
    const url = 'https://user:secret@www.ledger.example/a?id=7&utm_campaign=x&fbclid=1#:~:text=x';
    await memory.remember(article('A'), url, told(10e9));
    expect((await memory.articles('ledger.example')).map((one) => one.url)).toEqual([
      'https://www.ledger.example/a?id=7',
    ]);
  });

  it('keeps its sentences and no other text of the page', async () => {
    const parts = freshParts();
    const memory = memoryOf({ parts });
    await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    const db = new MemoryDatabase(parts);
    await db.openChecked();
    const [row] = await db.articles.toArray();
    expect(Object.keys(JSON.parse(row?.text ?? '{}')).sort()).toEqual(
      ['claims', 'language', 'published', 'readOn', 'site', 'title', 'url'].sort(),
    );
    db.close();
  });
});

describe('forgetting', () => {
  const filled = async (options: Parameters<typeof memoryOf>[0] = {}) => {
    const memory = memoryOf(options);
    await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    await memory.remember(article('B'), 'https://www.ledger.example/2', told(14.8e9));
    await memory.remember(article('C', 'Post'), 'https://post.example/3', told(10e9));
    return memory;
  };

  it('one article, a site, or all', async () => {
    const memory = await filled();
    expect((await memory.holdings()).sites).toEqual([
      { site: 'ledger.example', articles: 2, claims: 2 },
      { site: 'post.example', articles: 1, claims: 1 },
    ]);
    const [first] = await memory.articles('ledger.example');
    expect(first?.title).toBe('B');
    expect(await memory.forget({ what: 'article', id: first?.id ?? -1 })).toBe(1);
    expect(await memory.forget({ what: 'article', id: 999 })).toBe(0);
    expect(await memory.forget({ what: 'site', site: 'ledger.example' })).toBe(1);
    expect((await memory.holdings()).sites).toEqual([{ site: 'post.example', articles: 1, claims: 1 }]);
    expect(await memory.forget({ what: 'all' })).toBe(1);
    expect(await memory.holdings()).toEqual({
      state: 'ready',
      articles: 0,
      claims: 0,
      bytes: 0,
      unreadable: 0,
      sites: [],
    });
  });

  it('what is older than the person wants: at each write, in each answer, and when asked', async () => {
    let now = TODAY;
    let days = 90;
    const memory = await filled({ now: () => now, days: async () => days });
    now += 89 * DAY;
    const id = (await memory.remember(article('D', 'Gazette'), 'https://gazette.example/4', told(12e9))) ?? -1;
    expect(await memory.disagreements(id, null)).toHaveLength(3);
    days = 30;
    expect(await memory.disagreements(id, null)).toEqual([]);
    await memory.prune();
    expect((await memory.holdings()).articles).toBe(1);
    now += 31 * DAY;
    await memory.remember(article('E'), 'https://ledger.example/5', told(12e9));
    expect((await memory.holdings()).sites).toEqual([{ site: 'ledger.example', articles: 1, claims: 1 }]);
  });

  it('those read longest ago when there are too many', async () => {
    let now = TODAY;
    const memory = memoryOf({ now: () => now, most: 3 });
    for (const n of [1, 2, 3, 4, 5]) {
      await memory.remember(article(`T${n}`), `https://ledger.example/${n}`, told(10e9));
      now += DAY;
    }
    expect((await memory.articles('ledger.example')).map(({ title }) => title)).toEqual(['T5', 'T4', 'T3']);
  });
});

describe('a database in trouble', () => {
  it('skips and counts rows it cannot read, and keeps them', async () => {
    const parts = freshParts();
    const memory = memoryOf({ parts });
    await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    const db = new MemoryDatabase(parts);
    await db.openChecked();
    const about = ['loom|investment'];
    const row = { address: 'x', twin: 'x', site: 'ledger.example', readOn: '2025-06-20', about };
    await db.articles.bulkAdd([
      { ...row, text: 'no JSON' },
      { ...row, text: JSON.stringify({ title: 'of another version', claims: [{}] }) },
    ]);
    const id = (await memory.remember(article('B'), 'https://post.example/2', told(14.8e9))) ?? -1;
    expect((await memory.disagreements(id, null)).map(({ title }) => title)).toEqual(['A']);
    expect(await memory.holdings()).toMatchObject({ state: 'ready', articles: 2, claims: 2, unreadable: 2 });
    expect(await db.articles.count()).toBe(4);
    db.close();
  });

  it('says that it is full, keeps what it has and breaks nothing', async () => {
    const parts = freshParts();
    const memory = memoryOf({ parts });
    const id = await memory.remember(article('A'), 'https://ledger.example/1', told(10e9));
    const disk = fullDisk();
    disk.full = true;
    expect(await memory.remember(article('B'), 'https://post.example/2', told(14.8e9))).toBeNull();
    expect(await memory.holdings()).toMatchObject({ state: 'full', articles: 1 });
    disk.full = false;
    expect(await memory.holdings()).toMatchObject({ state: 'ready', articles: 1 });
    expect(await memory.disagreements(id ?? -1, null)).toEqual([]);
    disk.restore();
  });

  it('leaves the database of a newer version alone', async () => {
    const parts = freshParts();
    const newer = new Dexie(MemoryDatabase.NAME, { ...parts });
    newer.version(7).stores({ articles: '++id, address, twin, site, readOn, *about', more: 'key' });
    await newer.open();
    newer.close();
    const memory = memoryOf({ parts });
    expect(await memory.remember(article('A'), 'https://ledger.example/1', told(10e9))).toBeNull();
    expect((await memory.holdings()).state).toBe('newer');
    await expect(memory.forget({ what: 'all' })).rejects.toThrow(/newer/);
  });

  it('answers without a database, and tries again after a rest', async () => {
    let now = TODAY;
    const parts = freshParts();
    const refuse = () => {
      throw new DOMException('no', 'UnknownError');
    };
    let works = false;
    const choice = new Proxy(parts.indexedDB, {
      get: (factory, name) => {
        if (name === 'open' && !works) return refuse;
        const value = Reflect.get(factory, name) as unknown;
        return typeof value === 'function' ? value.bind(factory) : value;
      },
    });
    const memory = memoryOf({ now: () => now, parts: { ...parts, indexedDB: choice }, timeoutMs: 200 });
    expect(await memory.remember(article('A'), 'https://ledger.example/1', told(10e9))).toBeNull();
    expect(await memory.disagreements(1, null)).toEqual([]);
    expect((await memory.holdings()).state).toBe('unavailable');
    works = true;
    expect(await memory.remember(article('A'), 'https://ledger.example/1', told(10e9))).toBeNull();
    now += 31_000;
    expect(await memory.remember(article('A'), 'https://ledger.example/1', told(10e9))).not.toBeNull();
  });
});

/** Lets every write of the fake IndexedDB fail for want of room while `full` is set. */
function fullDisk(): { full: boolean; restore: () => void } {
  const prototype = IDBObjectStore.prototype as unknown as Record<'put' | 'add', (...args: unknown[]) => unknown>;
  const { put, add } = prototype;
  const disk = { full: false, restore: () => void Object.assign(prototype, { put, add }) };
  const guarded = (write: typeof put) =>
    function (this: unknown, ...args: unknown[]) {
      if (disk.full) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(write, this, args);
    };
  Object.assign(prototype, { put: guarded(put), add: guarded(add) });
  return disk;
}
