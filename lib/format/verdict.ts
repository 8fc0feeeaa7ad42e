import {
  type Claim,
  type Figure,
  isOwnFact,
  type JudgedClaim,
  type Metric,
  type Verdict,
  type VerdictKind,
} from '../model';
import { formatDate, formatPeriod, formatSince, formatWhen } from './date';
import { type FigureOptions, formatDifference, formatFigure, isLoss } from './figure';
import { type CompanyNames, formatPublishers, nameOf } from './lists';
import type { MessageValues, Translator } from './translator';

const DEALS: readonly Metric[] = ['investment', 'funding_round', 'acquisition_price', 'contract_value'];

/** Whether a metric is the sum of a deal, which can be announced and closed. */
export const isDeal = (metric: Metric): boolean => DEALS.includes(metric);

/** The word for a kind of verdict. */
export function verdictWord(kind: VerdictKind, t: Translator): string {
  return t.t(`verdict.${kind}`);
}

/** Publishers in brackets, after the date or period they speak of if one is given. */
function sources(publishers: readonly string[], t: Translator, dated: string | null = null): string {
  const parts = [dated ?? '', formatPublishers(publishers, t)].filter((part) => part !== '');
  return parts.length === 0 ? '' : t.t('reason.sources', { publishers: parts.join('; ') });
}

const stageOf = (status: Verdict['values']['recordStatus']): string =>
  status === 'in_talks' ? 'talks' : status === 'planned' || status === 'forecast' ? 'plan' : 'settled';

/** Values for every placeholder of a reason; what a verdict lacks is empty. */
function valuesFor(claim: Claim, verdict: Verdict, names: CompanyNames, t: Translator): MessageValues {
  const { values } = verdict;
  const difference = formatClaimDifference({ figure: claim.figure, metric: claim.metric, verdict }, t);
  const figure = (f: typeof values.record): string => (f === null ? '' : formatFigure(f, t, { metric: claim.metric }));
  const from = sources(values.publishers, t);
  const record = figure(values.record);
  const dated = (date: string | null, period: string | null | undefined): string | null =>
    period != null ? formatPeriod(period, t) : date === null ? null : formatDate(date, t);
  const recordDated = dated(values.recordDate, values.recordPeriod);
  const asOf = sources(values.publishers, t, recordDated);
  const former = values.formerDate ?? null;
  const other = values.otherFigure ?? null;
  return {
    subject: nameOf(claim.subject, names),
    claim: figure(claim.figure),
    theMetric: t.t(`metric.${claim.metric}.the`),
    kind: isDeal(claim.metric) ? 'deal' : 'value',
    step: values.latestStatus === 'announced' ? 'announced' : 'closed',
    stage: stageOf(values.recordStatus),
    record,
    asOf,
    othersAsOf: sources(values.others, t, recordDated),
    recordDay: values.recordDate === null ? '' : formatDate(values.recordDate, t),
    recordSince: values.recordDate === null ? '' : formatSince(values.recordDate, t),
    latest: figure(values.latest),
    latestAsOf: sources(values.publishers, t, dated(values.latestDate, values.latestPeriod)),
    latestDate: values.latestDate === null ? '' : formatWhen(values.latestDate, t),
    former: former === null ? '' : t.t('reason.former', { date: formatDate(former, t) }),
    publishers: formatPublishers(values.publishers, t),
    sources: from,
    slip: values.slip === null ? '' : t.t('reason.slip-note', { note: values.slip.replace(/\.$/, '') }),
    difference: difference === null ? '' : t.t('reason.difference', { difference }),
    dispute:
      values.disputed && other !== null
        ? t.t('reason.dispute', { figure: figure(other), sources: sources(values.others, t) })
        : '',
    last: record === '' ? '' : t.t('reason.last', { record, asOf }),
    held: record === '' ? '' : t.t('reason.held', { record, asOf }),
  };
}

/** The end of a figure that its bound names; the middle of a span. */
const pointOf = ({ low, high }: Figure): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);

const isBound = ({ low, high }: Figure): boolean => low === null || high === null;

/** How a figure that agrees, though not to the last digit, does so: by rounding, as a bound, or only roughly. */
function closeness(said: Figure, held: Figure | null): 'rounded' | 'limit' | 'within' | 'roughly' {
  if (held === null || held.unit !== said.unit) return 'rounded';
  const away = Math.abs(pointOf(said) - pointOf(held));
  if (away <= Math.max(said.step, held.step) / 2) return 'rounded';
  if (isBound(held)) return 'limit';
  return isBound(said) || said.low !== said.high || held.low !== held.high ? 'within' : 'roughly';
}

/** Whether two figures name the same numbers, be one of them a bound. */
const isSameFigure = (a: Figure, b: Figure | null): boolean =>
  b !== null && (a.low ?? a.high) === (b.low ?? b.high) && (a.high ?? a.low) === (b.high ?? b.low) && a.unit === b.unit;

/** Reasons for not judging that a record with the very same figure would seem to belie. */
const ELSEWHERE: readonly Verdict['reason'][] = ['event-not-in-record', 'moment-not-covered', 'newer-than-record'];

/** The message that gives a verdict its reason. */
function messageOf({ verdict, figure, status }: JudgedClaim): string {
  const { kind, reason, values } = verdict;
  if (kind === 'superseded' && values.latestStatus === 'denied') return 'came-to-nothing';
  if (kind === 'confirmed' && isOwnFact(verdict.facts[0] ?? '')) return 'own';
  if (reason === 'agrees-rounded') return `agrees-${closeness(figure, values.record)}`;
  if (reason === 'not-judged' && status === 'denied') return 'not-judged-denied';
  if (isSameFigure(figure, values.record)) {
    if (reason === 'part') return 'same-part';
    if (ELSEWHERE.includes(reason)) return 'same-elsewhere';
  }
  return reason;
}

/**
 * How far an article's figure is from the record's, in words, or null. Of two losses the greater one counts as more.
 */
export function formatClaimDifference(
  { figure, metric, verdict }: Pick<JudgedClaim, 'figure' | 'metric' | 'verdict'>,
  t: Translator,
  options: FigureOptions = {},
): string | null {
  const { difference, values } = verdict;
  if (difference === null) return null;
  const held = values.latest ?? values.record;
  const losses = isLoss(figure, metric) && held !== null && isLoss(held, metric);
  const amount = losses ? -difference.amount : difference.amount;
  return formatDifference({ ...difference, amount }, t, { ...options, metric });
}

/**
 * One plain sentence that gives a claim's verdict its reason, with the record's figure, its date, who
 * says so and, where sources disagree, what others say.
 *
 * @param names display names of companies by id.
 */
export function explainVerdict(claim: JudgedClaim, names: CompanyNames, t: Translator): string {
  return t
    .t(`reason.${messageOf(claim)}`, valuesFor(claim, claim.verdict, names, t))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.;,])/g, '');
}
