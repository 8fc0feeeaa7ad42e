import { type BrokenSum, type Figure, isSettled } from '../model';
import { intervalOf, valueNear } from './agree';
import { brokenSum, isWhole, type Numbered, type Pick, sameUnit, together } from './numbered';
import { isAbove } from './relations';
import { added, agreeOn } from './sums';

/** The smallest amount of each party: others may be all it gave so far. */
export function perParty(list: readonly Numbered[]): Numbered[] {
  const smallest = new Map<string, Numbered>();
  for (const gift of list) {
    const party = gift.claim.counterparties[0] ?? '';
    const known = smallest.get(party);
    if (!known || valueNear(gift.claim.figure) < valueNear(known.claim.figure)) smallest.set(party, gift);
  }
  return [...smallest.values()];
}

/** Breaches of what holds between a whole and its parts: stakes, segments, quarters. */
export function brokenParts(of: Pick): BrokenSum[] {
  return [...brokenHoldings(of), ...brokenSegments(of), ...brokenPeriods(of)];
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
function brokenHoldings(of: Pick): BrokenSum[] {
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
    const computed = added(terms, HUNDRED).figure;
    if (isAbove(HUNDRED, computed)) return [];
    const operands = [null, ...each.map((s) => s.i)];
    return [{ kind: 'part', words: null, factor: null, terms, rate: null, computed, stated: HUNDRED, operands }];
  });
}

/** What a segment has is no more than the whole of the same period. */
function brokenSegments(of: Pick): BrokenSum[] {
  const wholes = of((c) => isWhole(c) && c.period !== null && isSettled(c.status) && valueNear(c.figure) > 0);
  const parts = of((c) => c.scope === 'segment' && c.period !== null && isSettled(c.status));
  return parts.flatMap((part) => {
    const outer = wholes.filter(
      ({ claim: c }) =>
        c.subject === part.claim.subject &&
        c.metric === part.claim.metric &&
        c.period === part.claim.period &&
        sameUnit(c, part.claim),
    );
    return outer.some((o) => isAbove(o.claim.figure, part.claim.figure))
      ? []
      : outer.slice(0, 1).map((o) => brokenSum('part', o, [part], null));
  });
}

/** The parts that make up a period, by the end of its name. */
const PERIODS: Readonly<Record<string, readonly (readonly string[])[]>> = {
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
function brokenPeriods(of: Pick): BrokenSum[] {
  const results = of((c) => isWhole(c) && c.period !== null && isSettled(c.status));
  return results.flatMap((total) => {
    const { claim } = total;
    const [year = ''] = /^(FY)?\d{4}/.exec(claim.period ?? '') ?? [];
    const lists = PERIODS[(claim.period ?? '').slice(year.length)] ?? [];
    return lists.flatMap((list): BrokenSum[] => {
      const parts = list.flatMap((part) => {
        const alike = ({ claim: c }: Numbered): boolean =>
          c.subject === claim.subject && c.metric === claim.metric && sameUnit(c, claim) && c.period === year + part;
        return results.find(alike) ?? [];
      });
      if (parts.length < list.length) return [];
      const terms = parts.map((p) => p.claim.figure);
      const made = added(terms, claim.figure);
      if (agreeOn(made.reach, intervalOf(claim.figure))) return [];
      return [brokenSum('sum', total, parts, made.figure)];
    });
  });
}
