import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, compareVerdicts, type Fact, type Figure, type Verdict } from '../../../lib/model';
import { type JudgeContext, judge } from '../../../lib/verdicts';
import { claim, DEAL, fact, figure, MEASURES, RATES, report } from './fixtures';

const context = (articleDate: string | null, more: Partial<JudgeContext> = {}): JudgeContext => ({
  articleDate,
  now: '2026-01-15',
  rates: RATES,
  fiscalYearEnd: null,
  measures: MEASURES,
  ...more,
});
const said = (verdict: Verdict): string => `${verdict.kind}/${verdict.reason}/${verdict.severity}`;
const judged = (
  c: Claim,
  facts: readonly Fact[],
  articleDate: string | null,
  more: Partial<JudgeContext> = {},
): string => said(judge(c, facts, context(articleDate, more)));
const inferred = { by: 'inferred', rule: 'test', evidence: '' } as const;

describe('states over time', () => {
  const value = (amount: number, date: string, more: Partial<Claim> = {}): Claim =>
    claim({ metric: 'valuation', figure: figure(amount), date, ...more });

  it('confirms the value in force and names the newer one', () => {
    const verdict = judge(value(13.8e9, '2024-09-01'), DEAL, context('2024-09-01'));
    expect(said(verdict)).toBe('superseded/newer-value/none');
    expect(verdict.values.latest?.low).toBe(29e9);
  });
  it('calls a value outdated that another had replaced three days before', () => {
    const verdict = judge(value(13.8e9, '2025-08-01'), DEAL, context('2025-08-01'));
    expect(said(verdict)).toBe('outdated/replaced-before/low');
    expect(verdict.values.formerDate).toBe('2024-05');
    expect(judged(value(13.8e9, '2025-06-13'), DEAL, '2025-06-13')).toBe('superseded/newer-value/none');
  });
  it('leaves a former value alone when the words say that it is one', () => {
    expect(judged(value(13.8e9, '2025-08-01', { earlier: true }), DEAL, '2025-08-01')).toBe('confirmed/agrees/none');
    const own = value(13.8e9, '2024', { dateBy: 'stated' });
    expect(judged(own, DEAL, '2025-08-01')).toBe('confirmed/agrees/none');
  });
  it('contradicts only within the window of the metric', () => {
    expect(judged(value(20e9, '2025-07-01'), DEAL, '2025-07-01')).toBe('contradicted/differs/high');
    expect(judged(value(20e9, '2025-12-01'), DEAL, '2025-12-01')).toBe('unverified/newer-than-record/none');
    expect(judged(value(20e9, '2023-03-01'), DEAL, '2023-03-01')).toBe('unverified/newer-than-record/none');
  });
  it('does not hold a later fact against an article that could not know it', () => {
    expect(judged(value(20e9, '2025-06-01'), DEAL, '2025-06-01')).toBe('unverified/newer-than-record/none');
  });
  it('does not know facts after today', () => {
    expect(judged(value(13.8e9, '2024-09-01'), DEAL, '2024-09-01', { now: '2024-12-01' })).toBe(
      'confirmed/agrees/none',
    );
  });
  it('takes a value that is right for another date for a date read wrongly', () => {
    const early = value(13.8e9, '2021', { dateBy: 'stated' });
    expect(judged(early, DEAL, '2024-09-01')).toBe('unverified/moment-not-covered/none');
    expect(judged({ ...early, figure: figure(11e9) }, DEAL, '2024-09-01')).toBe('contradicted/differs/high');
  });
  it('takes a market value to last no longer than a month', () => {
    const facts = [fact({ id: 'loom/market_cap/a', amount: 3e12, date: '2025-01-10' })];
    const cap = (amount: number, date: string): string =>
      judged(claim({ metric: 'market_cap', figure: figure(amount), date }), facts, date);
    expect(cap(3.1e12, '2025-01-12')).toBe('confirmed/agrees-rounded/none');
    expect(cap(3.6e12, '2025-01-12')).toBe('contradicted/differs/high');
    expect(cap(3.6e12, '2025-01-20')).toBe('unverified/newer-than-record/none');
    expect(cap(3e12, '2025-09-01')).toBe('unverified/newer-than-record/none');
  });
});

