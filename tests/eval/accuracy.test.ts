/** How well the pipeline reads the labelled articles: against the bars, the document and the shared measure. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Held, held, readBars } from '../../scripts/eval/bars';
import { type Rows, together } from '../../scripts/eval/counts';
import { DOCUMENT, type Sections, sectionOf, sectionsFrom } from '../../scripts/eval/document';
import { checkerFor, type Evaluation, evaluate } from '../../scripts/eval/evaluate';
import { articlesOf, EVALUATED_ON, type PartName, partsHere, ROOT } from '../../scripts/eval/parts';
import { readShownAccuracy, shownAccuracy } from '../../scripts/eval/shown';

const SHARED_MEASURE = path.join(ROOT, '../shared/gold/score.mjs');
const NO_SHARED = ' (skipped: the shared measure is not beside the project)';
const hasShared = existsSync(SHARED_MEASURE);

const parts = partsHere();
const evaluations = new Map<PartName, Evaluation>();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'second-source-eval-'));
  const checker = await checkerFor(path.join(ROOT, 'assets/facts'), EVALUATED_ON);
  for (const part of parts) evaluations.set(part.name, await evaluate(articlesOf(part), checker));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows that the shared measure counts by language; the others it counts over all. */
const BY_LANGUAGE = new Set(['mentions', 'figures', 'claims']);

interface SharedCount {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Counts as the shared measure names them. */
function inSharedTerms({ rows }: Evaluation): Record<string, SharedCount> {
  const counts: Record<string, SharedCount> = {};
  const add = (key: (row: string) => string, from: Rows, wanted: (row: string) => boolean): void => {
    for (const [row, { right, wrong, missed }] of from) {
      if (wanted(row)) counts[key(row)] = { tp: right, fp: wrong, fn: missed };
    }
  };
  for (const [lang, own] of rows) {
    add(
      (row) => `${row}.${lang}`,
      own,
      (row) => BY_LANGUAGE.has(row),
    );
  }
  add(
    (row) => row,
    together([...rows.values()]),
    (row) => !BY_LANGUAGE.has(row),
  );
  return counts;
}

function sharedMeasure(file: string): Record<string, SharedCount> {
  const printed = execFileSync(process.execPath, [SHARED_MEASURE, file, '--json'], { cwd: ROOT, encoding: 'utf8' });
  const { articles: _, seconds: __, ...rows } = JSON.parse(printed) as Record<string, SharedCount>;
  const plain = Object.entries(rows).map(([row, { tp, fp, fn }]) => [row, { tp, fp, fn }] as const);
  return Object.fromEntries(plain.filter(([, { tp, fp, fn }]) => tp + fp + fn > 0));
}

const counted = (counts: Record<string, SharedCount>): Record<string, SharedCount> =>
  Object.fromEntries(Object.entries(counts).filter(([, { tp, fp, fn }]) => tp + fp + fn > 0));

describe('the measure', () => {
  for (const { name, files } of parts.filter((part) => part.name !== 'unseen')) {
    it.skipIf(!hasShared)(
      `counts ${name} as the shared one does, in every row${hasShared ? '' : NO_SHARED}`,
      () => {
        const joined = path.join(folder, `${name}.jsonl`);
        writeFileSync(joined, files.map((file) => `${readFileSync(file, 'utf8').trimEnd()}\n`).join(''));
        const evaluation = evaluations.get(name);
        expect(evaluation && counted(inSharedTerms(evaluation))).toEqual(sharedMeasure(joined));
      },
      120_000,
    );
  }
});

describe('the bars', () => {
  const asText = ({ part, column, bar, value, limit }: Held): string =>
    `${bar.measure}${bar.ahead ? ' ahead' : ''}, ${part}, ${column}: ${value.toFixed(2)} instead of ${limit}`;

  it('are kept, and what is below a bar is no worse than before', () => {
    const all = Object.fromEntries(evaluations);
    const lines = held(readBars(), all);
    expect(lines.filter(({ holds }) => !holds).map(asText)).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('docs/accuracy.md', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  let sections: Sections;

  beforeAll(() => {
    sections = sectionsFrom(evaluations, readBars());
  });

  it('says what is measured now (npm run eval -- --write)', () => {
    const written = Object.fromEntries(Object.keys(sections).map((name) => [name, sectionOf(document, name)]));
    expect(written).toEqual(sections);
  });
});

describe('the options page', () => {
  it('shows what is measured now (npm run eval -- --write)', () => {
    expect(readShownAccuracy()).toEqual(shownAccuracy(evaluations));
  });
});
