import {
  type Claim,
  daysApart,
  type Fact,
  intervalOfDate,
  isSettled,
  type JudgedClaim,
  type PartialDate,
  type RateTable,
  type Statement,
} from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { type Amount, valueNear } from './agree';
import { basesConflict, isRunning, partiesOf } from './comparable';
import { compareFigure, scaleSlip } from './compare';
import { isQuestion, measureOf, measuresAgree, saysFurther } from './measures';
import { METRIC_RULES } from './metrics';
import { lengthOf, momentOf, periodsAlike } from './moment';
import { apart, isStated, sameParties, stageOf } from './versions';

/** Days that any date may span and still tell a moment. */
const MONTH = 31;
/** Days within which plans, forecasts and talks told on two days are those of one moment. */
const ONE_PLAN = 31;
/**
 * Figures of two articles further apart than this factor are rather two things than one told differently. Two authors
 * disagree more freely than one does with himself; what was only concluded may be read wrongly; a quarter is easily
 * taken for its year. `unknown`: nothing but the parties says that the moment is one.
 */
const MOST_APART = { stated: 4, period: 2, inferred: 1.7, unknown: 1.7 } as const;

const isKnown = ({ kind }: JudgedClaim['verdict']): boolean =>
  kind === 'confirmed' || kind === 'superseded' || kind === 'outdated';

/**
 * The fact that bears a claim's figure, as far along as the claim says it is: talks bear no settled claim. It is the last
 * of the facts that the verdict names, after the newer one.
 */
function bearerOf({ verdict, status }: JudgedClaim): Fact['id'] | null {
  const { recordStatus } = verdict.values;
  if (!isKnown(verdict) || recordStatus === null) return null;
  const alike = isSettled(status) === isSettled(recordStatus);
  return alike ? ((verdict.kind === 'confirmed' ? verdict.facts[0] : verdict.facts.at(-1)) ?? null) : null;
}

/**
 * A judged claim as another article may be held against it; null for one that states nothing to be held against: denied,
 * hypothetical, vague, asked, added to another figure, or former without a date.
 *
 * @param place day of the article (or of the entry of a live blog), place of the figure in its sentence, today.
 */
export function statementOf(
  claim: JudgedClaim,
  place: { said: PartialDate | null; at: number; now: PartialDate },
  measures: readonly MeasureTable[],
): Statement | null {
  const { said, at, now } = place;
  const isDated = claim.dateBy === 'stated' || claim.dateBy === 'record';
  if (claim.status === 'denied' || claim.hypothetical || claim.figure.vague) return null;
  if (claim.earlier && !isDated && claim.period === null) return null;
  if (isQuestion(claim.quote) || saysFurther(claim.quote.slice(0, at), measures)) return null;
  const { target, quote, subject, metric, figure, unitInferred, basis, scope } = claim;
  const { counterparties, date, dateBy, period, status, earlier } = claim;
  const when = dateBy === 'record' ? claim.when : momentOf(claim, said, now).when;
  return {
    ...{ target, quote, subject, metric, figure, basis, scope, counterparties, date, when, dateBy, period },
    ...(unitInferred === undefined ? {} : { unitInferred }),
    ...{ status, earlier, said },
    measure: measureOf(claim, at, measures),
    stated: isStated(claim),
    borneBy: bearerOf(claim),
  };
}

/**
 * Whether statements of two articles cannot both hold: one thing, one moment, and figures that do not agree. Symmetric;
 * no statement is at odds with itself. Different moments, talks and deals, plans and results are never at odds, nor is
 * what the record knows as two facts.
 */
export function areAtOdds(a: Statement, b: Statement, rates: RateTable | null): boolean {
  if (!areOnOneThing(a, b) || stage(a) !== stage(b) || a.quote === b.quote) return false;
  if (a.scope !== 'whole' || !basesConflict(a.basis, b.basis) || !sameParties(a, b)) return false;
  if (a.borneBy !== null && b.borneBy !== null) return false;
  return sameMoment(a, b) && differ(a, b, rates);
}

