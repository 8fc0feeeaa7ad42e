/**
 * Mutated pages and random texts through the whole pipeline: nothing throws, no step holds the page up, every target's
 * quote stands at its offsets, and memory does not grow. `SECOND_SOURCE_SEED` runs the same ones again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleLanguage, createDetector, match } from '../../../lib/check';
import { memoryFactBase } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import type { Annotations, ArticleText, FactBase, ReadingLanguage, Target } from '../../../lib/model';
import { completeHtml, markupVisibility, readSteps } from '../../../lib/page';
import { readPlainText } from '../../../lib/text';
import { LONG, randomFrom, seedFor } from '../../../scripts/bench/random';
import { readRecord } from '../../../scripts/record/read';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAGES = 1000 * LONG;
const TEXTS = 5000 * LONG;
/** Longest a step of the page's half may take, milliseconds of computing. */
const SLICE = 50;
/** Most by which the heap may grow over the second half of the runs, in bytes. */
const GROWTH = 24e6;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const language = (text: string, declared: string | null): ReadingLanguage =>
  articleLanguage(text, declared, detectPacks) ?? 'en';

const SOURCES = [
  ...['assets/sample', 'tests/pages'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  ),
];
const WORDS = [
  ...new Set(
    SOURCES.join(' ')
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/),
  ),
].filter((word) => word.length < 30);
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'td',
  'tr',
  'table',
  'article',
  'h2',
  'blockquote',
  'figure',
  'script',
  'template',
  'form',
];
const ODD = [
  ...[
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud83d\ude80',
    '\ud83d',
    'é',
    'ﬁ',
    '٣',
    '½',
    '٪',
    '％',
    '1.234.567,89',
    '1,234.5',
  ],
  ...[
    '$',
    '€',
    '£',
    '¥',
    '%',
    '–',
    '-',
    '„',
    '“',
    '"',
    '(',
    ')',
    '…',
    '\t',
    '\n',
    '&amp;',
    '&#0;',
    '&nbsp;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '14 Milliarden Dollar',
    '$14bn',
    '0,5 Prozent',
    '999999999999999999',
    '-3',
    '1e999',
    'Q3 2025',
    '31.02.2025',
    'Scale AI',
    'OpenAI',
  ],
];

/** Random choices by a seeded source. */
function choices(random: () => number) {
  const below = (n: number): number => Math.floor(random() * n);
  const of = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  return { below, of };
}

/** A page with up to a dozen pieces cut out, moved, repeated, wrapped or broken up. */
function mutated(source: string, random: () => number): string {
  const { below, of } = choices(random);
  let html = source;
  for (let i = below(12) + 1; i > 0; i--) {
    const from = below(html.length);
    const to = Math.min(html.length, from + below(60));
    const piece = html.slice(from, to);
    const other = below(html.length);
    const changes = [
      () => html.slice(0, from) + html.slice(to),
      () => html.slice(0, from) + piece.repeat(2 + below(3)) + html.slice(to),
      () => html.slice(0, from) + of(ODD) + html.slice(from),
      () => html.slice(0, other) + piece + html.slice(other),
      () => `${html.slice(0, from)}<${of(TAGS)}>${piece}</${of(TAGS)}>${html.slice(to)}`,
      () => html.slice(0, from) + [...piece].reverse().join('') + html.slice(to),
      () => `${html.slice(0, from)}<${of(TAGS)} hidden lang=${of(['de', 'en', 'xx'])}>${html.slice(from)}`,
    ];
    html = of(changes)();
  }
  return html;
}

/** A text of words from articles, figures and odd signs in any order. */
function randomText(random: () => number): string {
  const { below, of } = choices(random);
  const parts = Array.from({ length: 5 + below(60) }, () => (below(5) === 0 ? of(ODD) : of(WORDS)));
  return parts.join(of([' ', ' ', '', '. ', ' \n\n']));
}

/** Computing time of this thread's process so far, milliseconds. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Run {
  readonly article: ArticleText;
  readonly found: Annotations;
  /** The slowest step, milliseconds. */
  readonly slowest: number;
}

