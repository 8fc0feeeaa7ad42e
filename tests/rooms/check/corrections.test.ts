import { beforeAll, describe, expect, it } from 'vitest';
import { claimFacts, detect, matchCorrected, rejudge } from '../../../lib/check';
import { figureOfTarget } from '../../../lib/check/corrections';
import { memoryFactBase } from '../../../lib/facts';
import { detectPacks, languageMeasures, matchPacks } from '../../../lib/languages';
import {
  type Annotations,
  type Claim,
  type CorrectedParts,
  claimFactsSchema,
  type JudgedClaim,
  keptCorrectionSchema,
  metricsFor,
  type StoredCorrection,
} from '../../../lib/model';
import { company } from '../made-up';
import { fact } from '../verdicts/fixtures';
import { articleOf } from './article';

const NOW = '2026-07-01';

const base = memoryFactBase([
  company('quellwerk', 'Quellwerk', {
    facts: [
      fact({ id: 'quellwerk/valuation/round-c', amount: 8e9, date: '2025-03-10' }),
      fact({ id: 'quellwerk/valuation/round-b', amount: 3e9, date: '2023-02-01' }),
      fact({ id: 'quellwerk/revenue/2024', amount: 5e9, date: '2025-01-20', period: '2024' }),
    ],
  }),
  company('tannenberg', 'Tannenberg Labs', {
    facts: [
      fact({ id: 'tannenberg/valuation/round-a', amount: 5e9, date: '2025-02-01' }),
      fact({
        id: 'tannenberg/investment/quellwerk',
        amount: 1e9,
        date: '2025-02-01',
        counterparties: ['quellwerk'],
      }),
      fact({ id: 'tannenberg/investment/other', amount: 2e9, date: '2025-02-01', counterparties: ['nordufer'] }),
    ],
  }),
  company('nordufer', 'Nordufer'),
]);
const options = { now: NOW, rates: null, packs: matchPacks, measures: languageMeasures };

const TEXT = [
  'Quellwerk is valued at $5 billion, insiders said. Tannenberg Labs declined to comment.',
  'In another round Quellwerk was valued at $8 billion, as its annual report puts it.',
];

function detectionOf(...paragraphs: string[]) {
  const article = articleOf('en', ...paragraphs);
  return detect({ ...article, info: { ...article.info, published: '2025-07-01' } }, detectPacks);
}

let plain: Annotations;
const claimOf = (amount: number): JudgedClaim => {
  const found = plain.claims.find(({ figure }) => figure.low === amount);
  if (!found) throw new Error(`no claim of ${amount}`);
  return found;
};
const correction = (amount: number, parts: CorrectedParts, isNoClaim = false): StoredCorrection => {
  const read = claimOf(amount);
  return { target: read.target, parts, isNoClaim, read };
};
const withCorrections = (corrections: StoredCorrection[], text = TEXT) =>
  matchCorrected(detectionOf(...text), base, options, corrections);

beforeAll(async () => {
  plain = (await withCorrections([])).annotations;
});

