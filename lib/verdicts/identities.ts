import { type BrokenSum, type Claim, isSettled } from '../model';
import { valueNear } from './agree';
import { brokenSum, isNear, isWhole, type Numbered, type Pick, sameUnit, type Told, together } from './numbered';
import { brokenParts, perParty } from './parts';
import { isAbove } from './relations';
import { brokenHoldings, brokenShares } from './stakes';
import { added, agreeOn, statedReach } from './sums';

/** From this factor on, what two valuations leave for the round is rather not about that round. */
const OTHER_ROUND = 2.5;
/** The same where one or two sentences tell all three and call the values before and after the money. */
const BOTH_NAMED = 4;

/**
 * Breaches of what holds by definition between claims on one company at one time: valuation before the
 * money and round make the valuation after it; a round is part of all the money raised, the investors of
 * a round give no more than the round, no round exceeds the valuation with it; a stake is worth its share
 * of the valuation; stakes are parts of a hundred; a segment is part of the whole; quarters make up
 * their year.
 */
export function brokenIdentities(claims: readonly Numbered[], told: Told): BrokenSum[] {
  const of: Pick = (keep) => claims.filter(({ claim }) => keep(claim));
  return [brokenMoney, brokenTotals, brokenShares, brokenRounds, brokenParts, brokenHoldings].flatMap((breaches) =>
    breaches(of, told),
  );
}

const sizeOf = ({ claim }: Numbered): number => valueNear(claim.figure);

/** Before the money + round = after it. */
function brokenMoney(of: Pick): BrokenSum[] {
  const rounds = of((c) => c.metric === 'funding_round' && isWhole(c));
  const gifts = of((c) => c.metric === 'investment' && isWhole(c));
  const before = of((c) => c.metric === 'valuation' && c.basis === 'pre-money');
  return before.flatMap((pre) => {
    const { claim } = pre;
    const fits = (c: Claim): boolean => together(c, claim) && sameUnit(c, claim);
    const stated = of((c) => c.metric === 'valuation' && c.basis === 'post-money' && fits(c));
    const unsaid = of(
      (c) => c.metric === 'valuation' && c.basis === null && fits(c) && isAbove(c.figure, claim.figure),
    );
    const isOne = new Set(unsaid.map((u) => u.claim.figure.low)).size === 1;
    const after = stated.length > 0 ? stated : isOne ? unsaid : [];
    const raised = rounds.filter((r) => fits(r.claim));
    const largest = gifts.filter((g) => fits(g.claim)).sort((a, b) => sizeOf(b) - sizeOf(a));
    const money = raised.length > 0 ? raised : largest.slice(0, 1);
    const isRound = (post: Numbered, gift: Numbered): boolean => {
      const left = (valueNear(post.claim.figure) - valueNear(claim.figure)) / valueNear(gift.claim.figure);
      const places = [post.claim, gift.claim, claim].map((c) => c.sentence);
      const beside = Math.max(...places) - Math.min(...places) <= 1;
      const most = post.claim.basis === 'post-money' && beside ? BOTH_NAMED : OTHER_ROUND;
      return left > 1 / most && left < most;
    };
    const sums = after.flatMap((post) =>
      money
        .filter((gift) => isRound(post, gift))
        .map((gift) => {
          const terms = [claim.figure, gift.claim.figure];
          const made = added(terms, post.claim.figure);
          const holds = agreeOn(made.reach, statedReach(post.claim.figure, terms));
          return { holds, gift, sum: brokenSum('sum', post, [pre, gift], made.figure) };
        }),
    );
    if (sums.some((s) => s.holds)) return [];
    return sums
      .sort((a, b) => sizeOf(b.gift) - sizeOf(a.gift))
      .slice(0, 1)
      .map((s) => s.sum);
  });
}

/** A round is part of all the money raised so far; a company is worth more than it was just given. */
function brokenTotals(of: Pick, told: Told): BrokenSum[] {
  const rounds = of((c) => c.metric === 'funding_round' && isWhole(c) && isSettled(c.status));
  const totals = of((c) => c.metric === 'total_funding' && isWhole(c) && isSettled(c.status));
  const values = of((c) => c.metric === 'valuation' && c.basis !== 'pre-money' && isSettled(c.status));
  const isLater = (total: Claim, round: Claim): boolean =>
    total.when === null || round.when === null || round.when.start <= total.when.end;
  const isTooSmall = (outer: Numbered, round: Numbered): boolean =>
    outer.claim.subject === round.claim.subject &&
    sameUnit(outer.claim, round.claim) &&
    !isAbove(outer.claim.figure, round.claim.figure);
  return [
    ...totals.flatMap((total) =>
      rounds
        .filter((r) => isTooSmall(total, r) && isLater(total.claim, r.claim))
        .map((r) => brokenSum('part', total, [r], null)),
    ),
    ...values.flatMap((value) =>
      rounds
        .filter((r) => isTooSmall(value, r) && together(value.claim, r.claim) && isNear(value.claim, r.claim, told))
        .filter((r) => [value, r].every(isStated))
        .map((r) => brokenSum('order', value, [r], null)),
    ),
  ];
}

/** Whether the words state whose figure it is and what it measures. */
const isStated = ({ claim: { grounds } }: Numbered): boolean =>
  grounds.subject.by === 'stated' && grounds.metric.by === 'stated';

/** What the investors of one sentence give is part of the round told beside it. */
function brokenRounds(of: Pick): BrokenSum[] {
  const rounds = of((c) => c.metric === 'funding_round' && isWhole(c) && isSettled(c.status));
  const gifts = of((c) => c.metric === 'investment' && c.counterparties.length === 1 && isSettled(c.status));
  const given = of((c) => c.metric === 'investment' && isWhole(c) && isSettled(c.status));
  return rounds.flatMap((round) => {
    const sole = rounds.length === 1 && given.length === 1 ? given.filter((gift) => isMore(gift, round)) : [];
    const beside = gifts.filter(
      ({ claim }) =>
        together(claim, round.claim) &&
        sameUnit(claim, round.claim) &&
        Math.abs(claim.sentence - round.claim.sentence) <= 1,
    );
    const lists = new Map<number, Numbered[]>();
    for (const gift of beside) lists.set(gift.claim.sentence, [...(lists.get(gift.claim.sentence) ?? []), gift]);
    const largest = sole.map((gift) => brokenSum('part', round, [gift], null));
    return [...lists.values()]
      .flatMap((list) => {
        const each = perParty(list);
        if (each.length < 2) return [];
        const terms = each.map((g) => g.claim.figure);
        const sum = added(terms, round.claim.figure).figure;
        return isAbove(round.claim.figure, sum) ? [] : [brokenSum('part', round, each, sum)];
      })
      .concat(largest);
  });
}

/** A gift larger than the round by more than this factor is rather another deal. */
const GIFT_OF_ROUND = 1.35;

/** Whether the only investment told of a company is larger than the only round it is told to have closed then. */
const isMore = (gift: Numbered, round: Numbered): boolean =>
  gift.claim.subject === round.claim.subject &&
  together(gift.claim, round.claim) &&
  sameUnit(gift.claim, round.claim) &&
  !gift.claim.earlier &&
  [gift, round].every(({ claim }) => claim.grounds.metric.by === 'stated') &&
  sizeOf(gift) / sizeOf(round) <= GIFT_OF_ROUND &&
  !isAbove(round.claim.figure, gift.claim.figure);
