import { type Claim, daysApart, type Figure, isSettled, type JudgedClaim } from '../model';
import { intervalOf, valueNear } from './agree';
import { partiesOf } from './comparable';
import { type Broken, isAbove } from './relations';
import { added, haveCommon, shared } from './sums';

/** A claim with its index in the article's list. */
export interface Numbered {
  readonly claim: Claim;
  readonly i: number;
}

type Pick = (keep: (claim: Claim) => boolean) => Numbered[];

/** Sentences between figures that hang together by definition, such as a stake and its price. */
const NEAR = 2;
/** How far the price of a stake may be off its share of the valuation: discounts, rounding, older shares. */
const STAKE_SLACK = 0.12;
/** Days between the purchase of a stake and the news of it. */
const SAME_DEAL = 31;

/**
 * Breaches of what holds by definition between claims on one company at one time: valuation before the
 * money and round make the valuation after it; a round is part of all the money raised, no investor of
 * a round gives more than the round, no round exceeds the valuation with it; a stake is worth its share
 * of the valuation; stakes are parts of a hundred; a segment is part of the whole;
 * quarters make up their year.
 */
export function brokenIdentities(claims: readonly Numbered[]): Broken[] {
  const of: Pick = (keep) => claims.filter(({ claim }) => keep(claim));
  return [
    ...brokenMoney(of),
    ...brokenTotals(of),
    ...brokenShares(of),
    ...brokenRounds(of),
    ...brokenHoldings(of),
    ...brokenSegments(of),
    ...brokenPeriods(of),
  ];
}

const whole = (claim: Claim): boolean => claim.scope === 'whole';

/** Same company, same unit, and times that overlap or are both unknown. */
function together(a: Claim, b: Claim): boolean {
  if (a.subject !== b.subject) return false;
  if (a.when === null || b.when === null) return a.when === b.when;
  return daysApart(a.when, b.when) === 0;
}

const sameUnit = (a: Claim, b: Claim): boolean => a.figure.unit === b.figure.unit;
const isNear = (a: Claim, b: Claim): boolean => a.section === b.section && Math.abs(a.sentence - b.sentence) <= NEAR;

/** Before the money + round = after it. */
function brokenMoney(of: Pick): Broken[] {
  const rounds = of((c) => c.metric === 'funding_round' && whole(c));
  const raised = rounds.length > 0 ? rounds : of((c) => c.metric === 'investment' && whole(c));
  const before = of((c) => c.metric === 'valuation' && c.basis === 'pre-money');
  return before.flatMap((pre) => {
    const { claim } = pre;
    const fits = (c: Claim): boolean => together(c, claim) && sameUnit(c, claim);
    const stated = of((c) => c.metric === 'valuation' && c.basis === 'post-money' && fits(c));
    const unsaid = of(
      (c) => c.metric === 'valuation' && c.basis === null && fits(c) && isAbove(c.figure, claim.figure),
    );
    const after = stated.length > 0 ? stated : new Set(unsaid.map((u) => u.claim.figure.low)).size === 1 ? unsaid : [];
    const money = raised.filter((r) => fits(r.claim));
    const sums = after.flatMap((post) =>
      money.map((round) => {
        const terms = [claim.figure, round.claim.figure];
        const made = added(terms, post.claim.figure);
        return { post, round, made, terms, holds: haveCommon(made.reach, intervalOf(post.claim.figure)) };
      }),
    );
    if (sums.some((s) => s.holds)) return [];
    const [shown] = sums.sort((a, b) => valueNear(b.round.claim.figure) - valueNear(a.round.claim.figure));
    if (!shown) return [];
    const { post, round, made, terms } = shown;
    return [
      {
        claims: [post.i, pre.i, round.i],
        sum: {
          kind: 'sum',
          words: null,
          factor: null,
          terms,
          rate: null,
          computed: made.figure,
          stated: post.claim.figure,
        },
      },
    ];
  });
}

const contained = (wholes: Numbered, parts: readonly Numbered[], computed: Figure | null = null): Broken => ({
  claims: [wholes.i, ...parts.map((p) => p.i)],
  sum: {
    kind: 'part',
    words: null,
    factor: null,
    terms: parts.map((p) => p.claim.figure),
    rate: null,
    computed,
    stated: wholes.claim.figure,
  },
});

