import {
  type Claim,
  daysApart,
  type Figure,
  type FigureReading,
  type JudgedClaim,
  type Section,
  type Verdict,
} from '../model';
import { compareAmounts, sameNumber, valueNear } from './agree';
import { basesMeet, partiesOf } from './comparable';
import { scaleSlip } from './compare';
import type { ArticleClaims } from './inconsistencies';
import { isQuestion, measureOf, measuresAgree, saysFurther, saysRevised, sourcesIn } from './measures';
import { METRIC_RULES } from './metrics';
import { lengthOf, periodInterval, periodsAlike } from './moment';
import { pointOf } from './sums';

/** Dates that the words give no more closely than this many days are the same moment only when equal. */
const CLOSE_DATE = 31;
/** Days within which two dates of one article mean the same news: the event and its report. */
const SAME_NEWS = 3;
/** Dates given more loosely than this many days mean different news unless they overlap. */
const SAME_WEEK = 7;
/** Relative gap within which parts make up their whole, and the same for a percentage of it. */
const SUM_ROUNDING = 0.005;
const SHARE_ROUNDING = 0.02;
/** Sentences within which a third figure explains how two others differ. */
const EXPLAINS_WITHIN = 2;
const CURRENCY = /^[A-Z]{3}$/;
/**
 * Figures further apart than this factor are rather two things (a whole and a part, a former and a present
 * value) than one thing told twice. `sure`: a valuation that both places state in so many words; `loose`:
 * the subject or the metric of one of them is only concluded; `period`: the subject is, but both places state the
 * metric and one period.
 */
const MOST_APART = { sure: 4, plain: 1.7, period: 1.5, loose: 1.35 } as const;
/** Rounds nearer to one another than this factor are one told twice, also when each telling names other backers. */
const ONE_ROUND = 1.35;
/** Relative gap between what two sources of one sentence say that is no difference yet; bounds count as amounts. */
const BESIDE_OTHERS = 0.05;

/** Whether two claims tell one thing with figures that cannot both hold. */
export function areVersions(a: Claim | JudgedClaim, b: Claim | JudgedClaim, article: ArticleClaims): boolean {
  if (!conflict(a, b, article)) return false;
  return a.sentence === b.sentence || (!areBothBorne(a, b) && !isExplained(a, b, article.figures));
}

type Sided = Pick<Claim, 'metric' | 'counterparties' | 'figure'>;

/** How far along the thing is that a claim is about. */
export const stageOf = (claim: Pick<Claim, 'status'>): 'talks' | 'plan' | 'settled' =>
  claim.status === 'in_talks'
    ? 'talks'
    : claim.status === 'planned' || claim.status === 'forecast'
      ? 'plan'
      : 'settled';

function conflict(a: Claim, b: Claim, article: ArticleClaims): boolean {
  if (a.subject !== b.subject || a.metric !== b.metric || a.scope !== b.scope) return false;
  if (a.scope !== 'whole' || !basesMeet(a.basis, b.basis)) return false;
  if (stageOf(a) !== stageOf(b) && a.sentence !== b.sentence) return false;
  if (a.trajectory !== null && a.trajectory === b.trajectory) return false;
  if (areOnOneFact(a, b)) return !otherParties(a, b) && mayDiffer(a, b, article) && disagree(a, b);
  if ([a, b].some((c) => c.earlier && c.dateBy !== 'stated')) return false;
  if (a.earlier !== b.earlier && [a, b].some((c) => c.dateBy !== 'stated')) return false;
  if (stageOf(a) === 'plan' && [a, b].some((c) => c.dateBy === 'stated') && !sameWhen(a, b)) return false;
  const isOneTime =
    sameTime(a, b) ||
    isPeriodLeftOut(a, b, article) ||
    isPeriodLeftOut(b, a, article) ||
    (a.figure.unit !== b.figure.unit && [a, b].some((c) => c.dateBy !== 'stated'));
  return sameParties(a, b) && isOneTime && mayDiffer(a, b, article) && disagree(a, b);
}

