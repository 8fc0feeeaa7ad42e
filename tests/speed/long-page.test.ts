/** L02 long-page: an article of 2 MB against a record of 20,000 aliases. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { articleLanguage, createDetector, detect, match } from '../../lib/check';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { FactBase } from '../../lib/model';
import { BUDGET, markupVisibility, readSteps } from '../../lib/page';
import { readPlainText } from '../../lib/text';
import { NAMED, paragraphs } from '../../scripts/bench/article';
import { madeUpCompanies, madeUpId, madeUpName } from '../../scripts/bench/made-up-record';

/** Most milliseconds of a slice, with ample slack for a busy machine: 16 are the goal. */
const SLICE = 5 * 16;

/** Most of the detector's whole work that one of its steps may do: it is what makes a slice too long, whatever the machine. */
const STEP = 0.04;

/** Steps of the page's reading at most: those of the detection are counted from here. */
const READ_STEPS = 1_000_000;

/** How often the page is read: of each step the fastest time counts, which leaves out garbage collection and other processes. */
const ROUNDS = 2;

/** Companies of the larger record, with two aliases each, and how many times more they are than those of the smaller. */
const COMPANIES = 10_000;
const TIMES = 20;

it('L02 long-page: the page’s half works in short slices', () => {
  const body = Array.from({ length: 80 }, (_, i) =>
    paragraphs(i + 1)
      .slice(0, NAMED)
      .map((text) => `<p>${text}</p>`)
      .join('\n'),
  );
  const html = `<html lang="en"><body><article><h1>A very long page</h1>${body.join('\n')}</article></body></html>`;
  expect(html.length).toBeGreaterThan(2_000_000);
  const { document } = parseHTML(html);
  const fastest: number[] = [];
  const timed = <T>(steps: Iterator<unknown, T, void>, first: number): T => {
    for (let i = first; ; i++) {
      const from = performance.now();
      const step = steps.next();
      fastest[i] = Math.min(fastest[i] ?? Number.POSITIVE_INFINITY, performance.now() - from);
      if (step.done) return step.value;
    }
  };
  const readIt = () => {
    const options = {
      visibility: markupVisibility,
      language: (text: string, declared: string | null) => articleLanguage(text, declared, detectPacks),
      words: Object.values(detectPacks).map((pack) => pack.page),
    };
    const reading = timed(readSteps(document as unknown as Document, options), 0);
    const detector = createDetector(detectPacks);
    timed(detector.steps(reading.article), READ_STEPS);
    // A page that changed is read again, with the blocks that are known.
    timed(detector.steps(reading.article), 2 * READ_STEPS);
    return reading;
  };
  for (let round = 1; round < ROUNDS; round++) readIt();
  const reading = readIt();
  const slices = [0];
  for (const ms of Object.values(fastest)) {
    if ((slices.at(-1) ?? 0) >= BUDGET.slice) slices.push(0);
    slices.push((slices.pop() ?? 0) + ms);
  }
  const longest = Math.max(...slices);
  console.log(`L02: ${slices.length} slices of at most ${longest.toFixed(1)} ms`);
  expect(reading.article.info.partial).toBe('too-long');
  expect(slices.length).toBeGreaterThan(10);
  expect(longest).toBeLessThanOrEqual(SLICE);
  // Only the detector's: how long the document's own interfaces take is not the browser's here.
  const all = Object.entries(fastest).flatMap(([i, ms]) => (Number(i) < READ_STEPS ? [] : ms));
  const sum = all.reduce((total, ms) => total + ms, 0);
  console.log(
    `L02: the longest of ${all.length} steps does ${((100 * Math.max(...all)) / sum).toFixed(1)} % of the work`,
  );
  expect(Math.max(...all) / sum).toBeLessThan(STEP);
}, 120_000);

it('L02 long-page: the worker’s half does not grow with the record', async () => {
  const text = paragraphs().slice(0, 6).join('\n\n');
  const article = detect(readPlainText(text, { language: () => 'en', published: '2024-06-01' }), detectPacks);
  const named = madeUpCompanies(1, NAMED);
  const [first] = named;
  if (!first) throw new Error('no company');
  const others = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const name = madeUpName(NAMED + i);
      const names = { name, aliases: [`${name} Holding`], legalName: null, former: [], products: [] };
      return { ...first, ...names, id: madeUpId(NAMED + i) };
    });
  /** What matching asks of a record of so many companies, and what it is given. */
  const asked = async (companies: number) => {
    const base = memoryFactBase([...named, ...others(companies - NAMED)]);
    const counts = { keys: 0, given: 0 };
    const counting: FactBase = {
      byKeys: async (keys) => {
        const found = await base.byKeys(keys);
        counts.keys += keys.length;
        for (const list of found.values()) counts.given += list.length;
        return found;
      },
      byIds: async (ids) => {
        const found = await base.byIds(ids);
        counts.keys += ids.length;
        counts.given += found.size;
        return found;
      },
    };
    const found = await match(article, counting, { now: '2026-11-01', rates: null, packs: matchPacks });
    expect(found.claims.length).toBeGreaterThan(5);
    return { counts, found };
  };
  const small = await asked(COMPANIES / TIMES);
  expect(small.counts.given).toBeGreaterThan(5);
  expect(await asked(COMPANIES)).toEqual(small);
}, 120_000);
