import { type Claim, isOwnFact, type JudgedClaim, type Metric, type Verdict, type VerdictKind } from '../model';
import { formatDate, formatPeriod, formatSince, formatWhen } from './date';
import { formatDifference, formatFigure } from './figure';
import { type CompanyNames, formatPublishers, nameOf } from './lists';
import type { MessageValues, Translator } from './translator';

/** Metrics that close like a deal; the others stand at a value. */
const DEALS: readonly Metric[] = ['investment', 'funding_round', 'acquisition_price', 'contract_value'];

/** The word for a kind of verdict. */
export function verdictWord(kind: VerdictKind, t: Translator): string {
  return t.t(`verdict.${kind}`);
}

const capital = (text: string, t: Translator): string =>
  text.length === 0 ? text : text.slice(0, 1).toLocaleUpperCase(t.locale) + text.slice(1);

/** Publishers in brackets, after the date or period they speak of if one is given. */
function sources(publishers: readonly string[], t: Translator, dated: string | null = null): string {
  const parts = [dated ?? '', formatPublishers(publishers, t)].filter((part) => part !== '');
  return parts.length === 0 ? '' : t.t('reason.sources', { publishers: parts.join('; ') });
}

const stageOf = (status: Verdict['values']['recordStatus']): string =>
  status === 'in_talks' ? 'talks' : status === 'planned' || status === 'forecast' ? 'plan' : 'settled';

/** Values for every placeholder of a reason; what a verdict lacks is empty. */
function valuesFor(claim: Claim, verdict: Verdict, names: CompanyNames, t: Translator): MessageValues {
  const { values, difference } = verdict;
  const figure = (f: typeof values.record): string => (f === null ? '' : formatFigure(f, t, { metric: claim.metric }));
  const from = sources(values.publishers, t);
  const record = figure(values.record);
  const dated = (date: string | null, period: string | null | undefined): string | null =>
    period != null ? formatPeriod(period, t) : date === null ? null : formatDate(date, t);
  const recordDated = dated(values.recordDate, values.recordPeriod);
  const asOf = sources(values.publishers, t, recordDated);
  const the = t.t(`metric.${claim.metric}.the`);
  const former = values.formerDate ?? null;
  const other = values.otherFigure ?? null;
  return {
    subject: nameOf(claim.subject, names),
    claim: figure(claim.figure),
    theMetric: t.locale === 'de' ? capital(the, t) : the,
    kind: DEALS.includes(claim.metric) ? 'deal' : 'value',
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
    slip: values.slip === null ? '' : t.t('reason.slip-note', { note: values.slip }),
    difference:
      difference === null
        ? ''
        : t.t('reason.difference', { difference: formatDifference(difference, t, { metric: claim.metric }) }),
    dispute:
      values.disputed && other !== null
        ? t.t('reason.dispute', { figure: figure(other), sources: sources(values.others, t) })
        : '',
    last: record === '' ? '' : t.t('reason.last', { record, asOf }),
  };
}

/**
 * One plain sentence that gives a claim's verdict its reason, with the record's figure, its date, who
 * says so and, where sources disagree, what others say.
 *
 * @param names display names of companies by id.
 */
export function explainVerdict(claim: JudgedClaim, names: CompanyNames, t: Translator): string {
  const { verdict } = claim;
  const nothing = verdict.kind === 'superseded' && verdict.values.latestStatus === 'denied';
  const own = verdict.kind === 'confirmed' && isOwnFact(verdict.facts[0] ?? '');
  const key = nothing ? 'reason.came-to-nothing' : own ? 'reason.own' : `reason.${verdict.reason}`;
  return t
    .t(key, valuesFor(claim, verdict, names, t))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.;,])/g, '');
}
