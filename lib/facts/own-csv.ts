import Papa from 'papaparse';
import type { Company, Fact, OwnEntry, Report } from '../model';
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

/** A text that a spreadsheet would run as a formula is written with a quotation mark before it (OWASP, CSV injection). */
const table = (rows: readonly Record<CsvColumn, string | number | null>[]): string =>
  `${Papa.unparse({ fields: [...CSV_COLUMNS], data: [...rows] }, { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** Own facts as a table (RFC 4180), one row a fact. Withdrawals and own companies are not figures: they stand only in the JSON file. */
export function ownCsv(entries: Iterable<OwnEntry>): string {
  const facts = [...entries].filter((entry) => entry.kind === 'fact').sort((a, b) => (a.id < b.id ? -1 : 1));
  return table(facts.map(({ fact, company, corrects }) => rowOf(fact, company, corrects)));
}

/** All facts of companies as a table (RFC 4180), one row a fact. */
export function recordCsv(companies: Iterable<Company>): string {
  return table([...companies].flatMap(({ id, facts }) => facts.map((fact) => rowOf(fact, id, null))));
}

/** What could be read of a table. */
export interface CsvTable {
  rows: CsvRow[];
  /** Columns that no row can do without and that are not there. */
  missing: CsvColumn[];
  /** Whether a comma separates decimals, as in tables whose cells a semicolon separates. */
  decimalComma: boolean;
}

const isColumn = (name: string): name is CsvColumn => (CSV_COLUMNS as readonly string[]).includes(name);

/** A cell as it was before it was written with a quotation mark against formulas. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');

/** Reads a table with a head of column names, separated by commas, semicolons or tabs. Columns it does not know are ignored. */
export function readCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  let head: string[] | null = null;
  let delimiter = ',';
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, meta }) => {
      const begins = line;
      for (let at = text.indexOf('\n', start); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1)) line++;
      start = meta.cursor;
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
  return { rows, missing, decimalComma: delimiter === ';' };
}
