/** How soon marks are there: worker asleep, worker awake, and thirty tabs at once. */
import type { Page } from '@playwright/test';
import { type Measured, p95 } from '../bench';
import type { Ground, Opened } from './browser';
import { newsPage } from './pages';

/** Pages that are opened cold and warm. */
const TIMES = 12;
const TABS = 30;

/** Milliseconds between two looks for marks: of many pages at once, looking must not become the work. */
const LOOKS = { one: 10, many: 25 } as const;

/** Notes in the page itself when marks first appear, looking every so many milliseconds. */
function noteMarks(every: number): void {
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    (globalThis as { markedAt?: number }).markedAt = Date.now();
  }, every);
}

const markedAt = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => 'markedAt' in globalThis, null, { polling: 100, timeout: 60_000 });
  return page.evaluate(() => (globalThis as unknown as { markedAt: number }).markedAt);
};

/** Milliseconds from the end of loading until marks are painted. */
async function untilMarked({ page }: Opened): Promise<number> {
  const marked = await markedAt(page);
  const loaded = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (entry?.loadEventEnd ?? Number.NaN);
  });
  return marked - loaded;
}

async function thirtyAtOnce(ground: Ground): Promise<number> {
  await ground.pause(true);
  const tabs: Opened[] = [];
  for (let i = 0; i < TABS; i++) {
    const html = newsPage({
      language: i % 2 === 0 ? 'en' : 'de',
      characters: 30_000,
      textNodes: 1200,
      declared: true,
      seed: i + 2,
    });
    const opened = await ground.open(html);
    await opened.page.evaluate(noteMarks, LOOKS.many);
    tabs.push(opened);
  }
  const begun = Date.now();
  await ground.pause(false);
  const answered: number[] = [];
  for (const { page } of tabs) answered.push(await markedAt(page));
  await Promise.all(tabs.map(({ page }) => page.close()));
  return Math.max(...answered) - begun;
}

/** Times until marks are painted. */
export async function latencyRows(ground: Ground): Promise<Measured[]> {
  const many = await thirtyAtOnce(ground);
  await ground.running.context.addInitScript(noteMarks, LOOKS.one);
  await ground.pause(false);
  const html = newsPage({ language: 'en', characters: 44_000, textNodes: 2000, declared: true });
  const timed = async (): Promise<number> => {
    const opened = await ground.open(html);
    const time = await untilMarked(opened);
    await opened.page.close();
    return time;
  };
  const cold: number[] = [];
  const second: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await ground.killer.kill();
    cold.push(await timed());
    second.push(await timed());
  }
  for (let i = 0; i < TIMES; i++) warm.push(await timed());
  const rows: Measured[] = [
    { what: `page loaded to marks, worker asleep, p95 of ${TIMES}`, value: p95(cold) / 1000, unit: 's', bar: 1.5 },
    { what: `page loaded to marks, worker awake, p95 of ${TIMES}`, value: p95(warm), unit: 'ms', bar: 200 },
    { what: 'the same, the second page of a worker that just woke, p95', value: p95(second), unit: 'ms', bar: null },
    { what: `${TABS} tabs at once: the last one answered`, value: many / 1000, unit: 's', bar: 3 },
  ];
  return rows;
}
