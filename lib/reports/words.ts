import deReports from '../../assets/locales/de/reports.json';
import deUi from '../../assets/locales/de/ui.json';
import enReports from '../../assets/locales/en/reports.json';
import enUi from '../../assets/locales/en/ui.json';
import { formatDate, formatFigure, formatPeriod, nameOf, type Translator, translatorFor } from '../format';
import {
  type Correction,
  type Details,
  type FactBrief,
  type Figure,
  isSettled,
  type Language,
  type Remembered,
} from '../model';
import type { Citation } from './report';

/** Messages of reports and those that they share with the interface, by language. */
const CATALOGUES = { de: [deUi, deReports], en: [enUi, enReports] } as const;

/** Says reports in a language. */
export function reportTranslator(language: Language): Translator {
  return translatorFor(language, CATALOGUES[language]);
}

/** What a fact or claim measures: "Bewertung, nach der Finanzierung". */
export function metricText({ metric, basis }: Pick<FactBrief, 'metric' | 'basis'>, t: Translator): string {
  const word = t.t(`metric.${metric}`);
  return basis === null ? word : `${word}, ${t.t(`metric.basis.${basis}`)}`;
}

/** When a fact held; how far along it was, where that is not settled. */
function asOfText({ period, date, status }: FactBrief, t: Translator): string {
  const when =
    period === null
      ? t.t('fact.asOf', { date: formatDate(date, t) })
      : t.t('fact.for', { period: formatPeriod(period, t) });
  return isSettled(status) ? when : `${t.t(`status.${status}`)}, ${when}`;
}

/** A fact of the record in one line: what, whose part in it, how much, as of when, and what kind of source it rests on. */
export function factText(fact: FactBrief, names: Details['names'], t: Translator): string {
  const parties = fact.counterparties.map((id) => nameOf(id, names)).join(', ');
  return t.t('reports.fact', {
    what: parties === '' ? metricText(fact, t) : `${metricText(fact, t)} (${parties})`,
    figure: formatFigure(fact.figure, t, { metric: fact.metric }),
    asOf: asOfText(fact, t),
    rests: t.t(`rests.${fact.rests}`),
  });
}

/** What is to be said of a source under a fact besides its number: another figure, a known slip; empty for most. */
export function citationNote(citation: Citation, fact: FactBrief, t: Translator): string {
  const said = (figure: Figure): string =>
    t.t('source.says', { figure: formatFigure(figure, t, { metric: fact.metric }) });
  return [
    citation.figure === null ? '' : said(citation.figure),
    citation.standing === 'mistaken' ? t.t('standing.mistaken') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A correction of the reading in one line: the figure in the article's words, and what the person says of it. */
export function correctionText(
  { target, parts, isNoClaim }: Correction,
  names: Details['names'],
  t: Translator,
): string {
  const { subject, metric, basis, scope, counterparties, date, period, status } = parts;
  const said = [
    subject === undefined ? '' : `${t.t('claim.company')}: ${nameOf(subject, names)}`,
    metric === undefined ? '' : `${t.t('claim.measure')}: ${metricText({ metric, basis: basis ?? null }, t)}`,
    metric !== undefined || basis == null ? '' : `${t.t('claim.measure')}: ${t.t(`metric.basis.${basis}`)}`,
    scope === undefined ? '' : t.t(scope === 'whole' ? 'reports.scope.whole' : `metric.scope.${scope}`),
    counterparties === undefined
      ? ''
      : `${t.t('claim.parties')}: ${counterparties.map((id) => nameOf(id, names)).join(', ') || '–'}`,
    period == null ? '' : `${t.t('claim.when')}: ${formatPeriod(period, t)}`,
    period != null || date == null ? '' : `${t.t('claim.when')}: ${formatDate(date, t)}`,
    status === undefined ? '' : `${t.t('claim.status')}: ${t.t(`status.${status}`)}`,
  ].filter((part) => part !== '');
  const parted = said.length === 0 ? t.t('reports.correction.other') : said.join('; ');
  return t.t('reports.correction', {
    figure: target.exact,
    parts: isNoClaim ? t.t('reports.correction.noClaim') : parted,
  });
}

/** A claim of another article in one line: its figure, where it stood, and when it was read. */
export function rememberedText(remembered: Remembered, number: number, t: Translator): string {
  const { figure, status, quote, title, site, published, readOn } = remembered;
  const where = [title, site, published === null ? null : formatDate(published, t)].filter((part) => part !== null);
  return t.t('reports.remembered', {
    number,
    figure: formatFigure(figure, t),
    status: isSettled(status) ? '' : ` (${t.t(`status.${status}`)})`,
    where: where.length === 0 ? t.t('reports.remembered.nowhere') : where.join(', '),
    date: formatDate(readOn, t),
    quote,
  });
}
