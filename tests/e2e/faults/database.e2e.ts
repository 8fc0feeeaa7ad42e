/** A database that is full, damaged, gone, held back, too new or silent: answers go on, and it is mended. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { madeUpId, madeUpName } from '../../../scripts/bench/made-up-record';
import { randomFrom, seedFor } from '../../../scripts/bench/random';
import { killerFrom, quietPage, storedIn } from '../../../scripts/bench/raw';
import {
  companyIn,
  deleteDatabase,
  factsOf,
  holdDatabase,
  inBrowser,
  loaded,
  mirroredHash,
  problemsIn,
  recordState,
  releaseDatabase,
  search,
  seedOldRecord,
  until,
  withProfile,
} from './support';

declare const chrome: typeof import('wxt/browser').browser;

const SMALL = { companies: 300 };
const QUOTA = { companies: 300, quota: true };
const MB = 1_000_000;

const isReady = async (page: Page) => (await recordState(page)).state === 'ready';

test('D02 quota-chromium: without room the old state stays, the need is named, and it works when there is room again', async () => {
  test.setTimeout(240_000);
  await inBrowser(QUOTA, async ({ running, built, page }) => {
    await loaded({ built, page });
    const { kill } = await killerFrom(page, running.id);
    const session = await page.context().newCDPSession(page);
    const origin = `chrome-extension://${running.id}/`;
    const leave = async (room: number): Promise<void> => {
      const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.round(used + room) });
    };
    const seen = { quota: 0, stored: 0 };
    for (let step = 0; step < 20; step++) {
      await kill();
      // The browser remembers for half a minute how much room it saw, unless nobody has the database open for a while.
      if (step === 0) await page.waitForTimeout(4000);
      // Where it goes on remembering a full disk, the old record has to wait as well.
      const seeded = async () => {
        await leave(100_000);
        return seedOldRecord(page).catch(() => false as const);
      };
      const old = await until('room for the old record', 60_000, seeded, 4000);
      await leave((step / 19) * 5 * MB);
      await recordState(page);
      const outcome = await until('an outcome', 60_000, async () => {
        if ((await mirroredHash(page)) === built.stamp.hash) return 'stored';
        return (await problemsIn(page)).includes('quota') && 'quota';
      });
      seen[outcome]++;
      expect(await factsOf(page, madeUpId(7))).toBe(10);
      if (outcome === 'quota') {
        expect((await recordState(page)).state).toBe('fallback');
        const state = await storedIn(page);
        expect(state).toMatchObject({ gen: { hash: old, missing: 0 }, sound: true, docs: 3 });
      }
    }
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    console.log(`D02: 20 steps, ${JSON.stringify(seen)}`);
    expect(seen.quota).toBeGreaterThan(5);
    await kill();
    await recordState(page);
    await until('the state ready', 20_000, () => isReady(page));
    expect(await storedIn(page)).toMatchObject({ gen: { hash: built.stamp.hash, missing: 0 }, sound: true });
  });
});

/** Folder in which Chromium keeps the extension's databases. */
const databaseFolder = (profile: string, id: string): string =>
  path.join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);

