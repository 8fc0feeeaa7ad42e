import { describe, expect, it } from 'vitest';
import { byPlace, listOf } from '../../components/order';
import { createPanelWords } from '../../components/panel/create-words';
import {
  applyFilter,
  claimKeys,
  companyChoices,
  type Filter,
  finds,
  fitting,
  folded,
  NO_FILTER,
  searchText,
} from '../../components/panel/filter';
import { wholeFigures } from '../../components/whole-figures';
import type { JudgedClaim, VerdictKind } from '../../lib/model';
import { figure } from '../rooms/verdicts/fixtures';

const claim = (subject: string, metric: string, kind: VerdictKind, start = 0, exact = '$29 billion'): JudgedClaim =>
  ({
    ...{ subject, metric, basis: null, counterparties: [], figure: figure(29e9) },
    ...{ quote: `The sentence says ${exact}.`, target: { start, exact }, verdict: { kind } },
  }) as never;

const CLAIMS = [
  claim('scale-ai', 'valuation', 'contradicted', 50),
  claim('scale-ai', 'revenue', 'confirmed', 10, '870 million'),
  claim('meta', 'revenue', 'confirmed', 30, '164,5 Milliarden'),
  claim('meta', 'capex', 'unverified', 20),
];
const NAMES = { 'scale-ai': 'Scale AI', meta: 'Meta Platforms' };
const texts = CLAIMS.map((one) => searchText(one, NAMES, createPanelWords('en')));
const apply = (filter: Partial<Filter>, query = '') =>
  applyFilter(listOf(CLAIMS), { ...NO_FILTER, ...filter }, query, (index) => texts[index] ?? '');
const left = (filter: Partial<Filter>, query = ''): number[] => apply(filter, query).claims.map(({ index }) => index);

describe('filter of claims', () => {
  it('leaves everything in while nothing is chosen', () => {
    expect(apply({})).toMatchObject({ active: false });
    expect(left({})).toEqual([0, 1, 2, 3]);
  });

  it('shows the pressed verdicts together, and only what company and metric leave of them', () => {
    expect(left({ verdicts: ['contradicted', 'unverified'] })).toEqual([0, 3]);
    expect(left({ verdicts: ['confirmed'], company: 'meta' })).toEqual([2]);
    expect(left({ metric: 'revenue', company: 'scale-ai' })).toEqual([1]);
    expect(apply({ verdicts: ['contradicted'], company: 'meta' })).toMatchObject({ claims: [], active: true });
  });

  it('counts each verdict of the article among what the rest of the filter leaves', () => {
    const all = [
      ['contradicted', 1],
      ['confirmed', 2],
      ['unverified', 1],
    ];
    expect(apply({}).counts).toEqual(all);
    // Pressing a verdict does not change what is left of the others.
    expect(apply({ verdicts: ['contradicted'] }).counts).toEqual(all);
    expect(apply({ company: 'meta' }).counts).toEqual([
      ['contradicted', 0],
      ['confirmed', 1],
      ['unverified', 1],
    ]);
  });

  it('searches company, sentence, figure and measure, all words of the query', () => {
    expect(left({}, 'scale')).toEqual([0, 1]);
    expect(left({}, 'meta revenue')).toEqual([2]);
    expect(left({}, '  870 ')).toEqual([1]);
    expect(left({}, 'sentence says')).toEqual([0, 1, 2, 3]);
    expect(left({ verdicts: ['confirmed'] }, 'sentence')).toEqual([1, 2]);
    expect(apply({}, '   ').active).toBe(false);
  });

  it('drops what another article cannot answer', () => {
    const kept: Filter = { verdicts: ['outdated', 'confirmed'], company: 'openai', metric: 'revenue', sort: 'text' };
    expect(fitting(kept, CLAIMS)).toEqual({ verdicts: ['confirmed'], company: null, metric: 'revenue', sort: 'text' });
  });

  it('offers the companies with most claims first', () => {
    expect(companyChoices([...CLAIMS, claim('meta', 'capex', 'confirmed')])).toEqual([
      { value: 'meta', count: 3 },
      { value: 'scale-ai', count: 2 },
    ]);
  });

  it('lists in the order of the text', () => {
    expect(byPlace(listOf(CLAIMS)).map(({ index }) => index)).toEqual([1, 3, 2, 0]);
  });

  it('gives every claim a key that stays when another claim comes before it', () => {
    const twice = [...CLAIMS, claim('scale-ai', 'valuation', 'confirmed', 90)];
    expect(new Set(claimKeys(twice)).size).toBe(5);
    expect(claimKeys([claim('openai', 'users', 'confirmed'), ...twice]).slice(1)).toEqual(claimKeys(twice));
  });
});

describe('folding of a search', () => {
  it.each([
    ['Müller & Söhne', 'mueller soehne'],
    ['Müller & Söhne', 'MULLER'],
    ['Mueller', 'müller'],
    ['Weißenfels', 'weissenfels'],
    ['Café Société', 'cafe societe'],
    ['14,3 Milliarden', '14.3'],
    ['$14.3 billion', '14,3'],
    ['12\u00a0Mrd.\u00a0Euro', '12 mrd. euro'],
    ['Hugging‑Face', 'hugging-face'],
    ['L’Oréal', "l'oreal"],
  ])('%s is found by %s', (text, query) => {
    expect(finds(folded(text), query)).toBe(true);
  });

  it.each([
    ['Müller', 'moller'],
    ['14,3 Milliarden', '143'],
    ['Scale AI', 'scale openai'],
  ])('%s is not found by %s', (text, query) => {
    expect(finds(folded(text), query)).toBe(false);
  });
});

describe('figures in sentences', () => {
  it('never stand on two lines', () => {
    expect(wholeFigures('sind 11,7 Mrd. € und 3 Mio. US-Dollar')).toBe(
      'sind 11,7\u00a0Mrd.\u00a0€ und 3\u00a0Mio.\u00a0US-\u2060Dollar',
    );
    expect(wholeFigures('$14.8 billion and 49 percent in 2024 and later')).toBe(
      '$14.8\u00a0billion and 49\u00a0percent in 2024 and later',
    );
  });
});
