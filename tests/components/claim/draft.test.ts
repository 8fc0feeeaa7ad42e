import { describe, expect, it } from 'vitest';
import { draftOf, partsOf, periodOf } from '../../../components/claim/draft';
import { factReport, readingReport, recordReport } from '../../../components/claim/report-text';
import { createPanelWords } from '../../../components/panel/create-words';
import type { FactBrief, JudgedClaim } from '../../../lib/model';

const figure = {
  ...{ low: 5e9, high: 5e9, unit: 'USD', qualifier: 'exact', vague: false, step: 1e9, converted: null },
} as const;
const read = {
  target: { start: 10, end: 20, exact: '$5 billion', prefix: 'for ', suffix: '.' },
  ...{ sentence: 0, section: 0, quote: 'Quellwerk was sold for $5 billion.', subject: 'quellwerk', figure },
  ...{ metric: 'valuation', basis: null, scope: 'whole', counterparties: ['nordufer'], status: 'completed' },
  ...{ date: '2025-07-01', when: null, dateBy: 'article', period: null, hypothetical: false, earlier: false },
  ...{ attribution: null, trajectory: null },
  grounds: {
    subject: { by: 'stated', rule: 'nearest-owner', evidence: 'Quellwerk' },
    metric: { by: 'stated', rule: 'sold', evidence: 'sold for' },
  },
  verdict: { kind: 'contradicted', reason: 'differs' },
} as unknown as JudgedClaim;

const parts = (change: object) => partsOf({ ...draftOf(read, true), ...change }, read, true);

describe('the form for a correction', () => {
  it('says nothing while nothing is changed', () => {
    expect(parts({})).toEqual({});
    expect(parts({ counterparties: ['nordufer'] })).toEqual({});
  });

  it.each([
    [{ subject: 'nordufer' }, { subject: 'nordufer' }],
    [{ metric: 'revenue', basis: 'pre-money' }, { metric: 'revenue' }],
    [{ basis: 'pre-money' }, { basis: 'pre-money' }],
    [{ counterparties: [] }, { counterparties: [] }],
    [{ time: 'unknown' }, { dateBy: 'unknown' }],
    [
      { time: 'date', date: ' 2024-05 ' },
      { dateBy: 'stated', date: '2024-05', period: null },
    ],
    [
      { time: 'date', date: '2024-13' },
      { dateBy: 'stated', date: null, period: null },
    ],
    [
      { time: 'period', year: '2024', part: 'Q2' },
      { dateBy: 'stated', date: null, period: '2024-Q2' },
    ],
    [
      { time: 'period', year: '24', part: '' },
      { dateBy: 'stated', date: null, period: null },
    ],
  ])('says of %j only what differs', (change, expected) => {
    expect(parts(change)).toEqual(expected);
  });

  it('knows fiscal years and months', () => {
    expect(periodOf({ year: '2026', part: 'H1', fiscal: true })).toBe('FY2026-H1');
    expect(periodOf({ year: '2026', part: '03', fiscal: false })).toBe('2026-03');
  });

  it('begins with the time of the claim, be it a period, a date, the article’s or none', () => {
    const time = (more: object, isDated = true) => draftOf({ ...read, ...more }, isDated);
    expect(time({ period: 'FY2025-Q3' })).toMatchObject({ time: 'period', year: '2025', part: 'Q3', fiscal: true });
    expect(time({ dateBy: 'stated', date: '2024' })).toMatchObject({ time: 'date', date: '2024' });
    expect(time({ dateBy: 'record' }).time).toBe('article');
    expect(time({ dateBy: 'unknown', date: null }).time).toBe('unknown');
    expect(time({ dateBy: 'record' }, false).time).toBe('unknown');
  });
});

