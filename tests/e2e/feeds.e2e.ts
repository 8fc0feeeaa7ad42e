/** Feeds in a real browser: added, synced, cut off and attacked, against a host on this machine. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { type Company, ROOT_TYPE } from '../../lib/model';
import { compareEvidence } from '../../lib/sync';
import { paragraphs } from '../../scripts/bench/article';
import { madeUpCompanies } from '../../scripts/bench/made-up-record';
import { killerFrom, quietPage } from '../../scripts/bench/raw';
import { launch, type Running } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { encodings, smallOrderPoints } from '../rooms/integrity/small-order';
import { articlePage, ENGLISH } from './articles';
import { noDisplayBecause, startDisplay } from './display';
import { until } from './faults/support';
import { type FeedHost, type HostOptions, startFeedHost } from './feeds/host';
import { callFeeds, factsOf, follow, openFeeds, removeAll, viewOf } from './feeds/section';
import { browserPath, openerIn } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

interface Ground {
  /** A host that is stopped after the test. */
  host: (options?: HostOptions) => Promise<FeedHost>;
  /** A page of the extension in which none of its scripts runs. */
  quiet: Page;
}

/** One browser for all tests of the file; each begins and ends without feeds. */
const test = base.extend<Ground, { running: Running }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const running = await launch({ executablePath: browserPath(), headless: true });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  quiet: async ({ running }, use) => {
    const page = await quietPage(running);
    await use(page);
    await removeAll(page);
    for (const open of running.context.pages().slice(1)) await open.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  host: async ({}, use) => {
    const hosts: FeedHost[] = [];
    await use(async (options) => {
      const host = await startFeedHost(options);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.close();
  },
});

test.setTimeout(90_000);

/** Companies that the packaged record does not hold. */
const COMPANIES = madeUpCompanies(77, 240);
const FIRST = COMPANIES[0] as Company;

/** The same companies with the amounts of some facts a tenth higher. */
const changed = (companies: readonly Company[], count: number): Company[] =>
  companies.map((company, i) => {
    const facts = company.facts.map((fact, n) => {
      if (n > 0 || i >= count) return fact;
      const amount = Math.round(fact.accepted.amount * 1.1);
      return {
        ...fact,
        accepted: { ...fact.accepted, amount },
        reports: fact.reports.map((one) => ({ ...one, amount })),
      };
    });
    return { ...company, facts };
  });

const state = (page: Page) => page.locator('.feed-outcome');
const syncNow = (page: Page) => page.getByRole('button', { name: /^Sync now/ });

test('a feed is added by its link, synced with a bar, and its facts say where they come from', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host({ name: 'Made-up feed', publisher: 'Nobody in particular' });
  await feed.sim.publisher.publish(COMPANIES);
  expect(await factsOf(quiet, FIRST.id)).toBeNull();
  const page = await openFeeds(running);
  await expect(page.getByRole('heading', { name: 'No feed yet' })).toBeVisible();
  await page.getByLabel('Link of the feed').fill('ftp://nobody.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the link of a feed')).toBeVisible();
  await page.getByLabel('Link of the feed').fill(feed.link);
  await page.getByRole('button', { name: 'Look at it' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Is this the feed you mean?' })).toBeFocused();
  const offer = page.locator('.feed-offer');
  await expect(offer).toContainText('Nobody in particular');
  await expect(offer).toContainText('240 companies, 2,400 figures');
  expect(((await offer.locator('.fingerprint').textContent()) ?? '').replace(/\s/g, '')).toBe(feed.fingerprint);
  await expect(offer).toContainText('The link carried this fingerprint');
  // Nothing is taken up before the person says so.
  expect(feed.requests.filter(({ path }) => path.includes('/s/'))).toEqual([]);
  expect(await factsOf(quiet, FIRST.id)).toBeNull();

  feed.sim.drip(/^s\//, 4000);
  await page.getByRole('button', { name: 'The fingerprint is right: follow' }).click();
  const bar = page.getByRole('progressbar', { name: 'Sync of Made-up feed' });
  await expect(bar).toHaveAttribute('aria-valuetext', /^[\d.]+ [kM]B of [\d.]+ [kM]B, \d+ of 240 companies$/);
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Cancel sync/ }).press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(syncNow(page)).toBeFocused();
  feed.sim.heal();
  await syncNow(page).press('Enter');
  await expect(state(page)).toHaveText('Up to date.');
  await expect(page.getByText('240 companies, 2,400 figures')).toBeVisible();
  await page.goto(page.url().replace('#/feeds', `#/company/${FIRST.id}`));
  await expect(page.locator('.history-fact')).toHaveCount(10);
  await expect(page.locator('.feed-mark').first()).toHaveText('from the feed “Made-up feed”');
});