/** Whether the places of two claims let them be versions of one thing. */
function mayDiffer(a: Claim, b: Claim, { title, sentences, sections, measures }: ArticleClaims): boolean {
  const isRow = (claim: Claim): boolean => sentences[claim.sentence]?.kind === 'table-row';
  if (isRow(a) && isRow(b)) return false;
  const isRole = (claim: Claim, role: Section['role']): boolean => sections[claim.section]?.role === role;
  if (a.section !== b.section && [a, b].some((c) => isRole(c, 'live-entry'))) return false;
  if (
    [a, b].every((c) => isRole(c, 'caption')) ||
    (isRole(a, 'caption') !== isRole(b, 'caption') && apart(a, b) > MOST_APART.plain)
  )
    return false;
  if (a.sentence === b.sentence) return sourcesIn(a.quote, measures).length > 1;
  if (saysRevised(title ?? '', measures)) return false;
  if ([a, b].some((c) => saysRevised(c.quote, measures) || isQuestion(c.quote))) return false;
  if (a.sentence !== b.sentence && [a, b].some((c) => saysFurther(beforeOf(c, sentences), measures))) return false;
  const [x, y] = [a, b].map((c) => {
    const at = c.target.start - (sentences[c.sentence]?.start ?? c.target.start);
    return measureOf(c, at, measures);
  });
  return measuresAgree(a.metric, x ?? null, y ?? null);
}

/** What a claim's sentence says before its figure. */
function beforeOf({ quote, target, sentence }: Claim, sentences: ArticleClaims['sentences']): string {
  return quote.slice(0, Math.max(0, target.start - (sentences[sentence]?.start ?? target.start)));
}

const verdictsOf = (...claims: readonly (Claim | JudgedClaim)[]): Verdict[] =>
  claims.flatMap((claim) => ('verdict' in claim ? [claim.verdict] : []));

const HELD_AGAINST: ReadonlySet<Verdict['kind']> = new Set(['contradicted', 'disputed']);

/** Whether the record bears one claim and holds the very fact it rests on against the other: dates matter no more. */
function areOnOneFact(a: Claim, b: Claim): boolean {
  const [x, y] = verdictsOf(a, b);
  if (!x || !y || x.kind === y.kind) return false;
  const [against] = [a, b].filter((c) => HELD_AGAINST.has(verdictsOf(c)[0]?.kind ?? 'confirmed'));
  if (against === undefined || against.earlier || ![x, y].some((v) => v.kind === 'confirmed')) return false;
  return x.facts.some((fact) => y.facts.includes(fact));
}

/**
 * Whether the record bears both claims, or knows one of them as talks only: then they are about different
 * things or moments, whatever the words seem to say.
 */
function areBothBorne(a: Claim | JudgedClaim, b: Claim | JudgedClaim): boolean {
  const verdicts = verdictsOf(a, b);
  if (verdicts.some((v) => v.reason === 'only-talks-known')) return true;
  return verdicts.length === 2 && verdicts.every((v) => v.kind === 'confirmed' || v.kind === 'superseded');
}

/** What two claims must share to be told of one thing: the parties, as their metric counts them. */
export function sameParties(a: Sided, b: Sided): boolean {
  const rule = METRIC_RULES[a.metric];
  if (rule.parties === 'none') return true;
  const parties = partiesOf(a.counterparties, b.counterparties);
  if (a.metric === 'funding_round') return parties !== 'other' || apart(a, b) <= ONE_ROUND;
  if (a.metric === 'acquisition_price') return parties !== 'other';
  return parties === 'same' && a.counterparties.length > 0;
}

/** Whether two claims on one fact name different parties to it; one that names none leaves them open. */
const otherParties = (a: Claim, b: Claim): boolean =>
  METRIC_RULES[a.metric].parties === 'pair' && partiesOf(a.counterparties, b.counterparties) === 'other';

function sameTime(a: Claim, b: Claim): boolean {
  if (METRIC_RULES[a.metric].kind === 'period' || a.period !== null || b.period !== null) {
    return a.period !== null && b.period !== null && periodsAlike(a.period, b.period, null) === 'same';
  }
  return sameWhen(a, b);
}

/** Days after its end in which a period is the one that a headline speaks of without naming it. */
const PERIOD_NEWS = 120;
/** Sentences at the head of an article, the title first. */
const HEAD = 3;

/**
 * Whether the head of an article tells a result without its period, and the one period told for that result is
 * the one just over.
 */
