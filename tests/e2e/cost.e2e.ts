/** What reading costs a page that is open: no forced recalculation, short slices, and nothing asked for a page that is no article. */
import { traced, workIn } from '../../scripts/bench/page/trace';
import { marksOf } from '../../scripts/marks';
import { ENGLISH } from './articles';
import { expect, test, workerOf } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

/** Five times the 16 ms that a slice may take on a machine that does nothing else. */
const AMPLE = 80;

test('an article is read in short slices, and style or layout is never forced', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  const work = workIn(
    await traced(page, async () => {
      await page.reload();
      await marksOf(page);
    }),
  );
  expect(work.stretches.length).toBeGreaterThan(3);
  expect(work.forced).toBe(0);
  expect(work.longest).toBeLessThan(AMPLE);
});

test('of a page that is no article nothing is sent; our worker only hears that it is none', async ({
  open,
  running,
}) => {
  const worker = await workerOf(running);
  await worker.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      seen.push(message);
      return undefined;
    });
  });
  const teasers = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Meta raised $${i} billion</a></li>`).join(
    '',
  );
  await open.article({
    url: 'https://techcrunch.com/tag/money/',
    html: `<!doctype html><html lang="en"><head><title>Money</title><link rel="icon" href="data:,"></head><body><ul>${teasers}</ul></body></html>`,
  });
  const calls = () => worker.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
  await expect.poll(async () => JSON.stringify(await calls())).toContain('no-article');
  expect(await calls()).toEqual([
    { direction: 'content-to-background', call: 'hello', request: null },
    { direction: 'content-to-background', call: 'report', request: { report: { kind: 'no-article' } } },
  ]);
});