describe('weight of a contradiction', () => {
  const wrong = (more: Partial<Claim> = {}): Claim =>
    claim({ metric: 'investment', figure: figure(18e9), counterparties: ['orbit'], date: '2025-06-14', ...more });
  const relays = [fact({ id: 'loom/investment/o', amount: 14.3e9, counterparties: ['orbit'], standing: 'relay' })];

  it('is high against a first-hand report when all is stated', () => {
    expect(judged(wrong(), DEAL, '2025-06-14')).toBe('contradicted/differs/high');
  });
  it('is low against relays, with inferred parts, without parties, or across currencies', () => {
    expect(judged(wrong(), relays, '2025-06-14')).toBe('contradicted/differs/low');
    const grounds = { subject: inferred, metric: wrong().grounds.metric };
    expect(judged(wrong({ grounds }), DEAL, '2025-06-14')).toBe('contradicted/differs/low');
    expect(judged(wrong({ counterparties: [] }), DEAL, '2025-06-14')).toBe('contradicted/differs/low');
    expect(judged(wrong({ figure: figure(18e9, 'exact', 'EUR') }), DEAL, '2025-06-14')).toBe(
      'contradicted/differs/low',
    );
  });
  it('does not set relays against a named source', () => {
    expect(judged(wrong({ attribution: 'Daily Wire' }), relays, '2025-06-14')).toBe(
      'unverified/event-not-in-record/none',
    );
    expect(judged(wrong({ attribution: 'Daily Wire' }), DEAL, '2025-06-14')).toBe('contradicted/differs/high');
  });
  it('takes a much smaller sum for a part', () => {
    expect(judged(wrong({ figure: figure(4e9) }), DEAL, '2025-06-14')).toBe('unverified/part/none');
  });
  it('does not contradict what it cannot convert', () => {
    expect(judged(wrong({ figure: figure(3e12, 'exact', 'JPY') }), relays, '2025-06-14')).toBe(
      'unverified/other-currency/none',
    );
  });
});

describe('known slips', () => {
  const facts = [
    fact({
      id: 'loom/funding_round/b',
      amount: 500e6,
      reports: [
        report({ amount: 500e6 }),
        report({ amount: 500e6, unit: 'EUR', standing: 'mistaken', note: 'wrong currency' }),
        report({ amount: 5e9, standing: 'mistaken', note: 'a zero too many' }),
      ],
    }),
  ];
  it('names the slip that the article repeats', () => {
    const round = claim({ metric: 'funding_round', figure: figure(5e9), date: '2025-06-20' });
    const verdict = judge(round, facts, context('2025-06-20'));
    expect(verdict.reason).toBe('known-slip');
    expect(verdict.values.slip).toBe('a zero too many');
    expect(verdict.difference?.ratio).toBe(10);
  });
  it('does not call a figure mistaken that a sound value bears too', () => {
    const later = fact({ id: 'loom/funding_round/c', amount: 5e9, date: '2025-06-18' });
    const round = claim({ metric: 'funding_round', figure: figure(5e9), date: '2025-06-20' });
    expect(judged(round, [...facts, later], '2025-06-20')).toBe('confirmed/agrees/none');
  });
});

