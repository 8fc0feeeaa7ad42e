import {
  type Claim,
  type Company,
  type CorrectedParts,
  type Correction,
  type CorrectionFault,
  type FigureReading,
  type Grounds,
  intervalOfDate,
  intervalOfPeriod,
  metricsFor,
  type PartialDate,
  type Target,
} from '../model';

/** Name of the rule by which a part is known that a person gave. */
const CORRECTED = 'corrected';

const byPerson: Grounds = { by: 'stated', rule: CORRECTED, evidence: '' };

const isRealDate = (date: PartialDate): boolean => {
  const day = date.length === 10 ? new Date(`${date}T00:00:00Z`) : null;
  return day === null || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date));
};

/** What speaks against a correction of a claim; empty where it can be. `known` are the record's companies. */
export function correctionFaults(
  claim: Claim,
  { parts, isNoClaim }: Pick<Correction, 'parts' | 'isNoClaim'>,
  known: ReadonlyMap<string, Company>,
): CorrectionFault[] {
  if (isNoClaim) return [];
  const faults = new Set<CorrectionFault>();
  if (Object.keys(parts).length === 0) faults.add('nothing');
  const { subject = claim.subject, metric = claim.metric, counterparties = claim.counterparties } = parts;
  for (const id of [...(parts.subject === undefined ? [] : [parts.subject]), ...(parts.counterparties ?? [])]) {
    if (!known.has(id)) faults.add('unknown-company');
  }
  if (parts.metric !== undefined && !metricsFor(claim.figure.unit).includes(metric)) faults.add('unit');
  if (parts.basis != null && metric !== 'valuation') faults.add('basis');
  if (counterparties.includes(subject)) faults.add('own-party');
  const { dateBy, date = null, period = null } = parts;
  if (dateBy === 'stated' && date === null && period === null) faults.add('date');
  if (date !== null && !isRealDate(date)) faults.add('date');
  if (dateBy === undefined && (parts.date !== undefined || parts.period !== undefined)) faults.add('date');
  return [...faults];
}

type Time = Pick<Claim, 'date' | 'when' | 'dateBy' | 'period'>;

function timeOf(
  { dateBy, date = null, period = null }: CorrectedParts,
  article: PartialDate | null,
  fiscalYearEnd: number | null,
): Time {
  if (dateBy === 'stated') {
    const days = date !== null ? intervalOfDate(date) : period && intervalOfPeriod(period, fiscalYearEnd ?? 12);
    return { date, when: days || null, dateBy, period };
  }
  if (dateBy === 'unknown' || article === null) return { date: null, when: null, dateBy: 'unknown', period: null };
  return { date: article, when: intervalOfDate(article), dateBy: 'article', period: null };
}

/** A figure without the sign that only a loss has. */
function unsigned(figure: Claim['figure']): Claim['figure'] {
  if ((figure.low ?? figure.high ?? 0) >= 0) return figure;
  const flip = (n: number | null): number | null => (n === null ? null : -n);
  const { converted } = figure;
  return {
    ...figure,
    low: flip(figure.high),
    high: flip(figure.low),
    converted: converted && { ...converted, low: flip(converted.high), high: flip(converted.low) },
  };
}

/** A claim with the parts that a person gave. `article` is the day of its section. */
export function correctedClaim(
  claim: Claim,
  parts: CorrectedParts,
  article: PartialDate | null,
  fiscalYearEnd: number | null,
): Claim {
  const { subject, metric, basis, scope, counterparties, status, dateBy } = parts;
  const another = subject !== undefined || metric !== undefined;
  const measured = metric ?? claim.metric;
  return {
    ...claim,
    subject: subject ?? claim.subject,
    metric: measured,
    figure: measured === 'profit_loss' ? claim.figure : unsigned(claim.figure),
    basis: basis !== undefined ? basis : measured === 'valuation' ? claim.basis : null,
    scope: scope ?? claim.scope,
    counterparties: counterparties ?? claim.counterparties,
    ...(status === undefined ? {} : { status, hypothetical: false }),
    ...(dateBy === undefined ? {} : { ...timeOf(parts, article, fiscalYearEnd), earlier: false }),
    trajectory: another ? null : claim.trajectory,
    grounds: {
      ...claim.grounds,
      ...(subject === undefined ? {} : { subject: byPerson }),
      ...(metric === undefined && basis === undefined && scope === undefined ? {} : { metric: byPerson }),
    },
  };
}

/**
 * The figure that a correction speaks of: the exact quote at its place, else the one with the same words on one whole
 * side of it. Another figure of the same wording is never taken for it.
 */
export function figureOfTarget(figures: readonly FigureReading[], target: Target): number {
  const { exact, prefix, suffix, start } = target;
  const same = figures.flatMap((figure, i) => (figure.target.exact === exact ? [{ i, at: figure.target }] : []));
  const here = same.filter(({ at }) => at.prefix === prefix && at.suffix === suffix);
  const beside = same.filter(
    ({ at }) => (prefix !== '' && at.prefix === prefix) || (suffix !== '' && at.suffix === suffix),
  );
  const found = here.length > 0 && (prefix !== '' || suffix !== '' || here.length === 1) ? here : beside;
  const away = ({ at }: (typeof same)[number]): number => Math.abs(at.start - start);
  return [...found].sort((a, b) => away(a) - away(b))[0]?.i ?? -1;
}

/** Claims and figures of an article with corrections in them. */
export interface Applied {
  claims: Claim[];
  figures: FigureReading[];
  /** Where the figure of each correction stands; null for one that was not applied. */
  places: (Target | null)[];
}

/** What corrections are applied to, and what they are held against. */
export interface Correctable {
  claims: readonly Claim[];
  figures: readonly FigureReading[];
  companies: ReadonlyMap<string, Company>;
  /** Day of a section of the article, or null. */
  dateOf(section: number): PartialDate | null;
}

/** Applies corrections to what was read; one whose figure is gone, or that is no longer possible, is left out. */
export function applyCorrections(
  { claims, figures, companies, dateOf }: Correctable,
  corrections: readonly Correction[],
): Applied {
  const corrected: (Claim | null)[] = [...claims];
  const places = corrections.map((correction): Target | null => {
    const figure = figures[figureOfTarget(figures, correction.target)];
    const at = figure?.claim ?? -1;
    const claim = corrected[at];
    if (!figure || !claim || correctionFaults(claim, correction, companies).length > 0) return null;
    const { parts, isNoClaim } = correction;
    const subject = companies.get(parts.subject ?? claim.subject);
    corrected[at] = isNoClaim
      ? null
      : correctedClaim(claim, parts, dateOf(claim.section), subject?.fiscalYearEnd ?? null);
    return figure.target;
  });
  const kept = corrected.flatMap((claim, i) => (claim === null ? [] : [i]));
  const placeOf = new Map(kept.map((i, place) => [i, place]));
  return {
    claims: corrected.filter((claim) => claim !== null),
    figures: figures.map((figure) => {
      if (figure.claim === null) return figure;
      const claim = placeOf.get(figure.claim) ?? null;
      return { ...figure, claim, why: claim === null ? CORRECTED : figure.why };
    }),
    places,
  };
}
