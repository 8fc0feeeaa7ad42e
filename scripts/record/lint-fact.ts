import {
  type Company,
  type Fact,
  type FactFault,
  faultsOfFact,
  intervalOfDate,
  intervalOfPeriod,
  isOwnFact,
  isSettled,
  OWN_PREFIX,
  sameFigure,
} from '../../lib/model';
import type { Reporter } from './finding';

/** Metrics that speak of a stretch of time. */
const PERIOD_METRICS: ReadonlySet<string> = new Set(['revenue', 'profit_loss', 'capex']);
/** Earliest year that the record may speak of. */
const FIRST_YEAR = 1995;

/** What is said of a fact that contradicts itself (see faultsOfFact), and what would mend it. */
const SAYS: Readonly<Record<FactFault['code'], readonly [says: string, mend: string]>> = {
  range: [
    'range and upper do not go together, or upper is not above amount',
    'give both or neither, the lower end first',
  ],
  percent: ['is not between 0 and 100 percent', 'write 49 for 49 %'],
  people: ['is a part of a person', 'round'],
  negative: ['is negative', 'only a loss is negative'],
  size: ['is larger than any sum of money', 'count the zeros'],
  unit: ['does not fit the metric', 'a stake in money is investment, scope worth'],
  denial: ['as denial: status denied and denial go together', 'say how it came to nothing, or change the status'],
  basis: ['is not for this metric', 'only a valuation is pre-money or post-money'],
  day: ['is no day', 'correct it'],
};

function lintItself(report: Reporter, fact: Fact): void {
  for (const { field, code } of faultsOfFact(fact)) {
    const [, index, rest] = /^reports\.(\d+)\.(.*)$/.exec(field) ?? [];
    const source = index === undefined ? undefined : fact.reports[Number(index)];
    const [says, mend] = SAYS[code];
    const value = field.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], fact);
    report.error(fact.id, `${source ? `${rest} of ${source.url}` : field}: ${value} ${says}`, mend);
  }
}

function lintReports(report: Reporter, fact: Fact): void {
  const sound = fact.reports.filter(({ standing }) => standing !== 'mistaken');
  const seen = new Set<string>();
  for (const item of fact.reports) {
    const key = [item.url, item.amount, item.unit, item.qualifier].join(' ');
    if (seen.has(key)) report.error(fact.id, `says the same twice: ${item.url}`, 'keep one of the two reports');
    seen.add(key);
    if (item.standing === 'mistaken' && item.note === null) {
      report.error(fact.id, `mistaken without a note: ${item.url}`, 'name the slip in note');
    }
  }
  if (sound.length === 0) report.error(fact.id, 'rests on mistaken reports alone', 'add a source or remove the fact');
  else if (!sound.some((item) => sameFigure(item, fact.accepted))) {
    report.error(fact.id, 'no report gives the accepted figure', 'accept what a report says, or add the report');
  }
  const others = sound.filter((item) => item.unit === fact.accepted.unit && !sameFigure(item, fact.accepted));
  if (others.length > 0 && fact.accepted.why === null && fact.accepted.qualifier === 'exact') {
    report.notice(fact.id, 'reports differ and nothing says why this figure', 'fill accepted.why');
  }
  if (sound.length === 1 && sound[0]?.standing === 'relay') {
    report.notice(fact.id, 'rests on one relay', 'find the company, a filing or first-hand reporting');
  }
}

function lintTime(report: Reporter, company: Company, fact: Fact, today: string): void {
  const dates: [string, string | null][] = [
    ['date', fact.date],
    ['known', fact.known],
    ...fact.reports.map((item): [string, string | null] => [`published of ${item.url}`, item.published]),
  ];
  for (const [where, date] of dates) {
    if (date === null) continue;
    if (Number(date.slice(0, 4)) < FIRST_YEAR) report.error(fact.id, `${where}: ${date}`, 'check the year');
    const future = intervalOfDate(date).start > today;
    if (future && (where !== 'date' || isSettled(fact.status))) {
      report.error(fact.id, `${where}: ${date} lies ahead`, 'correct the date or the status');
    }
  }
  if (fact.period?.startsWith('FY') && company.fiscalYearEnd === null) {
    report.error(fact.id, `${fact.period} without fiscalYearEnd`, 'look up the month in which the fiscal year ends');
  }
  if (fact.period !== null && fact.status === 'completed') {
    const { end } = intervalOfPeriod(fact.period, company.fiscalYearEnd ?? 12);
    if (end > intervalOfDate(fact.date).end) {
      report.error(fact.id, `completed before ${fact.period} was over`, 'check period, date and fiscalYearEnd');
    }
  }
  if (fact.period === null && fact.periodText === null && PERIOD_METRICS.has(fact.metric) && fact.scope === 'whole') {
    report.notice(fact.id, `${fact.metric} without a period`, 'fill period, or periodText');
  }
}

/** Checks one fact by itself. `today` is the day of the check, ISO 8601. */
export function lintFact(report: Reporter, company: Company, fact: Fact, today: string): void {
  if (!fact.id.startsWith(`${company.id}/${fact.metric}/`)) {
    report.error(
      fact.id,
      'the id does not begin with company and metric',
      `begin it with ${company.id}/${fact.metric}/`,
    );
  }
  if (isOwnFact(fact.id)) {
    report.error(fact.id, `a slug that begins with ${OWN_PREFIX} is a reader's own fact`, 'give it another slug');
  }
  lintItself(report, fact);
  lintReports(report, fact);
  lintTime(report, company, fact, today);
}