describe('what never compares', () => {
  it('pre-money with post-money', () => {
    const facts = [fact({ id: 'loom/valuation/post', amount: 300e9, basis: 'post-money' })];
    const pre = (amount: number): Claim =>
      claim({ metric: 'valuation', figure: figure(amount), basis: 'pre-money', date: '2025-06-14' });
    expect(judged(pre(300e9), facts, '2025-06-14')).toBe('unverified/other-basis/none');
    expect(judged(pre(260e9), facts, '2025-06-14')).toBe('unverified/moment-not-covered/none');
    expect(judged({ ...pre(300e9), basis: null }, facts, '2025-06-14')).toBe('confirmed/agrees/none');
  });
  it('a part with the whole', () => {
    const part = claim({ metric: 'revenue', figure: figure(300e6), scope: 'segment', period: '2024' });
    expect(judged(part, DEAL, null)).toBe('unverified/part/none');
  });
  it('a yearly slice with the whole contract', () => {
    const facts = [fact({ id: 'loom/contract_value/orbit', amount: 10e9, counterparties: ['orbit'] })];
    const slice = claim({ metric: 'contract_value', figure: figure(2e9), counterparties: ['orbit'], period: '2025' });
    expect(judged(slice, facts, null)).toBe('unverified/event-not-in-record/none');
  });
  it('weekly with monthly users', () => {
    const facts = [
      fact({
        id: 'loom/users/2025',
        amount: 800e6,
        unit: 'people',
        reports: [report({ amount: 800e6, unit: 'people', note: 'weekly users' })],
      }),
    ];
    const users = (quote: string, amount = 300e6): string =>
      judged(
        claim({ metric: 'users', figure: figure(amount, 'exact', 'people'), quote, date: '2025-06-20' }),
        facts,
        '2025-06-20',
      );
    expect(users('300 million weekly users')).toBe('contradicted/differs/high');
    expect(users('300 Millionen Nutzer im Monat')).toMatch(/^unverified/);
    expect(users('300 Millionen Nutzer')).toMatch(/^unverified/);
    expect(users('wöchentlich 750 Millionen Nutzer', 750e6)).toBe('confirmed/agrees-rounded/none');
  });
  it('one investor with another', () => {
    const joint = [fact({ id: 'loom/investment/two', amount: 15e9, counterparties: ['orbit', 'nova'] })];
    const one = claim({ metric: 'investment', figure: figure(10e9), counterparties: ['orbit'], date: '2025-06-14' });
    expect(judged(one, joint, '2025-06-14')).toBe('unverified/event-not-in-record/none');
  });
  it('a result with a plan for a period that still runs', () => {
    const plan = claim({ metric: 'revenue', figure: figure(2e9), period: '2025', date: '2025-05-02' });
    expect(judged(plan, DEAL, '2025-05-02')).toBe('confirmed/agrees/none');
    expect(judged({ ...plan, figure: figure(3e9) }, DEAL, '2025-05-02')).toMatch(/^unverified/);
  });
});

describe('periods', () => {
  const facts = [fact({ id: 'loom/revenue/fy2025-q1', amount: 10e9, period: 'FY2025-Q1', date: '2024-11-01' })];
  const quarter = (period: string, amount: number): Claim =>
    claim({ metric: 'revenue', figure: figure(amount), period });
  it('contradicts by the same count only: "the third quarter" may be the calendar’s or the company’s', () => {
    const fiscal = { fiscalYearEnd: 6 };
    expect(judged(quarter('FY2025-Q1', 12e9), facts, null, fiscal)).toBe('contradicted/differs/low');
    for (const period of ['2024-Q3', '2024-Q1', '2025-Q1']) {
      expect(judged(quarter(period, 12e9), facts, null, fiscal), period).toMatch(/^unverified/);
      expect(judged(quarter(period, 10e9), facts, null, fiscal), period).toBe('confirmed/agrees/none');
    }
    expect(judged(quarter('2025-Q3', 10e9), facts, null, fiscal)).toMatch(/^unverified/);
    expect(judged(quarter('2026-Q1', 10e9), facts, null, fiscal)).toMatch(/^unverified/);
  });
  it('takes a fiscal year that is the calendar’s for the same', () => {
    expect(judged(quarter('2025-Q1', 12e9), facts, null, { fiscalYearEnd: 12 })).toBe('contradicted/differs/low');
  });
  it('only confirms while the fiscal year is not known', () => {
    expect(judged(quarter('2025-Q1', 10e9), facts, null)).toBe('confirmed/agrees/none');
    expect(judged(quarter('2025-Q1', 12e9), facts, null)).toMatch(/^unverified/);
  });
  it('only confirms a figure with no period', () => {
    const none = (amount: number): Claim => claim({ metric: 'revenue', figure: figure(amount), date: '2025-05-01' });
    expect(judged(none(870e6), DEAL, '2025-05-01')).toBe('confirmed/agrees-rounded/none');
    expect(judged(none(990e6), DEAL, '2025-05-01')).toBe('unverified/moment-not-covered/none');
  });
});

