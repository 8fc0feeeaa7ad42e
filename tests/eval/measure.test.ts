import { describe, expect, it } from 'vitest';
import { type Bar, held, raised, readBars } from '../../scripts/eval/bars';
import { f1, Ledger, precision, recall, together } from '../../scripts/eval/counts';
import { sectionOf, withSections } from '../../scripts/eval/document';
import type { Evaluation } from '../../scripts/eval/evaluate';
import { identitiesOf } from '../../scripts/eval/identities';
import { LabelError, parseLabels, readLabels } from '../../scripts/eval/labels';
import { missText } from '../../scripts/eval/misses';
import { countOf, nthPlace, placesIn, squeeze } from '../../scripts/eval/places';
import { readingsOf, sameClaim, sameFigure } from '../../scripts/eval/readings';
import { columnsOf, kindsTable, markdownTable } from '../../scripts/eval/table';

const FIGURE = {
  ...{ text: '3 billion', nth: 1, subject: 'harvey', metric: 'valuation', amount: 3e9, upper: null, unit: 'USD' },
  ...{ qualifier: 'exact', counterparties: [], date: '2025-02', period: null, status: 'completed' },
};
const ARTICLE = {
  ...{ id: 'one', lang: 'en', published: '2025-02-12', title: null, html: '<p>Harvey: 3 billion</p>' },
  ...{ mentions: [{ text: 'Harvey', nth: 1, company: 'harvey' }], figures: [FIGURE] },
};
const line = (changed: object): string => JSON.stringify({ ...ARTICLE, ...changed });
const only = (changed: object) => {
  const [article] = parseLabels('x', line(changed));
  if (!article) throw new Error('nothing parsed');
  return article;
};