/** Asking for computing time is dear: steps are timed by the clock, and those that it calls slow are measured anew. */
let clock: () => number = () => performance.now();

/** Runs steps to the end and tells the result and the slowest. */
function timed<T>(steps: Iterator<unknown, T, void>): { value: T; slowest: number } {
  let slowest = 0;
  for (;;) {
    const before = clock();
    const step = steps.next();
    slowest = Math.max(slowest, clock() - before);
    if (step.done) return { value: step.value, slowest };
  }
}

let base: FactBase;
const CONTEXT = { now: '2026-11-01', rates: null, packs: matchPacks };

async function readPage(html: string): Promise<Run | null> {
  const { document } = parseHTML(completeHtml(html));
  const options = {
    visibility: markupVisibility,
    language,
    words: Object.values(detectPacks).map((pack) => pack.page),
  };
  const read = timed(readSteps(document as unknown as Document, options));
  const { article } = read.value;
  if (article.text === '') return null;
  return { ...(await readArticle(article)), slowest: read.slowest };
}

async function readArticle(article: ArticleText): Promise<Run> {
  const detection = timed(createDetector(detectPacks).steps(article));
  return { article, found: await match(detection.value, base, CONTEXT), slowest: detection.slowest };
}

/** What is wrong with a target: its quote does not stand at its offsets between prefix and suffix. */
function misplaced({ text }: ArticleText, { start, end, exact, prefix, suffix }: Target): boolean {
  return text.slice(start, end) !== exact || !text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end);
}

function expectSound({ article, found }: Run, input: string): void {
  const targets = [...found.claims, ...found.mentions, ...found.figures].map(({ target }) => target);
  const wrong = targets.filter((target) => misplaced(article, target));
  if (wrong.length > 0) expect.fail(`misplaced ${JSON.stringify(wrong[0])} in ${JSON.stringify(input.slice(0, 2000))}`);
  for (const { claim } of found.figures) expect(claim === null || claim in found.claims).toBe(true);
}

/** Runs `one` for each input; says with which input something threw or took long (a slow step must be slow three times over). */
async function runAll(
  count: number,
  input: (i: number) => string,
  one: (input: string) => Promise<Run | null>,
): Promise<void> {
  let middle = 0;
  let figures = 0;
  for (let i = 0; i < count; i++) {
    const given = input(i);
    let run: Run | null;
    try {
      run = await one(given);
    } catch (error) {
      throw new Error(`input ${i} throws: ${JSON.stringify(given.slice(0, 3000))}`, { cause: error });
    }
    if (run) expectSound(run, given);
    figures += run?.found.figures.length ?? 0;
    let slowest = run?.slowest ?? 0;
    clock = computed;
    for (let again = 0; again < 2 && slowest > SLICE; again++)
      slowest = Math.min(slowest, (await one(given))?.slowest ?? 0);
    clock = () => performance.now();
    if (slowest > SLICE) expect.fail(`a step of ${slowest.toFixed(0)} ms for ${JSON.stringify(given.slice(0, 3000))}`);
    if (i === Math.floor(count / 2)) middle = heap();
  }
  expect(figures).toBeGreaterThan(count);
  expect(heap() - middle).toBeLessThan(GROWTH);
}

describe('any input', () => {
  beforeAll(async () => {
    base = memoryFactBase(await readRecord(path.join(ROOT, 'assets/facts')));
  });

  it(`${PAGES} mutated pages are read without harm`, async () => {
    const random = randomFrom(seedFor('mutated pages'));
    const html = SOURCES.filter((source) => source.includes('<'));
    await runAll(PAGES, (i) => mutated(html[i % html.length] as string, random), readPage);
  }, 300_000);

  it(`${TEXTS} random texts are read without harm`, async () => {
    const random = randomFrom(seedFor('random texts'));
    const read = (text: string) =>
      readArticle(readPlainText(text, { language: (said) => language(said, null), published: null }));
    await runAll(TEXTS, () => randomText(random), read);
  }, 300_000);
});
