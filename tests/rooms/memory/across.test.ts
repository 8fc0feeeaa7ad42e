import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOdds } from '../../../lib/memory';
import { type Figure, intervalOfDate, metricSchema, type Statement, statusSchema } from '../../../lib/model';
import { agreeAcross, areAtOdds, sayTheSame, statementOf } from '../../../lib/verdicts';
import { valuesOf, verdict } from '../../../lib/verdicts/build';
import { DEAL, figure, MEASURES, RATES } from '../verdicts/fixtures';
import { judged, numbered, statement } from './fixtures';

const investment = (f: Figure, more: Partial<Parameters<typeof judged>[0]> = {}) =>
  statement({ metric: 'investment', figure: f, counterparties: ['orbit'], ...more });
const valuation = (f: Figure, more: Partial<Parameters<typeof judged>[0]> = {}, said?: string | null) =>
  statement({ metric: 'valuation', figure: f, ...more }, said === undefined ? (more.date ?? '2025-06-14') : said);
const odds = (a: Statement, b: Statement): boolean => areAtOdds(a, b, RATES);

describe('two articles on one thing at one moment', () => {
  it('disagree by figures that do not agree', () => {
    expect(odds(investment(figure(10e9)), investment(figure(14.8e9)))).toBe(true);
    expect(odds(investment(figure(14.3e9)), investment(figure(14.8e9)))).toBe(true);
    expect(odds(investment(figure(14.3e9)), investment(figure(14e9, 'about')))).toBe(false);
  });
  it('follow the one-sided rule: "more than 10" reaches 12.5, agrees with 10, and says too little against 14.8', () => {
    const more = investment(figure(10e9, 'more_than'));
    expect(odds(more, investment(figure(10e9)))).toBe(false);
    expect(sayTheSame(more, investment(figure(10e9)), RATES)).toBe(true);
    expect(odds(more, investment(figure(14.8e9)))).toBe(false);
    expect(sayTheSame(more, investment(figure(14.8e9)), RATES)).toBe(false);
    expect(odds(more, investment(figure(8e9)))).toBe(true);
  });
  it('convert currencies, and find one written for another', () => {
    const euros = (amount: number) => investment(figure(amount, 'exact', 'EUR'));
    expect(odds(investment(figure(14.3e9)), euros(14.3e9 / 1.15))).toBe(false);
    expect(odds(investment(figure(14.3e9)), euros(14.3e9))).toBe(true);
    expect(areAtOdds(investment(figure(14.3e9)), euros(9e9), null)).toBe(false);
  });
  it('support each other by one figure for one moment, not by the same figure of another time or stage', () => {
    const value = (date: string) => valuation(figure(10e9), { date, dateBy: 'stated' }, date);
    expect(agreeAcross(value('2025-06-14'), value('2025-06-15'), RATES)).toBe(true);
    expect(agreeAcross(value('2025-06-14'), value('2023-06-14'), RATES)).toBe(false);
    expect(agreeAcross(investment(figure(10e9)), investment(figure(10e9), { status: 'in_talks' }), RATES)).toBe(false);
  });
  it('give one sentence, printed by both, no disagreement', () => {
    const quote = 'Orbit gives 10 or 14.8 billion.';
    expect(odds(investment(figure(10e9), { quote }), investment(figure(14.8e9), { quote }))).toBe(false);
  });
});

describe('two articles on different things', () => {
  it.each<[string, Parameters<typeof odds>]>([
    ['other parties', [investment(figure(10e9)), investment(figure(14e9), { counterparties: ['comet'] })]],
    ['no party named', [investment(figure(10e9)), investment(figure(14e9), { counterparties: [] })]],
    ['a part', [investment(figure(10e9)), investment(figure(14e9), { scope: 'part' })]],
    ['talks and deal', [investment(figure(10e9), { status: 'in_talks' }), investment(figure(14e9))]],
    ['plan and result', [investment(figure(10e9), { status: 'planned' }), investment(figure(14e9))]],
    ['bases', [valuation(figure(10e9), { basis: 'pre-money' }), valuation(figure(14e9), { basis: 'post-money' })]],
    [
      'rounds',
      [
        statement({ metric: 'funding_round', figure: figure(1e9), quote: 'It closed a Series B of 1 billion.' }),
        statement({ metric: 'funding_round', figure: figure(1.4e9), quote: 'It closed a Series C of 1.4 billion.' }),
      ],
    ],
    [
      'users by week and month',
      [
        statement({
          metric: 'users',
          figure: figure(5e8, 'exact', 'people'),
          quote: 'It has 500 million weekly users.',
        }),
        statement({
          metric: 'users',
          figure: figure(7e8, 'exact', 'people'),
          quote: 'It has 700 million monthly users.',
        }),
      ],
    ],
    [
      'what is far apart by words only concluded',
      [
        investment(figure(2e9), {
          grounds: {
            ...judged({ metric: 'stake', figure: figure(1) }).grounds,
            subject: { by: 'inferred', rule: 't', evidence: '' },
          },
        }),
        investment(figure(4e9)),
      ],
    ],
  ])('never disagree: %s', (_, [a, b]) => {
    expect(odds(a, b)).toBe(false);
    expect(odds(b, a)).toBe(false);
  });
});