test('S02 a change comes as one delta, is listed for people, and can be undone', async ({ running, host, quiet }) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  feed.requests.length = 0;
  await feed.sim.publisher.publish(changed(COMPANIES, 3));
  const page = await openFeeds(running);
  await syncNow(page).click();
  await expect(page.getByRole('button', { name: /^What changed with version 2 \(3\)/ })).toBeVisible();
  const paths = feed.requests.map(({ path }) => path.replace('/ai/', ''));
  expect(paths.filter((path) => path.startsWith('d/'))).toHaveLength(1);
  expect(paths.length).toBeLessThanOrEqual(3);
  await page.getByRole('button', { name: /^What changed/ }).click();
  const table = page.locator('.feed-changes');
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('rowheader').first()).toContainText(FIRST.name);
  await table.getByRole('button', { name: 'Seen' }).click();
  await expect(page.getByRole('button', { name: /^What changed/ })).toHaveCount(0);

  await page.getByRole('button', { name: /^Put version 1 in force again/ }).click();
  await expect.poll(async () => (await viewOf(quiet)).version).toBe(1);
  await syncNow(page).click();
  await expect.poll(async () => (await viewOf(quiet)).progress).toBeNull();
  expect((await viewOf(quiet)).version).toBe(1);
});

test('an open article is read again when a feed brings what it speaks of', async ({ running, host, quiet }) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  const text = { title: 'A look at made-up companies', language: 'en', published: '2024-06-01' } as const;
  const html = articlePage({ ...text, paragraphs: paragraphs().slice(0, 6) });
  const article = await openerIn(running).article({ url: 'https://techcrunch.com/feeds/', html });
  const said = async (): Promise<string> => {
    const tabId = await quiet.evaluate(
      async () => (await chrome.tabs.query({})).find(({ url }) => url === 'https://techcrunch.com/feeds/')?.id,
    );
    return JSON.stringify(await callFeeds(quiet, 'tabView', { tabId }));
  };
  await expect.poll(said).toContain('"kind":"checked"');
  expect(await said()).not.toContain(FIRST.id);
  await follow(quiet, feed);
  await expect.poll(said).toContain(`"${FIRST.id}"`);
  expect((await marksOf(article)).length).toBeGreaterThan(0);
});

test('S05 captive-portal: a login page is told as such, and the data stays', async ({ running, host, quiet }) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  feed.sim.captivePortal();
  const page = await openFeeds(running);
  await syncNow(page).click();
  await expect(state(page)).toContainText('perhaps the login page of a network');
  expect(await factsOf(quiet, FIRST.id)).toBe(10);
  feed.sim.heal();
  await syncNow(page).click();
  await expect(state(page)).toHaveText('Up to date.');
});

test('S06 drip: a host that falls silent is left alone within 20 seconds, and the rest is fetched later', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  const [last = ''] = [...feed.sim.files.keys()].filter((path) => path.startsWith('s/')).slice(-1);
  feed.sim.stall(last, 100);
  const begun = Date.now();
  const following = follow(quiet, feed);
  await following;
  expect(Date.now() - begun).toBeLessThan(20_000);
  const page = await openFeeds(running);
  await expect(state(page)).toContainText('sends too slowly');
  feed.sim.heal();
  feed.sim.takePaths();
  await syncNow(page).click();
  await expect(state(page)).toHaveText('Up to date.');
  expect(feed.sim.takePaths().filter((path) => path.startsWith('s/'))).toEqual([last]);
});

