/**
 * Reading sends nothing. Every request of the browser that no route answers goes to a recording proxy, so
 * pages, content scripts, the worker and the popup are all in sight, whatever interface they use. The same
 * check must fail on copies of the build that fetch once from page, worker or popup.
 */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BUILD, launch } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { ENGLISH, GERMAN } from './articles';
import { closedRootOf } from './card';
import { browserPath, openerIn } from './fixture';
import { hoverMark } from './pointer';
import { startRecorder } from './recorder';

const test = base;

/**
 * What the browser itself asks for whatever is installed: its clock, its updates, its account page. Only the
 * proxy's record is cleared of it; a page's or worker's own request to such a host would be seen all the same.
 */
const BROWSER_OWN = /(?:^|[/.])(?:google\.com|googleapis\.com|gvt1\.com)(?:[:/]|$)/;

/** Connections that the browser opens to a page's host in advance; what is asked through them is seen as a request. */
const PRECONNECTS = [ENGLISH, GERMAN].map(({ url }) => `${new URL(url).host}:443`);

/** Reads two articles, opens a card and the popup, and returns every request beyond the two articles. */
async function requestsWhileReading(extension: string): Promise<string[]> {
  const recorder = await startRecorder();
  const running = await launch({ executablePath: browserPath(), headless: true, extension, proxy: recorder.address });
  const opener = openerIn(running);
  const seen: string[] = [];
  running.context.on('request', (request) => seen.push(request.url()));
  try {
    for (const served of [ENGLISH, GERMAN]) {
      const page = await opener.article(served);
      expect((await marksOf(page)).length).toBeGreaterThan(0);
      await hoverMark(page, 0);
      await (await closedRootOf(page)).waitForCard(/./);
    }
    const popup = await opener.popup(ENGLISH.url);
    await expect(popup.getByRole('heading').first()).toBeVisible();
    // Long enough for a request that starts late (a timer, an idle callback) to reach the proxy.
    await popup.waitForTimeout(2_000);
    const pages = seen.filter((url) => /^(?:https?|wss?):/.test(url) && url !== ENGLISH.url && url !== GERMAN.url);
    const proxied = recorder.asked.filter((asked) => !BROWSER_OWN.test(asked) && !PRECONNECTS.includes(asked));
    return [...new Set([...pages, ...proxied])];
  } finally {
    await running.close();
    await recorder.close();
  }
}

/** A copy of the build in which one file also runs `code`. */
function patchedBuild(pick: (files: readonly string[]) => string, code: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'second-source-canary-'));
  cpSync(BUILD, copy, { recursive: true });
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
  appendFileSync(path.join(copy, pick(files)), `\n;${code}\n`);
  return copy;
}

const only = (files: readonly string[], pattern: RegExp): string => {
  const found = files.filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern}, found ${found.join(', ') || 'none'}`);
  return found[0] as string;
};

/** Script that the popup's page loads. */
const popupScript = (): string => {
  const html = readFileSync(path.join(BUILD, 'popup.html'), 'utf8');
  const source = /<script[^>]+src="\/([^"]+)"/.exec(html)?.[1];
  if (!source) throw new Error('the popup loads no script');
  return source;
};

test('reading articles, card and popup sends no request', async () => {
  expect(await requestsWhileReading(BUILD)).toEqual([]);
});

const CANARIES = [
  {
    where: 'the page',
    pick: (files: readonly string[]) => only(files, /^content-scripts\/content\.js$/),
    host: 'canary-page.example',
  },
  {
    where: 'the worker',
    pick: (files: readonly string[]) => only(files, /^background\.js$/),
    host: 'canary-worker.example',
  },
  {
    where: 'the worker, from the article’s own site',
    pick: (files: readonly string[]) => only(files, /^background\.js$/),
    host: 'techcrunch.com/canary',
  },
  { where: 'the popup', pick: () => popupScript(), host: 'canary-popup.example' },
];

for (const { where, pick, host } of CANARIES) {
  test(`a build that fetches once from ${where} is caught`, async () => {
    const request = `fetch('https://${host}/', { mode: 'no-cors' }).catch(() => {})`;
    // The worker waits: what a page's own host is asked for is seen only once somebody listens.
    const copy = patchedBuild(
      pick,
      where.startsWith('the worker') ? `setTimeout(() => ${request}, 4000);` : `${request};`,
    );
    try {
      const requests = await requestsWhileReading(copy);
      expect(requests.some((request) => request.includes(host))).toBe(true);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
}

test('a build that sends a beacon from the page is caught', async () => {
  const copy = patchedBuild(
    (files) => only(files, /^content-scripts\/content\.js$/),
    `navigator.sendBeacon('https://canary-beacon.example/');`,
  );
  try {
    expect((await requestsWhileReading(copy)).some((request) => request.includes('canary-beacon.example'))).toBe(true);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('every script with schemas keeps them from probing for code made from text', () => {
  const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const texts = scripts.map((file) => readFileSync(path.join(BUILD, file), 'utf8'));
  const withSchemas = texts.filter((text) => text.includes('.jitless'));
  expect(withSchemas.length).toBeGreaterThan(0);
  expect(withSchemas.filter((text) => !/jitless:\s*(?:!0|true)/.test(text))).toEqual([]);
});
