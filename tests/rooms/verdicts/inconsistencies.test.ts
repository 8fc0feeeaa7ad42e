import { describe, expect, it } from 'vitest';
import type { Claim, Figure, FigureReading, JudgedClaim, Relation, Section } from '../../../lib/model';
import { type ArticleClaims, findInconsistencies } from '../../../lib/verdicts';
import { valuesOf, verdict } from '../../../lib/verdicts/build';
import { claim, figure, MEASURES } from './fixtures';

const SECTIONS: Section[] = [
  { role: 'article', published: null },
  { role: 'teaser', published: null },
];
/** One sentence per claim unless the claim names its own. */
const article = (claims: readonly Claim[], relations: readonly Relation[] = [], more: Partial<ArticleClaims> = {}) => {
  const placed = claims.map((c, i) => ({ ...c, sentence: c.sentence === 0 ? i : c.sentence }));
  const figures: FigureReading[] = placed.map((c, i) => ({
    ...{ target: { ...c.target, start: i * 10, end: i * 10 + 5 }, sentence: c.sentence, figure: c.figure },
    ...{ claim: i, why: 'test' },
  }));
  const located = placed.map((c, i) => ({ ...c, target: figures[i]?.target ?? c.target }));
  return { claims: located, figures, relations, sentences: [], sections: SECTIONS, measures: MEASURES, ...more };
};
const valuation = (f: Figure, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'valuation', figure: f, date: '2025-06-14', ...more });
const investment = (f: Figure, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'investment', figure: f, counterparties: ['orbit'], date: '2025-06-14', ...more });
const found = (claims: readonly Claim[], relations: readonly Relation[] = []): [string, number[]][] =>
  findInconsistencies(article(claims, relations)).map((i) => [i.kind, i.claims]);
const relation = (from: number[], to: number, more: Partial<Relation> = {}): Relation => ({
  kind: 'multiple',
  factor: { low: 2, high: null },
  rate: null,
  readings: [{ from, to }],
  target: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' },
  ...more,
});

describe('the same thing told twice', () => {
  it('with figures that disagree', () => {
    expect(found([investment(figure(15.8e9)), investment(figure(14.3e9))])).toEqual([['same-claim', [0, 1]]]);
  });
  it('with figures that agree', () => {
    expect(
      found([investment(figure(14e9, 'about')), investment(figure(14.3e9)), investment(figure(10e9, 'more_than'))]),
    ).toEqual([]);
  });
  it('in two currencies, without a conversion', () => {
    expect(found([valuation(figure(12e9)), valuation(figure(12e9, 'exact', 'EUR'))])).toEqual([['same-claim', [0, 1]]]);
    const converted = {
      ...figure(12e9, 'exact', 'EUR'),
      converted: { low: 13.8e9, high: 13.8e9, unit: 'USD', step: 1e8 },
    };
    expect(found([valuation(figure(13.8e9)), valuation(converted)])).toEqual([]);
  });
  it('as one finding, each distinct figure once', () => {
    const claims = [figure(12e9), figure(10e9), figure(12e9), figure(10e9)].map((f, i) =>
      valuation(f, { sentence: i + 1 }),
    );
    expect(found(claims)).toEqual([['same-claim', [0, 1]]]);
  });
  it('with the parts of a sum', () => {
    const claims = [figure(600e6), figure(468e6), figure(132e6)].map((f) => investment(f));
    expect(found(claims)).toEqual([]);
  });
});

