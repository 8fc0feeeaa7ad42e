/**
 * Four articles that lie beside the project, if they do, read one after the other with the memory on. The folder is no
 * part of the project; without it the test is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect, match } from '../../../lib/check';
import { memoryFactBase, rateTable } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import { type Numbered, statementsOf } from '../../../lib/memory';
import { readPlainText } from '../../../lib/text';
import { readRates } from '../../../scripts/record/rates';
import { readRecord } from '../../../scripts/record/read';
import { memoryOf } from './fixtures';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = path.join(ROOT, '../shared/seeds');
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const NOW = '2026-11-20';
/** Days on which such articles came out: talks first, then the deal. The texts themselves are undated. */
const DATES = ['2025-06-08', '2025-06-09', '2025-06-14', '2025-06-15'];

const measures = Object.values(matchPacks).map((pack) => pack.measures);
const rates = rateTable((await readRates(path.join(ROOT, 'assets/rates'))).flatMap((r) => r.rates ?? []));

interface Read {
  name: string;
  info: { title: string | null; site: string | null; language: 'de' | 'en' | 'fr'; published: string | null };
  claims: Numbered[];
}

async function readAll(dates: readonly (string | null)[]): Promise<Read[]> {
  const base = memoryFactBase(await readRecord(path.join(ROOT, 'assets/facts')));
  return Promise.all(
    files.map(async (name, i) => {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      const article = readPlainText(text, { language: () => 'de', published: dates[i] ?? null });
      const detection = detect(article, detectPacks);
      const found = await match(detection, base, { now: NOW, rates, packs: matchPacks });
      const claims = statementsOf(found, detection, NOW, measures);
      return { name: `${i}`, info: { ...article.info, title: `Article ${i}`, site: null }, claims };
    }),
  );
}

const billions = ({ low, high }: { low: number | null; high: number | null }): string =>
  `${low === null ? 'up to ' : high === null ? 'more than ' : ''}${(low ?? high ?? 0) / 1e9}`;

/** What is shown when the articles are read in this order: "subject metric figure (article) x figure (article)". */
async function conflicts(articles: readonly Read[]): Promise<string[]> {
  const memory = memoryOf({ now: () => Date.parse(`${NOW}T09:00:00Z`) });
  const shown: string[] = [];
  for (const { name, info, claims } of articles) {
    const id = await memory.remember(info, `https://site-${name}.example/article`, claims);
    for (const other of await memory.disagreements(id ?? -1, rates)) {
      const own = claims.find(({ index }) => index === other.claim)?.statement;
      if (!own) throw new Error('no such claim');
      const from = other.title?.at(-1);
      shown.push(
        `${own.subject} ${own.metric} ${billions(own.figure)} (${name}) x ${billions(other.figure)} (${from})`,
      );
    }
  }
  return shown;
}

describe.skipIf(files.length === 0)('four articles on one deal (need ../shared/seeds)', () => {
  it.each([
    ['undated, as they are', [null, null, null, null]],
    ['dated', DATES],
  ])('disagree on the investment and on no valuation: %s', async (_, dates) => {
    const articles = await readAll(dates);
    expect(await conflicts(articles)).toEqual(['scale-ai investment 14.8 (3) x 10 (0)']);
    expect(await conflicts([...articles].reverse())).toEqual(['scale-ai investment 10 (0) x 14.8 (3)']);
  });

  it('hold all the values that must not conflict', async () => {
    const claims = (await readAll(DATES)).flatMap((article) => article.claims);
    const valuations = claims.filter(({ statement: s }) => s.subject === 'scale-ai' && s.metric === 'valuation');
    const told = new Set(valuations.map(({ statement }) => billions(statement.figure)));
    for (const value of ['7', '13.8', '14', '25', '29']) expect([...told]).toContain(value);
    const investments = claims.filter(({ statement: s }) => s.subject === 'scale-ai' && s.metric === 'investment');
    const sums = new Set(investments.map(({ statement }) => billions(statement.figure)));
    expect([...sums].sort()).toEqual(['10', '14.8', 'more than 10']);
  });
});
