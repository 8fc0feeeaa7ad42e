import { type BrokenSum, type Claim, daysApart, type Figure, type JudgedClaim, type Sentence } from '../model';
import type { MeasureTable } from '../model/tables/measures';

/** A claim with its index in the article's list. */
export interface Numbered {
  readonly claim: Claim | JudgedClaim;
  readonly i: number;
}

/** Picks claims of an article. */
export type Pick = (keep: (claim: Claim) => boolean) => Numbered[];

/** The article that claims stand in, as far as sums by definition depend on it. */
export interface Told {
  /** Its sentences; claims name theirs by index. */
  readonly sentences: readonly Sentence[];
  /** Words that tell apart what is called alike, of every language. */
  readonly measures: readonly MeasureTable[];
}

/** Whether a claim is on the whole thing. */
export const isWhole = (claim: Claim): boolean => claim.scope === 'whole';

/** Same company, and times that overlap or are both unknown. */
export function together(a: Claim, b: Claim): boolean {
  if (a.subject !== b.subject) return false;
  if (a.when === null || b.when === null) return a.when === b.when;
  return daysApart(a.when, b.when) === 0;
}

/** Sentences between figures that hang together by definition, such as a stake and its price. */
const NEAR = 2;
const ITEMS: ReadonlySet<Sentence['kind'] | undefined> = new Set(['list-item', 'table-row']);

/** Whether two claims stand close enough to be about one deal; each item of a list has deals of its own. */
export function isNear(a: Claim, b: Claim, { sentences }: Told): boolean {
  if (a.section !== b.section) return false;
  const [x, y] = [sentences[a.sentence], sentences[b.sentence]];
  if ([x, y].some((s) => ITEMS.has(s?.kind)) && x?.block !== y?.block) return false;
  return Math.abs(a.sentence - b.sentence) <= NEAR;
}

/** Whether two claims are in one unit. */
export const sameUnit = (a: Claim, b: Claim): boolean => a.figure.unit === b.figure.unit;

/** A sum between claims that does not work out by definition: no words of the text make it. */
export function brokenSum(
  kind: BrokenSum['kind'],
  stated: Numbered,
  terms: readonly Numbered[],
  computed: Figure | null,
  rate: Numbered | null = null,
): BrokenSum {
  return {
    kind,
    words: null,
    factor: null,
    terms: terms.map((t) => t.claim.figure),
    rate: rate?.claim.figure ?? null,
    computed,
    stated: stated.claim.figure,
    operands: [stated.i, ...terms.map((t) => t.i), ...(rate === null ? [] : [rate.i])],
  };
}