describe('what is no contradiction', () => {
  const base = valuation(figure(20e9));
  it.each<[string, Claim]>([
    ['another company', { ...base, subject: 'nova' }],
    ['another metric', { ...base, metric: 'market_cap' }],
    ['another scope', { ...base, scope: 'part' }],
    ['another basis', { ...base, basis: 'pre-money' }],
    ['another moment', valuation(figure(20e9), { date: '2023-05', dateBy: 'stated' })],
    ['a former value', { ...base, earlier: true }],
    ['a denial', { ...base, status: 'denied' }],
    ['a supposition', { ...base, hypothetical: true }],
    ['talks', { ...base, status: 'in_talks' }],
    ['a plan', { ...base, status: 'planned' }],
    ['a teaser', { ...base, section: 1 }],
    ['a vague sum', { ...base, figure: { ...figure(40e9, 'range', 'USD', 99e9), vague: true } }],
  ])('%s', (_name, other) => {
    expect(found([valuation(figure(29e9), { basis: 'post-money' }), other])).toEqual([]);
  });
  it('another investor, or one that is not said', () => {
    expect(found([investment(figure(8e9)), investment(figure(10e9), { counterparties: ['nova'] })])).toEqual([]);
    expect(found([investment(figure(8e9)), investment(figure(10e9), { counterparties: [] })])).toEqual([]);
  });
  it('sums too far apart to be one thing, unless the digits are the same', () => {
    expect(found([investment(figure(14.3e9)), investment(figure(5e9))])).toEqual([]);
    expect(found([investment(figure(14.3e9)), investment(figure(14.3e12))])).toEqual([['same-claim', [0, 1]]]);
    const staff = (n: number): Claim => claim({ metric: 'headcount', figure: figure(n, 'exact', 'people') });
    expect(found([staff(62), staff(5500)])).toEqual([]);
  });
  it('another or an unsaid period', () => {
    const revenue = (amount: number, period: string | null): Claim =>
      claim({ metric: 'revenue', figure: figure(amount), period });
    expect(found([revenue(1e9, '2024'), revenue(1.5e9, '2025')])).toEqual([]);
    expect(found([revenue(1e9, null), revenue(1.5e9, null)])).toEqual([]);
    expect(found([revenue(1e9, '2024'), revenue(1.5e9, '2024')])).toEqual([['same-claim', [0, 1]]]);
  });
});

describe('trajectories', () => {
  const at = (start: number, f: Figure, trajectory: number): Claim =>
    valuation(f, { trajectory, target: { start, end: start + 1, exact: 'x', prefix: '', suffix: '' } });
  it('are no contradiction in themselves, nor with a claim of their end', () => {
    expect(found([at(0, figure(7e9), 1), at(5, figure(13.8e9), 1), valuation(figure(13.8e9))])).toEqual([]);
  });
  it('that end differently are one, shown by their ends', () => {
    const claims = [
      at(0, figure(7e9), 1),
      at(5, figure(13.8e9), 1),
      at(90, figure(2e9, 'about'), 2),
      at(95, figure(7e9), 2),
    ];
    expect(found(claims)).toEqual([['trajectory', [1, 3]]]);
  });
});