/** Whether two statements give one thing figures that agree, at whatever moment. Symmetric. */
export function sayTheSame(a: Statement, b: Statement, rates: RateTable | null): boolean {
  if (!areOnOneThing(a, b)) return false;
  if (METRIC_RULES[a.metric].parties === 'pair' && partiesOf(a.counterparties, b.counterparties) === 'other')
    return false;
  return comparisons(a, b, rates).includes('agree');
}

/**
 * Whether two statements support each other: one thing, one moment, equally far along, and figures that agree. Symmetric;
 * what is told of two moments does not count, though the figure be the same.
 */
export function agreeAcross(a: Statement, b: Statement, rates: RateTable | null): boolean {
  return stage(a) === stage(b) && sameParties(a, b) && sameMoment(a, b) && sayTheSame(a, b, rates);
}

const areOnOneThing = (a: Statement, b: Statement): boolean =>
  a.subject === b.subject &&
  a.metric === b.metric &&
  a.scope === b.scope &&
  measuresAgree(a.metric, a.measure, b.measure);

/** How far along it is; a result of a period that was not over is a plan. */
function stage(statement: Statement): ReturnType<typeof stageOf> {
  const { metric, period, said } = statement;
  const runs = METRIC_RULES[metric].kind === 'period' && period !== null && said !== null;
  const isPlan = runs && isRunning(statement, intervalOfDate(said).end, null);
  return isPlan && stageOf(statement) === 'settled' ? 'plan' : stageOf(statement);
}

/** Plans, forecasts and talks change: those told at different times are of different moments, whatever they are for. */
function toldTogether(a: Statement, b: Statement): boolean {
  if (a.said !== null && b.said !== null) return daysApart(intervalOfDate(a.said), intervalOfDate(b.said)) <= ONE_PLAN;
  return stage(a) === 'talks';
}

/** Whether nothing but the parties of one deal says that two statements are of one moment. */
const isUndated = (a: Statement, b: Statement): boolean =>
  METRIC_RULES[a.metric].kind !== 'period' && (a.when === null || b.when === null);

function sameMoment(a: Statement, b: Statement): boolean {
  const rule = METRIC_RULES[a.metric];
  if (stage(a) !== 'settled' && !toldTogether(a, b)) return false;
  if (rule.kind === 'period' || a.period !== null || b.period !== null) {
    return a.period !== null && b.period !== null && periodsAlike(a.period, b.period, null) === 'same';
  }
  if (a.when === null || b.when === null) return rule.kind === 'event' && rule.parties === 'pair';
  if (rule.kind === 'event' && a.when.start === b.when.start && a.when.end === b.when.end) return true;
  const longest = Math.max(lengthOf(a.when), lengthOf(b.when));
  return daysApart(a.when, b.when) <= rule.window && longest <= Math.max(rule.window, MONTH);
}

function mostApart(a: Statement, b: Statement): number {
  if (!a.stated || !b.stated) return MOST_APART.inferred;
  if (isUndated(a, b)) return MOST_APART.unknown;
  return METRIC_RULES[a.metric].kind === 'period' ? MOST_APART.period : MOST_APART.stated;
}

function differ(a: Statement, b: Statement, rates: RateTable | null): boolean {
  const isSlip = a.figure.unit !== b.figure.unit && (a.unitInferred === true || b.unitInferred === true);
  if (isSlip || valueNear(a.figure) * valueNear(b.figure) < 0) return false;
  if (comparisons(a, b, rates).some((agreement) => agreement !== 'differ')) return false;
  return apart(a, b) <= mostApart(a, b) || scaleSlip(a.figure, b.figure) !== null;
}

const amountOf = ({ figure }: Pick<Claim, 'figure'>): Amount => figure;

/** How the figures compare, read from either side: each may restate its own in the other's unit. */
function comparisons(a: Statement, b: Statement, rates: RateTable | null) {
  const { tolerance } = METRIC_RULES[a.metric];
  const [day = null] = [a.when?.start, b.when?.start, a.said, b.said].filter((one) => one != null).sort();
  const known = day === null ? null : rates;
  return [
    compareFigure(a.figure, amountOf(b), day ?? '', tolerance, known).agreement,
    compareFigure(b.figure, amountOf(a), day ?? '', tolerance, known).agreement,
  ];
}
