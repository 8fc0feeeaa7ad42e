import { describe, expect, it } from 'vitest';
import { describeClaim, explainInconsistency, explainVerdict, translatorFor, verdictWord } from '../../../lib/format';
import type { BrokenSum, Claim, Figure, Inconsistency, Verdict } from '../../../lib/model';
import { VERDICT_REASONS, verdictKindSchema } from '../../../lib/model';
import { judge } from '../../../lib/verdicts';
import { claim, DEAL, fact, figure, RATES, report } from '../verdicts/fixtures';

const de = translatorFor('de');
const en = translatorFor('en');
const NAMES = { loom: 'Loom AI', orbit: 'Orbit' };
const orbit = { counterparties: ['orbit'] };
const explain = (subject: Claim, articleDate: string | null = null, facts = DEAL): [string, string] => {
  const verdict = judge(subject, facts, {
    articleDate,
    now: '2026-01-15',
    rates: RATES,
    fiscalYearEnd: null,
    measures: [],
  });
  return [explainVerdict({ ...subject, verdict }, NAMES, de), explainVerdict({ ...subject, verdict }, NAMES, en)];
};

describe('what a claim says', () => {
  it.each<[Claim, string, string]>([
    [
      claim({ metric: 'investment', figure: figure(10e9, 'more_than'), status: 'in_talks', ...orbit }),
      'Investition von Orbit in Loom AI: mehr als 10 Mrd. US-Dollar, in Gesprächen',
      'Investment of Orbit in Loom AI: more than $10 billion, in talks',
    ],
    [
      claim({ metric: 'profit_loss', figure: figure(-2.9e9), period: '2025-Q2' }),
      'Verlust von Loom AI: 2,9 Mrd. US-Dollar, 2. Quartal 2025',
      'Loss of Loom AI: $2.9 billion, Q2 2025',
    ],
    [
      claim({ metric: 'acquisition_price', figure: figure(6e9, 'about'), date: '2024-05', dateBy: 'stated' }),
      'Übernahme von Loom AI: rund 6 Mrd. US-Dollar, Mai 2024',
      'Acquisition of Loom AI: about $6 billion, May 2024',
    ],
    [
      claim({ metric: 'valuation', figure: figure(7e9), basis: 'pre-money', earlier: true, hypothetical: true }),
      'Bewertung von Loom AI: 7 Mrd. US-Dollar, vor Zufluss des neuen Geldes (pre-money), früherer Wert, als Annahme',
      'Valuation of Loom AI: $7 billion, before the new money (pre-money), former value, as a supposition',
    ],
  ])('%#', (subject, german, english) => {
    expect([describeClaim(subject, NAMES, de), describeClaim(subject, NAMES, en)]).toEqual([german, english]);
  });
});