describe('moments', () => {
  it('of a value that changed do not disagree, those of one do', () => {
    const values = [
      ['2021-04', 7e9],
      ['2024-05', 13.8e9],
      ['2024', 14e9],
      ['2025-02', 25e9],
      ['2025-06', 29e9],
    ] as const;
    const all = values.map(([date, amount]) =>
      valuation(
        figure(amount, amount === 14e9 ? 'about' : 'exact'),
        { date, when: intervalOfDate(date), dateBy: 'stated' },
        '2025-06-14',
      ),
    );
    for (const a of all) for (const b of all) expect(odds(a, b)).toBe(false);
    const other = valuation(
      figure(18e9),
      { date: '2024-05', when: intervalOfDate('2024-05'), dateBy: 'stated' },
      '2025-06-14',
    );
    expect(all.map((a) => odds(a, other))).toEqual([false, true, false, false, false]);
  });
  it('follow the table: 31 days for a valuation, 90 for a price, 5 for a market value', () => {
    const at = (metric: 'valuation' | 'market_cap' | 'acquisition_price', amount: number, date: string) =>
      statement(
        { metric, figure: figure(amount), date, counterparties: metric === 'acquisition_price' ? ['orbit'] : [] },
        date,
      );
    expect(odds(at('valuation', 5e9, '2025-05-14'), at('valuation', 6e9, '2025-06-14'))).toBe(true);
    expect(odds(at('valuation', 5e9, '2025-05-13'), at('valuation', 6e9, '2025-06-14'))).toBe(false);
    expect(odds(at('acquisition_price', 5e9, '2025-03-17'), at('acquisition_price', 6e9, '2025-06-14'))).toBe(true);
    expect(odds(at('market_cap', 5e9, '2025-06-08'), at('market_cap', 6e9, '2025-06-14'))).toBe(false);
  });
  it('are the period of a figure for a period', () => {
    const revenue = (
      amount: number,
      period: string,
      status: 'reported' | 'forecast' = 'reported',
      said = '2025-06-14',
    ) => statement({ metric: 'revenue', figure: figure(amount), period, status }, said);
    expect(odds(revenue(870e6, '2024'), revenue(970e6, '2024'))).toBe(true);
    expect(odds(revenue(870e6, '2024'), revenue(970e6, '2023'))).toBe(false);
    expect(odds(revenue(870e6, '2024'), revenue(970e6, 'FY2024'))).toBe(false);
    expect(odds(revenue(2e9, '2025', 'forecast'), revenue(2.5e9, '2025', 'forecast'))).toBe(true);
    // A forecast that was raised is another one.
    expect(odds(revenue(2e9, '2025', 'forecast', '2025-01-10'), revenue(2.5e9, '2025', 'forecast'))).toBe(false);
    // What is told of a year that is not over is no result.
    expect(odds(revenue(2e9, '2025'), revenue(2.5e9, '2025', 'forecast'))).toBe(true);
  });
  it('that nobody knows are one only for a deal between the same two', () => {
    const undated = { date: null, when: null, dateBy: 'unknown' } as const;
    expect(odds(valuation(figure(5e9), undated, null), valuation(figure(6e9), undated, null))).toBe(false);
    expect(odds(investment(figure(5e9), undated), investment(figure(6e9)))).toBe(true);
    expect(odds(investment(figure(5e9), undated), investment(figure(9e9)))).toBe(false);
  });
});

describe('what the record knows', () => {
  const [, before, now, talks, deal] = DEAL;
  const borne = (input: Parameters<typeof judged>[0], fact: (typeof DEAL)[number] | undefined) => {
    const told = {
      ...judged({ ...input, quote: `${input.figure.low} says the record.` }),
      verdict: verdict('confirmed', 'agrees', [fact ?? null], valuesOf(fact ?? null)),
    };
    const made = statementOf(told, { said: '2025-06-14', at: 0, now: '2025-06-20' }, MEASURES);
    if (made === null) throw new Error('no statement');
    return made;
  };
  it('as two facts is no disagreement', () => {
    const [a, b] = [
      borne({ metric: 'valuation', figure: figure(13.8e9) }, before),
      borne({ metric: 'valuation', figure: figure(29e9) }, now),
    ];
    expect(odds(a, b)).toBe(false);
    expect(odds(valuation(figure(13.8e9)), b)).toBe(true);
  });
  it('as talks does not bear what an article calls done', () => {
    const parties = { counterparties: ['orbit'] };
    const early = borne({ metric: 'investment', figure: figure(10e9), status: 'announced', ...parties }, talks);
    expect(early.borneBy).toBeNull();
    expect(odds(early, borne({ metric: 'investment', figure: figure(14.3e9), ...parties }, deal))).toBe(true);
  });
});

