import { explainVerdict, formatFigure, nameOf, type Translator, verdictWord } from '../format';
import { plainLine } from './plain-line';
import { claimsOf, type Report, type ReportedClaim } from './report';

/** Begins like something that a spreadsheet runs as a formula, once the quotation marks before it are taken off. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Text as a spreadsheet shows it instead of running it: what begins like a formula gets a quotation mark before it.
 * Taking one off gives the text back: one that has quotation marks before its formula already gets one more as well.
 */
export function guardedText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell of a table: text is guarded, numbers and truth values are not text. */
type Cell = string | number | boolean | null;

/** A cell as RFC 4180 writes it. Numbers are written bare, a negative one too. */
function written(cell: Cell): string {
  const text = typeof cell === 'string' ? guardedText(cell) : cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Column = readonly [name: string, cell: (one: ReportedClaim, report: Report, t: Translator) => Cell];

const sourcesOf = (one: ReportedClaim, report: Report): string[] => {
  const numbers = new Set(one.facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return report.sources.filter(({ number }) => numbers.has(number)).map(({ url }) => url);
};

/** The columns in their order; docs/reports.md says what each holds. */
const COLUMNS: readonly Column[] = [
  ['claim', ({ number }) => number],
  ['company_id', ({ claim }) => claim.subject],
  ['company', ({ claim }, { names }) => nameOf(claim.subject, names)],
  ['metric', ({ claim }) => claim.metric],
  ['basis', ({ claim }) => claim.basis],
  ['scope', ({ claim }) => claim.scope],
  ['counterparties', ({ claim }) => claim.counterparties.join(' ')],
  ['amount_low', ({ claim }) => claim.figure.low],
  ['amount_high', ({ claim }) => claim.figure.high],
  ['unit', ({ claim }) => claim.figure.unit],
  ['qualifier', ({ claim }) => claim.figure.qualifier],
  ['figure', ({ claim }, _, t) => formatFigure(claim.figure, t, { metric: claim.metric })],
  ['date', ({ claim }) => claim.date],
  ['date_by', ({ claim }) => claim.dateBy],
  ['period', ({ claim }) => claim.period],
  ['status', ({ claim }) => claim.status],
  ['hypothetical', ({ claim }) => claim.hypothetical],
  ['earlier', ({ claim }) => claim.earlier],
  ['attribution', ({ claim }) => claim.attribution],
  ['quote', ({ claim }) => claim.quote],
  ['exact', ({ claim }) => claim.target.exact],
  ['start', ({ claim }) => claim.target.start],
  ['end', ({ claim }) => claim.target.end],
  ['verdict', ({ claim }) => claim.verdict.kind],
  ['verdict_words', ({ claim }, _, t) => verdictWord(claim.verdict.kind, t)],
  ['reason', ({ claim }) => claim.verdict.reason],
  ['severity', ({ claim }) => claim.verdict.severity],
  ['explanation', ({ claim }, { names }, t) => explainVerdict(claim, names, t)],
  ['record_low', ({ claim }) => claim.verdict.values.record?.low ?? null],
  ['record_high', ({ claim }) => claim.verdict.values.record?.high ?? null],
  ['record_unit', ({ claim }) => claim.verdict.values.record?.unit ?? null],
  ['record_date', ({ claim }) => claim.verdict.values.recordDate],
  ['latest_low', ({ claim }) => claim.verdict.values.latest?.low ?? null],
  ['latest_high', ({ claim }) => claim.verdict.values.latest?.high ?? null],
  ['latest_unit', ({ claim }) => claim.verdict.values.latest?.unit ?? null],
  ['latest_date', ({ claim }) => claim.verdict.values.latestDate],
  ['difference', ({ claim }) => claim.verdict.difference?.amount ?? null],
  ['difference_ratio', ({ claim }) => claim.verdict.difference?.ratio ?? null],
  ['difference_unit', ({ claim }) => claim.verdict.difference?.unit ?? null],
  ['facts', ({ claim }) => claim.verdict.facts.join(' ')],
  ['sources', (one, report) => sourcesOf(one, report).join(' ')],
  ['conflicts_with', ({ number }, report) => conflictsOf(number, report).join(' ')],
  ['article_title', (_, { article }) => article.title && plainLine(article.title)],
  ['article_site', (_, { article }) => article.site && plainLine(article.site)],
  ['article_address', (_, { address }) => address],
  ['article_published', (_, { article }) => article.published],
  ['article_language', (_, { article }) => article.language],
  ['report_made', (_, { now }) => now],
  ['record_as_of', (_, { asOf }) => asOf],
  ['language', (_, __, t) => t.locale],
];

function conflictsOf(number: number, { inconsistencies }: Report): number[] {
  const others = inconsistencies.flatMap(({ numbers }) => (numbers.includes(number) ? numbers : []));
  return [...new Set(others)].filter((other) => other !== number).sort((a, b) => a - b);
}

/** Names of the columns in their order. They are part of the format: none is renamed, new ones come last. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * A checked article as a table, one row per claim (RFC 4180: a header row, CRLF, quotation marks doubled). Column names
 * and codes are stable, only `figure`, `verdict_words` and `explanation` speak the reader's language. Text that a
 * spreadsheet would run as a formula has a quotation mark before it (OWASP, CSV injection).
 */
export function csvReport(report: Report, t: Translator): string {
  const rows = claimsOf(report).map((one) => COLUMNS.map(([, cell]) => written(cell(one, report, t))));
  return [CSV_COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