const DAMAGES: Readonly<Record<string, (folder: string, random: () => number) => void>> = {
  'cut-off tables and logs': (folder) => {
    for (const name of readdirSync(folder).filter((one) => /\.(?:ldb|log)$/.test(one))) {
      const file = path.join(folder, name);
      truncateSync(file, Math.floor(readFileSync(file).length / 2));
    }
  },
  'a scrambled manifest': (folder, random) => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith('MANIFEST'))) {
      const file = path.join(folder, name);
      writeFileSync(
        file,
        readFileSync(file).map(() => Math.floor(random() * 256)),
      );
    }
  },
  'flipped bytes in tables and logs': (folder, random) => {
    for (const name of readdirSync(folder).filter((one) => /\.(?:ldb|log)$/.test(one))) {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      for (let i = 0; i < 200 && bytes.length > 0; i++) bytes[Math.floor(random() * bytes.length)] = 0x55;
      writeFileSync(file, bytes);
    }
  },
};

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`D04 corrupt-files: ${what} are survived and mended`, async () => {
    test.setTimeout(90_000);
    const random = randomFrom(seedFor('D04'));
    await withProfile(async (profile) => {
      const first = await inBrowser(
        SMALL,
        async ({ running, built, page }) => {
          await loaded({ built, page });
          return { id: running.id, company: await companyIn(page, madeUpId(9)), floor: built.stamp.version };
        },
        profile,
      );
      damage(databaseFolder(profile, first.id), random);
      await inBrowser(
        SMALL,
        async ({ built, page }) => {
          const begun = performance.now();
          expect(await companyIn(page, madeUpId(9))).toEqual(first.company);
          const answered = performance.now() - begun;
          for (let i = 0; i < 300; i += 30) expect(await factsOf(page, madeUpId(i))).toBe(10);
          await until('the state ready', 20_000, () => isReady(page));
          await until('a sound database', 20_000, async () => {
            for (let i = 0; i < 300; i += 5) await factsOf(page, madeUpId(i));
            const state = await storedIn(page);
            return state.sound && state.gen?.hash === built.stamp.hash;
          });
          const mended = performance.now() - begun;
          console.log(
            `D04 ${what}: answered ${Math.round(answered)} ms, mended ${Math.round(mended)} ms, ${await problemsIn(page)}`,
          );
          expect(answered).toBeLessThan(2500);
          const { factBase } = await page.evaluate(() => chrome.storage.local.get('factBase'));
          expect(factBase).toMatchObject({ floor: first.floor, hash: built.stamp.hash });
        },
        profile,
      );
    });
  });
}

test('D05 one-row-rotten: a changed row is never served, and mended', async () => {
  await inBrowser(SMALL, async ({ running, built, page }) => {
    await loaded({ built, page });
    const right = await companyIn(page, madeUpId(4));
    const { kill } = await killerFrom(page, running.id);
    await kill();
    await page.evaluate(
      (id) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('facts-cache');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const transaction = open.result.transaction('docs', 'readwrite');
            const docs = transaction.objectStore('docs');
            const find = docs.index('company').get(id);
            find.onsuccess = () => {
              docs.put({ ...find.result, text: find.result.text.replaceAll('"amount":', '"amount":9') });
            };
            transaction.oncomplete = () => {
              open.result.close();
              resolve();
            };
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      madeUpId(4),
    );
    expect((await storedIn(page)).sound).toBe(false);
    const begun = performance.now();
    expect(await companyIn(page, madeUpId(4))).toEqual(right);
    expect(await problemsIn(page)).toEqual(['rotten-row']);
    await until('mending', 10_000, async () => (await storedIn(page)).sound);
    console.log(`D05: mended ${Math.round(performance.now() - begun)} ms after it was met`);
    expect(await companyIn(page, madeUpId(4))).toEqual(right);
    expect(await problemsIn(page)).toEqual(['rotten-row']);
  });
});

test('D06 wiped-store: a deleted database is reported as lost, a deleted mirror is not missed', async () => {
  test.setTimeout(90_000);
  await withProfile(async (profile) => {
    const id = await inBrowser(
      SMALL,
      async ({ running, built, page }) => {
        await loaded({ built, page });
        return running.id;
      },
      profile,
    );
    const stored = {
      folder: databaseFolder(profile, id),
      mirror: path.join(profile, 'Default/Local Extension Settings', id),
    };
    rmSync(stored.folder, { recursive: true });
    await inBrowser(
      SMALL,
      async ({ built, page }) => {
        expect(await factsOf(page, madeUpId(2))).toBe(10);
        await until('the state ready', 20_000, () => isReady(page));
        expect(await problemsIn(page)).toEqual(['lost']);
        expect(await storedIn(page)).toMatchObject({ gen: { hash: built.stamp.hash, missing: 0 }, sound: true });
      },
      profile,
    );
    rmSync(stored.mirror, { recursive: true });
    await inBrowser(
      SMALL,
      async ({ page }) => {
        expect(await factsOf(page, madeUpId(2))).toBe(10);
        expect(await recordState(page)).toMatchObject({ state: 'ready', problems: [] });
      },
      profile,
    );
  });
});

