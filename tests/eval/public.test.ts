import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionOf } from '../../scripts/eval/document';
import { amountValue, type PublicCase, PublicSetError, type PublicTable } from '../../scripts/eval/public/case';
import { compareTable } from '../../scripts/eval/public/compare';
import { codeOf, outsideMoney } from '../../scripts/eval/public/currencies';
import { moneyCorpus, numberCorpus } from '../../scripts/eval/public/duckling';
import { numberCases, specCases } from '../../scripts/eval/public/recognizers';
import { PUBLIC_SETS, readPublicSet } from '../../scripts/eval/public/sets';
import { documentCases } from '../../scripts/eval/public/smartdata';
import { PUBLIC_DOCUMENT, PUBLIC_WRITE, publicTable, writePublicDocument } from '../../scripts/eval/public/table';

const spec = (Input: string, Text: string, Resolution: object, Start = Input.indexOf(Text)) => ({
  Input,
  Results: [{ Text: Text.toLowerCase(), TypeName: 'currency', Resolution, Start, End: Start + Text.length - 1 }],
});
const specs = (...of: object[]): string => JSON.stringify(of);
const table = (cases: PublicCase[], topic: PublicTable['topic'] = 'money'): PublicTable => ({
  ...{ set: 'Made up', file: 'made-up.json', language: 'en', topic, cases },
});

const CORPUS = [
  'allExamples = concat',
  '  [ examples (simple Dollar 40)',
  '             [ "$40"',
  '             , "40\\x24"',
  '             ]',
  '  , examples (between EUR (3, 5))',
  '             [ "3 to 5 euros"',
  '             ]',
  '  , examples (simple Cent 7)',
  '             [ "seven cents" ]',
  '  ]',
].join('\n');
const NUMBERS = 'allExamples = concat\n  [ examples (NumeralValue (-60))\n   [ "minus sixty"\n   ]\n  ]';

describe('formats of public sets', () => {
  it('specs: value, currency and place, the place by the words where the offsets are off', () => {
    const raw = specs(
      spec('Velora paid 30 million euros.', '30 million euros', {
        value: '30000000',
        unit: 'Euro',
        isoCurrency: 'EUR',
      }),
      spec('It cost $8.', '$8', { value: '8', unit: 'Dollar' }, 2),
      { Input: 'Nothing here', Results: [] },
    );
    expect(specCases(`\ufeff${raw}`, 'made-up.json', 'money', 'en')).toEqual([
      {
        text: 'Velora paid 30 million euros.',
        expected: [{ start: 12, end: 28, unit: 'EUR', values: ['30000000'], hedged: false, outside: null }],
      },
      {
        text: 'It cost $8.',
        expected: [{ start: 8, end: 10, unit: 'USD', values: ['8'], hedged: false, outside: null }],
      },
      { text: 'Nothing here', expected: [] },
    ]);
    expect(() => specCases('{}', 'made-up.json', 'money', 'en')).toThrow(PublicSetError);
    expect(() => specCases('[', 'made-up.json', 'money', 'en')).toThrow('made-up.json');
  });

  it('specs of percentages: percentage points are outside', () => {
    const raw = specs(
      spec('up 7%', '7%', { value: '7%' }),
      spec('um 7 Prozentpunkte', '7 Prozentpunkte', { value: '7%' }),
    );
    const [share, points] = specCases(raw, 'made-up.json', 'percent', 'de').flatMap(({ expected }) => expected);
    expect(share).toMatchObject({ unit: 'percent', values: ['7'], outside: null });
    expect(points?.outside).toBe('in percentage points');
  });

  it('specs of numbers: the one that ends a text becomes a sum of money', () => {
    const raw = specs(
      spec('sie zählt vierzig.', 'vierzig', { value: '40' }),
      spec('vierzig zählt sie', 'vierzig', { value: '40' }),
      spec('1/3', '1/3', { value: '0,333', subtype: 'fraction' }),
    );
    const cases = numberCases(raw, 'made-up.json', 'de');
    expect(cases.map(({ text }) => text)).toEqual(['sie zählt vierzig Dollar', '1/3 Dollar']);
    expect(cases.map(({ expected: [only] }) => only?.outside)).toEqual([null, 'a fraction or power by itself']);
    expect(cases[0]?.expected[0]).toMatchObject({ start: 10, end: 24, unit: 'USD', values: ['40'] });
  });

  it('corpora in Haskell: phrases, escapes, ranges and what is no currency', () => {
    const cases = moneyCorpus(`\n${CORPUS}`, 'en');
    expect(cases.map(({ text }) => text)).toEqual(['$40', '40$', '3 to 5 euros', 'seven cents']);
    expect(cases.map(({ expected: [only] }) => [only?.unit, only?.values?.[0], only?.outside])).toEqual([
      ['USD', '40', null],
      ['USD', '40', null],
      ['EUR', '3..5', null],
      [null, '7', 'in no currency of ISO 4217'],
    ]);
    expect(numberCorpus(`\n${NUMBERS}`, 'en')[0]).toMatchObject({ text: 'minus sixty dollars' });
  });

  it('documents with marked numbers: those that name a unit', () => {
    const text = 'Velora zahlt 30 Mio. Euro für 20 Prozent und 3 Autos.';
    const array = ['30 Mio. Euro', '20 Prozent', '3'].map((words) => {
      const start = text.indexOf(words, words === '3' ? 40 : 0);
      return { type: 'NUMBER', span: { start, end: start + words.length } };
    });
    const object = JSON.stringify({ text: { string: text }, conceptMentions: { array } });
    const [one, two] = documentCases(`${object}\n${object}\n`, 'made-up.json');
    expect(one?.expected.map(({ unit, values }) => [unit, values])).toEqual([
      ['EUR', null],
      ['percent', null],
    ]);
    expect(two).toEqual(one);
    expect(() => documentCases('{"text": 3}', 'made-up.json')).toThrow('document 1');
  });
});

