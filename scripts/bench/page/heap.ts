/** What the extension keeps in memory: in a page, and in its worker. */
import { type Measured, median } from '../bench';
import { workerHeap } from '../raw';
import { type Ground, isPainted, keptOf, until } from './browser';
import { newsPage } from './pages';

/** Pages that are measured with the extension, and as many without. */
const TIMES = 5;
const MEGABYTE = 1_000_000;

const ELSEWHERE = 'https://elsewhere.example/heap/';

async function pageHeap({ running }: Ground, page: import('@playwright/test').Page): Promise<number> {
  const session = await running.context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
}

/** Heap of a page with the extension less that of the same page without it, and the worker's. */
export async function heapRows(ground: Ground): Promise<Measured[]> {
  const html = newsPage({ language: 'en', characters: 44_000, textNodes: 2000, declared: true });
  await ground.pause(false);
  const differences: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const opened = await ground.open(html);
    await until(async () => (await keptOf(ground, opened.tab))?.kind === 'checked', 'a reading');
    await until(() => isPainted(opened.page), 'the marks');
    const bare = await ground.running.context.newPage();
    await bare.route(ELSEWHERE, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await bare.goto(ELSEWHERE);
    await bare.evaluate(() => CSS.highlights.size);
    const withUs = await pageHeap(ground, opened.page);
    differences.push(withUs - (await pageHeap(ground, bare)));
    await opened.page.close();
    await bare.close();
  }
  const { objects, buffers } = await workerHeap(ground.running);
  return [
    { what: 'heap of a page of 50 kB: what we add', value: median(differences), unit: 'MB', bar: 3 },
    { what: 'heap of the worker, 50,000 facts', value: (objects + buffers) / 1000, unit: 'MB', bar: 60 },
  ];
}