test('D07 blocked-upgrade: a window with an older version is named within 3 seconds, and the upgrade follows when it closes', async () => {
  await inBrowser(SMALL, async ({ running, built, page }) => {
    await loaded({ built, page });
    const { kill } = await killerFrom(page, running.id);
    await kill();
    await deleteDatabase(page);
    const window = await quietPage(running);
    expect(await holdDatabase(window, 10)).toBe(10);
    const begun = performance.now();
    expect(await factsOf(page, madeUpId(6))).toBe(10);
    await until('the notice', 3000, async () => (await problemsIn(page)).includes('blocked'));
    const noticed = performance.now() - begun;
    expect((await recordState(page)).state).toBe('fallback');
    await page.waitForTimeout(6000);
    expect(await factsOf(page, madeUpId(8))).toBe(10);
    expect((await recordState(page)).state).toBe('fallback');
    await releaseDatabase(window);
    await until('the state ready', 10_000, () => isReady(page));
    console.log(`D07: noticed after ${Math.round(noticed)} ms`);
    expect(await storedIn(page)).toMatchObject({ version: 20, gen: { hash: built.stamp.hash }, sound: true });
  });
});

test('D09 downgrade: a database of a newer version is left alone', async () => {
  await inBrowser({ companies: 100 }, async ({ running, built, page }) => {
    await loaded({ built, page });
    const { kill } = await killerFrom(page, running.id);
    await kill();
    await holdDatabase(page, 990);
    await releaseDatabase(page);
    expect(await factsOf(page, madeUpId(6))).toBe(10);
    expect(await search(page, madeUpName(6))).toContain(madeUpName(6));
    expect(await recordState(page)).toMatchObject({ state: 'fallback', problems: [{ kind: 'newer-schema' }] });
    expect(await storedIn(page)).toMatchObject({ version: 990, gen: { hash: built.stamp.hash }, docs: 100 });
  });
});

test('D10 hang-and-close: a transaction that never ends holds up nobody', async () => {
  test.setTimeout(90_000);
  await inBrowser(SMALL, async ({ running, built, page }) => {
    await loaded({ built, page });
    expect(await factsOf(page, madeUpId(1))).toBe(10);
    const window = await quietPage(running);
    await holdDatabase(window);
    await window.evaluate(() => {
      const { held } = globalThis as unknown as { held: IDBDatabase };
      const docs = held.transaction('docs', 'readwrite').objectStore('docs');
      const again = (): void => {
        docs.get(['x', 'x']).onsuccess = again;
      };
      again();
    });
    const times: number[] = [];
    for (let i = 20; i < 32; i++) {
      const begun = performance.now();
      expect(await factsOf(page, madeUpId(i))).toBe(10);
      times.push(performance.now() - begun);
      await page.waitForTimeout(600);
    }
    console.log(`D10: answers beside a busy transaction ${times.map(Math.round).join(' ')} ms`);
    expect(Math.max(...times)).toBeLessThan(2500);
    expect(await problemsIn(page)).toContain('unavailable');
    await window.close();
    const { kill } = await killerFrom(page, running.id);
    await kill();
    await until('the state ready', 20_000, async () => (await factsOf(page, madeUpId(40))) === 10 && isReady(page));
    expect(await storedIn(page)).toMatchObject({ gen: { hash: built.stamp.hash, missing: 0 }, sound: true });
  });
});

test('D10 hang-and-close: connections that the browser closes in mid-read are opened again', async () => {
  test.setTimeout(240_000);
  await inBrowser(SMALL, async ({ running, built, page }) => {
    await loaded({ built, page });
    const session = await page.context().newCDPSession(page);
    for (let round = 0; round < 5; round++) {
      const answers = Array.from({ length: 20 }, (_, i) => factsOf(page, madeUpId(20 * round + i)));
      const storageKey = `chrome-extension://${running.id}/`;
      await session.send('Storage.clearDataForStorageKey', { storageKey, storageTypes: 'indexeddb' });
      expect(await Promise.all(answers)).toEqual(Array(20).fill(10));
      // Where it is closed again while being opened, it is left alone for half a minute.
      await until('the state ready', 45_000, async () => (await factsOf(page, madeUpId(3))) === 10 && isReady(page));
    }
    await until('a sound database', 10_000, async () => {
      const state = await storedIn(page);
      return state.sound && state.gen?.hash === built.stamp.hash;
    });
  });
});
