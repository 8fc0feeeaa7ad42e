import {
  type Claim,
  type Fact,
  type Figure,
  figureOf,
  type RateTable,
  type Severity,
  type Verdict,
  type VerdictKind,
  type VerdictReason,
} from '../model';
import { intervalOf, valueNear } from './agree';
import { bearersOf, disputeOf, type FactMatch, inUnitOf, publishersOf } from './compare';

type Values = Verdict['values'];
type Difference = Verdict['difference'];

/** The article's amount less a fact's accepted one, in the fact's unit; null when they do not convert. */
export function differenceTo(figure: Figure, fact: Fact, rates: RateTable | null): Difference {
  const stated = figureOf(fact.accepted);
  const said = inUnitOf(figure, stated, fact.date, rates);
  if (said === null) return null;
  const record = valueNear(stated, valueNear(said));
  const article = valueNear(said, record);
  if (article === record) return null;
  return { amount: article - record, ratio: record === 0 ? 0 : article / record, unit: stated.unit };
}

/**
 * How far a claim's figure may lie from a fact's accepted one: the factors at the two ends of what its words reach, so that
 * a looser figure is never nearer to the record than an exact one that it holds. Null when they do not convert, or have no factor.
 */
export function factorsTo(figure: Figure, fact: Fact, rates: RateTable | null): { least: number; most: number } | null {
  const stated = figureOf(fact.accepted);
  const said = inUnitOf(figure, stated, fact.date, rates);
  if (said === null) return null;
  const { low, high } = intervalOf(said);
  const [a, b] = [low, high].map((end) => end / valueNear(stated, end));
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return null;
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

/** Values of a verdict that rests on `fact`: its figure, date, status, who says so and who says otherwise. */
export function valuesOf(fact: Fact | null): Values {
  const dispute = fact === null ? null : disputeOf(fact);
  return {
    record: fact === null ? null : figureOf(fact.accepted),
    recordDate: fact?.date ?? null,
    recordStatus: fact?.status ?? null,
    recordPeriod: fact?.period ?? null,
    latest: null,
    latestDate: null,
    slip: null,
    publishers: fact === null ? [] : bearersOf(fact),
    others: dispute?.publishers ?? [],
    otherFigure: dispute?.figure ?? null,
    disputed: dispute !== null,
  };
}

/** Values of a verdict in which `latest` has taken the place of `fact`; publishers are those of `latest`. */
export function replacedValues(fact: Fact | null, latest: Fact): Values {
  const dispute = disputeOf(latest);
  return {
    ...valuesOf(fact),
    latest: figureOf(latest.accepted),
    latestDate: latest.date,
    latestStatus: latest.status,
    latestPeriod: latest.period,
    publishers: bearersOf(latest),
    others: dispute?.publishers ?? [],
    otherFigure: dispute?.figure ?? null,
    disputed: dispute !== null,
  };
}

/** A verdict of a kind and one of its reasons. */
export function verdict(
  kind: VerdictKind,
  reason: VerdictReason,
  facts: readonly (Fact | null)[],
  values: Values,
  difference: Difference = null,
  severity: Severity = 'none',
): Verdict {
  const ids = facts.filter((f) => f !== null).map((f) => f.id);
  return { kind, reason, severity, facts: [...new Set(ids)], difference, values };
}

/** Agreement with a fact: confirmed, or disputed when only another report agrees. */
export function agreementVerdict(claim: Claim, match: FactMatch, rates: RateTable | null): Verdict {
  const { fact, accepted } = match;
  const values = valuesOf(fact);
  const agreeing = match.reports
    .filter((r) => r.comparison.agreement === 'agree' && r.report.standing !== 'mistaken')
    .map((r) => r.report);
  if (match.level === 'report' || match.level === 'floor') {
    const publishers = publishersOf(agreeing);
    const others = bearersOf(fact).filter((p) => !publishers.includes(p));
    return verdict(
      'disputed',
      'other-reports',
      [fact],
      { ...values, publishers, others, otherFigure: claim.figure, disputed: true },
      differenceTo(claim.figure, fact, rates),
      'low',
    );
  }
  const publishers = agreeing.length > 0 ? publishersOf(agreeing) : values.publishers;
  const confirmed = { ...values, publishers };
  if (accepted.converted) return verdict('confirmed', 'agrees-converted', [fact], confirmed);
  if (values.disputed) return verdict('confirmed', 'agrees-disputed', [fact], confirmed);
  return verdict('confirmed', accepted.exact ? 'agrees' : 'agrees-rounded', [fact], confirmed);
}

/** How much a contradiction by `fact` asks for attention. */
export function contradictionSeverity(claim: Claim, fact: Fact, sure: boolean): Severity {
  const close = fact.reports.some((r) => r.standing === 'company' || r.standing === 'firsthand');
  const stated = claim.grounds.subject.by === 'stated' && claim.grounds.metric.by === 'stated';
  return sure && close && stated && claim.unitInferred !== true && claim.scope === 'whole' ? 'high' : 'low';
}