describe('talks, plans and what came of them', () => {
  const collapse = [
    fact({
      id: 'loom/acquisition_price/bid',
      amount: 20e9,
      counterparties: ['orbit'],
      date: '2022-09-15',
      status: 'announced',
      outcome: 'loom/acquisition_price/end',
    }),
    fact({
      id: 'loom/acquisition_price/end',
      amount: 20e9,
      counterparties: ['orbit'],
      date: '2023-12-18',
      status: 'denied',
    }),
  ];
  const guidance = [
    fact({
      id: 'loom/capex/jan',
      amount: 60e9,
      upper: 65e9,
      qualifier: 'range',
      period: '2025',
      date: '2025-01-29',
      status: 'forecast',
    }),
    fact({
      id: 'loom/capex/apr',
      amount: 70e9,
      upper: 72e9,
      qualifier: 'range',
      period: '2025',
      date: '2025-04-30',
      status: 'forecast',
    }),
  ];
  const result = fact({ id: 'loom/capex/fy', amount: 72.2e9, period: '2025', date: '2026-01-10' });
  const plan = claim({ metric: 'capex', figure: figure(65e9, 'up_to'), period: '2025', status: 'planned' });

  it('tells that an announced deal came to nothing', () => {
    const bid = claim({
      metric: 'acquisition_price',
      figure: figure(20e9),
      counterparties: ['orbit'],
      date: '2022-09-16',
    });
    const verdict = judge(bid, collapse, context('2022-09-16'));
    expect([said(verdict), verdict.values.latestStatus]).toEqual(['superseded/talks-closed/none', 'denied']);
  });
  it('tells a newer plan, and the result once it is known', () => {
    expect(judged(plan, guidance, null)).toBe('superseded/newer-plan/none');
    expect(judged(plan, [...guidance, result], null)).toBe('superseded/plan-realised/none');
    expect(judged(plan, guidance.slice(0, 1), null)).toBe('confirmed/agrees-rounded/none');
  });
  it('judges a plan by when it was told, not by the period it is for', () => {
    const dated = {
      ...plan,
      date: '2025',
      dateBy: 'stated' as const,
      when: { start: '2025-01-01', end: '2025-12-31' },
    };
    expect(judged(dated, [...guidance, result], null)).toBe('superseded/plan-realised/none');
  });
  it('never confirms a settled claim by talks', () => {
    const talks = [fact({ id: 'loom/valuation/t', amount: 40e9, status: 'in_talks' })];
    expect(judged(claim({ metric: 'valuation', figure: figure(40e9), date: '2025-06-20' }), talks, '2025-06-20')).toBe(
      'unverified/only-talks-known/none',
    );
  });
  it('ties talks to the deal that closed within half a year, not to an earlier one', () => {
    const talks = (date: string): string =>
      judged(
        claim({ metric: 'investment', figure: figure(18e9), status: 'in_talks', date, counterparties: ['orbit'] }),
        DEAL,
        date,
      );
    expect(talks('2025-03-20')).toBe('superseded/talks-closed/none');
    expect(talks('2025-06-17')).toBe('superseded/talks-closed/none');
    expect(talks('2024-10-01')).toBe('unverified/event-not-in-record/none');
    expect(talks('2025-07-20')).toBe('unverified/event-not-in-record/none');
  });
  it('never contradicts talks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.constantFrom(null, '2025-06-10', '2025-07-20'), (n, date) => {
        const talks = claim({
          metric: 'investment',
          figure: figure(n * 1e8),
          counterparties: ['orbit'],
          status: 'in_talks',
          date,
        });
        expect(judge(talks, DEAL, context(date)).kind).not.toBe('contradicted');
      }),
    );
  });
});

