/** Four tools over the same pages, each in a fresh tab: a bare walk, this extension, mark.js and a recogniser of figures. */
import type { Language } from '../../../lib/model';
import type { Measured } from '../bench';
import { inPageCode } from '../in-page-code';
import { type Ground, keptOf, QUIET, tracedReading } from './browser';
import { NAMES, newsPage, type PageShape } from './pages';
import { type Work, workIn } from './trace';

/** Where the others are measured: no site that is read, so that nothing of ours is there. */
const ELSEWHERE = 'https://elsewhere.example/bench/';

/** Characters that the recogniser is given; it takes about a second for each thousand. */
const RECOGNISED = 2000;

/** Milliseconds after which a tool of others is stopped; what it did by then is a lower bound of what it costs. */
const LONGEST = 30_000;

interface Case {
  readonly name: string;
  readonly shape: PageShape;
  /** How often each tool is measured; the middle counts. */
  readonly times: number;
  readonly recognise: boolean;
}

const shape = (language: Language, characters: number, textNodes: number): PageShape => ({
  ...{ language, characters, textNodes, declared: true },
});

/** Two ordinary pages and two extremes. */
export const CASES: readonly Case[] = [
  { name: '20 kB, 600 text nodes, de', shape: shape('de', 14_000, 600), times: 3, recognise: true },
  { name: '70 kB, 2,500 text nodes, en', shape: shape('en', 64_000, 2500), times: 3, recognise: false },
  { name: '500 kB, 20,000 text nodes, en', shape: shape('en', 494_000, 20_000), times: 1, recognise: false },
  { name: '5 MB, 200,000 text nodes, en', shape: shape('en', 5_000_000, 200_000), times: 1, recognise: false },
];

interface Tools {
  walk(): number;
  mark(names: readonly string[], options: object): Promise<number>;
  recognise(language: string, most: number): number;
}

type Call =
  | readonly [tool: 'walk']
  | readonly ['mark', readonly string[], object]
  | readonly ['recognise', string, number];

const own = (read: { loading: Work; reading: Work }): Work => ({
  total: read.loading.own + read.reading.total,
  own: read.loading.own + read.reading.own,
  longest: Math.max(read.loading.longest, read.reading.longest),
  stretches: [...read.loading.stretches, ...read.reading.stretches],
  forced: read.loading.forced + read.reading.forced,
});

async function ours(ground: Ground, html: string): Promise<Work> {
  await ground.pause(true);
  const opened = await ground.open(html);
  try {
    const isDone = async (): Promise<boolean> => (await keptOf(ground, opened.tab))?.kind === 'checked';
    const { loading, reading } = await tracedReading(ground, opened, isDone);
    return own({ loading: workIn(loading), reading: workIn(reading) });
  } finally {
    await opened.page.close();
  }
}

/** What a tool of others cost: milliseconds of processor time, and whether it was stopped before its end. */
interface Cost {
  readonly total: number;
  readonly stopped: boolean;
}

async function theirs({ running }: Ground, html: string, code: string, call: Call): Promise<Cost> {
  const page = await running.context.newPage();
  try {
    await page.route(ELSEWHERE, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(ELSEWHERE);
    await page.evaluate(code);
    await page.waitForTimeout(QUIET);
    const session = await running.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await spent();
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      void session.send('Runtime.terminateExecution');
    }, LONGEST);
    await page
      .evaluate(([tool, ...args]) => {
        const { others } = globalThis as unknown as { others: Tools };
        return (others[tool] as (...given: unknown[]) => unknown)(...args);
      }, call)
      .catch((error: unknown) => {
        if (!stopped) throw error;
      });
    clearTimeout(timer);
    await page.waitForTimeout(QUIET);
    return { total: (await spent()) - before, stopped };
  } finally {
    await page.close();
  }
}

const middle = <T extends { readonly total: number }>(costs: readonly T[]): T => {
  const sorted = [...costs].sort((a, b) => a.total - b.total);
  return sorted[Math.floor((sorted.length - 1) / 2)] as T;
};

async function repeated<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const works: T[] = [];
  for (let i = 0; i < times; i++) works.push(await work());
  return works;
}

async function rowsOf(
  ground: Ground,
  { name, shape: given, times, recognise }: Case,
  code: string,
): Promise<Measured[]> {
  const html = newsPage(given);
  const walk = middle(await repeated(times, () => theirs(ground, html, code, ['walk'])));
  const works = await repeated(times, () => ours(ground, html));
  const mark = middle(
    await repeated(times, () => theirs(ground, html, code, ['mark', NAMES, { separateWordSearch: false }])),
  );
  const mine = middle(works);
  const rows: Measured[] = [
    { what: `${name}: this ÷ mark.js`, value: mine.total / mark.total, unit: '×', bar: 0.05 },
    { what: `${name}: this ÷ a bare walk`, value: mine.total / walk.total, unit: '×', bar: null },
    { what: `${name}: a bare walk`, value: walk.total, unit: 'ms', bar: null },
    { what: `${name}: this, all work`, value: mine.total, unit: 'ms', bar: null },
    { what: `${name}: this, our script`, value: mine.own, unit: 'ms', bar: null },
    {
      what: `${name}: mark.js, 30 names${mark.stopped ? ' (stopped: at least)' : ''}`,
      value: mark.total,
      unit: 'ms',
      bar: null,
    },
    {
      what: `${name}: longest slice`,
      value: Math.min(...works.map(({ longest }) => longest)),
      unit: 'ms',
      bar: 16,
    },
    {
      what: `${name}: forced recalculations`,
      value: Math.max(...works.map(({ forced }) => forced)),
      unit: 'times',
      bar: 0,
    },
  ];
  if (!recognise) return rows;
  const recogniser = await theirs(ground, html, code, ['recognise', given.language, RECOGNISED]);
  const perText = (recogniser.total * html.replace(/<[^>]*>/g, '').length) / RECOGNISED;
  return [
    ...rows,
    {
      what: `${name}: recognizers-text, from ${RECOGNISED} characters`,
      value: perText / 1000,
      unit: 's',
      bar: null,
    },
    { what: `${name}: this ÷ recognizers-text`, value: mine.total / perText, unit: '×', bar: null },
  ];
}

/** Main-thread work of each tool on each page, in processor time. */
export async function compare(ground: Ground, cases = CASES): Promise<Measured[]> {
  const code = await inPageCode('page/others.ts');
  const rows: Measured[] = [];
  for (const one of cases) {
    console.error(`  ${one.name} …`);
    rows.push(...(await rowsOf(ground, one, code)));
  }
  return rows;
}
