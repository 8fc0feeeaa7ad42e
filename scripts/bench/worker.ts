import { build, launch, serve } from '../extension';
import { madeUpArticle, paragraphs } from './article';
import { type Bench, p95 } from './bench';
import { contentWorld, killerFrom, quietPage } from './raw';
import { variant } from './variant';

declare const chrome: typeof import('wxt/browser').browser;

/** Starts of a cold worker that are measured. */
const STARTS = 30;

const article = `<!doctype html><html lang="en"><head><title>Bench</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"></head><body><article><h1>Bench</h1>
${paragraphs()
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article></body></html>`;

const check = { direction: 'content-to-background', call: 'check', request: { article: madeUpArticle() } };

/** Milliseconds that the content script of an article waits for a check by a worker that was just killed. */
export const coldBench: Bench = {
  name: 'cold',
  about: 'a check of a long article by a worker that was killed, 50,000 facts',
  async run(executablePath) {
    const { folder, stamp } = await variant({ companies: 5000 });
    const running = await launch({ executablePath, headless: true, extension: folder });
    try {
      const page = await quietPage(running);
      const isStored = (): Promise<boolean> =>
        page.evaluate(async (hash) => {
          const { factBase } = await chrome.storage.local.get('factBase');
          return (factBase as { hash?: string } | undefined)?.hash === hash;
        }, stamp.hash);
      while (!(await isStored())) await page.waitForTimeout(200);
      await serve(running.context, 'https://techcrunch.com/bench/', article);
      const tab = await running.context.newPage();
      await tab.goto('https://techcrunch.com/bench/');
      const world = await contentWorld(tab, running.id);
      const { kill } = await killerFrom(page, running.id);
      const times: number[] = [];
      for (let i = 0; i < STARTS; i++) {
        await kill();
        const begun = performance.now();
        const answer = (await world.ask(check)) as { ok: boolean };
        times.push(performance.now() - begun);
        if (!answer.ok) throw new Error(JSON.stringify(answer));
      }
      return [{ what: `kill to answer, p95 of ${STARTS}`, value: p95(times) / 1000, unit: 's', bar: 1.5 }];
    } finally {
      await running.close();
    }
  },
};

/** Seconds in which the bundled record is stored in a fresh profile, and a check that is asked for meanwhile. */
export const loadBench: Bench = {
  name: 'load',
  about: 'first load of the bundled record, and a check meanwhile',
  async run(executablePath) {
    build();
    const running = await launch({ executablePath, headless: true });
    try {
      const page = await quietPage(running);
      const { kill } = await killerFrom(page, running.id);
      await serve(running.context, 'https://techcrunch.com/bench/', article);
      const tab = await running.context.newPage();
      await tab.goto('https://techcrunch.com/bench/');
      const world = await contentWorld(tab, running.id);
      const stored: number[] = [];
      const meanwhile: number[] = [];
      for (let i = 0; i < 5; i++) {
        await kill();
        await page.evaluate(async () => {
          await new Promise((resolve) => {
            indexedDB.deleteDatabase('facts-cache').onsuccess = resolve;
          });
          await chrome.storage.local.remove('factBase');
        });
        const begun = performance.now();
        const answered = world.ask(check).then(() => performance.now() - begun);
        const isStored = (): Promise<boolean> =>
          page.evaluate(async () => 'factBase' in (await chrome.storage.local.get('factBase')));
        while (!(await isStored())) await page.waitForTimeout(20);
        stored.push(performance.now() - begun);
        meanwhile.push(await answered);
      }
      const share = Math.max(...meanwhile.map((ms, i) => ms / (stored[i] ?? 0)));
      return [
        { what: 'worst of 5, from killed worker to stored', value: Math.max(...stored) / 1000, unit: 's', bar: 3 },
        { what: 'check asked for at once, worst of 5', value: Math.max(...meanwhile) / 1000, unit: 's', bar: 1.5 },
        { what: 'that check’s share of the load', value: share, unit: '×', bar: 0.9 },
      ];
    } finally {
      await running.close();
    }
  },
};