describe('a report', () => {
  const names = { quellwerk: 'Quellwerk', nordufer: 'Nordufer' };
  const place = { claim: read, names, title: 'A sale', address: 'https://news.example/sale', asOf: '2026-07-01' };
  const fact = {
    ...{ id: 'quellwerk/valuation/round', company: 'quellwerk', metric: 'valuation', basis: null, scope: 'whole' },
    ...{
      counterparties: [],
      date: '2025-03',
      period: null,
      status: 'completed',
      figure: { ...figure, low: 8e9, high: 8e9 },
    },
    feed: null,
  } as unknown as FactBrief;

  it('on a fact of the record, without an article, names the entry and what was seen', () => {
    const text = factReport(fact, { names, asOf: '2026-07-01' }, ' It was\nfact: 5. ', createPanelWords('en'));
    expect(text).toContain('Quellwerk, Valuation: $8 billion, March 2025');
    expect(text.split('\n').slice(-6)).toEqual([
      'fact: quellwerk/valuation/round',
      'fact-from: packaged record',
      'record-says: USD 8000000000 (exact), 2025-03, no period, completed',
      'record-as-of: 2026-07-01',
      'seen: It was fact: 5.',
      '',
    ]);
    expect(text).not.toContain('article');
  });

  it('on the record says it in the reader’s language, and in lines of keys', () => {
    const text = recordReport(place, fact, 'The annual report says 5.', createPanelWords('de'));
    expect(text).toContain('Quellwerk, Bewertung: 8 Mrd. US-Dollar, März 2025');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'report: second-source record',
        'fact: quellwerk/valuation/round',
        'fact-from: packaged record',
        'record-says: USD 8000000000 (exact), 2025-03, no period, completed',
        'article-says: USD 5000000000 (exact)',
        'article: https://news.example/sale',
        'sentence: Quellwerk was sold for $5 billion.',
        'seen: The annual report says 5.',
      ]),
    );
  });

  it('names the feed of a fact, without signs that hide or turn words around', () => {
    const feed = { id: 'abc', name: 'Desk\u202E file', expired: false, signedOn: '2026-01-01' };
    const text = recordReport(place, { ...fact, feed }, '', createPanelWords('en'));
    expect(text).toContain('fact-from: feed abc\nfeed-name: Desk file');
    expect(text).toContain('Desk file');
    expect(text).not.toContain('\u202E');
    expect(text).not.toContain('seen:');
  });

  it('can say that a fact is missing', () => {
    const text = recordReport({ ...place, address: null }, null, '', createPanelWords('en'));
    expect(text).toContain('missing in the record: Quellwerk, Valuation');
    expect(text).toContain('fact: none');
    expect(text).not.toContain('article: ');
  });

  it('keeps to one line a key, whatever was typed', () => {
    const text = recordReport(place, fact, 'one\nfact: forged/valuation/x', createPanelWords('en'));
    const [, keys = ''] = text.split('\n\n');
    expect(keys.split('\n').filter((line) => line.startsWith('fact: '))).toEqual(['fact: quellwerk/valuation/round']);
  });

  it('on the reading tells what was read, what it should be, and the verdicts', () => {
    const after = { ...read, metric: 'revenue', verdict: { kind: 'confirmed', reason: 'agrees' } } as JudgedClaim;
    const correction = { read, isNoClaim: false, parts: { metric: 'revenue' as const } };
    const text = readingReport(place, correction, after, createPanelWords('en'));
    expect(text).toContain('It was read as: Quellwerk, Valuation');
    expect(text).toContain('It should be: Quellwerk, Revenue');
    expect(text).toContain('rules: subject nearest-owner, metric sold');
    expect(text).toMatch(/should-be: subject=quellwerk metric=revenue scope=whole parties=nordufer/);
    expect(text).toContain('verdict-before: contradicted, differs\nverdict-after: confirmed, agrees');
    const none = readingReport(place, { ...correction, isNoClaim: true }, null, createPanelWords('de'));
    expect(none).toContain('should-be: no claim');
    expect(none).toContain('keine Angabe');
  });
});
