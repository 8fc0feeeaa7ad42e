/** Feeds in Firefox: a signed feed of this machine, hostile ones, and a disk without room. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Company, ROOT_TYPE } from '../../lib/model';
import { madeUpCompanies } from '../../scripts/bench/made-up-record';
import { until } from '../../scripts/firefox/bidi';
import { type FeedHost, startFeedHost } from '../e2e/feeds/host';
import type { View } from '../e2e/feeds/section';
import { encodings, smallOrderPoints } from '../rooms/integrity/small-order';
import { call, type GetGround, type Ground } from './ground';
import { dropFiller, fillStorage, storedFeed } from './storage';

const COMPANIES = madeUpCompanies(77, 60);
const FIRST = COMPANIES[0] as Company;
const ID = 'made-up-feed';

async function withFeed(ground: Ground, companies: readonly Company[], work: (feed: FeedHost) => Promise<void>) {
  const feed = await startFeedHost();
  try {
    await feed.sim.publisher.publish(companies);
    await work(feed);
  } finally {
    for (const { id } of await call<View[]>(ground, 'feeds')) await call(ground, 'feedRemove', { id });
    await feed.close();
  }
}

async function follow(ground: Ground, { link, fingerprint }: FeedHost): Promise<void> {
  const { problem } = await call<{ problem: unknown }>(ground, 'feedFollow', { link, fingerprint });
  if (problem) throw new Error(JSON.stringify(problem));
  await call(ground, 'feedSync', { id: ID });
}

const viewOf = async (ground: Ground): Promise<View> => {
  const found = (await call<View[]>(ground, 'feeds')).find(({ id }) => id === ID);
  if (!found) throw new Error('no feed is followed');
  return found;
};

const factsOf = async (ground: Ground, id: string): Promise<number | null> =>
  (await call<{ facts: unknown[] } | null>(ground, 'company', { id }))?.facts.length ?? null;

/** Tests of feeds. The last one leaves a browser with little room. */
export function feedTests(ground: GetGround): void {
  test('a signed feed is synced, and what it brings is answered; H07 xss-corpus: its text stays text', async () => {
    const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
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
    await withFeed(ground(), [hostile, ...COMPANIES.slice(1)], async (feed) => {
      expect(await factsOf(ground(), FIRST.id)).toBeNull();
      await follow(ground(), feed);
      expect(await viewOf(ground())).toMatchObject({
        version: 1,
        outcome: 'ok',
        counts: { companies: 60, facts: 600 },
      });
      const before = feed.requests.length;
      await feed.sim.publisher.publish([hostile, ...COMPANIES.slice(1, 59)]);
      await call(ground(), 'feedSync', { id: ID });
      expect((await viewOf(ground())).version).toBe(2);
      expect(feed.requests.length - before).toBeLessThanOrEqual(3);
      const page = await ground().firefox.page(`options.html#/company/${FIRST.id}`);
      await page.waitFor('the company', () => document.querySelectorAll('.history-fact').length === 10);
      const shown = await page.evaluate(() => ({
        text: document.querySelector('.company-page')?.textContent ?? '',
        made: document.querySelectorAll('img, #root script').length,
        over: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(shown.text).toContain('<img src=x onerror=alert(1)>');
      expect(shown.made).toBe(0);
      expect(shown.over).toBeLessThanOrEqual(0);
    });
  });

  test('H03 key-games: a root with a key of small order, for which anybody can sign, is no feed', async () => {
    await withFeed(ground(), COMPANIES, async (feed) => {
      const { root } = feed.sim.publisher;
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
        const seen = await call(ground(), 'feedLook', { link: feed.url });
        expect(seen, Buffer.from(raw).toString('hex')).toMatchObject({
          offer: null,
          problem: { outcome: 'not-understood', detail: expect.stringMatching(/small order|canonical encoding/) },
        });
      }
    });
  });

  test('D03 quota-firefox: a disk that fills up during a sync leaves the old version whole and in force', async () => {
    const { firefox, quiet } = ground();
    await withFeed(ground(), COMPANIES, async (feed) => {
      await follow(ground(), feed);
      const before = await quiet.evaluate(storedFeed, ID);
      expect(before.missing).toBe(0);
      // The limit is read when the storage is opened, which ends what is open.
      await firefox.endBackground();
      const room = 24_000;
      await firefox.privileged(
        `Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', given);
         await new Promise((done) => { Services.qms.reset().callback = done; });`,
        Math.ceil(((await quiet.evaluate(() => navigator.storage.estimate())).usage ?? 0) / 1024) + room,
      );
      await feed.sim.publisher.publish(madeUpCompanies(77, 460));
      const wanted = feed.requests.length;
      feed.sim.drip(/^s\//, 60_000);
      const sync = call(ground(), 'feedSync', { id: ID }).catch((error: unknown) => error);
      await until('the sync', () => feed.requests.slice(wanted).some(({ path }) => path.includes('/s/')));
      expect(await quiet.evaluate(fillStorage)).toBeGreaterThan(0);
      feed.sim.heal();
      await sync;
      expect(await viewOf(ground())).toMatchObject({ version: 1, outcome: 'no-room' });
      // Nothing of the version that did not fit can be reached, and all of the old one is there.
      expect(await quiet.evaluate(storedFeed, ID)).toEqual(before);
      expect(await factsOf(ground(), FIRST.id)).toBe(10);
      expect(await factsOf(ground(), (madeUpCompanies(77, 460)[459] as Company).id)).toBeNull();
      await quiet.evaluate(dropFiller);
      await call(ground(), 'feedSync', { id: ID });
      expect(await viewOf(ground())).toMatchObject({ version: 2, outcome: 'ok' });
      expect((await quiet.evaluate(storedFeed, ID)).missing).toBe(0);
    });
  });
}