describe('a correction of how a figure was read', () => {
  it('has something to correct', () => {
    expect(plain.claims.map(({ subject, metric, verdict }) => [subject, metric, verdict.kind])).toEqual([
      ['quellwerk', 'valuation', 'unverified'],
      ['quellwerk', 'valuation', 'confirmed'],
    ]);
    expect(plain.inconsistencies).toHaveLength(1);
  });

  it('changes the verdict at once when the subject is another one, and leaves the rest as it was', async () => {
    const read = claimOf(5e9);
    const { after, faults, names } = await rejudge(
      plain,
      0,
      read,
      { parts: { subject: 'tannenberg' }, isNoClaim: false },
      base,
      options,
    );
    expect(faults).toEqual([]);
    expect(after).toMatchObject({
      subject: 'tannenberg',
      metric: 'valuation',
      verdict: { kind: 'confirmed', facts: ['tannenberg/valuation/round-a'] },
      grounds: { subject: { by: 'stated', rule: 'corrected' }, metric: read.grounds.metric },
    });
    expect(names.tannenberg).toBe('Tannenberg Labs');
  });

  it.each<[CorrectedParts, string, string]>([
    [{ metric: 'revenue', dateBy: 'stated', period: '2024' }, 'confirmed', 'agrees'],
    [{ dateBy: 'stated', date: '2022-01' }, 'unverified', 'moment-not-covered'],
    [{ scope: 'part' }, 'unverified', 'part'],
    [{ status: 'denied' }, 'unverified', 'not-judged'],
    [{ metric: 'market_cap' }, 'unverified', 'moment-not-covered'],
  ])('judges %j as %s, %s', async (parts, kind, reason) => {
    const { after } = await rejudge(plain, 0, claimOf(5e9), { parts, isNoClaim: false }, base, options);
    expect(after?.verdict).toMatchObject({ kind, reason });
  });

  it('judges alike before it is kept and when the article is checked with it', async () => {
    for (const parts of [
      { subject: 'tannenberg' },
      { metric: 'revenue', dateBy: 'stated', period: '2024' },
      { dateBy: 'unknown' },
    ] satisfies CorrectedParts[]) {
      const { after } = await rejudge(plain, 0, claimOf(5e9), { parts, isNoClaim: false }, base, options);
      const { annotations } = await withCorrections([correction(5e9, parts)]);
      expect(annotations.claims[0]).toEqual(after);
    }
  });

  it('is applied when the article is checked, and takes the inconsistency with it', async () => {
    const { annotations, corrections } = await withCorrections([correction(5e9, { subject: 'tannenberg' })]);
    expect(annotations.claims[0]?.subject).toBe('tannenberg');
    expect(annotations.inconsistencies).toEqual([]);
    expect(corrections).toMatchObject([{ applied: true, read: { subject: 'quellwerk' } }]);
    expect(keptCorrectionSchema.safeParse(corrections[0]).success).toBe(true);
  });

  it('takes away what is no claim, and leaves every index right', async () => {
    const { annotations, corrections } = await withCorrections([correction(5e9, {}, true)]);
    expect(corrections[0]?.applied).toBe(true);
    expect(annotations.claims.map(({ figure }) => figure.low)).toEqual([8e9]);
    expect(annotations.figures.map(({ claim, why }) => [claim, why === 'corrected'])).toEqual([
      [null, true],
      [0, false],
    ]);
    expect(annotations.inconsistencies).toEqual([]);
  });

  it('follows its quote when the text before it has grown', async () => {
    const more = ['Nothing to see in this paragraph, which is new.', ...TEXT];
    const { annotations, corrections } = await withCorrections([correction(5e9, { subject: 'tannenberg' })], more);
    expect(annotations.claims[0]?.subject).toBe('tannenberg');
    expect(corrections[0]?.target).toEqual(annotations.claims[0]?.target);
    expect(corrections[0]?.target.start).not.toBe(claimOf(5e9).target.start);
  });

  it('is left out, and said to be, when its words are gone, even if the same amount stands elsewhere', async () => {
    const other = ['Analysts put the worth of Quellwerk at $5 billion in their letter to clients.', TEXT[1] ?? ''];
    const { annotations, corrections } = await withCorrections([correction(5e9, { subject: 'tannenberg' })], other);
    expect(corrections).toMatchObject([{ applied: false }]);
    expect(annotations.claims.every(({ subject }) => subject === 'quellwerk')).toBe(true);
  });

  it('is left out when the record no longer has its company', async () => {
    const { annotations, corrections } = await withCorrections([correction(5e9, { subject: 'gone-company' })]);
    expect(corrections).toMatchObject([{ applied: false }]);
    expect(annotations.claims[0]?.subject).toBe('quellwerk');
  });

  it.each<[CorrectedParts, string]>([
    [{}, 'nothing'],
    [{ subject: 'nobody-knows' }, 'unknown-company'],
    [{ counterparties: ['nobody-knows'] }, 'unknown-company'],
    [{ metric: 'stake' }, 'unit'],
    [{ metric: 'headcount' }, 'unit'],
    [{ metric: 'revenue', basis: 'pre-money' }, 'basis'],
    [{ counterparties: ['quellwerk'] }, 'own-party'],
    [{ dateBy: 'stated' }, 'date'],
    [{ dateBy: 'stated', date: '2025-02-30' }, 'date'],
    [{ date: '2025' }, 'date'],
  ])('cannot be %j: %s', async (parts, fault) => {
    const outcome = await rejudge(plain, 0, claimOf(5e9), { parts, isNoClaim: false }, base, options);
    expect(outcome).toMatchObject({ after: null, faults: [fault] });
  });

  it('takes the sign of a loss away with the metric', async () => {
    const loss = { ...claimOf(5e9), metric: 'profit_loss' as const };
    loss.figure = { ...loss.figure, low: -5e9, high: -5e9 };
    const parts = { metric: 'valuation' as const, subject: 'tannenberg' };
    const { after } = await rejudge(plain, 0, loss, { parts, isNoClaim: false }, base, options);
    expect(after).toMatchObject({ figure: { low: 5e9, high: 5e9 }, verdict: { kind: 'confirmed' } });
  });
});