/** A round is part of all the money raised so far; a company is worth more than it was just given. */
function brokenTotals(of: Pick): Broken[] {
  const rounds = of((c) => c.metric === 'funding_round' && whole(c) && isSettled(c.status));
  const totals = of((c) => c.metric === 'total_funding' && whole(c) && isSettled(c.status));
  const values = of((c) => c.metric === 'valuation' && c.basis !== 'pre-money' && isSettled(c.status));
  const later = (total: Claim, round: Claim): boolean =>
    total.when === null || round.when === null || round.when.start <= total.when.end;
  const tooSmall = (outer: Numbered, round: Numbered): boolean =>
    outer.claim.subject === round.claim.subject &&
    sameUnit(outer.claim, round.claim) &&
    !isAbove(outer.claim.figure, round.claim.figure);
  return [
    ...totals.flatMap((total) =>
      rounds.filter((r) => tooSmall(total, r) && later(total.claim, r.claim)).map((r) => contained(total, [r])),
    ),
    ...values.flatMap((value) =>
      rounds
        .filter((r) => tooSmall(value, r) && together(value.claim, r.claim) && isNear(value.claim, r.claim))
        .map((r): Broken => {
          const { sum, claims } = contained(value, [r]);
          return { claims, sum: { ...sum, kind: 'order' } };
        }),
    ),
  ];
}

/** The same company, and times at most a month apart or unknown. */
function closely(a: Claim, b: Claim): boolean {
  if (a.subject !== b.subject) return false;
  return a.when === null || b.when === null ? a.when === b.when : daysApart(a.when, b.when) <= SAME_DEAL;
}

/** Whether the record says already that a claim differs: then the product that fails by it is no news. */
const isRecorded = (claim: Claim | JudgedClaim): boolean => 'verdict' in claim && claim.verdict.kind === 'contradicted';

/** A stake's share of the valuation is its price, or its worth. */
function brokenShares(of: Pick): Broken[] {
  const stakes = of((c) => c.metric === 'stake' && c.figure.unit === 'percent' && whole(c));
  return stakes.flatMap((stake) => {
    const { claim } = stake;
    const near = (c: Claim): boolean => closely(c, claim) && isNear(c, claim) && isSettled(c.status);
    const given = (c: Claim): boolean =>
      c.metric === 'investment' && partiesOf(c.counterparties, claim.counterparties) === 'same';
    const prices = of((c) => near(c) && given(c));
    const rounds = of((c) => near(c) && c.metric === 'funding_round');
    if (prices.length === 0 || isRecorded(claim)) return [];
    const values = of((c) => c.metric === 'valuation' && c.basis !== 'pre-money' && near(c));
    const tries = [...prices, ...rounds].flatMap((price) =>
      values
        .filter((value) => sameUnit(price.claim, value.claim) && ![price, value].some((n) => isRecorded(n.claim)))
        .map((value) => {
          const made = shared(value.claim.figure, claim.figure, 'share', price.claim.figure);
          const { low, high } = made.reach;
          const reach = { low: low * (1 - STAKE_SLACK), high: high * (1 + STAKE_SLACK) };
          return { price, value, made, holds: haveCommon(reach, intervalOf(price.claim.figure)) };
        }),
    );
    const [shown] = tries;
    if (!shown || tries.some((t) => t.holds) || !isSettled(claim.status)) return [];
    const { price, value, made } = shown;
    return [
      {
        claims: [price.i, stake.i, value.i],
        sum: {
          kind: 'share' as const,
          words: null,
          factor: null,
          terms: [value.claim.figure],
          rate: claim.figure,
          computed: made.figure,
          stated: price.claim.figure,
        },
      },
    ];
  });
}

/** What the investors of one sentence give is part of the round told beside it. */
function brokenRounds(of: Pick): Broken[] {
  const rounds = of((c) => c.metric === 'funding_round' && whole(c) && isSettled(c.status));
  const gifts = of((c) => c.metric === 'investment' && c.counterparties.length === 1 && isSettled(c.status));
  return rounds.flatMap((round) => {
    const beside = gifts.filter(
      ({ claim }) =>
        together(claim, round.claim) &&
        sameUnit(claim, round.claim) &&
        Math.abs(claim.sentence - round.claim.sentence) <= 1,
    );
    const lists = new Map<number, Numbered[]>();
    for (const gift of beside) lists.set(gift.claim.sentence, [...(lists.get(gift.claim.sentence) ?? []), gift]);
    return [...lists.values()].flatMap((list) => {
      const each = perParty(list);
      if (each.length < 2) return [];
      const sum = added(
        each.map((g) => g.claim.figure),
        round.claim.figure,
      ).figure;
      return isAbove(round.claim.figure, sum) ? [] : [contained(round, each, sum)];
    });
  });
}

