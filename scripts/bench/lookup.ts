import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { stampOfHead } from '../../lib/facts';
import { detection, keysAsked, NAMED } from './article';
import { type Bench, type Measured, median } from './bench';
import { inPageCode } from './in-page-code';
import { recordFile } from './record-file';

/** Rounds in which small and large fact bases take turns, so that what else the machine does falls on both. */
const ROUNDS = 40;

/** A page of an origin of its own whose server gives the record. */
async function serveRecord(file: string): Promise<{ url: string; stamp: unknown; close: () => void }> {
  const record = readFileSync(file);
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(request.url === '/record' ? record : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stamp = stampOfHead(record.subarray(0, record.indexOf('\n')).toString());
  return { url: `http://127.0.0.1:${port}/`, stamp, close: () => server.close() };
}

interface Api {
  open(stamp: unknown): Promise<{ state: string; ms: number }>;
  close(): void;
  lookUp(keys: string[]): Promise<{ ms: number; found: number }>;
}

const open = (page: Page, stamp: unknown) =>
  page.evaluate((given) => (globalThis as unknown as { bench: Api }).bench.open(given), stamp);

const lookUp = (page: Page, keys: string[]) =>
  page.evaluate((given) => (globalThis as unknown as { bench: Api }).bench.lookUp(given), keys);

/** Each look-up in a fact base opened anew: with a reader that remembers nothing. */
async function freshLookUp(page: Page, stamp: unknown, keys: string[]): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as { bench: Api }).bench.close());
  await open(page, stamp);
  const { ms, found } = await lookUp(page, keys);
  if (found < NAMED) throw new Error(`only ${found} of ${NAMED} names were found`);
  return ms;
}

/** Looks up the keys of a long article in a small and in a large fact base. */
export const lookupBench: Bench = {
  name: 'lookup',
  about: 'the keys of a long article, looked up in 1,000 and in 50,000 facts',
  async run(executablePath) {
    const keys = await keysAsked(detection());
    const code = await inPageCode('in-page.ts');
    const browser = await chromium.launch({ executablePath, args: ['--headless=new'] });
    const servers = await Promise.all([100, 5000].map(async (companies) => serveRecord(await recordFile(companies))));
    try {
      const bases = [];
      for (const { url, stamp } of servers) {
        const page = await browser.newPage();
        await page.goto(url);
        await page.evaluate(code);
        const { state } = await open(page, stamp);
        if (state !== 'ready') throw new Error(`the fact base is ${state}`);
        bases.push({ page, stamp, cold: [] as number[], warm: [] as number[] });
      }
      for (let round = 0; round < ROUNDS; round++) {
        for (const base of bases) {
          base.cold.push(await freshLookUp(base.page, base.stamp, keys));
          base.warm.push((await lookUp(base.page, keys)).ms);
        }
      }
      const [small, large] = bases.map(({ cold, warm }) => ({ cold: median(cold), warm: median(warm) }));
      if (small === undefined || large === undefined) throw new Error('nothing was measured');
      const rows: Measured[] = [
        { what: `${keys.length} keys, ${NAMED} known, 1,000 facts`, value: small.cold, unit: 'ms', bar: null },
        { what: `${keys.length} keys, ${NAMED} known, 50,000 facts`, value: large.cold, unit: 'ms', bar: null },
        { what: 'ratio, companies read anew', value: large.cold / small.cold, unit: '×', bar: 1.5 },
        { what: 'ratio, companies in memory', value: large.warm / small.warm, unit: '×', bar: 1.5 },
      ];
      return rows;
    } finally {
      await browser.close();
      for (const { close } of servers) close();
    }
  },
};