test('H04 a version that others signed is not taken, and there is no way to take it all the same', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host({ publisher: 'Nobody in particular' });
  const stranger = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  await feed.sim.publisher.publish(COMPANIES.slice(1), { keys: stranger.sim.publisher.manifestRole.keys });
  const page = await openFeeds(running);
  await syncNow(page).click();
  await expect(state(page)).toContainText('is not signed by “Nobody in particular”');
  await expect(page.locator('.feed-state.feed-alarm')).toBeVisible();
  await expect(page.locator('.feed-state button')).toHaveCount(0);
  expect(await factsOf(quiet, FIRST.id)).toBe(10);
  expect((await viewOf(quiet)).version).toBe(1);
});

test('H03 key-games: a root with a key of small order, for which anybody can sign, is no feed', async ({
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  const { root } = feed.sim.publisher;
  const rootFile = feed.sim.files.get('root/1.json') as Uint8Array;
  for (const raw of smallOrderPoints().flatMap(encodings)) {
    const id = createHash('sha256').update(raw).digest('hex');
    const role = { keys: [id], threshold: 1 };
    const key = { id, alg: 'ed25519', pub: Buffer.from(raw).toString('base64') };
    const forged = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64');
    const payload = { ...root, keys: [key], roles: { root: role, manifest: role } };
    const envelope = {
      payloadType: ROOT_TYPE,
      payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
      signatures: [{ keyid: id, sig: forged }],
    };
    feed.sim.files.set('root/1.json', Buffer.from(`${JSON.stringify(envelope)}\n`));
    const seen = await callFeeds<{ offer: unknown; problem: object | null }>(quiet, 'feedLook', {
      link: feed.url,
    });
    expect(seen, Buffer.from(raw).toString('hex')).toMatchObject({
      offer: null,
      problem: { outcome: 'not-understood', detail: expect.stringMatching(/small order|canonical encoding/) },
    });
  }
  feed.sim.files.set('root/1.json', rootFile);
  expect(await callFeeds(quiet, 'feedLook', { link: feed.url })).toMatchObject({ problem: null });
});

test('H09 mass-change: a version that would take much away waits, is taken over by a person, and can be undone', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  await feed.sim.publisher.publish(COMPANIES.slice(80));
  const page = await openFeeds(running);
  await syncNow(page).click();
  await expect(page.getByRole('heading', { name: 'Version 2 waits for you' })).toBeVisible();
  await expect(page.locator('.feed-held')).toContainText('Of 2,400 figures, 800 would go and 0 would change');
  expect(await factsOf(quiet, FIRST.id)).toBe(10);
  await page.getByRole('button', { name: 'Wait' }).click();
  await expect(page.locator('.feed-held')).toContainText('stays held');
  await page.getByRole('button', { name: 'Decide after all' }).click();
  await page.getByRole('button', { name: 'Take over version 2' }).click();
  await expect(state(page)).toHaveText('Up to date.');
  expect(await factsOf(quiet, FIRST.id)).toBeNull();
  await page.getByRole('button', { name: /^Put version 1 in force again/ }).click();
  await expect.poll(() => factsOf(quiet, FIRST.id)).toBe(10);
});