describe('what is not judged', () => {
  it.each([
    ['denied', claim({ metric: 'valuation', figure: figure(20e9), status: 'denied', date: '2025-06-20' })],
    ['hypothetical', claim({ metric: 'valuation', figure: figure(20e9), hypothetical: true, date: '2025-06-20' })],
  ])('%s', (_name, subject) => {
    expect(judged(subject, DEAL, '2025-06-20')).toBe('unverified/not-judged/none');
  });
  it('a subject without facts', () => {
    expect(judged(claim({ metric: 'valuation', figure: figure(20e9) }), [], null)).toBe(
      'unverified/subject-not-in-record/none',
    );
  });
});

it('does not depend on the order of the facts', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...DEAL], { minLength: DEAL.length }),
      fc.constantFrom('valuation' as const, 'investment' as const, 'revenue' as const),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(null, '2024-08-01', '2025-06-14', '2025-11-01'),
      (facts, metric, n, date) => {
        const subject = claim({ metric, figure: figure(n * 1e8), counterparties: ['orbit'], date, period: null });
        expect(judge(subject, facts, context(date))).toEqual(judge(subject, DEAL, context(date)));
      },
    ),
  );
});

it('orders lists worst first', () => {
  const sorted = [
    { kind: 'unverified', severity: 'none' },
    { kind: 'contradicted', severity: 'low' },
    { kind: 'confirmed', severity: 'none' },
    { kind: 'contradicted', severity: 'high' },
    { kind: 'outdated', severity: 'low' },
  ] as const;
  expect([...sorted].sort(compareVerdicts).map((v) => `${v.kind} ${v.severity}`)).toEqual([
    'contradicted high',
    'contradicted low',
    'outdated low',
    'confirmed none',
    'unverified none',
  ]);
});

describe('bounds of the record', () => {
  const round = (amount: number, qualifier: Figure['qualifier'] = 'exact'): Claim =>
    claim({ metric: 'funding_round', figure: figure(amount, qualifier), date: '2025-06-14' });
  const bounded = (qualifier: Figure['qualifier'], reports: Fact['reports'] = []): Fact[] => [
    fact({
      ...{ id: 'loom/funding_round/x', amount: 5e9, qualifier },
      reports: [report({ amount: 5e9, qualifier }), ...reports],
    }),
  ];
  it('say nothing of what lies somewhat past them', () => {
    expect(judged(round(7e9), bounded('more_than'), '2025-06-14')).toBe('unverified/bound-only/none');
    expect(judged(round(4e9), bounded('up_to'), '2025-06-14')).toBe('confirmed/agrees-rounded/none');
  });
  it('are passed by what lies twice past them', () => {
    expect(judged(round(50e9), bounded('more_than'), '2025-06-14')).toMatch(/^contradicted/);
  });
  it('are passed by what differs from every report with both ends', () => {
    const pinned = bounded('more_than', [report({ amount: 5.1e9 }), report({ amount: 5e9 })]);
    expect(judged(round(7e9), pinned, '2025-06-14')).toMatch(/^contradicted/);
    expect(judged(round(7e9, 'more_than'), pinned, '2025-06-14')).toMatch(/^contradicted/);
    expect(judged(round(6e9), pinned, '2025-06-14')).not.toMatch(/^contradicted/);
  });
  it('are ceilings of their own among ceilings', () => {
    expect(judged(round(9e9, 'up_to'), bounded('up_to'), '2025-06-14')).toMatch(/^contradicted/);
    expect(judged(round(10e9, 'less_than'), bounded('less_than'), '2025-06-14')).toMatch(/^contradicted/);
    expect(judged(round(5.5e9, 'up_to'), bounded('up_to'), '2025-06-14')).not.toMatch(/^contradicted/);
  });
});