describe('places that are not versions of one thing', () => {
  const pair = (a: Partial<Claim>, b: Partial<Claim>, more: Partial<ArticleClaims> = {}): number =>
    findInconsistencies(article([valuation(figure(10e9), a), valuation(figure(12e9), b)], [], more)).length;
  const sentence = (text: string, kind: 'paragraph' | 'table-row' = 'paragraph', start = 0) => ({
    ...{ text, kind, start, end: start + text.length, block: 0, section: 0 },
  });
  it('are versions where nothing speaks against it', () => {
    expect(pair({}, {})).toBe(1);
  });
  it.each([
    ['en', 'One paper has it at $10 billion, a wire service at $12 billion.'],
    ['de', 'Bloomberg nennt 10 Mrd. Dollar, das Handelsblatt 12 Mrd. Dollar.'],
  ])('one sentence holds versions only where it names two sources (%s)', (_language, quote) => {
    expect(pair({ sentence: 4, quote: 'It was 10 here and 12 there.' }, { sentence: 4 })).toBe(0);
    const named = findInconsistencies(
      article([valuation(figure(10e9), { sentence: 4, quote }), valuation(figure(12e9), { sentence: 4, quote })]),
    );
    expect(named.map((i) => i.kind)).toEqual(['attributed']);
  });
  it.each([
    'An earlier version of this text gave 10.',
    'The company had said 10.',
    'Ursprünglich waren es 10.',
    'Is it really worth 10?',
  ])('a correction, a revision or a question: %s', (quote) => {
    expect(pair({ quote }, {})).toBe(0);
  });
  it('a figure that is added to the other', () => {
    const text = (before: string, amount: number): Claim =>
      investment(figure(amount), {
        quote: `${before} 5 billion`,
        target: { start: before.length + 1, end: before.length + 5, exact: '5 billion', prefix: '', suffix: '' },
      });
    const kind = 'paragraph' as const;
    const told = (before: string): number => {
      const claims = [text('Orbit gives', 4e9), text(before, 5e9)].map((c, sentence) => ({ ...c, sentence }));
      const sentences = claims.map(({ quote }) => ({ start: 0, end: 30, text: quote, block: 0, kind, section: 0 }));
      return findInconsistencies({ ...article([]), claims, sentences }).length;
    };
    expect(told('Orbit gives')).toBe(1);
    expect(['Orbit gives another', 'Orbit gives a further', 'Orbit gibt weitere'].map(told)).toEqual([0, 0, 0]);
  });
  it('two rows of one table', () => {
    const rows = [sentence('a', 'table-row'), sentence('b', 'table-row')];
    expect(pair({ sentence: 0 }, { sentence: 1 }, { sentences: rows })).toBe(0);
    expect(pair({ sentence: 0 }, { sentence: 1 }, { sentences: [sentence('a'), sentence('b', 'table-row')] })).toBe(1);
  });
  it.each([
    ['The Series B put it at x.', 'The Series C put it at x.', 0],
    ['Die Serie B bewertete es mit x.', 'In der C-Runde waren es x.', 0],
    ['The Series C put it at x.', 'The Series C valued it at x.', 1],
    ['The seed round put it at x.', 'The Series A put it at x.', 0],
  ])('two rounds by their names: %s / %s', (first, second, count) => {
    const at = (quote: string, start: number): Partial<Claim> => ({
      quote,
      target: {
        start: start + quote.indexOf('x.'),
        end: start + quote.indexOf('x.') + 1,
        exact: 'x',
        prefix: '',
        suffix: '',
      },
    });
    const claims = [valuation(figure(10e9), at(first, 0)), valuation(figure(12e9), at(second, 100))].map((c, i) => ({
      ...c,
      sentence: i,
    }));
    const sentences = [sentence(first), sentence(second, 'paragraph', 100)];
    expect(findInconsistencies({ ...article([]), claims, sentences }).length).toBe(count);
  });
  it('two lines of an income statement', () => {
    const loss = (amount: number, quote: string, i: number): Claim =>
      claim({ metric: 'profit_loss', figure: figure(amount), period: '2025', quote, sentence: i + 1 });
    expect(found([loss(-13e9, 'The net loss was 13.', 0), loss(-8e9, 'The operating loss was 8.', 1)])).toEqual([]);
    expect(found([loss(-9e9, 'The net loss was 9.', 0), loss(-8e9, 'Net loss: 8.', 1)])).toHaveLength(1);
  });
  it('a list or history of more than three values', () => {
    expect(found([10e9, 12e9, 13e9].map((n) => valuation(figure(n))))).toHaveLength(1);
    expect(found([10e9, 11e9, 12e9, 13e9].map((n) => valuation(figure(n))))).toEqual([]);
  });
  it('values farther apart where the subject is only concluded', () => {
    const inferred = { by: 'inferred', rule: 'test', evidence: '' } as const;
    const grounds = { subject: inferred, metric: valuation(figure(1)).grounds.metric };
    expect(pair({ grounds, figure: figure(7.5e9) }, {})).toBe(0);
    expect(pair({ grounds }, {})).toBe(1);
  });
  it.each(['Corrections and clarifications', 'Korrektur: Loom', 'Correction'])('an article called "%s"', (title) => {
    expect(pair({}, {}, { title })).toBe(0);
    expect(pair({}, {}, { title: 'Loom raises money' })).toBe(1);
  });
  it('two stages, unless sources of one sentence tell them', () => {
    const quote = 'Bloomberg has talks at 10, Reuters a deal at 12.';
    expect(pair({ status: 'in_talks' }, {})).toBe(0);
    expect(pair({ status: 'in_talks', sentence: 4, quote }, { sentence: 4, quote })).toBe(1);
  });
  it('claims that the record bears both, or knows as talks', () => {
    const judged = (
      c: Claim,
      kind: 'confirmed' | 'contradicted' | 'unverified',
      reason: 'agrees' | 'differs' | 'only-talks-known',
    ): JudgedClaim => ({
      ...c,
      verdict: verdict(kind, reason, [], valuesOf(null)),
    });
    const [a, b] = [valuation(figure(10e9)), valuation(figure(12e9))];
    expect(found([judged(a, 'confirmed', 'agrees'), judged(b, 'confirmed', 'agrees')])).toEqual([]);
    expect(found([judged(a, 'confirmed', 'agrees'), judged(b, 'unverified', 'only-talks-known')])).toEqual([]);
    expect(found([judged(a, 'confirmed', 'agrees'), judged(b, 'contradicted', 'differs')])).toHaveLength(1);
  });
  it('figures that a third one explains', () => {
    const extra = (amount: number, unit = 'USD'): FigureReading => ({
      ...{ target: { start: 500, end: 501, exact: 'x', prefix: '', suffix: '' }, sentence: 1 },
      ...{ figure: figure(amount, 'exact', unit), claim: null, why: 'test' },
    });
    const given = article([investment(figure(5e9)), investment(figure(6.5e9))]);
    const count = (more: FigureReading[]): number =>
      findInconsistencies({ ...given, figures: [...given.figures, ...more] }).length;
    expect(count([])).toBe(1);
    expect(count([extra(1.5e9)])).toBe(0);
    expect(count([extra(23, 'percent')])).toBe(0);
    expect(count([extra(1e9)])).toBe(1);
  });
  it('parts of the reading that holds, where the words may mean several', () => {
    const readings = [
      { from: [0], to: 1 },
      { from: [0], to: 2 },
    ];
    const claims = [valuation(figure(220e6)), valuation(figure(136e6)), investment(figure(1.3e9))];
    const times = relation([], 0, { factor: { low: 5.4, high: 6.6 }, readings });
    expect(found(claims, [times])).toEqual([['same-claim', [0, 1]]]);
  });
  it('parts of one relation', () => {
    expect(
      found([investment(figure(5e9)), investment(figure(6.5e9))], [relation([0], 1, { kind: 'part', factor: null })]),
    ).toEqual([]);
  });
});