describe('what states nothing', () => {
  it.each([
    ['denied', { status: 'denied' as const }],
    ['hypothetical', { hypothetical: true }],
    ['vague', { figure: { ...figure(10e9), vague: true } }],
    ['former without a date', { earlier: true }],
    ['a question', { quote: 'Is it worth 10 billion?' }],
  ])('is not kept: %s', (_, more) => {
    const told = judged({ metric: 'valuation', figure: figure(10e9), ...more });
    expect(statementOf(told, { said: null, at: 0, now: '2025-06-20' }, MEASURES)).toBeNull();
  });
});

describe('articles', () => {
  it('that tell the other figure too do not disagree by it', () => {
    const first = numbered(valuation(figure(5e9), { date: '2025-06-10' }));
    const second = numbered(valuation(figure(7e9)));
    expect(atOdds(first, second, RATES)).toHaveLength(1);
    const both = numbered(
      valuation(figure(7e9)),
      valuation(figure(5e9), { date: '2024-01', when: intervalOfDate('2024-01'), dateBy: 'stated' }),
    );
    expect(atOdds(first, both, RATES)).toEqual([]);
    expect(atOdds(both, first, RATES)).toEqual([]);
  });
});

const UNITS = ['USD', 'EUR', 'percent', 'people'] as const;
const figures = fc
  .record({
    amount: fc.integer({ min: -50, max: 200 }).map((n) => n * 1e8),
    upper: fc.integer({ min: 0, max: 50 }).map((n) => n * 1e8),
    qualifier: fc.constantFrom(
      'exact' as const,
      'about' as const,
      'more_than' as const,
      'up_to' as const,
      'range' as const,
    ),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({ amount, upper, qualifier, unit }) =>
    figure(amount, qualifier, unit, qualifier === 'range' ? amount + upper : null),
  );
const statements = fc
  .record({
    metric: fc.constantFrom(...metricSchema.options),
    figure: figures,
    status: fc.constantFrom(...statusSchema.options.filter((s) => s !== 'denied')),
    basis: fc.constantFrom(null, 'pre-money' as const, 'post-money' as const),
    scope: fc.constantFrom('whole' as const, 'whole' as const, 'part' as const),
    counterparties: fc.constantFrom<string[]>([], ['orbit'], ['orbit', 'comet'], ['comet']),
    date: fc.constantFrom(null, '2024', '2025-05', '2025-06', '2025-06-12'),
    period: fc.constantFrom(null, null, '2024', '2025', 'FY2024'),
    quote: fc.constantFrom('One.', 'Two.', 'Three.'),
    inferred: fc.boolean(),
    said: fc.constantFrom(null, '2025-01-01', '2025-06-14'),
  })
  .map(({ inferred, said, ...input }) => {
    const plain = judged(input);
    const by = inferred ? ('inferred' as const) : ('stated' as const);
    return statement({ ...input, grounds: { ...plain.grounds, subject: { by, rule: 't', evidence: '' } } }, said);
  });

describe('any two statements', () => {
  it('disagree both ways or not at all, and never agree at once; none disagrees with itself', () => {
    let found = 0;
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        expect(odds(a, b)).toBe(odds(b, a));
        expect(sayTheSame(a, b, RATES)).toBe(sayTheSame(b, a, RATES));
        expect(odds(a, b) && sayTheSame(a, b, RATES)).toBe(false);
        expect(agreeAcross(a, b, RATES)).toBe(agreeAcross(b, a, RATES));
        expect(odds(a, a)).toBe(false);
        const near = { ...a, figure: b.figure, quote: 'Elsewhere.' };
        expect(odds(a, near)).toBe(odds(near, a));
        expect(odds(a, { ...a, quote: 'Elsewhere.' })).toBe(false);
        if (odds(a, near)) found++;
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(20);
  });
  it('and any two articles, symmetrically', () => {
    const articles = fc.array(statements, { maxLength: 5 }).map((all) => numbered(...all));
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const there = atOdds(a, b, RATES).map(([x, y]) => `${x.index} ${y.index}`);
        const back = atOdds(b, a, RATES).map(([x, y]) => `${y.index} ${x.index}`);
        expect(there.sort()).toEqual(back.sort());
      }),
      { numRuns: 300 },
    );
  });
});