describe('plans told first-hand', () => {
  const plan = (amount: number, date: string, standing: 'company' | 'relay' = 'company'): Fact =>
    fact({ id: `loom/capex/plan-${date}`, amount, date, period: '2025', status: 'forecast', standing });
  const claimed = (amount: number, more: Partial<Claim> = {}): Claim =>
    claim({ metric: 'capex', figure: figure(amount), period: '2025', status: 'planned', date: '2025-07-24', ...more });
  const facts = [plan(85e9, '2025-07-23')];
  it('contradict another plan for the period within a month', () => {
    expect(judged(claimed(85e9), facts, '2025-07-24')).toBe('confirmed/agrees/none');
    expect(judged(claimed(95e9), facts, '2025-07-24')).toBe('contradicted/differs/low');
  });
  it('leave alone what an older or later plan bears, a former value, another time, hearsay and results', () => {
    expect(judged(claimed(75e9), [plan(75e9, '2025-04-24'), ...facts], '2025-07-24')).not.toMatch(/^contradicted/);
    expect(judged(claimed(75e9, { earlier: true }), facts, '2025-07-24')).not.toMatch(/^contradicted/);
    for (const prefix of ['than the previously planned ', 'als die bislang geplanten ', 'this year, after ']) {
      const target = { ...claimed(75e9).target, prefix };
      expect(judged(claimed(75e9, { target }), facts, '2025-07-24')).not.toMatch(/^contradicted/);
    }
    expect(judged(claimed(75e9, { date: '2025-02', dateBy: 'stated' }), facts, '2025-07-24')).not.toMatch(
      /^contradicted/,
    );
    expect(judged(claimed(95e9), facts, '2025-10-24')).not.toMatch(/^contradicted/);
    expect(judged(claimed(95e9), [plan(85e9, '2025-07-23', 'relay')], '2025-07-24')).not.toMatch(/^contradicted/);
    expect(judged(claimed(20e9), facts, '2025-07-24')).not.toMatch(/^contradicted/);
  });
});

describe('values between two that the record links', () => {
  const facts = [
    fact({ id: 'loom/valuation/a', amount: 157e9, date: '2024-10-02' }),
    fact({ id: 'loom/valuation/b', amount: 300e9, date: '2025-03-31', replaces: 'loom/valuation/a' }),
  ];
  const value = (amount: number, date: string, more: Partial<Claim> = {}): string =>
    judged(claim({ metric: 'valuation', figure: figure(amount), date, ...more }), facts, date);
  it('differ, mildly', () => {
    expect(value(175e9, '2024-12-24')).toBe('contradicted/differs/low');
    expect(value(157e9, '2024-12-24')).toBe('superseded/newer-value/none');
  });
  it('are left alone after the last, at a date of their own, from a named source, or without the link', () => {
    expect(value(500e9, '2025-09-01')).toBe('unverified/newer-than-record/none');
    expect(value(175e9, '2025-01', { dateBy: 'stated' })).not.toMatch(/^contradicted/);
    expect(value(175e9, '2024-12-24', { attribution: 'Daily Wire' })).not.toMatch(/^contradicted/);
    const unlinked = facts.map((f) => ({ ...f, replaces: null }));
    const c = claim({ metric: 'valuation', figure: figure(175e9), date: '2024-12-24' });
    expect(judged(c, unlinked, '2024-12-24')).toBe('unverified/newer-than-record/none');
  });
});

describe('events that a text adds up', () => {
  const facts = [
    fact({ id: 'loom/funding_round/may', amount: 160e6, date: '2025-05' }),
    fact({ id: 'loom/funding_round/nov', amount: 180e6, date: '2025-11-26' }),
  ];
  const round = (amount: number): string =>
    judged(claim({ metric: 'funding_round', figure: figure(amount), date: '2025-12-09' }), facts, '2025-12-09');
  it('are no contradiction in their sum', () => {
    expect(round(340e6)).toBe('unverified/event-not-in-record/none');
    expect(round(290e6)).toBe('contradicted/differs/low');
  });
  it('of two events with one figure, the one of the moment is named', () => {
    const twins = facts.map((f) => ({ ...f, accepted: { ...f.accepted, amount: 180e6 } }));
    const c = claim({ metric: 'funding_round', figure: figure(180e6), date: '2025-12-09' });
    expect(judge(c, twins, context('2025-12-09')).facts).toEqual(['loom/funding_round/nov']);
  });
});

