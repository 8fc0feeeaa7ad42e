import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/claims/cues';
import { type Discourse, recentDeal, remember } from '../../../lib/claims/discourse';
import type { CompanyProfile } from '../../../lib/claims/features';
import { featuresOf } from '../../../lib/claims/features';
import type { Reading } from '../../../lib/claims/reading';
import { columnsOf, noteRow, rowMetrics } from '../../../lib/claims/rows';
import { createTopics, type Owner } from '../../../lib/claims/topics';
import type { Metric } from '../../../lib/model';
import { compiledWith, view } from './views';

const compiled = compiledWith({
  metrics: [
    { rule: 'revenue', metric: 'revenue', unit: 'money', weight: 8, phrases: ['revenue'] },
    { rule: 'valuation', metric: 'valuation', unit: 'money', weight: 9, phrases: ['valuation'] },
  ],
  prepositions: ['in', 'of'],
  columns: { target: ['target'], actor: ['buyer'] },
});

const owner = (company: string): Owner => ({ company, name: company, by: 'stated', rule: 'test', evidence: '' });
const reading = (metric: Metric, company: string, counterparties: string[] = []): Reading => ({
  metric: { metric, rule: metric, evidence: '', score: 8, negative: false, listed: false, cue: 1 } as Reading['metric'],
  owner: owner(company),
  counterparties,
  actorUnknown: false,
});
const discourse = (title: string | null = null, ...names: string[]): Discourse => ({
  last: null,
  deals: new Map(),
  row: { group: -1, metrics: [], named: false },
  topics: createTopics(view(names.map((n) => `{${n}}`).join(' und ')).mentions, title, new Map()),
});

describe('rows', () => {
  const header = (marked: string) => {
    const v = view(marked, { kind: 'table-row' });
    return { view: v, cues: cuesOf(v, compiled) };
  };
  const row = (marked: string, group = 0) => view(marked, { kind: 'table-row', group });

  it('take the metric from the header', () => {
    const found = rowMetrics(row('{Velora} [5]'), header('Company Revenue'), discourse(), compiled);
    expect(found[0]).toMatchObject({ metric: 'revenue', rule: 'revenue+header', cue: -1 });
  });

  it('take it from the same place of the row before where the header says nothing', () => {
    const d = discourse();
    noteRow(row('{Velora} [5] [9]'), [reading('revenue', 'velora'), reading('valuation', 'velora')], d);
    const found = rowMetrics(row('{Omnivox} [6] [8]'), null, d, compiled);
    expect(found.map((m) => [m?.metric, m?.rule])).toEqual([
      ['revenue', 'row-before'],
      ['valuation', 'row-before'],
    ]);
  });

  it('take nothing from a row of another table', () => {
    const d = discourse();
    noteRow(row('{Velora} [5]', 1), [reading('revenue', 'velora')], d);
    expect(rowMetrics(row('{Omnivox} [6]', 2), null, d, compiled)).toEqual([null]);
  });

  it('know buyer and target only where the header names both, in its order', () => {
    expect(columnsOf(view('Buyer Target Price'), compiled)).toEqual(['actor', 'target']);
    expect(columnsOf(view('Target Buyer Price'), compiled)).toEqual(['target', 'actor']);
    expect(columnsOf(view('Target Price'), compiled)).toEqual([]);
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

describe('topics', () => {
  const profile = (more: Partial<CompanyProfile> = {}): CompanyProfile => ({
    listedSince: null,
    owner: null,
    metrics: new Set(),
    deals: new Set(),
    fiscalYearEnd: null,
    ...more,
  });
  const spoken = (marked: string[], title: string | null = null, profiles = new Map<string, CompanyProfile>()) => {
    const views = marked.map((text, index) => view(text, { index, group: index }));
    const topics = createTopics(
      views.flatMap((v) => v.mentions),
      title,
      profiles,
    );
    for (const v of views) topics.note(v, featuresOf(v, compiled));
    return topics;
  };
  const next = view('It is worth [5]', { index: 9, group: 9 });

  it('suggest the only company of an article', () => {
    expect(spoken(['{Velora} grows']).suggest(next, 'valuation', null)).toMatchObject({
      company: 'velora',
      by: 'inferred',
      rule: 'topic',
    });
  });

  it('suggest nobody where two are equal, and the one of the title where it names one', () => {
    const both = ['{Velora} met {Omnivox}', '{Omnivox} met {Velora}'];
    expect(spoken(both).suggest(next, 'valuation', null)).toBeNull();
    expect(spoken(both, 'Omnivox grows').suggest(next, 'valuation', null)?.company).toBe('omnivox');
  });

  it('suggest the one that the last claim of the block was about', () => {
    const topics = spoken(['{Velora} met {Omnivox}', '{Omnivox} met {Velora}']);
    topics.claim(owner('velora'), view('[5]', { index: 8, group: 9 }));
    expect(topics.suggest(next, 'valuation', null)?.company).toBe('velora');
  });

  it('never suggest the other side of the deal', () => {
    expect(spoken(['{Velora} grows']).suggest(next, 'investment', 'velora')).toBeNull();
  });

  it('never give a market value to a company that is not listed while another is', () => {
    const both = ['{Velora} and {Omnivox}', '{Omnivox} and {Velora}'];
    const profiles = new Map([
      ['velora', profile()],
      ['omnivox', profile({ listedSince: '2020-01-01' })],
    ]);
    const soon = view('It is worth [5]', { index: 2, group: 9 });
    expect(spoken(both, null, profiles).suggest(soon, 'market_cap', null)?.company).toBe('omnivox');
    expect(spoken(both).suggest(soon, 'market_cap', null)).toBeNull();
  });

  it('name a company that the record lacks rather than another', () => {
    const topics = spoken(['{?Zephyrion} grows', '{?Zephyrion} is here', 'a part of {Velora}'], 'Zephyrion grows');
    expect(topics.suggest(next, 'valuation', null)).toMatchObject({ company: null, name: 'Zephyrion' });
  });
});
