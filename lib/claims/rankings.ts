import type { Metric } from '../model';
import type { OperandClaim, ReadingDraft, RelationDraft, Scene } from './arithmetic';
import { amountsOf, clearOf, firstBehind, isAmount, isBefore, isUnbroken, type Operand, placesOf } from './operands';
import { distance } from './tokens';

/** Words between "the largest … in its history" and the amount of the deal. */
const RANK_REACH = 12;

/** Words between "more than" and the value that is outdone. */
const OUTDONE_REACH = 6;

/** Deals that a text ranks by their size. */
const RANKED: ReadonlySet<Metric> = new Set(['funding_round', 'acquisition_price', 'contract_value']);

/** A deal told as the largest so far, and the largest one before it: "its biggest purchase ever". */
export function rankingsIn(scene: Scene): RelationDraft[] {
  const { line, lines, claimOf } = scene;
  if (placesOf(line, 'notHighest').length > 0) return [];
  return placesOf(line, 'highest').flatMap((hit): RelationDraft[] => {
    const ranked = line.operands
      .filter((o) => RANKED.has(claimOf(o)?.metric as Metric) && distance(line.view, o.at, hit.from) <= RANK_REACH)
      .sort((a, b) => distance(line.view, a.at, hit.from) - distance(line.view, b.at, hit.from))
      .find((o) => clearOf(line, o.at, hit.from) || (o.at > hit.from && clearOf(line, hit.from, o.at)));
    const claim = ranked && claimOf(ranked);
    if (!ranked || !claim) return [];
    const [largest] = lines
      .filter(({ view }) => view.sentence.section === line.view.sentence.section)
      .flatMap((l) => amountsOf(l, ranked.figure.unit))
      .filter((o) => isOlder(claimOf(o), claim))
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    if (!largest) return [];
    return [{ kind: 'order', readings: [{ from: [largest], to: ranked }], first: hit.from, last: hit.to }];
  });
}

const sizeOf = ({ figure }: Operand): number => figure.low ?? figure.high ?? 0;

/** Whether a claim is of an older deal of the same company: of its taker, or of its buyer for a purchase. */
function isOlder(other: OperandClaim | null, claim: OperandClaim): boolean {
  if (!other?.when || !claim.when || other.metric !== claim.metric) return false;
  if (other.when.end >= claim.when.start) return false;
  if (claim.metric !== 'acquisition_price') return other.subject === claim.subject;
  return (claim.counterparties ?? []).some((buyer) => other.counterparties?.includes(buyer));
}

/** Values that one outdoes or falls short of: "ahead of the 500 of A and the 415 of B". */
export function ordersIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const above = placesOf(line, 'above').map((place) => ({ ...place, isAbove: true }));
  const below = placesOf(line, 'below').map((place) => ({ ...place, isAbove: false }));
  const gaps = [...placesOf(line, 'more'), ...placesOf(line, 'less')];
  return [...above, ...below].flatMap(({ from, to: end, isAbove }): RelationDraft[] => {
    const other = firstBehind(line, end, OUTDONE_REACH);
    if (!other || !isAmount(other) || !clearOf(line, end, other.at)) return [];
    if (!isUnbroken(line, end, other.at)) return [];
    const told = amountsOf(line, other.figure.unit)
      .filter((o) => o.at < from)
      .reverse();
    const beside = line.operands.findLast((o) => o.at < from);
    if (beside === undefined) return [];
    if (isBefore(line, gaps, beside.at, 0) && isUnbroken(line, beside.at, from)) return [];
    const readings = told.map((o): ReadingDraft => (isAbove ? { from: [other], to: o } : { from: [o], to: other }));
    return [{ kind: 'order', readings, first: from, last: end }];
  });
}
