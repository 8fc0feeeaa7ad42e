import {
  type Catalogue,
  createTranslator,
  explainInconsistency,
  explainVerdict,
  formatAmount,
  formatClaimDifference,
  formatDate,
  formatDistance,
  formatFigure,
  formatInstant,
  formatMoment,
  formatNumber,
  formatPeriod,
  formatShortDate,
  formatSince,
  formatSize,
  nameOf,
  verdictWord,
} from '../lib/format';
import type { Language, Metric } from '../lib/model';
import type { Words } from './words';

/** Messages of one language by key. */
export type Messages = Catalogue;

/** Metrics whose title names the other party: without it the figure says too little. */
const BY_PARTY: readonly Metric[] = ['stake', 'investment', 'acquisition_price', 'contract_value'];

/** Most parties named in a title. */
const MOST_PARTIES = 2;

/** The words of a language with these messages and no others. */
export function wordsOf(language: Language, messages: readonly Messages[]): Words {
  const t = createTranslator(language, messages);
  const metric: Words['metric'] = (name, basis) => {
    const word = t.t(`metric.${name}`);
    return basis === null ? word : `${word}, ${t.t(`metric.basis.${basis}`)}`;
  };
  const parties = (
    { metric: name, counterparties }: Parameters<Words['factTitle']>[0],
    names: Readonly<Record<string, string>>,
  ): string =>
    BY_PARTY.includes(name) && counterparties.length > 0 && counterparties.length <= MOST_PARTIES
      ? counterparties.map((id) => nameOf(id, names)).join(', ')
      : '';
  return {
    language,
    t: (key, values) => t.t(key, values),
    figure: (figure, of) => formatFigure(figure, t, of ? { metric: of } : {}),
    shortFigure: (figure, of) => formatFigure(figure, t, of ? { metric: of, compact: true } : { compact: true }),
    amount: (amount, unit, of) => formatAmount(amount, unit, t, of ? { metric: of } : {}),
    shortAmount: (amount, unit, of) =>
      formatAmount(amount, unit, t, of ? { metric: of, compact: true } : { compact: true }),
    moment: (at, by) => formatMoment(at, by, t),
    date: (date) => formatDate(date, t),
    shortDate: (date) => formatShortDate(date, t),
    since: (date) => formatSince(date, t),
    period: (period) => formatPeriod(period, t),
    instant: (instant) => formatInstant(instant, t),
    distance: (instant, now) => formatDistance(instant, now, t),
    number: (value, digits) => formatNumber(value, t, digits),
    size: (bytes) => formatSize(bytes, t),
    metric,
    status: (status) => t.t(`status.${status}`),
    standing: (standing) => t.t(`standing.${standing}`),
    verdict: (kind) => verdictWord(kind, t),
    explain: (claim, names) => explainVerdict(claim, names, t),
    inconsistency: (inconsistency, claims, about) => explainInconsistency(inconsistency, claims, t, about),
    difference: (claim) => formatClaimDifference(claim, t),
    factTitle: (fact, names) => [metric(fact.metric, fact.basis), parties(fact, names)].filter(Boolean).join(': '),
  };
}
