import { formerBeside, isAlike, linesBefore, type ReadingDraft, type RelationDraft, type Scene } from './arithmetic';
import { type FactorHit, factorsIn, longest } from './factors';
import {
  amountsOf,
  clearOf,
  firstBehind,
  isAfter,
  isAmount,
  isBefore,
  isUnbroken,
  type Line,
  leadsTo,
  type Operand,
  type Place,
  placesOf,
} from './operands';
import { distance } from './tokens';

/** Words between a factor and the value it multiplies ("double the", "33 times an annual run rate that stood at"). */
const BASE_REACH = 9;
/** Words between a word and the value it marks. */
const MARK_REACH = 3;
/** Words between a verb of growth and a percentage that "by" ties to it. */
const VERB_REACH = 8;
/** Words between a percentage and "more than". */
const THAN_REACH = 1;
/** Words between a factor and the values of the development it describes. */
const PAIR_REACH = 16;
/** Values looked at for what a factor compares with, the nearest first. */
const MOST_CANDIDATES = 8;
/** Sentences looked back at for them, and for worths compared without naming them. */
const BACK = 4;
const WORTHS_BACK = 8;

/** Words that mark values of a sentence as start, end or former value. */
interface Marks {
  from: readonly Place[];
  to: readonly Place[];
  former: readonly Place[];
}

const marksOf = ({ line }: Scene): Marks => ({
  from: placesOf(line, 'from'),
  to: placesOf(line, 'to'),
  former: placesOf(line, 'former'),
});

const isMarked = ({ line }: Scene, places: readonly Place[], o: Operand): boolean =>
  leadsTo(line, places, o.at, MARK_REACH) || places.some((p) => p.from <= o.at && o.at <= p.to);

const isFormer = (scene: Scene, marked: Marks, o: Operand): boolean =>
  isMarked(scene, marked.former, o) || scene.claimOf(o)?.earlier === true;

/** "From 7 to 13.8": two values of one unit, both marked, near a token. */
function pairNear(scene: Scene, marked: Marks, at: number, alone: boolean): ReadingDraft | null {
  const { line } = scene;
  const near = line.operands.filter((o) => isAmount(o) && distance(line.view, o.at, at) <= PAIR_REACH);
  for (const to of near.filter((o) => isMarked(scene, marked.to, o))) {
    const from = near.find(
      (o) =>
        o !== to &&
        o.figure.unit === to.figure.unit &&
        (isMarked(scene, marked.from, o) || isFormer(scene, marked, o)) &&
        (alone || isAlike(scene, o, to)),
    );
    if (from) return { from: [from], to };
  }
  return null;
}

/** Values of a unit told before a token, in the sentence and in the one before; the nearest first. */
function toldBefore(scene: Scene, at: number, unit: string): Operand[] {
  const here = amountsOf(scene.line, unit)
    .filter((o) => o.at < at)
    .reverse();
  const before = linesBefore(scene, BACK).flatMap((line) => amountsOf(line, unit).reverse());
  return [...here, ...before].slice(0, MOST_CANDIDATES);
}

/** Multiplied values: "more than double the 7.3 of 2021", "tripled from 10 to 29", "doubled to 4". */
export function multiplesIn(scene: Scene): RelationDraft[] {
  const marked = marksOf(scene);
  return factorsIn(scene.line).flatMap((hit): RelationDraft[] => {
    const readings = readingsOf(scene, marked, hit);
    if (readings.length === 0) return [];
    return [{ kind: 'multiple', factor: hit.factor, readings, first: hit.from, last: hit.to }];
  });
}