describe('versions by the record', () => {
  const judged = (c: Claim, kind: 'confirmed' | 'contradicted' | 'disputed', id: string): JudgedClaim => {
    const reason = { confirmed: 'agrees', contradicted: 'differs', disputed: 'other-reports' } as const;
    return { ...c, verdict: { ...verdict(kind, reason[kind], [], valuesOf(null)), facts: [id] } };
  };
  const one = 'loom/valuation/a';
  const stated = (amount: number, more: Partial<Claim> = {}): Claim =>
    valuation(figure(amount), { date: '2025-03', dateBy: 'stated', ...more });
  it('are a claim it bears and one that the same fact is held against, whatever their dates', () => {
    const right = judged(valuation(figure(10e9), { earlier: true }), 'confirmed', one);
    expect(found([right, judged(stated(12e9), 'contradicted', one)])).toHaveLength(1);
    expect(found([right, judged(stated(12e9), 'disputed', one)])).toHaveLength(1);
    expect(found([right, judged(stated(12e9), 'contradicted', 'loom/valuation/b')])).toEqual([]);
    expect(found([right, judged(stated(12e9, { earlier: true }), 'contradicted', one)])).toEqual([]);
    expect(found([right, judged(stated(25e9), 'contradicted', one)])).toEqual([]);
  });
});

describe('one finding', () => {
  it('joins what shares a claim', () => {
    const part = (amount: number): Claim => investment(figure(amount), { scope: 'part' });
    const claims = [investment(figure(15.8e9)), investment(figure(14.3e9)), part(10e9), part(2e9)];
    const [only, ...more] = findInconsistencies(article(claims, [relation([2, 3], 0, { kind: 'sum', factor: null })]));
    expect(more).toEqual([]);
    expect([only?.kind, only?.versions, only?.claims, only?.sums.length]).toEqual([
      'same-claim',
      [0, 1],
      [0, 1, 2, 3],
      1,
    ]);
  });
});
