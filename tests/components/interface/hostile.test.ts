/** H07 xss-corpus: every string that a page is handed, as hostile as its schema lets it be, in every page. */
import { describe, expect, inject, it } from 'vitest';
import { LONG } from '../../../scripts/bench/random';
import type { Run } from '../harness/hostile';
import { executablePath, goTo, useHarness } from './browser';

const { open } = useHarness();

declare global {
  /** Shows pages of the harness with hostile answers, once for each seed (see harness/hostile). */
  var hostile: (seeds: readonly number[], names?: readonly string[]) => Promise<Run>;
}

/** Stands for the browser in pages that ask it: there are no permissions, commands or storage to speak of. */
function stubBrowser(): void {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const none = async (): Promise<null> => null;
  const area = { get: async () => ({}), set: none, remove: none };
  const granted = { contains: async () => true, getAll: async () => ({ origins: [] }), request: none };
  const browser = {
    runtime: { id: 'harness', getURL: (path: string) => path, onMessage: event },
    permissions: { ...granted, onAdded: event, onRemoved: event },
    commands: { getAll: async () => [] },
    storage: { local: area, session: area, onChanged: event },
    tabs: { create: none, update: none },
  };
  Object.assign(globalThis, { browser });
}

/** Pages shown, each so many times with other values. */
const TURNS = 2 * LONG;

/** Fields that are known to be shown somewhere; a page that no longer opens would show fewer. */
const SHOWN = 80;

describe.skipIf(executablePath === null)('H07 xss-corpus (needs Chromium)', { timeout: 120_000 * LONG }, () => {
  it('every text from outside is shown as text, in its own place, and is let do nothing', async () => {
    const page = await open('show=popup&state=loading');
    const met: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => met.push(dialog.message())));
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('harness') ?? '')) met.push(request.url());
    });
    await page.addInitScript(stubBrowser);
    await goTo(page, 'show=hostile');
    const seeds = Array.from({ length: TURNS }, (_, turn) => turn + 1);
    const { findings, shown } = await page.evaluate((given) => globalThis.hostile(given), seeds);
    expect(findings).toEqual([]);
    expect(met).toEqual([]);
    expect(shown.length).toBeGreaterThanOrEqual(SHOWN);
    const wrong = await page.evaluate(() => globalThis.hostile([1], ['wrong']));
    const all = wrong.findings.map(({ what }) => what).join('\n');
    expect(all).toMatch(/an element x-planted/);
    expect(all).toMatch(/an element img/);
    expect(all).toMatch(/img has onerror/);
    expect(all).toMatch(/a leads to javascript:/);
    expect(all).toMatch(/signs that turn what is beside them/);
    expect(all).toMatch(/wider than the page/);
    expect(met.join()).toContain('https://planted.example/');
    await page.close();
  });
});