function readingsOf(scene: Scene, marked: Marks, hit: FactorHit): ReadingDraft[] {
  const { line } = scene;
  const pair = pairNear(scene, marked, hit.from, false);
  if (pair) return [pair];
  const next = firstBehind(line, hit.to, BASE_REACH);
  const base =
    next && isAmount(next) && clearOf(line, hit.to, next.at) && isUnbroken(line, hit.to, next.at) ? next : null;
  if (base && isMarked(scene, marked.to, base)) return reached(scene, marked, base);
  if (base) {
    const told = toldBefore(scene, hit.from, base.figure.unit);
    const behind = amountsOf(line, base.figure.unit).filter((o) => o.at > base.at);
    const isHere = told.some((o) => line.operands.includes(o));
    return [...told, ...(isHere ? [] : behind)].map((to) => ({ from: [base], to }));
  }
  if (hit.counted) return [];
  const end = line.operands.findLast((o) => o.at < hit.from && isAmount(o));
  const beside = end ? amongClaims(scene, end, hit, [line]) : [];
  if (beside.length > 0) return beside;
  if (end && distance(line.view, end.at, hit.from) <= BASE_REACH && isMarked(scene, marked.to, end)) {
    return reached(scene, marked, end);
  }
  if (end) return amongClaims(scene, end, hit, linesAround(scene));
  return line.operands.some(isAmount) ? [] : comparedWorths(scene);
}

/** The value a development leads to, with the former value the words give, else with the record's. */
function reached(scene: Scene, marked: Marks, to: Operand): ReadingDraft[] {
  const { line } = scene;
  const others = amountsOf(line, to.figure.unit).filter((o) => o !== to && isAlike(scene, o, to));
  const former = others.find((o) => isFormer(scene, marked, o) || isMarked(scene, marked.from, o));
  const from = former ?? (others.length === 0 ? formerBeside(scene, to) : null);
  return [{ from: from ? [from] : [], to }];
}

/** "It was worth 5.8 in June; the price has doubled": the other values of the same thing near by. */
function amongClaims(scene: Scene, value: Operand, { factor }: FactorHit, lines: readonly Line[]): ReadingDraft[] {
  const own = scene.claimOf(value);
  if (!own) return [];
  const shrinks = factor.high !== null && factor.high <= 1;
  const others = lines
    .flatMap((line) => amountsOf(line, value.figure.unit))
    .filter((o) => o !== value && o.figure.low !== value.figure.low && scene.claimOf(o) && isAlike(scene, o, value));
  return others.slice(0, MOST_CANDIDATES).map((o) => {
    const [small, large] = (o.figure.low ?? 0) < (value.figure.low ?? 0) ? [o, value] : [value, o];
    return shrinks ? { from: [large], to: small } : { from: [small], to: large };
  });
}

function linesAround(scene: Scene): Line[] {
  const next = scene.lines[scene.n + 1];
  return [scene.line, ...linesBefore(scene), ...(next ? [next] : [])];
}

/** "Nearly twice what we are worth", with no value beside it: two values of the sentences before. */
function comparedWorths(scene: Scene): ReadingDraft[] {
  if (placesOf(scene.line, 'worth').length === 0) return [];
  const values = linesBefore(scene, WORTHS_BACK)
    .flatMap((line) => [...line.operands].reverse())
    .filter((o) => isAmount(o) && scene.claimOf(o) !== null);
  const readings = values.flatMap((from) =>
    values
      .filter((to) => to.figure.unit === from.figure.unit && (to.figure.low ?? 0) > (from.figure.low ?? 0))
      .filter((to) => [from, to].some((o) => scene.claimOf(o)?.metric === 'valuation'))
      .map((to) => ({ from: [from], to })),
  );
  return readings.slice(0, MOST_CANDIDATES);
}

/** Growth told by a percentage: "rose 40 percent from 10 to 14", "22, after 14.2, up 55 percent". */
export function growthIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const marked = marksOf(scene);
  const rises = placesOf(line, 'rises');
  const falls = placesOf(line, 'falls');
  const by = placesOf(line, 'by');
  return line.operands
    .filter((o) => !isAmount(o))
    .flatMap((rate): RelationDraft[] => {
      const byRate = isAfter(line, by, rate.at, 0);
      const before = (p: Place): boolean =>
        isAfter(line, [p], rate.at, byRate && isUnbroken(line, p.to, rate.at) ? VERB_REACH : MARK_REACH);
      const near = (places: readonly Place[]): boolean =>
        places.some(before) || isBefore(line, places, rate.at, MARK_REACH);
      const kind = near(rises) ? 'rise' : near(falls) ? 'fall' : null;
      if (kind === null) return [];
      const reading = grownValues(scene, marked, rate);
      return reading ? [{ kind, rate, readings: [reading], first: rate.at, last: rate.at }] : [];
    });
}