describe('what is outside', () => {
  it.each([
    ['USD', '5', '5 dollars', null],
    [null, '5', '5 cents', 'in no currency of ISO 4217'],
    ['LAK', '5', '5 kip', 'in a currency without words in the tables'],
    ['HKD', '5', 'hk $ 5', 'with a sign like C$ in small letters or apart'],
    ['HKD', '5', 'HK$ 5', null],
    ['USD', '5.2', '5 dollars 20', 'a price whose hundredths have no unit'],
    ['USD', '5.2', '5 dollars 20 cents', null],
    ['USD', '5..20', '5 to 20 dollars', null],
    ['USD', undefined, 'dollars', 'without a value in the set'],
  ])('%s %s “%s”: %s', (code, value, words, outside) => {
    expect(outsideMoney(code, value === undefined ? [] : [value], words, 'en')).toBe(outside);
  });

  it('currencies are known by their English names', () => {
    expect(['Swiss franc', 'Euro', 'Dollar', 'Bitcoin'].map(codeOf)).toEqual(['CHF', 'EUR', 'USD', null]);
  });
});

describe('comparing', () => {
  const expected = (start: number, end: number, values: string[] | null, more: object = {}) => ({
    ...{ start, end, unit: 'USD', values, hedged: false, outside: null },
    ...more,
  });
  const counts = (text: string, ...of: PublicCase['expected']) => compareTable(table([{ text, expected: of }])).counts;

  it('wants value, unit and place; the very characters are counted apart', () => {
    const text = 'They paid $30 million.';
    const read = { expected: 1, read: 1, exact: 1, extra: 0, outside: 0 };
    expect(counts(text, expected(10, 21, ['30000000']))).toEqual(read);
    expect(counts(text, expected(5, 21, ['30000000']))).toEqual({ ...read, exact: 0 });
    expect(counts(text, expected(10, 21, null))).toEqual(read);
    expect(counts(text, expected(10, 21, ['30']))).toEqual({ ...read, read: 0, exact: 0, extra: 1 });
    expect(counts(text, expected(10, 21, ['30000000'], { unit: 'EUR' }))).toMatchObject({ read: 0, extra: 1 });
    expect(counts(text, expected(0, 4, ['30000000']))).toMatchObject({ read: 0, extra: 1 });
  });

  it('takes an end for the amount where the set marks no hedges and ranges, each once', () => {
    const text = 'They paid $30 million to $40 million.';
    const ends = [expected(10, 21, ['30000000']), expected(25, 36, ['40000000'])];
    expect(counts(text, ...ends)).toMatchObject({ read: 2, extra: 0 });
    expect(counts(text, ...ends, expected(25, 36, ['40000000']))).toMatchObject({ expected: 3, read: 2 });
    expect(counts(text, expected(10, 36, ['30000000'], { hedged: true }))).toMatchObject({ read: 0 });
    expect(counts(text, expected(10, 36, [amountValue(3e7, 4e7)], { hedged: true }))).toMatchObject({ read: 1 });
  });

  it('leaves what is outside uncounted, but not what is misread there', () => {
    const outside = { outside: 'a rule' };
    expect(counts('It cost $5.', expected(8, 10, ['5'], outside))).toEqual({
      ...{ expected: 0, read: 0, exact: 0, extra: 0, outside: 1 },
    });
    expect(counts('It cost $5.', expected(8, 10, ['5.2'], outside))).toMatchObject({ extra: 1 });
    expect(counts('It cost $5.', expected(8, 10, ['5'], { ...outside, unit: 'HKD' }))).toMatchObject({ extra: 1 });
  });

  it('keeps to the topic of the set, finds conversions, and tells misses in words', () => {
    const text = 'They paid 30 million euros ($33 million) for 20%.';
    const result = compareTable(table([{ text, expected: [expected(28, 39, ['33000000'])] }]));
    expect(result.counts).toMatchObject({ expected: 1, read: 1, extra: 1 });
    expect(result.misses).toEqual([{ text, wanted: null, got: ['“30 million euros” EUR 30000000'] }]);
    expect(compareTable(table([{ text, expected: [] }], 'percent')).misses[0]?.got).toEqual(['“20%” percent 20']);
  });
});

