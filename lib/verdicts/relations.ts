import type { BrokenSum, Claim, Factor, Figure, FigureReading, Relation } from '../model';
import { intervalOf, valueNear } from './agree';
import { added, agreeOn, type Computed, haveCommon, multiplied, pointOf, shared, statedReach } from './sums';

/** A sum farther from what is stated than this factor is rather a sum of other things. */
const PLAUSIBLE = 1.7;
/** The same for multiples and growth, whose values the words tie together. */
const TIED = 3;
/** Claims that a finding rests on at least; other figures only help to compute. */
const LEAST_CLAIMS = 2;
/** Share by which a part may exceed its whole, or a lesser value a greater one, by rounding. */
const ORDER_SLACK = 0.02;

/** What relations are held against: the article's claims and figures. */
export interface RelationCase {
  claims: readonly Claim[];
  figures: readonly FigureReading[];
}

/** The figure at an index as its claim has it (with its sign), else as read. */
export function figureAt({ claims, figures }: RelationCase, index: number): Figure | null {
  const reading = figures[index];
  if (!reading) return null;
  return (reading.claim === null ? undefined : claims[reading.claim]?.figure) ?? reading.figure;
}

/** A figure, or its restatement in brackets, in a unit; null when it has neither. */
function inUnit(figure: Figure | null, unit: string): Figure | null {
  if (figure === null || figure.unit === unit) return figure;
  return figure.converted?.unit === unit ? { ...figure, ...figure.converted, converted: null } : null;
}

/** Relations of an article none of whose readings can hold even with rounding. */
export function brokenRelations(relations: readonly Relation[], given: RelationCase): BrokenSum[] {
  return relations.flatMap((relation) => brokenRelation(relation, given) ?? []);
}

/** One reading of a relation with its figures in one unit. */
interface Worked {
  reading: Relation['readings'][number];
  result: Evaluated;
}

/** The readings of a relation that can be worked out. */
function workedOut(relation: Relation, given: RelationCase): Worked[] {
  return relation.readings.flatMap((reading) => {
    const stated = figureAt(given, reading.to);
    const { unit } = stated ?? { unit: '' };
    const terms = reading.from.map((i) => inUnit(figureAt(given, i), unit)).filter((f) => f !== null);
    if (stated === null || terms.length === 0 || terms.length < reading.from.length) return [];
    const result = evaluate(relation, terms, stated, given);
    return result === null ? [] : [{ reading, result }];
  });
}

function brokenRelation(relation: Relation, given: RelationCase): BrokenSum | null {
  const worked = workedOut(relation, given);
  if (worked.some(({ result }) => result.holds)) return null;
  for (const { reading, result } of worked) {
    if (result.apart > (relation.kind === 'sum' ? PLAUSIBLE : TIED)) continue;
    const rate = relation.rate === null ? [] : [relation.rate];
    const operands = [reading.to, ...reading.from, ...rate].map((i) => given.figures[i]?.claim ?? null);
    if (new Set(operands.filter((i) => i !== null)).size >= LEAST_CLAIMS) return { ...result.sum, operands };
  }
  return null;
}

/** The readings that hold; the likeliest one where none does. */
export function meantReadings(relation: Relation, given: RelationCase): Relation['readings'] {
  const held = workedOut(relation, given).filter(({ result }) => result.holds);
  return held.length > 0 ? held.map(({ reading }) => reading) : relation.readings.slice(0, 1);
}

interface Evaluated {
  holds: boolean;
  /** How far apart computed and stated are, as a factor of at least 1. */
  apart: number;
  sum: Omit<BrokenSum, 'operands'>;
}

function evaluate(relation: Relation, terms: readonly Figure[], stated: Figure, given: RelationCase): Evaluated | null {
  const [first] = terms;
  if (!first) return null;
  const { kind, factor } = relation;
  const rate = relation.rate === null ? null : figureAt(given, relation.rate);
  const shown = { kind, factor, words: relation.target.exact, terms: [...terms], rate, stated };
  if (kind === 'order' || kind === 'part') {
    const total = kind === 'part' && terms.length > 1 ? added(terms, stated).figure : null;
    const holds = kind === 'order' ? terms.every((t) => isAbove(stated, t)) : isAbove(stated, total ?? first);
    return { holds, apart: ratio(total ?? first, stated), sum: { ...shown, computed: total } };
  }
  const made = computed(kind, factor, rate, terms, first, stated);
  if (made === null) return null;
  return {
    holds: (kind === 'sum' ? agreeOn : haveCommon)(made.reach, statedReach(stated, terms)),
    apart: ratio(made.figure, stated),
    sum: { ...shown, computed: made.figure },
  };
}

function computed(
  kind: Relation['kind'],
  factor: Factor | null,
  rate: Figure | null,
  terms: readonly Figure[],
  first: Figure,
  stated: Figure,
): Computed | null {
  if (kind === 'sum') return added(terms, stated);
  if (kind === 'multiple') return factor === null ? null : multiplied(first, factor, stated);
  if (kind === 'share' || kind === 'rise' || kind === 'fall') {
    return rate === null ? null : shared(first, rate, kind, stated);
  }
  return null;
}

/** Whether a figure can be at least as large as another; "more than X" is taken to be near X. */
export function isAbove(greater: Figure, lesser: Figure): boolean {
  const most = greater.high ?? greater.low ?? 0;
  return intervalOf(pointOf({ ...greater, low: most })).high * (1 + ORDER_SLACK) >= intervalOf(lesser).low;
}

/** How far two figures are apart, as a factor of at least 1. */
export function ratio(a: Figure, b: Figure): number {
  const [x, y] = [Math.abs(valueNear(a)), Math.abs(valueNear(b))];
  if (x === 0 || y === 0) return Number.POSITIVE_INFINITY;
  return Math.max(x / y, y / x);
}
