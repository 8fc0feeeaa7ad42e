import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { makeKeyPair } from '../../lib/integrity';
import type { Company, FeedRoot } from '../../lib/model';
import { type BuiltFeed, buildFeed, deltaPath, type FeedState, signManifest, signRoot } from '../../lib/sync/format';
import { aliasKey } from '../../lib/text';
import type { Bench, Measured } from './bench';
import { inPageCode } from './in-page-code';
import { madeUpCompanies, madeUpName } from './made-up-record';

const COMPANIES = 5000;
const CHANGED = 40;
/** Companies that an article names. */
const NAMED = 30;
const ID = 'measured';
const DAY = 86_400_000;

/** Publishes versions in memory with throw-away keys. */
async function publisher() {
  const key = await makeKeyPair();
  const role = { keys: [key.id], threshold: 1 };
  const now = Date.now() - DAY / 24;
  const root: FeedRoot = {
    ...{ format: 1, feed: ID, name: 'Measured', publisher: 'Nobody', kind: 'record', version: 1, manifestFloor: 1 },
    expires: `${new Date(now + 365 * DAY).toISOString().slice(0, 19)}Z`,
    keys: [{ id: key.id, alg: key.alg, pub: key.pub }],
    roles: { root: role, manifest: role },
  };
  const files = new Map<string, Uint8Array>([['root/1.json', await signRoot(root, [key])]]);
  let state: FeedState | null = null;
  return {
    files,
    async publish(companies: readonly Company[]): Promise<BuiltFeed> {
      const life = { days: 14, refreshSeconds: 21_600, minClient: '0.1.0' };
      const built = await buildFeed({ root, companies, previous: state, now, ...life });
      for (const [name, bytes] of built.files) files.set(name, bytes);
      files.set('feed.json', await signManifest(built.state.manifest, [key]));
      state = built.state;
      return built;
    },
  };
}

function serve(files: ReadonlyMap<string, Uint8Array>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.startsWith('/feed/') ? request.url.slice('/feed/'.length) : null;
    if (name !== null) asked.push(name);
    const file = name === null ? Buffer.from('<!doctype html><title>bench</title>') : files.get(name);
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('content-type', name === null ? 'text/html' : 'application/octet-stream');
    response.end(file);
  });
  return new Promise<{ url: string; asked: string[]; close: () => void }>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/`, asked, close: () => server.close() });
    }),
  );
}

interface Timed {
  ms: number;
  longest: number;
  outcome: string;
  detail: string | null;
}

const call = <T>(page: Page, name: string, ...args: unknown[]): Promise<T> =>
  page.evaluate(
    ([method, given]) =>
      (globalThis as unknown as { bench: Record<string, (...a: unknown[]) => never> }).bench[method as string]?.(
        ...(given as unknown[]),
      ),
    [name, args] as const,
  ) as Promise<T>;

function sound<T extends Timed>(what: string, timed: T): T {
  if (timed.outcome !== 'ok') throw new Error(`${what}: ${timed.outcome}, ${timed.detail}`);
  return timed;
}

/** Follows a feed of 50,000 facts from the same machine, takes a small delta, and looks companies up meanwhile. */
export const feedBench: Bench = {
  name: 'feed',
  about: 'a feed of 50,000 facts: first sync, a delta of 40 changed facts, and look-ups meanwhile',
  async run(executablePath) {
    const companies = madeUpCompanies(1, COMPANIES);
    const source = await publisher();
    await source.publish(companies);
    const code = await inPageCode('in-page-feed.ts');
    const host = await serve(source.files);
    const browser = await chromium.launch({ executablePath, args: ['--headless=new'] });
    try {
      const page = await browser.newPage();
      await page.goto(host.url);
      await page.evaluate(code);
      const keys = Array.from({ length: NAMED }, (_, i) => aliasKey(madeUpName(i * 97)));
      const still = await call<number>(page, 'quiet', 2000);
      // One company: the first reading of each shard is the answer's own work, and no delay by the sync.
      const asked = keys.slice(0, 1);
      const first = sound('first sync', await call<Timed>(page, 'follow', `${host.url}feed/`, asked));
      const changed = companies.map((company, i) =>
        i % (COMPANIES / CHANGED) === 0
          ? {
              ...company,
              facts: company.facts.map((fact, n) =>
                n === 0 ? { ...fact, accepted: { ...fact.accepted, amount: fact.accepted.amount + 1000 } } : fact,
              ),
            }
          : company,
      );
      await source.publish(changed);
      host.asked.length = 0;
      const delta = sound('delta', await call<Timed>(page, 'sync', ID, asked));
      const requests = [...host.asked];
      const bytes = source.files.get(deltaPath({ from: 1, to: 2 }))?.length ?? Number.NaN;
      const cold = await call<{ ms: number; found: number }>(page, 'cold', keys);
      if (cold.found !== NAMED) throw new Error(`only ${cold.found} of ${NAMED} companies were found`);
      const rows: Measured[] = [
        { what: 'longest wait of a page that does nothing', value: still, unit: 'ms', bar: null },
        { what: 'first sync', value: first.ms / 1000, unit: 's', bar: 5 },
        { what: 'longest wait for an answer during it, one company', value: first.longest, unit: 'ms', bar: 50 },
        { what: `delta of ${CHANGED} facts, time`, value: delta.ms / 1000, unit: 's', bar: 1 },
        { what: 'longest wait for an answer during it, one company', value: delta.longest, unit: 'ms', bar: 50 },
        { what: 'its file', value: bytes / 1e6, unit: 'MB', bar: 0.02 },
        { what: `requests (${requests.join(' ')})`, value: requests.length, unit: '×', bar: 3 },
        { what: `${NAMED} companies, looked up by a fresh worker`, value: cold.ms, unit: 'ms', bar: 1500 },
      ];
      return rows;
    } finally {
      await browser.close();
      host.close();
    }
  },
};
