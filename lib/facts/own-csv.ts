import Papa from 'papaparse';
import type { Company, Fact, Language, OwnEntry, Report } from '../model';
import { restsOn, sameFigure } from '../model';

/** Columns of the table, in their order: one row a fact, with the source nearest to the event. */
export const CSV_COLUMNS = [
  ...(['id', 'company', 'metric', 'basis', 'scope', 'counterparties', 'date', 'known', 'period'] as const),
  ...(['period_text', 'status', 'denial', 'amount', 'upper', 'unit', 'qualifier', 'why', 'corrects'] as const),
  ...(['standing', 'publisher', 'url', 'title', 'published', 'note', 'reports'] as const),
] as const;
/** A column of the table. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Columns without which a row says nothing. */
export const CSV_REQUIRED: readonly CsvColumn[] = ['company', 'metric', 'date', 'amount', 'unit', 'publisher', 'url'];

/** One row of a table: its cells by column, and the line it begins in. */
export interface CsvRow {
  line: number;
  cells: ReadonlyMap<CsvColumn, string>;
}

/** The report that a table names: the nearest to the event of those that give the accepted figure. */
function leadingReport(fact: Fact): Report | undefined {
  const support = restsOn(fact);
  return (
    fact.reports.find((report) => report.standing === support && sameFigure(report, fact.accepted)) ?? fact.reports[0]
  );
}

function rowOf(fact: Fact, company: string, corrects: string | null): Record<CsvColumn, string | number | null> {
  const { accepted } = fact;
  const report = leadingReport(fact);
  return {
    ...{ id: fact.id, company, metric: fact.metric, basis: fact.basis, scope: fact.scope },
    counterparties: fact.counterparties.join(' '),
    ...{ date: fact.date, known: fact.known, period: fact.period, period_text: fact.periodText },
    ...{ status: fact.status, denial: fact.denial, amount: accepted.amount, upper: accepted.upper },
    ...{ unit: accepted.unit, qualifier: accepted.qualifier, why: accepted.why, corrects },
    ...{ standing: report?.standing ?? null, publisher: report?.publisher ?? null, url: report?.url ?? null },
    ...{ title: report?.title ?? null, published: report?.published ?? null, note: report?.note ?? null },
    reports: fact.reports.length,
  };
}

/** A fact as the cells of a row, for a form; empty cells are left out. */
export function cellsOfFact(fact: Fact, company: string, corrects: string | null): Partial<Record<CsvColumn, string>> {
  const cells = Object.entries(rowOf(fact, company, corrects)).filter(([, value]) => value !== null);
  return Object.fromEntries(cells.map(([column, value]) => [column, String(value)]));
}

/** Columns that hold numbers. */
const NUMBERS: ReadonlySet<CsvColumn> = new Set(['amount', 'upper']);

/**
 * A table as spreadsheets of a language open it: German ones expect semicolons and a decimal comma. The
 * mark at the beginning tells them that it is UTF-8; a text that they would run as a formula is written
 * with a quotation mark before it (OWASP, CSV injection).
 */
function table(rows: readonly Record<CsvColumn, string | number | null>[], language: Language): string {
  const german = language === 'de';
  const cell = (column: CsvColumn, value: string | number | null): string | number | null =>
    german && NUMBERS.has(column) && typeof value === 'number' && !Number.isInteger(value)
      ? String(value).replace('.', ',')
      : value;
  const data = rows.map((row) => CSV_COLUMNS.map((column) => cell(column, row[column])));
  const options = { newline: '\r\n', escapeFormulae: true, delimiter: german ? ';' : ',' };
  return `\uFEFF${Papa.unparse({ fields: [...CSV_COLUMNS], data }, options)}\r\n`;
}

/** Own facts as a table (RFC 4180), one row a fact. Withdrawals and own companies are not figures: they stand only in the JSON file. */
export function ownCsv(entries: Iterable<OwnEntry>, language: Language = 'en'): string {
  const facts = [...entries].filter((entry) => entry.kind === 'fact').sort((a, b) => (a.id < b.id ? -1 : 1));
  return table(
    facts.map(({ fact, company, corrects }) => rowOf(fact, company, corrects)),
    language,
  );
}

/** All facts of companies as a table (RFC 4180), one row a fact; `own` tells which of them correct a fact of the record. */
export function recordCsv(
  companies: Iterable<Company>,
  own: ReadonlyMap<string, OwnEntry> = new Map(),
  language: Language = 'en',
): string {
  const rows = [...companies].flatMap(({ id, facts }) =>
    facts.map((fact) => {
      const entry = own.get(fact.id);
      return rowOf(fact, id, entry?.kind === 'fact' ? entry.corrects : null);
    }),
  );
  return table(rows, language);
}

/** What could be read of a table. */
export interface CsvTable {
  rows: CsvRow[];
  /** Columns that the table has. */
  columns: ReadonlySet<CsvColumn>;
  /** Columns that no row can do without and that are not there. */
  missing: CsvColumn[];
  /** Lines whose quotation marks do not close, so that cells and rows run into each other. */
  unclosed: number[];
  /** Whether a comma separates decimals, as in tables whose cells a semicolon separates. */
  decimalComma: boolean;
}

const isColumn = (name: string): name is CsvColumn => (CSV_COLUMNS as readonly string[]).includes(name);

/** A cell as it was before it was written with a quotation mark against formulas. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');

/** A first line by which spreadsheets tell each other the separator. */
const SEPARATOR_LINE = /^\uFEFF?sep=.\r?\n/i;

/** Reads a table with a head of column names, separated by commas, semicolons or tabs. Columns it does not know are ignored. */
export function readCsv(file: string): CsvTable {
  const skipped = SEPARATOR_LINE.exec(file)?.[0] ?? '';
  const text = file.slice(skipped.length);
  const feed = text.includes('\n') ? '\n' : '\r';
  const rows: CsvRow[] = [];
  const unclosed: number[] = [];
  let head: string[] | null = null;
  let delimiter = ',';
  let line = skipped === '' ? 1 : 2;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors, meta }) => {
      const begins = line;
      for (let at = text.indexOf(feed, start); at !== -1 && at < meta.cursor; at = text.indexOf(feed, at + 1)) line++;
      start = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes')) unclosed.push(begins);
      if (data.every((cell) => cell.trim() === '')) return;
      delimiter = meta.delimiter;
      if (head === null) {
        head = data.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
        return;
      }
      const cells = new Map<CsvColumn, string>();
      for (const [i, name] of head.entries()) {
        const cell = plain(data[i] ?? '');
        if (isColumn(name) && cell !== '') cells.set(name, cell);
      }
      rows.push({ line: begins, cells });
    },
  });
  const names: readonly string[] = head ?? [];
  const missing = CSV_REQUIRED.filter((column) => !names.includes(column));
  return { rows, columns: new Set(names.filter(isColumn)), missing, unclosed, decimalComma: delimiter === ';' };
}
