import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/claims/cues';
import { recentDeal, remember } from '../../../lib/claims/discourse';
import { columnOwners, columnsOf, enterRow, isNameless, noteRow, rowMetrics } from '../../../lib/claims/rows';
import type { SentenceView } from '../../../lib/claims/tokens';
import { columnAt } from '../../../lib/claims/tokens';
import { compiledWith, discourseOf, reading, view } from './views';

const compiled = compiledWith({
  metrics: [
    { rule: 'revenue', metric: 'revenue', unit: 'money', weight: 8, phrases: ['revenue'] },
    { rule: 'valuation', metric: 'valuation', unit: 'money', weight: 9, phrases: ['valuation'] },
    { rule: 'staff', metric: 'headcount', unit: 'people', weight: 8, phrases: ['staff'] },
  ],
  prepositions: ['in', 'of'],
  columns: { target: ['target'], actor: ['buyer'] },
});

const discourse = () => discourseOf([]);

describe('rows', () => {
  const header = (marked: string) => {
    const v = view(marked, { kind: 'table-row' });
    return { view: v, cues: cuesOf(v, compiled) };
  };
  const row = (marked: string, group = 0) => view(marked, { kind: 'table-row', group });

  it('take the metric from the head of their own column, of the kind the figure is', () => {
    const head = header('Company\tRevenue\tValuation\tStaff');
    const found = rowMetrics(row('{Velora}\t[5]\t[29]\t[90 people]'), { caption: null, head }, discourse(), compiled);
    expect(found.map((m) => m?.rule)).toEqual(['revenue+header', 'valuation+header', 'staff+header']);
    const moved = rowMetrics(row('{Velora}\t\t[29]\t[4]'), { caption: null, head }, discourse(), compiled);
    expect(moved.map((m) => m?.metric ?? null)).toEqual(['valuation', null]);
  });

  it('count columns from the last cell by the tabs alone, so that an empty corner shifts none', () => {
    const v = row('{Velora}\tin 2024, so far\t[5]');
    expect(columnAt(v, v.figures[0]?.start ?? 0)).toBe(0);
    expect(columnAt(v, 0)).toBe(2);
  });

  it('belong to the company in the head of the column where it is the only one', () => {
    const head = header('Year\t{Velora}\t{Omnivox} and {Kelvar}');
    expect(columnOwners(row('2024\t[5]\t[9]'), head)).toEqual(['velora', null]);
    expect(columnOwners(row('2024\t[5]\t[9]'), null)).toEqual([null, null]);
  });

  it('take the metric from the line above', () => {
    const found = rowMetrics(
      row('{Velora} [5]'),
      { caption: header('Revenue by company'), head: null },
      discourse(),
      compiled,
    );
    expect(found[0]).toMatchObject({ metric: 'revenue', rule: 'revenue+header', cue: -1 });
  });

  it('take it from the same place of the row before where the header says nothing', () => {
    const d = discourse();
    enterRow(row('{Velora} [5] [9]'), d);
    noteRow([reading('revenue', 'velora'), reading('valuation', 'velora')], d);
    const next = row('{Omnivox} [6] [8]');
    enterRow(next, d);
    const found = rowMetrics(next, { caption: null, head: null }, d, compiled);
    expect(found.map((m) => [m?.metric, m?.rule])).toEqual([
      ['revenue', 'row-before'],
      ['valuation', 'row-before'],
    ]);
  });

  it('take nothing from a row of another table', () => {
    const d = discourse();
    enterRow(row('{Velora} [5]', 1), d);
    noteRow([reading('revenue', 'velora')], d);
    const next = row('{Omnivox} [6]', 2);
    enterRow(next, d);
    expect(rowMetrics(next, { caption: null, head: null }, d, compiled)).toEqual([null]);
  });

  it('are nameless only where no sentence of the item named anybody and others begin with names', () => {
    const sentence = (text: string, block: number): SentenceView => {
      const read = row(text);
      return { ...read, sentence: { ...read.sentence, block, kind: 'list-item' } };
    };
    const d = discourse();
    enterRow(sentence('{Velora} grows.', 1), d);
    enterRow(sentence('Sales came to [5]', 1), d);
    expect(isNameless(d)).toBe(false);
    enterRow(sentence('Nobody knows it: [6]', 2), d);
    expect(isNameless(d)).toBe(true);
  });

  it('know buyer and target only where the header names both, in its order', () => {
    expect(columnsOf(view('Buyer Target Price'), compiled)).toEqual(['actor', 'target']);
    expect(columnsOf(view('Target Buyer Price'), compiled)).toEqual(['target', 'actor']);
    expect(columnsOf(view('Target Price'), compiled)).toEqual([]);
  });
});

describe('a row without a name', () => {
  const namelessAfter = (...items: readonly (readonly [block: number, marked: string])[]): boolean => {
    const d = discourse();
    for (const [block, marked] of items) enterRow(view(marked, { kind: 'list-item', group: 1, block }), d);
    return isNameless(d);
  };

  it('is some other company’s where the rows before begin with names', () => {
    expect(namelessAfter([1, '{Velora}: [5]'], [2, 'zephyrion: [6]'])).toBe(true);
    expect(namelessAfter([1, 'sales of [5]'], [2, 'zephyrion: [6]'])).toBe(false);
  });

  it('has one when an earlier sentence of the row holds it', () => {
    expect(namelessAfter([1, '{Velora}: [5]'], [2, 'And {Omnivox}.'], [2, 'It is worth [6].'])).toBe(false);
    expect(namelessAfter([1, '{Velora}: [5]'], [2, 'zephyrion is new.'], [2, 'It is worth [6].'])).toBe(true);
  });

  it('is not known by names when only a later sentence begins with one', () => {
    expect(namelessAfter([1, 'Spring.'], [1, '{Velora} paid [5].'], [2, 'The price was [6].'])).toBe(false);
  });

  it('is none in a timeline, where lines stand over the rows', () => {
    expect(namelessAfter([1, 'May 2024'], [2, '{Velora} gave [5].'], [3, 'June 2024'], [4, 'Sales of [6].'])).toBe(
      false,
    );
  });
});

describe('deals spoken of', () => {
  const at = (index: number, section = 0) => view('[5]', { index, section });

  it('hold for the sentences that follow, and for a stake in the same deal', () => {
    const d = discourse();
    remember(d, reading('investment', 'velora', ['omnivox']), at(0), 'USD');
    expect(recentDeal(d, 'investment', at(3))?.counterparties).toEqual(['omnivox']);
    expect(recentDeal(d, 'stake', at(3))?.owner.company).toBe('velora');
    expect(recentDeal(d, 'acquisition_price', at(3))).toBeNull();
  });

  it('end with distance and with the section', () => {
    const d = discourse();
    remember(d, reading('investment', 'velora', ['omnivox']), at(0), 'USD');
    expect(recentDeal(d, 'investment', at(60))).toBeNull();
    expect(recentDeal(d, 'investment', at(1, 1))).toBeNull();
  });

  it('are none where the other side was never told', () => {
    const d = discourse();
    remember(d, reading('investment', 'velora'), at(0), 'USD');
    expect(recentDeal(d, 'investment', at(1))).toBeNull();
  });
});