describe('a copy of a set', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'public-set-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is told by its files, and has no commit where it is none', () => {
    expect(() => readPublicSet(folder)).toThrow(PublicSetError);
    const set = PUBLIC_SETS.find(({ name }) => name === 'Duckling');
    for (const { file } of set?.files ?? []) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `\n${file.includes('Numeral') ? NUMBERS : CORPUS}\n`);
    }
    const { tables, ...copy } = readPublicSet(folder);
    expect(copy).toEqual({ set, commit: null });
    const results = tables.map(compareTable);
    const all = publicTable([{ ...copy, results }]);
    expect(all).toContain(
      '| Duckling | Duckling/AmountOfMoney/EN/Corpus | en | 3 | 100.0 (3/3) | 100.0 (3/3) | 0 | 1 |',
    );
    expect(() => writePublicDocument([{ ...copy, results }], PUBLIC_SETS)).toThrow('--write needs');
  });
});

describe('docs/public-sets.md', () => {
  it('names every set with the commit that was measured, and every file', () => {
    const text = readFileSync(PUBLIC_DOCUMENT, 'utf8');
    const copies = sectionOf(text, 'copies', PUBLIC_WRITE);
    const shares = sectionOf(text, 'shares', PUBLIC_WRITE);
    for (const { name, source, files } of PUBLIC_SETS) {
      expect(copies).toMatch(new RegExp(`\\| ${name} \\| ${source} \\| .* \\| [0-9a-f]{40} \\|`));
      expect(shares.split('\n').filter((line) => line.startsWith(`| ${name} |`))).toHaveLength(files.length);
    }
  });
});