describe('why a verdict is what it is', () => {
  it('talks that closed', () => {
    expect(explain(claim({ metric: 'investment', figure: figure(10e9), status: 'in_talks', ...orbit }))).toEqual([
      'Damals noch offen; die Investition wurde am 12. Juni 2025 mit 14,3 Mrd. US-Dollar abgeschlossen (Morning Ledger, Echo, Rounder); einzelne Quellen nennen 14,8 Mrd. US-Dollar (Leak Daily).',
      'Still open at the time; the investment was closed on June 12, 2025 at $14.3 billion (Morning Ledger, Echo, Rounder); some sources say $14.8 billion (Leak Daily).',
    ]);
  });
  it('a rounded value', () => {
    expect(
      explain(claim({ metric: 'valuation', figure: figure(14e9, 'about'), date: '2024', dateBy: 'stated' })),
    ).toEqual([
      'Stimmt gerundet mit dem Datenbestand überein: 13,8 Mrd. US-Dollar (Mai 2024; Round Post, Nearly News, Exact Times).',
      'Agrees with the record when rounded: $13.8 billion (May 2024; Round Post, Nearly News, Exact Times).',
    ]);
  });
  it('an older value', () => {
    expect(explain(claim({ metric: 'valuation', figure: figure(7e9) }))).toEqual([
      'Älterer Wert (Stand April 2021); inzwischen führt der Datenbestand mehr als 29 Mrd. US-Dollar (12. Juni 2025; Morning Ledger).',
      'An older value (as of April 2021); the record now has more than $29 billion (June 12, 2025; Morning Ledger).',
    ]);
  });
  it('a value that was out of date', () => {
    const [german, english] = explain(
      claim({ metric: 'valuation', figure: figure(13.8e9), date: '2025-08-01' }),
      '2025-08-01',
    );
    expect(german).toBe(
      'War beim Erscheinen schon überholt (Stand Mai 2024); seit dem 12. Juni 2025 waren es mehr als 29 Mrd. US-Dollar (Morning Ledger).',
    );
    expect(english).toBe(
      'Already out of date when published (a figure from May 2024); it had been more than $29 billion since June 12, 2025 (Morning Ledger).',
    );
  });
  it('a difference', () => {
    const [german, english] = explain(claim({ metric: 'revenue', figure: figure(970e6), period: '2024' }));
    expect(german).toBe(
      'Weicht vom Datenbestand ab: Der Artikel nennt 970 Mio. US-Dollar, also 100 Mio. US-Dollar mehr (11\u00a0%); der Datenbestand führt rund 870 Mio. US-Dollar (2024; Morning Ledger).',
    );
    expect(english).toBe(
      'Differs from the record: the article says $970 million, which is $100 million more (11%); the record has about $870 million (2024; Morning Ledger).',
    );
  });
  it('a disputed value', () => {
    const [german] = explain(claim({ metric: 'investment', figure: figure(14.8e9), ...orbit }));
    expect(german).toBe(
      'Die Quellen sind uneins: 14,8 Mrd. US-Dollar laut Leak Daily, Rounder; der Datenbestand führt 14,3 Mrd. US-Dollar (12. Juni 2025; Morning Ledger, Echo).',
    );
  });
  it('a deal that came to nothing', () => {
    const facts = [
      fact({ id: 'loom/investment/bid', amount: 2e9, ...orbit, status: 'in_talks', outcome: 'loom/investment/end' }),
      fact({ id: 'loom/investment/end', amount: 2e9, ...orbit, date: '2025-08', status: 'denied' }),
    ];
    const talks = claim({ metric: 'investment', figure: figure(2e9), status: 'in_talks', ...orbit });
    expect(explain(talks, null, facts)[1]).toBe(
      'It came to nothing: the plan was called off, rejected or denied in August 2025 (Morning Ledger).',
    );
  });
  it('names the period of the last known value, not that of the claim', () => {
    const facts = [fact({ id: 'loom/revenue/2024', amount: 870e6, period: '2024', date: '2025-04' })];
    const [german] = explain(claim({ metric: 'revenue', figure: figure(1e9), period: '2023' }), null, facts);
    expect(german).toContain('zuletzt bekannt: 870 Mio. US-Dollar (2024; Morning Ledger)');
  });
  it('leaves markup in a publisher’s name or a note as it is', () => {
    const facts = [
      fact({
        id: 'loom/stake/o',
        amount: 49,
        unit: 'percent',
        ...orbit,
        reports: [report({ amount: 49, unit: 'percent', publisher: '<b>{x}</b>' })],
      }),
    ];
    expect(
      explain(claim({ metric: 'stake', figure: figure(49, 'exact', 'percent'), ...orbit }), null, facts)[1],
    ).toContain('<b>{x}</b>');
  });
  it('every reason makes a sentence, also with nothing known', () => {
    const subject = claim({ metric: 'valuation', figure: figure(1e9) });
    const { values } = judge(subject, [], {
      articleDate: null,
      now: '2026-01-15',
      rates: null,
      fiscalYearEnd: null,
      measures: [],
    });
    for (const [kind, reasons] of Object.entries(VERDICT_REASONS)) {
      for (const reason of reasons) {
        const verdict = {
          kind: verdictKindSchema.parse(kind),
          reason,
          severity: 'none' as const,
          facts: [],
          difference: null,
          values,
        };
        for (const t of [de, en])
          expect(explainVerdict({ ...subject, verdict }, NAMES, t)).toMatch(/^\p{Lu}.*[^ ]\.$/u);
      }
    }
  });
  describe('in words that fit how the figures lie', () => {
    const values: Verdict['values'] = {
      ...{ record: null, recordDate: '2025-06-12', recordStatus: 'reported', latest: null, latestDate: null },
      ...{ slip: null, publishers: ['Echo'], others: [], otherFigure: null, disputed: false },
    };
    const say = (subject: Claim, verdict: Partial<Verdict>, more: Partial<Verdict['values']>): [string, string] => {
      const judged = {
        ...subject,
        verdict: {
          ...{ kind: 'confirmed' as const, reason: 'agrees-rounded' as const, severity: 'none' as const, facts: [] },
          ...{ difference: null, ...verdict, values: { ...values, ...more } },
        },
      };
      return [explainVerdict(judged, NAMES, de), explainVerdict(judged, NAMES, en)];
    };
    const worth = (f: Figure): Claim => claim({ metric: 'valuation', figure: f });

    it('says "rounded" only of what rounding explains', () => {
      expect(say(worth(figure(29e9)), {}, { record: figure(29.3e9) })[1]).toContain('when rounded: $29.3 billion');
      expect(say(worth(figure(26e9)), {}, { record: figure(27e9, 'about') })).toEqual([
        'Stimmt ungefähr mit dem Datenbestand überein: rund 27 Mrd. US-Dollar (12. Juni 2025; Echo).',
        'Roughly agrees with the record: about $27 billion (June 12, 2025; Echo).',
      ]);
      expect(say(worth(figure(35e9)), {}, { record: figure(29e9, 'more_than') })).toEqual([
        'Passt zum Datenbestand, der nur eine Grenze nennt: mehr als 29 Mrd. US-Dollar (12. Juni 2025; Echo).',
        'Fits the record, which only names a limit: more than $29 billion (June 12, 2025; Echo).',
      ]);
      expect(say(worth(figure(25e9, 'more_than')), {}, { record: figure(30e9) })[0]).toMatch(
        /^Passt zum Datenbestand: 30/,
      );
    });
    it('does not deny a figure that the record has elsewhere', () => {
      const same = { record: figure(29e9) };
      const unverified = { kind: 'unverified' as const };
      expect(say(worth(figure(29e9)), { ...unverified, reason: 'moment-not-covered' }, same)[1]).toBe(
        'The record has the same figure, but for another event, time or stage: $29 billion (June 12, 2025; Echo).',
      );
      expect(say(worth(figure(29e9, 'up_to')), { ...unverified, reason: 'event-not-in-record' }, same)[1]).toMatch(
        /^The record has the same figure, but/,
      );
      expect(say(worth(figure(29e9)), { ...unverified, reason: 'part' }, same)[0]).toBe(
        'Als Teilbetrag gelesen und darum nicht bestätigt; der Datenbestand führt dieselbe Zahl: 29 Mrd. US-Dollar (12. Juni 2025; Echo).',
      );
      expect(say(worth(figure(28e9)), { ...unverified, reason: 'part' }, same)[1]).toContain('only a part');
    });
    it('tells a denial from a condition', () => {
      const unjudged = { kind: 'unverified' as const, reason: 'not-judged' as const };
      expect(say({ ...worth(figure(1e9)), status: 'denied' }, unjudged, {})[1]).toContain('this was denied');
      expect(say({ ...worth(figure(1e9)), hypothetical: true }, unjudged, {})[1]).toContain('assumption');
    });
    it('calls losses so, and the greater one more', () => {
      const loss = claim({ metric: 'profit_loss', figure: figure(-15.3e9), period: '2025-H1' });
      const difference = { amount: -1.8e9, ratio: 15.3 / 13.5, unit: 'USD' };
      expect(say(loss, { kind: 'contradicted', reason: 'differs', difference }, { record: figure(-13.5e9) })).toEqual([
        'Weicht vom Datenbestand ab: Der Artikel nennt 15,3 Mrd. US-Dollar Verlust, also 1,8 Mrd. US-Dollar mehr (13\u00a0%); der Datenbestand führt 13,5 Mrd. US-Dollar Verlust (12. Juni 2025; Echo).',
        'Differs from the record: the article says a loss of $15.3 billion, which is $1.8 billion more (13%); the record has a loss of $13.5 billion (June 12, 2025; Echo).',
      ]);
    });
    it('says that what the record holds is a plan', () => {
      const plan = { record: figure(85e9), recordStatus: 'planned' as const };
      const [german, english] = say(worth(figure(95e9)), { kind: 'contradicted', reason: 'differs' }, plan);
      expect(german).toContain('der Datenbestand führt als Planung 85 Mrd. US-Dollar');
      expect(english).toContain('the record has a plan of $85 billion');
    });
  });
  it('has a word for each kind', () => {
    expect([verdictWord('contradicted', de), verdictWord('contradicted', en)]).toEqual([
      'Weicht ab',
      'Differs from the record',
    ]);
  });
});

