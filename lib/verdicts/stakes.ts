import { type BrokenSum, type Claim, daysApart, type Figure, isSettled, type JudgedClaim } from '../model';
import { intervalOf, valueNear } from './agree';
import { partiesOf } from './comparable';
import { saysKeeps, saysRest } from './measures';
import { brokenSum, isNear, isWhole, type Numbered, type Pick, sameUnit, type Told, together } from './numbered';
import { perParty } from './parts';
import { isAbove } from './relations';
import { added, agreeOn, haveCommon, shared } from './sums';

/** How far the price of a stake may be off its share of the valuation, beyond the rounding of the three. */
const STAKE_SLACK = 0.04;
/** Days between the purchase of a stake and the news of it. */
const SAME_DEAL = 31;

/** The same company, and times at most a month apart or unknown. */
function closely(a: Claim, b: Claim): boolean {
  if (a.subject !== b.subject) return false;
  return a.when === null || b.when === null ? a.when === b.when : daysApart(a.when, b.when) <= SAME_DEAL;
}

/** Whether the record says already that a claim differs: then a product that fails by it is no news. */
const isRecorded = (claim: Claim | JudgedClaim): boolean => 'verdict' in claim && claim.verdict.kind === 'contradicted';

/** Whether the record bears a claim: where it bears all terms, debts or rights explain a product that fails. */
const isBorne = (claim: Claim | JudgedClaim): boolean => 'verdict' in claim && claim.verdict.kind === 'confirmed';

/** Whether a product is news: the record speaks against none of its terms, or the text does it in one sentence. */
function isNews(terms: readonly Numbered[]): boolean {
  const sentences = new Set(terms.map(({ claim }) => claim.sentence));
  if (terms.every(({ claim }) => isBorne(claim))) return false;
  return sentences.size === 1 || !terms.some(({ claim }) => isRecorded(claim));
}

/** Sentences between the price of a purchase and the stake that it may have bought. */
const BOUGHT_WITHIN = 1;

/** Whether an amount is what a stake was bought for: by its holder, or with nobody named in the same sentence. */
function isPriceOf(price: Claim, stake: Claim): boolean {
  const gap = Math.abs(price.sentence - stake.sentence);
  const parties = partiesOf(price.counterparties, stake.counterparties);
  if (price.metric === 'investment') return parties === 'same' || (parties === 'open' && gap <= BOUGHT_WITHIN);
  return price.metric === 'acquisition_price' && parties !== 'other' && gap <= BOUGHT_WITHIN;
}

/** A stake's share of the valuation is its price, or its worth. */
export function brokenShares(of: Pick, told: Told): BrokenSum[] {
  const stakes = of((c) => c.metric === 'stake' && c.figure.unit === 'percent' && isWhole(c) && isSettled(c.status));
  return stakes.flatMap((stake) => {
    const { claim } = stake;
    const near = (c: Claim): boolean => closely(c, claim) && isNear(c, claim, told) && isSettled(c.status);
    const prices = of((c) => near(c) && isWhole(c) && isPriceOf(c, claim));
    const rounds = of((c) => near(c) && c.metric === 'funding_round');
    const values = of((c) => near(c) && c.metric === 'valuation' && c.basis !== 'pre-money');
    if (prices.length === 0) return [];
    const isBeside = (price: Claim, value: Claim): boolean =>
      price.metric !== 'acquisition_price' ||
      [price, claim].every((c) => Math.abs(c.sentence - value.sentence) <= BOUGHT_WITHIN);
    const tries = [...prices, ...rounds].flatMap((price) =>
      values
        .filter((value) => sameUnit(price.claim, value.claim) && isBeside(price.claim, value.claim))
        .filter((value) => isNews([stake, price, value]))
        .map((value) => {
          const made = shared(value.claim.figure, claim.figure, 'share', price.claim.figure);
          const { low, high } = made.reach;
          const reach = { low: low * (1 - STAKE_SLACK), high: high * (1 + STAKE_SLACK) };
          const holds = haveCommon(reach, intervalOf(price.claim.figure));
          return { holds, sum: brokenSum('share', price, [value], made.figure, stake) };
        }),
    );
    return tries.some((t) => t.holds) ? [] : tries.slice(0, 1).map((t) => t.sum);
  });
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

const isHeld = (c: Claim): boolean => c.metric === 'stake' && c.figure.unit === 'percent' && isSettled(c.status);

/** Stakes of one company at one time are no more than the whole, and the whole where the words leave nobody out. */
export function brokenHoldings(of: Pick, told: Told): BrokenSum[] {
  return [...brokenHolders(of), ...brokenRest(of, told)];
}

const sumOf = (stakes: readonly Numbered[], computed: Figure): BrokenSum => ({
  ...{ kind: 'part', words: null, factor: null, rate: null, computed, stated: HUNDRED },
  terms: stakes.map((s) => s.claim.figure),
  operands: [null, ...stakes.map((s) => s.i)],
});

/** The stakes that different holders have at one time are no more than the whole. */
function brokenHolders(of: Pick): BrokenSum[] {
  const stakes = of((c) => isHeld(c) && c.counterparties.length === 1);
  const bySubject = new Map<string, Numbered[]>();
  for (const stake of stakes) {
    const others = (bySubject.get(stake.claim.subject) ?? []).filter((s) => together(s.claim, stake.claim));
    bySubject.set(stake.claim.subject, [...others, stake]);
  }
  return [...bySubject.values()].flatMap((list) => {
    const each = perParty(list);
    if (each.length < 2) return [];
    const computed = added(
      each.map((s) => s.claim.figure),
      HUNDRED,
    ).figure;
    return isAbove(HUNDRED, computed) ? [] : [sumOf(each, computed)];
  });
}

/** Stakes of a sentence that add up to less or more than this are rather not all of one company. */
const REST_BETWEEN = { low: 60, high: 140 } as const;

/** Characters of a sentence that only says that there are no other holders. */
const SHORT = 80;

/** Stakes told side by side, where the words give the rest to the last or say that there are no others. */
function brokenRest(of: Pick, { sentences, measures }: Told): BrokenSum[] {
  const bySentence = new Map<string, Numbered[]>();
  for (const stake of of((c) => isHeld(c) && isWhole(c) && !c.earlier && c.trajectory === null)) {
    const key = `${stake.claim.sentence}|${stake.claim.subject}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), stake]);
  }
  return [...bySentence.values()].flatMap((list) => {
    const [first] = list;
    if (!first || list.length < 2) return [];
    const { quote, sentence } = first.claim;
    const next = sentences[sentence + 1]?.text ?? '';
    const isAll = [quote, next.length <= SHORT ? next : ''].some((text) => saysRest(text, measures));
    if (!isAll && !saysKeeps(quote, measures)) return [];
    const made = added(
      list.map((s) => s.claim.figure),
      HUNDRED,
    );
    const total = valueNear(made.figure);
    if (total < REST_BETWEEN.low || total > REST_BETWEEN.high) return [];
    const holds = isAll ? agreeOn(made.reach, intervalOf(HUNDRED)) : isAbove(HUNDRED, made.figure);
    return holds ? [] : [sumOf(list, made.figure)];
  });
}