/** The smallest sum of each party: the others may be all it gave so far. */
function perParty(list: readonly Numbered[]): Numbered[] {
  const smallest = new Map<string, Numbered>();
  for (const gift of list) {
    const party = gift.claim.counterparties[0] ?? '';
    const known = smallest.get(party);
    if (!known || valueNear(gift.claim.figure) < valueNear(known.claim.figure)) smallest.set(party, gift);
  }
  return [...smallest.values()];
}

const HUNDRED: Figure = {
  low: 100,
  high: 100,
  unit: 'percent',
  qualifier: 'exact',
  vague: false,
  step: 1,
  converted: null,
};

/** The stakes that different holders have at one time are no more than the whole. */
function brokenHoldings(of: Pick): Broken[] {
  const stakes = of(
    (c) => c.metric === 'stake' && c.figure.unit === 'percent' && c.counterparties.length === 1 && isSettled(c.status),
  );
  const bySubject = new Map<string, Numbered[]>();
  for (const stake of stakes) {
    const others = (bySubject.get(stake.claim.subject) ?? []).filter((s) => together(s.claim, stake.claim));
    bySubject.set(stake.claim.subject, [...others, stake]);
  }
  return [...bySubject.values()].flatMap((list) => {
    const each = perParty(list);
    if (each.length < 2) return [];
    const terms = each.map((s) => s.claim.figure);
    const sum = added(terms, HUNDRED).figure;
    if (isAbove(HUNDRED, sum)) return [];
    return [
      {
        claims: each.map((s) => s.i),
        sum: { kind: 'part' as const, words: null, factor: null, terms, rate: null, computed: sum, stated: HUNDRED },
      },
    ];
  });
}

/** What a segment or part has is no more than the whole of the same period. */
function brokenSegments(of: Pick): Broken[] {
  const wholes = of((c) => whole(c) && c.period !== null && isSettled(c.status) && valueNear(c.figure) > 0);
  const parts = of((c) => c.scope === 'segment' && c.period !== null && isSettled(c.status));
  return parts.flatMap((part) =>
    wholes
      .filter(({ claim }) => claim.subject === part.claim.subject && claim.metric === part.claim.metric)
      .filter(({ claim }) => claim.period === part.claim.period && sameUnit(claim, part.claim))
      .filter(({ claim }) => !isAbove(claim.figure, part.claim.figure))
      .map((outer) => contained(outer, [part])),
  );
}

/** The parts that make up a period, by the end of its name. */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [
    ['-Q1', '-Q2', '-Q3', '-Q4'],
    ['-H1', '-H2'],
    ['-9M', '-Q4'],
  ],
  '-H1': [['-Q1', '-Q2']],
  '-H2': [['-Q3', '-Q4']],
  '-9M': [
    ['-Q1', '-Q2', '-Q3'],
    ['-H1', '-Q3'],
  ],
};

/** Quarters and halves make up their year. */
function brokenPeriods(of: Pick): Broken[] {
  const results = of((c) => whole(c) && c.period !== null && isSettled(c.status));
  return results.flatMap((total) => {
    const { claim } = total;
    const [year = ''] = /^(FY)?\d{4}/.exec(claim.period ?? '') ?? [];
    const lists = PARTS[(claim.period ?? '').slice(year.length)] ?? [];
    return lists.flatMap((list): Broken[] => {
      const parts = list.map((part) =>
        results.find(
          ({ claim: c }) =>
            c.subject === claim.subject && c.metric === claim.metric && sameUnit(c, claim) && c.period === year + part,
        ),
      );
      const all = parts.filter((p) => p !== undefined);
      if (all.length < list.length) return [];
      const terms = all.map((p) => p.claim.figure);
      const made = added(terms, claim.figure);
      if (haveCommon(made.reach, intervalOf(claim.figure))) return [];
      const sum = { kind: 'sum' as const, words: null, factor: null, terms, rate: null };
      return [
        {
          claims: [total.i, ...all.map((p) => p.i)],
          sum: { ...sum, computed: made.figure, stated: claim.figure },
        },
      ];
    });
  });
}