describe('a file of labelled articles', () => {
  it('is read, blank lines left out', () => {
    expect(parseLabels('x', `${line({})}\n\n${line({ id: 'two' })}\n`).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it.each([
    ['a field of the wrong kind', line({ lang: 'xx' }), 'set.jsonl:2: lang'],
    ['a metric that there is not', line({ figures: [{ ...FIGURE, metric: 'price' }] }), 'figures.0.metric'],
    ['a field that is missing', line({ html: undefined }), 'set.jsonl:2: html'],
    ['a field of a label that there is not', line({ figures: [{ ...FIGURE, sum: 3 }] }), 'figures.0'],
    ['an alternative that is none', line({ figures: [{ ...FIGURE, alternatives: [{ date: '2025-H1' }] }] }), 'date'],
    ['a line that is no JSON', '{"id": ', 'set.jsonl:2: no JSON'],
  ])('is refused for %s, with file, line and field', (_, bad, message) => {
    const parse = () => parseLabels('set.jsonl', `${line({})}\n${bad}\n`);
    expect(parse).toThrow(LabelError);
    expect(parse).toThrow(message);
  });

  it('is refused by name when it is not there', () => {
    expect(() => readLabels('/no/such.jsonl')).toThrow('/no/such.jsonl');
  });
});

describe('places', () => {
  it('are found in even white space, also when occurrences overlap', () => {
    expect(squeeze(' a\u00a0 b\u00adc\n')).toBe('a bc');
    expect(countOf('aaa', 'aa')).toBe(2);
    expect(nthPlace('Meta, Metas', 'Meta', 2)).toEqual({ start: 6, end: 10 });
    expect(nthPlace('Meta', 'Meta', 2)).toBeNull();
    expect(nthPlace('Meta', '', 1)).toBeNull();
  });

  it('are the same for a target as for its label, whatever the white space before', () => {
    const text = 'A \u00a0 sum of 5\u202fbillion,\nthen 5 billion.';
    const places = placesIn(text);
    const start = text.lastIndexOf('5 billion');
    const target = { start, end: start + 9, exact: '5 billion', prefix: '', suffix: '' };
    expect(places.at(target)).toEqual(places.of({ text: '5 billion', nth: 2 }));
    expect(places.excerpt(places.at(target))).toBe('A sum of 5 billion, then »5 billion«.');
    expect(places.everywhere('5 billion')).toHaveLength(2);
  });
});

describe('identities', () => {
  const record = [{ id: 'hugging-face', name: 'Hugging Face', aliases: ['HF'] }];
  const articles = [only({ mentions: [{ text: 'HFs', nth: 1, company: 'hf-inc' }] })];

  it.each([
    ['hugging-face', 'by id'],
    ['hf-inc', 'by the words of the articles'],
  ])('%s is found %s', (id) => {
    expect(identitiesOf(articles, record).of(id)).toBe('hugging-face');
  });

  it('strangers are nobody of the record', () => {
    const ids = identitiesOf(articles, record);
    expect(ids.isKnown('harvey')).toBe(false);
    expect(ids.of('harvey')).not.toBe('harvey');
  });
});

describe('readings', () => {
  const label = (changed: object) => {
    const figure = only({ figures: [{ ...FIGURE, ...changed }] }).figures[0];
    if (!figure) throw new Error('no figure');
    return figure;
  };
  const ids = identitiesOf([], [{ id: 'harvey', name: 'Harvey', aliases: [] }]);
  const claim = (low: number, metric: string, subject = 'harvey', high = low, unit = 'USD') =>
    ({ subject, metric, figure: { low, high, unit } }) as unknown as Parameters<typeof sameFigure>[0];

  it('hold each alternative and all of them together', () => {
    const found = readingsOf(label({ alternatives: [{ status: 'announced' }, { period: '2025' }] }));
    const told = found.map(({ status, period }) => `${status} ${period}`);
    expect(told).toEqual(['completed null', 'announced null', 'completed 2025', 'announced 2025']);
  });

  it('take the worth of a stake for an investment too', () => {
    expect(sameClaim(claim(3e9, 'stake'), readingsOf(label({ metric: 'investment' })), ids)).toBe(true);
    expect(sameClaim(claim(3e9, 'valuation'), readingsOf(label({ metric: 'investment' })), ids)).toBe(false);
  });

  it('agree by either end and without regard to the sign, but never across units', () => {
    const [range] = readingsOf(label({ qualifier: 'range', upper: 4e9 }));
    const [point] = readingsOf(label({}));
    if (!range || !point) throw new Error('no reading');
    expect(sameFigure(claim(2e9, 'valuation', 'harvey', 4e9), range)).toBe(true);
    expect(sameFigure(claim(-3e9, 'valuation'), point)).toBe(true);
    expect(sameFigure(claim(3e9, 'valuation', 'harvey', 3e9, 'EUR'), point)).toBe(false);
    expect(sameFigure(claim(3.1e9, 'valuation'), point)).toBe(false);
  });
});

function evaluationOf(rows: Record<string, [right: number, wrong: number, missed: number]>): Evaluation {
  const ledger = new Ledger();
  for (const [row, [right, wrong, missed]] of Object.entries(rows)) ledger.add(row, { right, wrong, missed });
  return { articles: new Map([['de', 1]]), rows: new Map([['de', ledger.rows]]), misses: [] };
}

describe('counts', () => {
  it('give percentages, and none where there is nothing', () => {
    const count = { right: 6, wrong: 2, missed: 6 };
    expect([precision(count), recall(count), f1(count)?.toFixed(2)]).toEqual([75, 50, '60.00']);
    expect([precision, recall, f1].map((of) => of({ right: 0, wrong: 0, missed: 0 }))).toEqual([null, null, null]);
  });

  it('add up over languages', () => {
    const a = evaluationOf({ claims: [1, 0, 1] }).rows.get('de');
    const sum = a && together([a, a]).get('claims');
    expect(sum).toEqual({ right: 2, wrong: 0, missed: 2 });
  });

  it('stand in a table with a column for each language and for German with English', () => {
    const german = evaluationOf({ figures: [1, 0, 1] });
    const english = german.rows.get('de') ?? new Map();
    const both = { ...german, rows: new Map([...german.rows, ['en' as const, english]]) };
    expect([...columnsOf(both).keys()]).toEqual(['de', 'en', 'de+en']);
    expect(markdownTable(both)).toContain('| 50.0 (1/2) | 50.0 (1/2) | 50.0 (2/4) |');
  });
});

describe('bars', () => {
  const bar = (changed: Partial<Bar>): Bar => ({
    measure: 'figures',
    bar: 98,
    columns: ['de'],
    reached: {},
    ...changed,
  });
  const own = (right: number, missed: number) => ({ own: evaluationOf({ figures: [right, 0, missed] }) });
  const first = (bars: readonly Bar[], all: Parameters<typeof held>[1]) => held(bars, all)[0];

  it('are read from their table', () => {
    expect(readBars().length).toBeGreaterThan(15);
  });

  it('count what was reached where the bar itself is not kept', () => {
    expect(first([bar({})], own(9, 1))).toMatchObject({ kept: false, holds: false });
    expect(first([bar({ reached: { own: { de: 90 } } })], own(9, 1))).toMatchObject({ kept: false, holds: true });
    expect(first([bar({ reached: { own: { de: 91 } } })], own(9, 1))).toMatchObject({ holds: false });
  });

  it('hold nothing against what was not measured', () => {
    expect(held([bar({ columns: ['fr'] })], own(9, 1))).toEqual([]);
  });

  it('rise with what is reached, never fall, and drop what is no longer needed', () => {
    expect(raised([bar({})], own(2, 1))[0]?.reached).toEqual({ own: { de: 66.6 } });
    expect(raised([bar({ reached: { own: { de: 70 } } })], own(2, 1))[0]?.reached).toEqual({ own: { de: 70 } });
    expect(raised([bar({ reached: { own: { de: 70 } } })], own(99, 1))[0]?.reached).toEqual({});
  });

  it('turn round where less is better', () => {
    const few = { own: evaluationOf({ 'noise.not_claims': [0, 1, 0], 'noise.non_claims_total': [0, 0, 30] }) };
    const most = bar({ measure: 'non-claims', bar: 2 });
    expect(first([most], few)).toMatchObject({ kept: false });
    expect(raised([most], few)[0]?.reached).toEqual({ own: { de: 3.4 } });
  });

  it('say how far the own articles may be ahead of the shared ones', () => {
    const ahead = bar({ bar: 3, ahead: true });
    const both = { ...own(99, 1), shared: own(90, 10).own };
    expect(first([ahead], both)).toMatchObject({ value: 9, kept: false });
    expect(held([ahead], own(99, 1))).toEqual([]);
  });
});

describe('what is written', () => {
  const text = 'By hand.\n<!-- own: npm run eval -- --write -->\nold\n<!-- end -->\nBy hand too.\n';

  it('replaces the made sections and nothing else', () => {
    const written = withSections(text, { own: 'new' });
    expect(written).toBe(text.replace('old', 'new'));
    expect(sectionOf(written, 'own')).toBe('new');
    expect(() => withSections(text, { other: 'new' })).toThrow('other');
  });

  it('counts misses by row and kind, rare kinds together', () => {
    const miss = (row: string, kind: string, times: number): Evaluation['misses'] =>
      Array.from({ length: times }, () => ({
        ...{ article: 'own-de-01', lang: 'de' as const, row, kind, excerpt: '', wanted: '', got: '', why: '' },
      }));
    const misses = [...miss('figures', 'few', 3), ...miss('figures', 'many', 5), ...miss('claims', 'rare', 1)];
    const lines = kindsTable({ ...evaluationOf({}), misses }).split('\n');
    expect(lines.slice(2)).toEqual(['| claims | other | 1 |', '| figures | many | 5 |', '| figures | few | 3 |']);
  });

  it('tells a miss with its words, what was wanted, what came and why', () => {
    const miss = {
      article: 'own-de-01',
      lang: 'de' as const,
      row: 'claims',
      kind: 'metric',
      excerpt: 'a »3« b',
      wanted: 'x',
      got: 'y',
    };
    const told = missText({ ...miss, why: 'metric by cue' });
    for (const part of ['own-de-01', 'claims', '»3«', 'wanted', 'x', 'got', 'y', 'why', 'metric by cue']) {
      expect(told).toContain(part);
    }
  });
});