function isPeriodLeftOut(head: Claim, body: Claim, { claims, sentences }: ArticleClaims): boolean {
  if (METRIC_RULES[head.metric].kind !== 'period' || head.period !== null || body.period === null) return false;
  const kind = sentences[head.sentence]?.kind;
  if (head.sentence >= HEAD && kind !== 'list-item' && kind !== 'heading') return false;
  if (head.dateBy !== 'article' || head.when === null || apart(head, body) > MOST_APART.loose) return false;
  const days = periodInterval(body.period, null);
  if (body.period.startsWith('FY') || days === null || days.end > head.when.end) return false;
  if (daysApart({ start: days.end, end: days.end }, head.when) > PERIOD_NEWS) return false;
  const others = claims.filter((c) => c.subject === head.subject && c.metric === head.metric && c.period !== null);
  return others.every((c) => c.period === body.period);
}

function sameWhen(a: Claim, b: Claim): boolean {
  if (a.when === null || b.when === null) return a.when === null && b.when === null;
  if (a.when.start === b.when.start && a.when.end === b.when.end) return true;
  const longest = Math.max(lengthOf(a.when), lengthOf(b.when));
  const days = daysApart(a.when, b.when);
  return longest <= CLOSE_DATE && (days === 0 || (days <= SAME_NEWS && longest <= SAME_WEEK));
}

/** The factor by which two figures differ, at least 1. */
export const apart = (a: Pick<Claim, 'figure'>, b: Pick<Claim, 'figure'>): number => {
  const ratio = Math.abs(valueNear(a.figure) / (valueNear(b.figure) || 1));
  return Math.max(ratio, 1 / ratio);
};

/** Whether the words state whose figure it is and what it measures; a count names what it counts. */
export const isStated = ({ grounds, figure }: Pick<Claim, 'grounds' | 'figure'>): boolean =>
  grounds.subject.by === 'stated' && (grounds.metric.by === 'stated' || figure.unit === 'people');

function mostApart(a: Claim, b: Claim): number {
  if (areOnOneFact(a, b) || a.sentence === b.sentence) return MOST_APART.plain;
  if (![a, b].every(isStated)) {
    const isPeriod =
      a.period !== null && a.period === b.period && [a, b].every((c) => c.grounds.metric.by === 'stated');
    return isPeriod ? MOST_APART.period : MOST_APART.loose;
  }
  return a.metric === 'valuation' ? MOST_APART.sure : MOST_APART.plain;
}

function disagree(a: Claim, b: Claim): boolean {
  if (a.figure.unit === b.figure.unit) {
    const beside = a.sentence === b.sentence;
    const [x, y] = beside ? [pointOf(a.figure), pointOf(b.figure)] : [a.figure, b.figure];
    if (compareAmounts(x, y, beside ? BESIDE_OTHERS : METRIC_RULES[a.metric].tolerance) !== 'differ') return false;
    if (valueNear(a.figure) * valueNear(b.figure) < 0) return false;
    return apart(a, b) <= mostApart(a, b) || scaleSlip(a.figure, b.figure) !== null;
  }
  const restated = [a, b].some((c) => c.figure.converted !== null || c.unitInferred === true);
  if (restated || !CURRENCY.test(a.figure.unit) || !CURRENCY.test(b.figure.unit)) return false;
  return sameNumber(a.figure, b.figure);
}

/**
 * Whether a third figure beside them makes the smaller of two a part of the larger: 5 and 8 where 3 is said
 * as well, 5 and 6.5 where 23 percent is.
 */
function isExplained(a: Claim, b: Claim, figures: readonly FigureReading[]): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  const [x, y] = [Math.abs(valueNear(a.figure)), Math.abs(valueNear(b.figure))];
  const [part, whole] = [Math.min(x, y), Math.max(x, y)];
  const alike = (amount: number, other: number): boolean => Math.abs(amount - other) <= SHARE_ROUNDING * other;
  const makesUp = (figure: Figure): boolean => {
    const value = Math.abs(valueNear(figure));
    if (figure.unit === 'percent') {
      const share = (value / 100) * whole;
      return value < 100 && (alike(share, part) || alike(whole - share, part));
    }
    if (figure.unit !== a.figure.unit || value >= whole * (1 - SUM_ROUNDING)) return false;
    return Math.abs(part + value - whole) <= SUM_ROUNDING * whole;
  };
  const isOwn = ({ target }: FigureReading): boolean =>
    [a, b].some((c) => target.start < c.target.end && c.target.start < target.end);
  const isNear = (f: FigureReading): boolean =>
    [a, b].some((c) => Math.abs(f.sentence - c.sentence) <= EXPLAINS_WITHIN);
  return figures.some((f) => !isOwn(f) && isNear(f) && makesUp(f.figure));
}