test('H10 split-view: two contents of one version stop the feed, and the evidence can be copied', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  const { version, prevStateHash } = await feed.sim.publisher.publish(changed(COMPANIES, 2));
  await callFeeds(quiet, 'feedSync', { id: 'made-up-feed' });
  const honest = feed.sim.files.get('feed.json') as Uint8Array;
  await feed.sim.publisher.publish(changed(COMPANIES, 4), {
    edit: (next) => ({ ...next, version, prevStateHash, deltas: [] }),
  });
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openFeeds(running);
  await syncNow(page).click();
  await expect(state(page)).toContainText('signed two different contents');
  await page.getByRole('button', { name: 'Copy evidence' }).click();
  await expect(page.getByText('Copied to the clipboard.')).toBeAttached();
  const evidence = await page.evaluate(() => navigator.clipboard.readText());
  expect((await compareEvidence([evidence])).equivocations).toEqual([version]);
  // The button does not take the other content: it only lets the host be asked again.
  await page.getByRole('button', { name: 'I have looked, go on' }).click();
  await expect.poll(async () => (await viewOf(quiet)).progress).toBeNull();
  expect(await viewOf(quiet)).toMatchObject({ outcome: 'equivocation', version });
  feed.sim.files.set('feed.json', honest);
  await page.getByRole('button', { name: 'I have looked, go on' }).click();
  await expect(state(page)).toHaveText('Up to date.');
  expect(await factsOf(quiet, FIRST.id)).toBe(10);
});

test('S09 two-runs: two windows and a third call make one run', async ({ running, host, quiet }) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  await feed.sim.publisher.publish(changed(COMPANIES, 5));
  feed.sim.drip(/^d\//, 4000);
  feed.requests.length = 0;
  const [one, two] = [await openFeeds(running), await openFeeds(running)];
  await Promise.all([syncNow(one).click(), syncNow(two).click(), callFeeds(quiet, 'feedSync', { id: 'made-up-feed' })]);
  for (const page of [one, two]) await expect(state(page)).toHaveText('Up to date.');
  expect(feed.requests.filter(({ path }) => path.endsWith('feed.json'))).toHaveLength(1);
  expect(feed.requests.filter(({ path }) => path.includes('/d/'))).toHaveLength(1);
});