/** The values between which something grew by a percentage: both marked, or two claims on one thing. */
function grownValues(scene: Scene, marked: Marks, rate: Operand): ReadingDraft | null {
  const { line } = scene;
  if (line.operands.filter((o) => !isAmount(o)).length > 1) {
    const rival = line.operands.some((o) => o !== rate && !isAmount(o) && clearOf(line, o.at, rate.at));
    if (rival) return null;
  }
  const pair = pairNear(scene, marked, rate.at, false);
  if (pair) return pair;
  const beside = grownSince(scene, marked, rate);
  if (beside) return beside;
  const near = line.operands.filter((o) => isAmount(o) && distance(line.view, o.at, rate.at) <= PAIR_REACH);
  const [a, b, ...more] = near;
  if (!a || !b || more.length > 0 || a.figure.unit !== b.figure.unit || !isAlike(scene, a, b)) return null;
  const than = (['more', 'less', 'above', 'below'] as const)
    .flatMap((mark) => placesOf(line, mark))
    .filter((p) => p.from > rate.at && distance(line.view, rate.at, p.from) <= THAN_REACH);
  const isBase = (o: Operand): boolean =>
    o.at > rate.at && (isMarked(scene, marked.from, o) || isAfter(line, than, o.at, MARK_REACH));
  const [first, second] = [a, b].map((o) => isFormer(scene, marked, o) || isBase(o));
  if (first === second) return null;
  return first ? { from: [a], to: b } : { from: [b], to: a };
}

/** "It grew by 10 percent to 34; the year before it had been 31": the former value stands in a sentence beside. */
function grownSince(scene: Scene, marked: Marks, rate: Operand): ReadingDraft | null {
  const { line } = scene;
  const amounts = line.operands.filter((o) => isAmount(o) && distance(line.view, o.at, rate.at) <= PAIR_REACH);
  const [to] = amounts;
  if (!to || amounts.length > 1 || isFormer(scene, marked, to) || isMarked(scene, marked.from, to)) return null;
  if (placesOf(line, 'otherwise').length > 0) return null;
  const from = formerBeside(scene, to);
  return from ? { from: [from], to } : null;
}

/** Words between a share and what it is a share of, and the amount it makes. */
const SHARE_REACH = 4;
const SAME_REACH = 2;

/** Shares told both as amount and as percentage: "1.82 billion, or 77 percent of sales". */
export function sharesIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const same = placesOf(line, 'same');
  return placesOf(line, 'shareOf').flatMap((hit): RelationDraft[] => {
    const rate = line.operands.findLast((o) => o.at < hit.from && !isAmount(o));
    if (!rate || distance(line.view, rate.at, hit.from) > SHARE_REACH) return [];
    const part = line.operands.findLast((o) => o.at < rate.at && isAmount(o));
    const tied = part && isAfter(line, same, rate.at, SAME_REACH) && clearOf(line, part.at, rate.at);
    if (!part || !tied) return [];
    const own = scene.claimOf(part);
    const wholes = [line, ...linesBefore(scene)]
      .flatMap((l) => amountsOf(l, part.figure.unit).reverse())
      .filter((o) => o !== part && scene.claimOf(o)?.metric === hit.metric)
      .filter((o) => own === null || scene.claimOf(o)?.subject === own.subject);
    if (wholes.length === 0) return [];
    const readings = wholes.slice(0, MOST_CANDIDATES).map((from) => ({ from: [from], to: part }));
    return [{ kind: 'share', rate, readings, first: rate.at, last: hit.to }];
  });
}

/** Shares told by a word: "three quarters of it, 1.5 billion". */
export function fractionsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const hits = longest(placesOf(line, 'fractions'));
  return hits.flatMap((hit): RelationDraft[] => {
    const part = firstBehind(line, hit.to, SHARE_REACH);
    if (!part || !isAmount(part) || !clearOf(line, hit.to, part.at)) return [];
    const readings = toldBefore(scene, hit.from, part.figure.unit).map((from) => ({ from: [from], to: part }));
    if (readings.length === 0) return [];
    return [{ kind: 'multiple', factor: hit.factor, readings, first: hit.from, last: hit.to }];
  });
}
