import type { RateTable, Remembered } from '../model';
import { agreeAcross, areAtOdds, sayTheSame } from '../verdicts';
import type { Entry, Numbered } from './rows';

/** Most articles that are told for one claim, the last read first. */
const MOST_TOLD = 5;

/** A remembered article with its id. */
export interface Kept {
  readonly id: number;
  readonly entry: Entry;
}

/**
 * Claims of two articles that cannot hold together. One that tells the other's figure as well does not disagree with it:
 * it says how the two go together. Symmetric.
 */
export function atOdds(
  own: readonly Numbered[],
  other: readonly Numbered[],
  rates: RateTable | null,
): [Numbered, Numbered][] {
  const pairs = own.flatMap((a) =>
    other.filter((b) => areAtOdds(a.statement, b.statement, rates)).map((b): [Numbered, Numbered] => [a, b]),
  );
  return pairs.filter(
    ([a, b]) =>
      !own.some((x) => sayTheSame(x.statement, b.statement, rates)) &&
      !other.some((y) => sayTheSame(y.statement, a.statement, rates)),
  );
}

const figureKey = ({ index, statement }: Numbered): string =>
  JSON.stringify([index, statement.figure.low, statement.figure.high, statement.figure.unit]);

/** What remembered articles say otherwise than an article, for each of its claims: the last read first, each figure of an article once. */
export function disagreements(
  own: readonly Numbered[],
  others: readonly Kept[],
  rates: RateTable | null,
): Remembered[] {
  const newest = [...others].sort((a, b) => b.entry.readOn.localeCompare(a.entry.readOn) || b.id - a.id);
  const told = new Map<number, number>();
  const found: Remembered[] = [];
  for (const { id, entry } of newest) {
    const seen = new Set<string>();
    const claims = new Set<number>();
    for (const [a, b] of atOdds(own, entry.claims, rates)) {
      const key = figureKey({ ...b, index: a.index });
      if (seen.has(key) || (told.get(a.index) ?? 0) >= MOST_TOLD) continue;
      seen.add(key);
      claims.add(a.index);
      found.push(rememberedOf(a.index, id, b, entry));
    }
    for (const index of claims) told.set(index, (told.get(index) ?? 0) + 1);
  }
  return found.sort((a, b) => a.claim - b.claim);
}

/** How many remembered articles have a claim that gives the figure of one of these. */
export const agreeing = (own: readonly Numbered[], others: readonly Kept[], rates: RateTable | null): number =>
  others.filter(({ entry }) =>
    entry.claims.some((theirs) => own.some((mine) => agreeAcross(mine.statement, theirs.statement, rates))),
  ).length;

function rememberedOf(claim: number, id: number, { index, statement }: Numbered, entry: Entry): Remembered {
  const { figure, status, quote, target, date, period } = statement;
  const { title, site, language, url, published, readOn } = entry;
  return {
    ...{ claim, id: `${id}:${index}`, figure, status, quote, target, date, period },
    ...{ title, site, language, url, published, readOn },
  };
}
