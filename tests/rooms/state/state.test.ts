import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  factBaseMirror,
  feedAccess,
  listedAccess,
  listedPattern,
  listedSite,
  ownBackup,
  preferenceStore,
  type StorageArea,
  type StorageChanges,
  sessionResults,
  siteHost,
  siteListSchema,
  siteSettings,
  watchPreferences,
} from '../../../lib/state';

/** Storage in memory that copies what it is given, answers later and holds at most `quota` characters. */
function memoryArea(quota = Number.POSITIVE_INFINITY): StorageArea & { items: Map<string, string> } {
  const items = new Map<string, string>();
  const later = () => new Promise((resolve) => setTimeout(resolve));
  return {
    items,
    async get(keys) {
      await later();
      return Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, JSON.parse(items.get(key) as string)]] : [])),
      );
    },
    async set(entries) {
      await later();
      const next = new Map(items);
      for (const [key, value] of Object.entries(entries)) next.set(key, JSON.stringify(value));
      if ([...next.values()].join('').length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of next) items.set(key, value);
    },
    async remove(keys) {
      await later();
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

const sites = siteListSchema.parse(JSON.parse(readFileSync('assets/sites.json', 'utf8')));

describe('listed sites', () => {
  it('are the same in docs/sites.md as in assets/sites.json', () => {
    const rows = readFileSync('docs/sites.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| [a-z0-9-]+\./.test(line))
      .map((line) => line.slice(2, -2).split(' | '));
    expect(rows).toEqual(sites.sites.map(({ host, name, language, why }) => [host, name, language, why]));
    expect(new Set(sites.sites.map(({ host }) => host)).size).toBe(sites.sites.length);
  });

  it('are balanced between the languages', () => {
    const german = sites.sites.filter(({ language }) => language === 'de').length;
    expect(Math.abs(sites.sites.length - 2 * german)).toBeLessThanOrEqual(6);
  });

  it.each([
    ['www.heise.de', true],
    ['HEISE.DE:443', true],
    ['www.heise.de.', true],
    ['amp.theguardian.com', true],
    ['notheise.de', false],
    ['heise.de.evil.example', false],
    ['co.uk', false],
    ['', false],
  ])('%s: %s', (host, listed) => {
    expect(listedSite(host, sites) !== null).toBe(listed);
  });

  it('tells which of them the browser withholds', async () => {
    const allowed = new Set(sites.sites.map(({ host }) => listedPattern(host)));
    const listeners = new Set<() => void>();
    const event = {
      addListener: (changed: () => void) => void listeners.add(changed),
      removeListener: (changed: () => void) => void listeners.delete(changed),
    };
    const access = listedAccess(
      {
        contains: async ({ origins }) => origins.every((origin) => allowed.has(origin)),
        request: async ({ origins }) => {
          for (const origin of origins) allowed.add(origin);
          for (const changed of listeners) changed();
          return true;
        },
        ...{ onAdded: event, onRemoved: event },
      },
      sites,
    );
    expect(await access.withheld()).toEqual([]);
    allowed.delete('https://*.heise.de/*');
    allowed.delete('https://*.wired.com/*');
    const withheld = ['https://*.heise.de/*', 'https://*.wired.com/*'];
    expect(await access.withheld()).toEqual(withheld);
    let told = 0;
    const stop = access.follow(() => told++);
    expect(await access.allow(withheld)).toBe(true);
    expect(told).toBe(1);
    expect(await access.withheld()).toEqual([]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('compares hosts without www', () => {
    expect(siteHost('WWW.Spiegel.de:8080')).toBe('spiegel.de');
  });
});

describe('preferences', () => {
  it('start with defaults, keep changes and mend single fields', async () => {
    const area = memoryArea();
    const store = preferenceStore(area);
    const defaults = {
      ...{ version: 1, language: 'auto', annotate: true, marks: 'first', opens: 'hover', modifier: 'alt', delay: 400 },
      ...{ currency: null, memory: false, memoryDays: 90, memoryOffer: true },
    };
    expect(await store.read()).toEqual(defaults);
    await Promise.all([store.change({ language: 'de' }), store.change({ annotate: false })]);
    expect(await store.read()).toEqual({ ...defaults, language: 'de', annotate: false });
    await area.set({ preferences: { language: 'tlh', annotate: false, delay: 1001, opens: 'never', marks: 'all' } });
    expect(await store.read()).toEqual({ ...defaults, annotate: false, marks: 'all' });
    await area.set({ preferences: 'broken' });
    expect((await store.read()).annotate).toBe(true);
  });

  it('tell of every change, and of nothing else', () => {
    const told: unknown[] = [];
    const area = { onChanged: { addListener: (tell: (changes: StorageChanges) => void) => changes.push(tell) } };
    const changes: ((changes: StorageChanges) => void)[] = [];
    watchPreferences(area, (before, after) => told.push([before.delay, after.delay, after.annotate]));
    changes[0]?.({ sites: { newValue: {} } });
    expect(told).toEqual([]);
    changes[0]?.({ preferences: { newValue: { delay: 0, annotate: 'broken' } } });
    changes[0]?.({ preferences: { oldValue: { delay: 0 }, newValue: undefined } });
    expect(told).toEqual([
      [400, 0, true],
      [0, 400, true],
    ]);
  });

  it('are the defaults when the storage cannot be read', async () => {
    const area = { ...memoryArea(), get: () => Promise.reject(new Error('no storage')) };
    expect((await preferenceStore(area).read()).language).toBe('auto');
  });
});

describe('site settings', () => {
  it('switch a site off with its subdomains, and it stays off', async () => {
    const area = memoryArea();
    const settings = siteSettings(area);
    await settings.setOff('www.spiegel.de', true);
    expect(await siteSettings(area).isOff('amp.spiegel.de')).toBe(true);
    expect(await settings.isOff('spiegel.de.example')).toBe(false);
    await settings.setOff('amp.spiegel.de', false);
    expect(await settings.isOff('www.spiegel.de')).toBe(false);
  });

  it('lose nothing when two are changed at once, and keep each host once', async () => {
    const settings = siteSettings(memoryArea());
    await Promise.all([settings.setOff('a.example', true), settings.setOff('b.example', true)]);
    await settings.setOff('b.example', true);
    expect(await settings.all()).toEqual({ off: ['a.example', 'b.example'] });
  });

  it('are read from what an earlier version stored, and lose only what nobody asks for any more', async () => {
    const area = memoryArea();
    await area.set({ sites: { off: ['a.example'], granted: ['c.example'] } });
    const settings = siteSettings(area);
    expect(await settings.isOff('a.example')).toBe(true);
    await settings.setOff('b.example', true);
    expect(await area.get('sites')).toEqual({ sites: { off: ['a.example', 'b.example'] } });
  });
});

describe('storage that cannot be read', () => {
  const failing = () => {
    const area = memoryArea();
    const get = vi.fn(area.get);
    return { area: { ...area, get }, fail: () => get.mockRejectedValueOnce(new Error('no storage today')) };
  };

  it('tells nobody that a site is on, and loses no site that was off', async () => {
    const { area, fail } = failing();
    const settings = siteSettings(area);
    await settings.setOff('a.example', true);
    fail();
    await expect(settings.isOff('a.example')).rejects.toThrow('no storage');
    fail();
    await expect(settings.setOff('b.example', true)).rejects.toThrow('no storage');
    expect(await settings.all()).toEqual({ off: ['a.example'] });
  });

  it('gives defaults to who can live with them, and loses no choice', async () => {
    const { area, fail } = failing();
    const store = preferenceStore(area);
    await store.change({ annotate: false, memoryDays: 365 });
    fail();
    expect(await store.read()).toMatchObject({ annotate: true });
    fail();
    await expect(store.stored()).rejects.toThrow('no storage');
    fail();
    await expect(store.change({ language: 'de' })).rejects.toThrow('no storage');
    expect(await store.stored()).toMatchObject({ annotate: false, memoryDays: 365, language: 'auto' });
  });
});

describe('session results', () => {
  const schema = z.object({ text: z.string() });
  const kept = (area: { items: Map<string, string> }) =>
    [...area.items.keys()].filter((key) => key !== 'results').sort();

  it('are kept for the newest tabs only, also when put at once and by fresh workers', async () => {
    const area = memoryArea();
    const results = sessionResults(area, schema, 3);
    await Promise.all([2, 3, 1, 4].map((tab) => results.put(tab, { text: `new ${tab}` })));
    expect(kept(area)).toEqual(['result:1', 'result:3', 'result:4']);
    expect(await sessionResults(area, schema, 3).get(1)).toEqual({ text: 'new 1' });
    expect(await results.get(2)).toBeNull();
    await results.forget(3);
    expect(await results.get(3)).toBeNull();
    expect(kept(area)).toEqual(['result:1', 'result:4']);
  });

  it('are not read back as long as the storage knows of them', async () => {
    const area = memoryArea();
    const read: string[] = [];
    const get = (keys: string | string[]) => {
      read.push(String(keys));
      return area.get(keys);
    };
    const watched = { ...area, get };
    const results = sessionResults(watched, schema);
    const given = { text: 'as given' };
    await results.put(1, given);
    expect(await results.get(1)).toBe(given);
    expect(read.filter((key) => key.startsWith('result:'))).toEqual([]);
    await area.remove(['results', 'result:1']);
    expect(await results.get(1)).toBeNull();
    for (const tab of [2, 3, 4, 5]) await results.put(tab, { text: `new ${tab}` });
    expect(await results.get(2)).toEqual({ text: 'new 2' });
    expect(read).toContain('result:2');
  });

  it('are waited for while they come about, and for no longer than that', async () => {
    const results = sessionResults(memoryArea(), schema);
    let go = (): void => undefined;
    const begun = new Promise<void>((done) => {
      go = done;
    });
    let hurried = 0;
    const hurry = () => {
      hurried += 1;
    };
    results.settle(
      1,
      begun.then(() => results.put(1, { text: 'late' })),
      hurry,
    );
    expect(await results.get(2)).toBeNull();
    expect(hurried).toBe(0);
    const asked = results.get(1);
    expect(hurried).toBe(1);
    go();
    expect(await asked).toEqual({ text: 'late' });
    results.settle(3, Promise.reject(new Error('lost')), hurry);
    expect(await results.get(3)).toBeNull();
  });

  it('make room when the storage is full, and reject only what does not fit alone', async () => {
    const area = memoryArea(400);
    const results = sessionResults(area, schema);
    for (const tab of [1, 2, 3, 4, 5]) await results.put(tab, { text: 'x'.repeat(100) });
    expect(await results.get(5)).not.toBeNull();
    expect(await results.get(1)).toBeNull();
    await expect(results.put(6, { text: 'x'.repeat(1000) })).rejects.toThrow(/quota/);
    await results.put(7, { text: 'small' });
    expect(await results.get(7)).toEqual({ text: 'small' });
  });

  it('are null when they no longer fit the schema', async () => {
    const area = memoryArea();
    const unfit = ['{"text":5}', '{"text"', { text: 'no text of JSON' }];
    await area.set({ ...Object.fromEntries(unfit.map((one, tab) => [`result:${tab}`, one])), results: 'broken' });
    await area.set({ 'result:3': '{"text":"fits"}' });
    const results = sessionResults(area, schema);
    for (const tab of unfit.keys()) expect(await results.get(tab)).toBeNull();
    expect(await results.get(3)).toEqual({ text: 'fits' });
    await results.put(2, { text: 'a' });
    expect(await results.get(2)).toEqual({ text: 'a' });
  });
});

describe('mirror of the fact base', () => {
  it('is kept, and null when it is not there or broken', async () => {
    const area = memoryArea();
    const mirror = factBaseMirror(area);
    expect(await mirror.read()).toBeNull();
    const kept = { feed: 'bundled', version: 'v', hash: 'h', floor: 'v', failures: 2, rebuilt: false };
    await mirror.write(kept);
    expect(await factBaseMirror(area).read()).toEqual(kept);
    await area.set({ factBase: { feed: 1 } });
    expect(await mirror.read()).toBeNull();
  });
});

describe('copies of the own record', () => {
  const copy = { at: '2026-03-01T10:00:00.000Z', rows: [{ id: 'a', text: '{}' }] };

  it('come back as they were; one made before a schema change is not replaced by later ones', async () => {
    const area = memoryArea();
    const port = ownBackup(area);
    expect(await port.read()).toBeNull();
    await port.keepBeforeUpgrade(1, copy);
    await port.write({ ...copy, rows: [] });
    await port.write(copy);
    expect(await port.read()).toEqual(copy);
    expect(JSON.parse(area.items.get('ownBackupBefore1') ?? 'null')).toEqual(copy);
  });

  it('are none when what is stored is something else', async () => {
    const area = memoryArea();
    await area.set({ ownBackup: { at: 'yesterday', rows: 3 } });
    expect(await ownBackup(area).read()).toBeNull();
  });
});

describe('hosts that may be read from for feeds only', () => {
  it('are kept once each, also when two windows add at the same time, and can be taken back', async () => {
    const access = feedAccess(memoryArea());
    expect(await access.all()).toEqual([]);
    await Promise.all(
      ['https://a.example/*', 'https://b.example/*', 'https://a.example/*'].map((one) => access.add(one)),
    );
    expect(await access.all()).toEqual(['https://a.example/*', 'https://b.example/*']);
    await access.remove('https://a.example/*');
    expect(await access.all()).toEqual(['https://b.example/*']);
  });

  it('are none when what is stored is broken', async () => {
    const area = memoryArea();
    await area.set({ feedAccess: 'broken' });
    expect(await feedAccess(area).all()).toEqual([]);
  });
});