describe('what cannot all hold', () => {
  const claims = [figure(13.8e9), figure(7.3e9), figure(9e9)].map((f) => claim({ metric: 'valuation', figure: f }));
  const told = (kind: Inconsistency['kind'], versions: number[], sums: Partial<BrokenSum>[] = []): Inconsistency => ({
    ...{ kind, claims: versions.length > 0 ? versions : [0], versions },
    sums: sums.map((sum) => ({
      ...{ kind: 'sum', words: null, factor: null, rate: null, computed: null, operands: [] },
      ...{ terms: [], stated: figure(13.8e9) },
      ...sum,
    })),
  });
  const say = (inconsistency: Inconsistency): [string, string] => [
    explainInconsistency(inconsistency, claims, de),
    explainInconsistency(inconsistency, claims, en),
  ];

  it('says the figures, and that sources differ', () => {
    expect(say(told('same-claim', [0, 1, 2]))).toEqual([
      'Der Artikel nennt für dieselbe Sache verschiedene Werte: 13,8 Mrd. US-Dollar, 7,3 Mrd. US-Dollar und 9 Mrd. US-Dollar.',
      'The article gives different figures for the same thing: $13.8 billion, $7.3 billion, and $9 billion.',
    ]);
    expect(say(told('trajectory', [0, 2]))[0]).toContain('13,8 Mrd. US-Dollar und 9 Mrd. US-Dollar');
    expect(say(told('attributed', [0, 2]))).toEqual([
      'Die Quellen des Artikels nennen für dieselbe Sache verschiedene Werte: 13,8 Mrd. US-Dollar und 9 Mrd. US-Dollar.',
      'The article’s sources give different figures for the same thing: $13.8 billion and $9 billion.',
    ]);
  });
  const percent = figure(49, 'exact', 'percent');
  it.each<[string, Partial<BrokenSum>, string, string]>([
    [
      'a sum',
      { terms: [figure(9e9), figure(2e9)], computed: figure(11e9), stated: figure(13e9) },
      'Die Rechnung des Artikels geht nicht auf: 9 Mrd. US-Dollar und 2 Mrd. US-Dollar ergeben zusammen 11 Mrd. US-Dollar, der Artikel nennt aber 13 Mrd. US-Dollar.',
      'The article’s sum does not work out: $9 billion and $2 billion add up to $11 billion, but the article says $13 billion.',
    ],
    [
      'a share',
      { kind: 'share', rate: percent, terms: [figure(29e9)], computed: figure(14.2e9), stated: figure(20e9) },
      'Die Rechnung des Artikels geht nicht auf: 49 Prozent von 29 Mrd. US-Dollar sind 14,2 Mrd. US-Dollar, der Artikel nennt aber 20 Mrd. US-Dollar.',
      'The article’s sum does not work out: 49 percent of $29 billion is $14.2 billion, but the article says $20 billion.',
    ],
    [
      'a multiple by its words',
      {
        kind: 'multiple',
        words: 'more than double',
        factor: { low: 2, high: null },
        terms: [figure(7.3e9)],
        computed: figure(14.6e9, 'at_least'),
      },
      'Die Rechnung des Artikels geht nicht auf: Ausgehend von 7,3 Mrd. US-Dollar ergäbe „more than double“ mindestens 14,6 Mrd. US-Dollar, der Artikel nennt aber 13,8 Mrd. US-Dollar.',
      'The article’s sum does not work out: starting from $7.3 billion, “more than double” would make at least $14.6 billion, but the article says $13.8 billion.',
    ],
    [
      'a number of years or things',
      {
        kind: 'multiple',
        words: 'x',
        factor: { low: 4, high: 4 },
        terms: [figure(200e6)],
        computed: figure(800e6),
        stated: figure(600e6),
      },
      'Die Rechnung des Artikels geht nicht auf: 4 mal 200 Mio. US-Dollar sind 800 Mio. US-Dollar, der Artikel nennt aber 600 Mio. US-Dollar.',
      'The article’s sum does not work out: 4 times $200 million is $800 million, but the article says $600 million.',
    ],
    [
      'growth',
      {
        kind: 'rise',
        rate: figure(40, 'exact', 'percent'),
        terms: [figure(1e9)],
        computed: figure(1.4e9),
        stated: figure(1.7e9),
      },
      'Die Rechnung des Artikels geht nicht auf: 40 Prozent mehr als 1 Mrd. US-Dollar sind 1,4 Mrd. US-Dollar, der Artikel nennt aber 1,7 Mrd. US-Dollar.',
      'The article’s sum does not work out: 40 percent more than $1 billion is $1.4 billion, but the article says $1.7 billion.',
    ],
    [
      'a fall',
      {
        kind: 'fall',
        rate: figure(30, 'exact', 'percent'),
        terms: [figure(1e9)],
        computed: figure(700e6),
        stated: figure(500e6),
      },
      'Die Rechnung des Artikels geht nicht auf: 30 Prozent weniger als 1 Mrd. US-Dollar sind 700 Mio. US-Dollar, der Artikel nennt aber 500 Mio. US-Dollar.',
      'The article’s sum does not work out: 30 percent less than $1 billion is $700 million, but the article says $500 million.',
    ],
    [
      'a part greater than its whole',
      { kind: 'part', terms: [figure(1.1e9)], stated: figure(970e6) },
      'Die Rechnung des Artikels geht nicht auf: In 970 Mio. US-Dollar können 1,1 Mrd. US-Dollar nicht enthalten sein.',
      'The article’s sum does not work out: $970 million cannot include $1.1 billion.',
    ],
    [
      'parts greater than their whole',
      { kind: 'part', terms: [figure(7e9), figure(5e9)], computed: figure(12e9), stated: figure(11e9) },
      'Die Rechnung des Artikels geht nicht auf: 7 Mrd. US-Dollar und 5 Mrd. US-Dollar ergeben zusammen 12 Mrd. US-Dollar, mehr als 11 Mrd. US-Dollar.',
      'The article’s sum does not work out: $7 billion and $5 billion add up to $12 billion, which is more than $11 billion.',
    ],
    [
      'a rank',
      { kind: 'order', words: 'ahead of', terms: [figure(12e9)], stated: figure(9e9) },
      'Der Artikel stellt 9 Mrd. US-Dollar über 12 Mrd. US-Dollar („ahead of“), obwohl das weniger ist.',
      'The article puts $9 billion above $12 billion (“ahead of”), although it is less.',
    ],
    [
      'more money than value',
      { kind: 'order', terms: [figure(600e6)], stated: figure(500e6) },
      'Die Angaben des Artikels passen nicht zusammen: Mit 600 Mio. US-Dollar an neuem Geld kann der Wert nicht 500 Mio. US-Dollar betragen.',
      'The article’s figures do not fit together: with $600 million of new money, the value cannot be $500 million.',
    ],
  ])('shows %s', (_name, sum, german, english) => {
    expect(say(told('relation', [], [sum]))).toEqual([german, english]);
  });
  it('says versions and sums of one finding one after the other, each once', () => {
    const sum: Partial<BrokenSum> = { kind: 'part', terms: [figure(1.1e9)], stated: figure(970e6) };
    expect(say(told('same-claim', [0, 1], [sum, sum]))[1]).toBe(
      'The article gives different figures for the same thing: $13.8 billion and $7.3 billion. The article’s sum does not work out: $970 million cannot include $1.1 billion.',
    );
  });
  it('leaves out sums that only follow from one of the versions, but tells them of who takes part', () => {
    const share = { kind: 'share' as const, rate: percent, terms: [figure(7.3e9)], computed: figure(3.6e9) };
    const found = told('same-claim', [0, 1], [{ ...share, stated: figure(9e9), operands: [2, 1, null] }]);
    expect(say(found)[1]).toBe(
      'The article gives different figures for the same thing: $13.8 billion and $7.3 billion.',
    );
    expect(explainInconsistency(found, claims, en, 1)).toBe(say(found)[1]);
    expect(explainInconsistency(found, claims, en, 2)).toBe(
      'The article’s sum does not work out: 49 percent of $7.3 billion is $3.6 billion, but the article says $9 billion.',
    );
  });
  it('throws for an index outside the list', () => {
    expect(() => say(told('same-claim', [0, 9]))).toThrow(RangeError);
  });
});
