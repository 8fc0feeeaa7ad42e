import { type BrokenSum, isSettled } from '../model';
import { intervalOf, valueNear } from './agree';
import { brokenSum, isWhole, type Numbered, type Pick, sameUnit } from './numbered';
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

/** Breaches of what holds between a whole and its parts: segments, quarters. */
export function brokenParts(of: Pick): BrokenSum[] {
  return [...brokenSegments(of), ...brokenPeriods(of), ...brokenSlices(of)];
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

/** Amounts of a period that no other part of the period lowers. */
const ONLY_GROWS: ReadonlySet<string> = new Set(['revenue', 'capex']);

/** What came in during a quarter or a half is part of what came in during its year. */
function brokenSlices(of: Pick): BrokenSum[] {
  const results = of((c) => isWhole(c) && c.period !== null && ONLY_GROWS.has(c.metric) && isSettled(c.status));
  return results.flatMap((total) => {
    const { claim } = total;
    const [year = ''] = /^(FY)?\d{4}/.exec(claim.period ?? '') ?? [];
    const names = (PERIODS[(claim.period ?? '').slice(year.length)] ?? []).flat();
    return results
      .filter(({ claim: c }) => c.subject === claim.subject && c.metric === claim.metric && sameUnit(c, claim))
      .filter(({ claim: c }) => names.some((part) => c.period === year + part))
      .filter((part) => !isAbove(claim.figure, part.claim.figure))
      .slice(0, 1)
      .map((part) => brokenSum('part', total, [part], null));
  });
}