test('W01 kill-anywhere: a sync whose worker was killed goes on within 35 seconds, without any page', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  const shards = [...feed.sim.files.keys()].filter((path) => path.startsWith('s/'));
  feed.sim.stall(shards.at(-1) ?? '', 100);
  const { kill } = await killerFrom(quiet, running.id);
  void follow(quiet, feed).catch(() => undefined);
  await until('the stall', 10_000, () => feed.sim.requests.some(({ path }) => path === shards.at(-1)));
  await until('the alarm', 5000, () => quiet.evaluate(() => chrome.alarms.get('feeds')));
  // Time for the others to be stored: what is on its way is fetched again.
  await quiet.waitForTimeout(1500);
  await kill();
  const begun = Date.now();
  feed.sim.heal();
  feed.sim.takePaths();
  await until('the rest', 36_000, () => feed.sim.requests.some(({ path }) => path === shards.at(-1)));
  console.log(`W01: went on after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  await until('the new version', 5000, async () => (await factsOf(quiet, FIRST.id)) === 10);
  expect(Date.now() - begun).toBeLessThan(35_000);
  const again = feed.sim.takePaths().filter((path) => path.startsWith('s/'));
  expect(again.length).toBeLessThan(shards.length / 2);
});

test('H07 xss-corpus: text of a feed stays text, wherever it is shown', async ({ running, host, quiet }) => {
  const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const feed = await host({ name: `N ${markup.slice(0, 60)}`, publisher: `P ${markup.slice(0, 60)}` });
  const hostile: Company = {
    ...FIRST,
    name: `Evil ${markup}`,
    about: { en: markup, de: markup },
    facts: FIRST.facts.map((fact) => ({
      ...fact,
      accepted: { ...fact.accepted, why: markup },
      reports: fact.reports.map((report) => ({ ...report, publisher: markup, title: markup, note: markup })),
    })),
  };
  await feed.sim.publisher.publish([hostile, ...COMPANIES.slice(1)]);
  const page = await openFeeds(running);
  const met: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => met.push(dialog.message())));
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) met.push(request.url());
  });
  await page.getByLabel('Link of the feed').fill(feed.link);
  await page.keyboard.press('Enter');
  await expect(page.locator('.feed-offer')).toContainText('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: 'The fingerprint is right: follow' }).click();
  await expect(state(page)).toHaveText('Up to date.');
  await feed.sim.publisher.publish(changed([hostile, ...COMPANIES.slice(1)], 1));
  await syncNow(page).click();
  await page.getByRole('button', { name: /^What changed/ }).click();
  await expect(page.locator('.feed-changes')).toContainText('<script>alert(2)</script>');
  expect(await page.locator('img, #root script').count()).toBe(0);
  await page.goto(page.url().replace('#/feeds', `#/company/${FIRST.id}`));
  await expect(page.locator('.company-page')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('img, #root script').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(met).toEqual([]);
  expect(quiet.isClosed()).toBe(false);
});

test('H05 zip-bomb: a file that unpacks to more than it may is stopped at the cap', async ({
  running,
  host,
  quiet,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  await follow(quiet, feed);
  await feed.sim.publisher.publish(changed(COMPANIES, 240));
  feed.sim.fault(/^[sd]\//, { kind: 'bytes', bytes: gzipSync(Buffer.alloc(200_000_000)) });
  const page = await openFeeds(running);
  const begun = Date.now();
  await syncNow(page).click();
  await expect(state(page)).toContainText(/more than a feed may hold|is not the one that was signed/);
  expect(Date.now() - begun).toBeLessThan(5000);
  expect(await factsOf(quiet, FIRST.id)).toBe(10);
});

test('W06 update-midway: a reload of the extension during a sync loses nothing', async ({ host }) => {
  const running = await launch({ executablePath: browserPath(), headless: true });
  try {
    // Without this, an unpacked extension that is reloaded stays switched off.
    const extensions = await running.context.newPage();
    await extensions.goto('chrome://extensions/');
    await extensions.evaluate(() => {
      interface DeveloperPrivate {
        updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      }
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    const quiet = await quietPage(running);
    const feed = await host();
    await feed.sim.publisher.publish(COMPANIES);
    await follow(quiet, feed);
    await feed.sim.publisher.publish(changed(COMPANIES, 40));
    feed.sim.stall(/^[ds]\//, 100);
    const page = await openFeeds(running);
    await syncNow(page).click();
    await until('the stall', 5000, () => feed.sim.requests.some(({ path }) => /^[ds]\//.test(path) && path.length > 4));
    await quiet.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50)).catch(() => undefined);
    await until('the pages’ end', 10_000, () => page.isClosed() && quiet.isClosed());
    feed.sim.heal();
    const after = await until('the new start', 15_000, () => openFeeds(running).catch(() => null), 500);
    expect(await factsOf(after, FIRST.id)).toBe(10);
    expect((await viewOf(after)).version).toBe(1);
    await syncNow(after).click();
    await expect.poll(async () => (await viewOf(after)).version).toBe(2);
    await expect(state(after)).toHaveText('Up to date.');
  } finally {
    await running.close();
  }
});

/** What the browser itself asks for, whatever is installed. */
const BROWSER_OWN = /(?:^|[/.])(?:google\.com|googleapis\.com|gvt1\.com)(?:[:/]|$)/;

test('R01 wire-silence: only the feed’s files are asked for, without cookies, referrer or a word about what is read', async ({
  host,
}) => {
  const feed = await host();
  await feed.sim.publisher.publish(COMPANIES);
  const proxy = `http://127.0.0.1:${feed.port}`;
  const running = await launch({ executablePath: browserPath(), headless: true, proxy });
  try {
    const quiet = await quietPage(running);
    await running.context.addCookies([{ name: 'who', value: 'someone', domain: '127.0.0.1', path: '/' }]);
    // The host sees a cookie and a referrer where there are some.
    feed.sim.answer('page', 200, { 'content-type': 'text/html' }, '<link rel="icon" href="data:,">');
    const tab = await running.context.newPage();
    await tab.goto(`${feed.url}page`, { referer: 'http://127.0.0.1/elsewhere' });
    expect(feed.requests.at(-1)?.headers).toMatchObject({
      cookie: 'who=someone',
      referer: 'http://127.0.0.1/elsewhere',
    });
    feed.requests.length = 0;
    await follow(quiet, feed);
    await feed.sim.publisher.publish(changed(COMPANIES, 3));
    await callFeeds(quiet, 'feedSync', { id: 'made-up-feed' });
    const opener = openerIn(running);
    const article = await opener.article(ENGLISH);
    expect((await marksOf(article)).length).toBeGreaterThan(0);
    await quiet.waitForTimeout(1500);
    const seen = feed.requests.filter(
      ({ path }) => !BROWSER_OWN.test(path) && path !== `${new URL(ENGLISH.url).host}:443`,
    );
    expect(seen.length).toBeGreaterThan(8);
    for (const { method, path, headers } of seen) {
      expect(method).toBe('GET');
      expect(path.replace(proxy, '')).toMatch(
        /^\/ai\/(?:root\/\d\.json|feed\.json|s\/[0-9a-f]{64}\.jsonl\.gz|d\/1-2\.json\.gz)$/,
      );
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
    }
  } finally {
    await running.close();
  }
});

const display = noDisplayBecause();

test('R03 denied-and-revoked: a host that browsers keep from us is read once the person allows it, and no more after', async ({
  host,
}) => {
  test.skip(display !== null, `permission prompts need a display: ${display}`);
  const feed = await host({ secureName: 'feeds.example' });
  const other = await host({ feed: 'other-feed', name: 'Other feed' });
  feed.open = false;
  await feed.sim.publisher.publish(COMPANIES);
  await other.sim.publisher.publish(COMPANIES.slice(0, 20));
  const screen = await startDisplay();
  const args = ['--host-resolver-rules=MAP feeds.example 127.0.0.1', '--ignore-certificate-errors'];
  const running = await launch({
    executablePath: browserPath(),
    headless: false,
    env: screen.env,
    viewport: null,
    args,
  });
  const answer = async (page: Page, name: RegExp, keys: readonly string[]): Promise<void> => {
    await page.bringToFront();
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(1200);
    for (const key of keys) {
      screen.press(key);
      await page.waitForTimeout(300);
    }
  };
  try {
    const page = await openFeeds(running);
    const quiet = await quietPage(running);
    await follow(quiet, other);
    await page.bringToFront();
    await page.getByLabel('Link of the feed').fill(feed.link);
    await page.getByRole('button', { name: 'Look at it' }).click();
    const allow = /^Allow access to feeds\.example/;
    await expect(page.getByText('feeds.example', { exact: false }).first()).toContainText('cannot be read');
    await answer(page, allow, ['Escape']);
    await expect(page.getByText('was not allowed')).toBeVisible();
    await answer(page, allow, ['Tab', 'Return']);
    await expect(page.locator('.feed-offer')).toBeVisible();
    await page.getByRole('button', { name: 'The fingerprint is right: follow' }).click();
    await expect.poll(async () => (await viewOf(quiet).catch(() => null))?.version).toBe(1);
    // The permission is for the feed: pages of that host are not read.
    const scripts = await quiet.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(JSON.stringify(scripts)).not.toContain('feeds.example');

    await quiet.evaluate(() => chrome.permissions.remove({ origins: ['https://feeds.example/*'] }));
    await feed.sim.publisher.publish(changed(COMPANIES, 2));
    feed.requests.length = 0;
    await callFeeds(quiet, 'feedSync', { id: 'made-up-feed' });
    const one = page.getByRole('article', { name: 'Made-up feed' });
    await expect(one.locator('.feed-outcome')).toContainText('cannot be read');
    await page.waitForTimeout(3000);
    expect(feed.requests.length).toBeLessThanOrEqual(4);
    expect(await factsOf(quiet, FIRST.id)).toBe(10);
    expect(await viewOf(quiet, 'other-feed')).toMatchObject({ outcome: 'ok' });
  } finally {
    await running.close();
    screen.close();
  }
});