describe('metrics that fit a unit', () => {
  it('are those of money, of people or of shares', () => {
    expect(metricsFor('percent')).toEqual(['stake']);
    expect(metricsFor('people')).toEqual(['users', 'headcount']);
    expect(metricsFor('EUR')).toContain('valuation');
    expect(metricsFor('EUR')).not.toContain('headcount');
  });
});

describe('the place of a correction', () => {
  const at = (start: number, exact: string, prefix: string, suffix: string) =>
    ({ target: { start, end: start + exact.length, exact, prefix, suffix } }) as never;
  const place = (start: number, exact: string, prefix: string, suffix: string): Claim['target'] => ({
    ...{ start, end: start + exact.length, exact, prefix, suffix },
  });

  it('is the nearest of several with the same words around', () => {
    const figures = [at(10, '$5bn', 'for ', ' in'), at(90, '$5bn', 'for ', ' in')];
    expect(figureOfTarget(figures, place(88, '$5bn', 'for ', ' in'))).toBe(1);
  });

  it('may have changed on one side, not on both, and not in the quote', () => {
    expect(figureOfTarget([at(10, '$5bn', 'for ', ' out')], place(10, '$5bn', 'for ', ' in'))).toBe(0);
    expect(figureOfTarget([at(10, '$5bn', 'of ', ' out')], place(10, '$5bn', 'for ', ' in'))).toBe(-1);
    expect(figureOfTarget([at(10, '$6bn', 'for ', ' in')], place(10, '$5bn', 'for ', ' in'))).toBe(-1);
  });

  it('without any words around is that of the only one', () => {
    expect(figureOfTarget([at(10, '$5bn', '', '')], place(50, '$5bn', '', ''))).toBe(0);
    expect(figureOfTarget([at(10, '$5bn', '', ''), at(20, '$5bn', '', '')], place(50, '$5bn', '', ''))).toBe(-1);
  });
});

describe('what the record holds on the matter of a claim', () => {
  it('is every fact of the metric, newest first, with the one that was compared', async () => {
    const view = await claimFacts(claimOf(5e9), base, { rates: null, measures: languageMeasures });
    expect(view.facts.map(({ fact: { id }, held }) => [id, held])).toEqual([
      ['quellwerk/valuation/round-c', 'compared'],
      ['quellwerk/valuation/round-b', 'same'],
    ]);
    expect(view.rule).toMatchObject({ kind: 'state', window: 31 });
    expect(claimFactsSchema.safeParse(view).success).toBe(true);
  });

  it('is, for a deal, what the same parties did; others are counted', async () => {
    const parts = { subject: 'tannenberg', metric: 'investment' as const, counterparties: ['quellwerk'] };
    const { after } = await rejudge(plain, 0, claimOf(5e9), { parts, isNoClaim: false }, base, options);
    if (!after) throw new Error('no claim');
    const view = await claimFacts(after, base, { rates: null, measures: languageMeasures });
    expect(view.facts.map(({ fact: { id } }) => id)).toEqual(['tannenberg/investment/quellwerk']);
    expect(view.otherParties).toBe(1);
    expect(view.names).toMatchObject({ quellwerk: 'Quellwerk' });
  });

  it('names the rate, and whether it is that of a month or of a year', async () => {
    const euros = { ...claimOf(5e9), figure: { ...claimOf(5e9).figure, unit: 'EUR' } };
    const monthly = { rate: (_: string, __: string, of: string) => (of.length > 4 ? 0.9 : 0.8) };
    const yearly = { rate: () => 0.8 };
    const view = await claimFacts(euros, base, { rates: monthly, measures: languageMeasures });
    expect(view.rate).toEqual({ from: 'USD', to: 'EUR', rate: 0.9, of: '2025-03' });
    expect((await claimFacts(euros, base, { rates: yearly, measures: languageMeasures })).rate?.of).toBe('2025');
  });
});