describe('figures that mean another thing', () => {
  const facts = [
    fact({ id: 'loom/valuation/b', amount: 126e9 }),
    fact({ id: 'loom/funding_round/b', amount: 60e9 }),
    fact({ id: 'loom/investment/orbit', amount: 14.3e9, counterparties: ['orbit'] }),
  ];
  const said = (c: Partial<Claim> & Pick<Claim, 'metric' | 'figure'>): string =>
    judged(claim({ date: '2025-06-14', ...c }), facts, '2025-06-14');
  it('are far from the record without a slip', () => {
    expect(said({ metric: 'valuation', figure: figure(30e9) })).toMatch(/^unverified/);
    expect(said({ metric: 'valuation', figure: figure(500e9) })).toMatch(/^unverified/);
    expect(said({ metric: 'valuation', figure: figure(1260e9) })).toBe('contradicted/scale-slip/high');
    expect(said({ metric: 'valuation', figure: figure(100e9) })).toBe('contradicted/differs/high');
  });
  it('are what the record bears for another metric', () => {
    expect(said({ metric: 'valuation', figure: figure(60e9) })).toMatch(/^unverified/);
    expect(said({ metric: 'valuation', figure: figure(62e9) })).toBe('contradicted/differs/high');
  });
  it('are what the record bears for the other way to tell what a company is worth, however near', () => {
    const worth = [...facts, fact({ id: 'loom/market_cap/b', amount: 105e9 })];
    const value = (amount: number): string =>
      judged(claim({ date: '2025-06-14', metric: 'valuation', figure: figure(amount) }), worth, '2025-06-14');
    expect(value(105e9)).toMatch(/^unverified/);
    expect(value(104e9)).toBe('contradicted/differs/high');
  });
  it('are none where the words state a deal and its parties', () => {
    const deal = { metric: 'investment' as const, figure: figure(60e9), counterparties: ['orbit'] };
    expect(said({ ...deal, figure: figure(70e9) })).toBe('contradicted/differs/high');
    expect(said({ ...deal, figure: figure(70e9), counterparties: [] })).toMatch(/^unverified/);
  });
});

describe('a settled claim with a date ahead', () => {
  it('is judged at the article’s date: it says how long the thing lasts', () => {
    const facts = [fact({ id: 'loom/contract_value/orbit', amount: 14.2e9, counterparties: ['orbit'] })];
    const contract = claim({
      ...{ metric: 'contract_value', figure: figure(24.2e9), counterparties: ['orbit'] },
      ...{ date: '2031', dateBy: 'stated' },
    });
    expect(judged(contract, facts, '2025-06-14')).toBe('contradicted/differs/high');
    expect(judged({ ...contract, figure: figure(14.2e9) }, facts, '2025-06-14')).toBe('confirmed/agrees/none');
  });
});

describe('a unit that the article does not say beside the amount', () => {
  const facts = [fact({ id: 'loom/valuation/b', amount: 12e9 })];
  const value = (amount: number, unit: string, unitInferred: boolean): string =>
    judged(
      claim({ metric: 'valuation', figure: figure(amount, 'exact', unit), date: '2025-06-14', unitInferred }),
      facts,
      '2025-06-14',
    );
  it('makes no strong alarm, and none of the currency', () => {
    expect(value(15e9, 'USD', false)).toBe('contradicted/differs/high');
    expect(value(15e9, 'USD', true)).toBe('contradicted/differs/low');
    expect(value(12e9, 'EUR', false)).toBe('contradicted/currency-slip/high');
    expect(value(12e9, 'EUR', true)).toMatch(/^unverified/);
  });
});

describe('the sum of another party to the same deal', () => {
  it('is no contradiction of this one', () => {
    const facts = [
      fact({ id: 'loom/investment/orbit', amount: 95e6, counterparties: ['orbit'] }),
      fact({ id: 'loom/investment/nova', amount: 100e6, counterparties: ['nova'] }),
    ];
    const gift = (amount: number): Claim =>
      claim({ metric: 'investment', figure: figure(amount), counterparties: ['orbit'], date: '2025-06-14' });
    expect(judged(gift(100e6), facts, '2025-06-14')).toBe('unverified/event-not-in-record/none');
    expect(judged(gift(110e6), facts, '2025-06-14')).toBe('contradicted/differs/high');
  });
});
