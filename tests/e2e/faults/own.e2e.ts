/** What people made, against a database that is wiped and one that a newer version wrote. Tests are named after their fault. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { madeUpId } from '../../../scripts/bench/made-up-record';
import { ask } from '../../../scripts/bench/raw';
import { factsOf, inBrowser, loaded, withProfile } from './support';

const SMALL = { companies: 300 };

/** Asks the worker as a page of the extension does; throws when it answers with an error. */
async function call<T>(page: Page, name: string, request: unknown): Promise<T> {
  const answer = (await ask(page, { direction: 'page-to-background', call: name, request })) as {
    ok: boolean;
    value: T;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const cells = (day: string) => ({
  ...{ company: madeUpId(2), metric: 'headcount', date: day, amount: '1200', unit: 'people', status: 'completed' },
  ...{ publisher: 'Kurier', url: 'https://kurier.example/a' },
});

interface Own {
  own: { state: string; problem: string | null; entries: number; lost: number; backupAt: string | null };
}

test('D06 wiped-store: own facts that the browser lost are reported, and come back from their copy when asked', async () => {
  test.setTimeout(90_000);
  await withProfile(async (profile) => {
    const id = await inBrowser(
      SMALL,
      async ({ running, built, page }) => {
        await loaded({ built, page });
        for (const day of ['2026-01-05', '2026-02-05', '2026-03-05']) {
          expect(
            (await call<{ saved: string | null }>(page, 'saveOwn', { cells: cells(day), addCompany: false })).saved,
          ).not.toBeNull();
        }
        await call(page, 'removeOwn', { ids: [`${madeUpId(2)}/headcount/own-2026-03-05`] });
        return running.id;
      },
      profile,
    );
    rmSync(path.join(profile, `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`), { recursive: true });
    await inBrowser(
      SMALL,
      async ({ running, page }) => {
        expect((await call<Own>(page, 'storage', null)).own).toMatchObject({ state: 'ready', entries: 0, lost: 2 });
        // What is added before that must not cost what is lost.
        await call(page, 'saveOwn', { cells: cells('2026-04-05'), addCompany: false });
        expect((await call<Own>(page, 'storage', null)).own).toMatchObject({ entries: 1, lost: 2 });
        const options = await running.context.newPage();
        await options.goto(`chrome-extension://${running.id}/options.html#/own`);
        await options.getByRole('button', { name: 'Bring back', exact: true }).click();
        await expect(options.getByText('2 entries were brought back.')).toBeVisible();
        await expect(options.getByText('about 1,200').or(options.getByText('1,200 employees')).first()).toBeVisible();
        expect(await factsOf(page, madeUpId(2))).toBe(13);
        expect((await call<Own>(page, 'storage', null)).own).toMatchObject({ entries: 3, lost: 0 });
      },
      profile,
    );
  });
});

test('D09 downgrade: own facts that a newer version stored are read, and never written', async () => {
  test.setTimeout(90_000);
  await withProfile(async (profile) => {
    await inBrowser(
      SMALL,
      async ({ page }) => {
        await call(page, 'saveOwn', { cells: cells('2026-01-05'), addCompany: false });
      },
      profile,
    );
    await inBrowser(
      SMALL,
      async ({ running, page }) => {
        await page.evaluate(
          () =>
            new Promise<void>((resolve, reject) => {
              const request = indexedDB.open('facts-own', 90);
              request.onupgradeneeded = () => request.result.createObjectStore('later');
              request.onerror = () => reject(request.error);
              request.onsuccess = () => {
                request.result.close();
                resolve();
              };
            }),
        );
        expect((await call<Own>(page, 'storage', null)).own).toMatchObject({
          ...{ state: 'read-only', problem: 'newer-schema', entries: 1, lost: 0 },
        });
        expect(await factsOf(page, madeUpId(2))).toBe(11);
        const refused = await ask(page, {
          ...{ direction: 'page-to-background', call: 'saveOwn' },
          request: { cells: cells('2026-04-05'), addCompany: false },
        });
        expect(refused).toMatchObject({ ok: false, error: { code: 'read-only' } });
        const options = await running.context.newPage();
        await options.goto(`chrome-extension://${running.id}/options.html#/storage`);
        await expect(options.getByText('Update it.', { exact: false })).toBeVisible();
      },
      profile,
    );
  });
});
