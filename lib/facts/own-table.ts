import {
  type Company,
  type Fact,
  type FactBase,
  factSchema,
  faultsOfFact,
  isOwnFact,
  OWN_PREFIX,
  type OwnEntry,
  type OwnFactEntry,
  ownEntrySchema,
} from '../model';
import type { CsvColumn, CsvRow } from './own-csv';
import { CSV_COLUMNS, cellsOfFact, readCsv } from './own-csv';
import { companiesNamed, type ImportContext, type ImportFault, type ImportProblem, type ImportRow } from './own-import';
import { isSameState } from './own-layer';

/** Column of a field of the fact where they have other names. */
const COLUMN_OF: Readonly<Record<string, CsvColumn>> = {
  periodText: 'period_text',
  'accepted.amount': 'amount',
  'accepted.upper': 'upper',
  'accepted.unit': 'unit',
  'accepted.qualifier': 'qualifier',
  'accepted.why': 'why',
};

const columnOf = (field: string): string =>
  COLUMN_OF[field] ?? field.replace(/^reports\.0\./, '').replace(/^counterparties\..*/, 'counterparties');

/** A dot that stands where a German thousands separator would: what it means cannot be told. */
const UNSURE = /^[-+]?\d{1,3}\.\d{3}$/;

/** A number as tables hold it: `14300000000`, `1.43E+10`, with a decimal comma where that is the table's way. NaN for anything else. */
function numberOf(cell: string, decimalComma: boolean): number {
  if (decimalComma && UNSURE.test(cell)) return Number.NaN;
  const text = decimalComma ? cell.replace(',', '.') : cell;
  return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** What begins the slug of a correction, after which that of the corrected fact follows. */
const FOR = `${OWN_PREFIX}for-`;

/** Columns of the source and the reason: a correction needs its own. */
const OF_THE_SOURCE: readonly CsvColumn[] = ['why', 'standing', 'publisher', 'url', 'title', 'published', 'note'];

class Table {
  /** Entries that are there or were read from the table. */
  private readonly taken: Map<string, OwnEntry>;
  /** Own facts that correct one of the record's, by its id. */
  private readonly corrections = new Map<string, OwnFactEntry>();
  /** Companies by the names of the table. */
  private readonly named = new Map<string, Promise<Company[]>>();
  /** How often an id was tried, by its stem. */
  private readonly tries = new Map<string, number>();

  constructor(
    private readonly context: ImportContext,
    private readonly decimalComma: boolean,
    /** Columns of the table; null for a form, which has them all. */
    private readonly columns: ReadonlySet<CsvColumn> | null,
  ) {
    this.taken = new Map(context.entries);
    for (const entry of context.entries.values()) this.note(entry);
  }

  private note(entry: OwnEntry): void {
    this.taken.set(entry.id, entry);
    if (entry.kind === 'fact' && entry.corrects !== null) this.corrections.set(entry.corrects, entry);
  }

  private companies(name: string): Promise<Company[]> {
    const known = this.named.get(name) ?? companiesNamed(name, this.context.base);
    this.named.set(name, known);
    return known;
  }

  /** A free id, or that of an own fact about the same state of affairs that corrects nothing. */
  private freeId(company: string, fact: Fact): string {
    const stem = `${company}/${fact.metric}/${OWN_PREFIX}${fact.date}`;
    for (let i = this.tries.get(stem) ?? 1; ; i++) {
      const id = i === 1 ? stem : `${stem}-${i}`;
      const there = this.taken.get(id);
      const same = there?.kind === 'fact' && there.corrects === null && isSameState(there.fact, fact);
      if (there !== undefined && !same) this.tries.set(stem, i);
      else return id;
    }
  }

  async row({ line, cells: given }: CsvRow): Promise<ImportRow> {
    const fault = (field: string, code: ImportFault['code']): ImportFault => ({ line, field, code });
    const bad = (...faults: ImportFault[]): ImportRow => ({ line, entry: null, faults });
    const name = given.get('company');
    if (name === undefined) return bad(fault('company', 'missing'));
    const named = await this.companies(name);
    const [company] = named;
    if (company === undefined) return bad(fault('company', 'unknown-company'));
    if (named.length > 1) return bad(fault('company', 'several-companies'));
    const cells = this.withKnown(company, given);
    const counterparties = await this.partiesIn(cells.get('counterparties') ?? '');
    if (counterparties === null) return bad(fault('counterparties', 'unknown-company'));
    const parsed = factSchema.safeParse(this.factOf(company.id, counterparties, cells), { reportInput: true });
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, ...issue }) => {
        const empty = 'input' in issue && (issue.input === undefined || issue.input === '');
        return { field: path.join('.'), code: empty ? ('missing' as const) : ('wrong' as const) };
      });
      const named = byColumn(issues).filter(({ field }) => field !== 'id' || cells.has('id'));
      return bad(...named.map(({ field, code }) => fault(field, code)));
    }
    const faults = byColumn(faultsOfFact(parsed.data)).map(({ field, code }) => fault(field, code));
    if (faults.length > 0) return bad(...faults);
    return this.entry(line, company, parsed.data, cells.get('corrects') ?? null);
  }

  /** The cells of a row about a fact that is known, with those filled in whose columns the table does not have. */
  private withKnown(company: Company, cells: CsvRow['cells']): CsvRow['cells'] {
    const id = cells.get('id');
    const { columns } = this;
    if (columns === null || id === undefined) return cells;
    const own = this.taken.get(id);
    const fact = own?.kind === 'fact' ? own.fact : company.facts.find((one) => one.id === id);
    if (fact === undefined) return cells;
    const known = Object.entries(cellsOfFact(fact, company.id, null)) as [CsvColumn, string][];
    const kept = known
      .filter(([column]) => !columns.has(column) && (own !== undefined || !OF_THE_SOURCE.includes(column)))
      .map(([column, cell]): [CsvColumn, string] => [
        column,
        this.decimalComma && column === 'upper' ? cell.replace('.', ',') : cell,
      ]);
    return new Map([...kept, ...cells]);
  }

  /** Ids of the companies in a cell: names between commas, or ids between blanks. Null when one is not known. */
  private async partiesIn(cell: string): Promise<string[] | null> {
    const ids: string[] = [];
    for (const part of cell.split(/[,;]/)) {
      const name = part.trim();
      if (name === '') continue;
      const named = await this.companies(name);
      const parts = named.length > 0 ? [named] : await Promise.all(name.split(/\s+/).map((id) => this.companies(id)));
      for (const [party, ...others] of parts) {
        if (party === undefined || others.length > 0) return null;
        ids.push(party.id);
      }
    }
    return ids;
  }

  private factOf(company: string, counterparties: string[], cells: CsvRow['cells']): unknown {
    const cell = (column: CsvColumn): string | null => cells.get(column) ?? null;
    const number = (column: CsvColumn): number | null => {
      const text = cells.get(column);
      return text === undefined ? null : numberOf(text, this.decimalComma);
    };
    const stated = {
      amount: number('amount') ?? undefined,
      upper: number('upper'),
      unit: unitOf(cell('unit')),
      qualifier: cell('qualifier') ?? 'exact',
    };
    const metric = cell('metric')?.toLowerCase().replaceAll(' ', '_');
    return {
      id: cell('id') ?? `${company}/${metric}/${OWN_PREFIX}new`,
      ...{ metric, basis: cell('basis'), scope: cell('scope') ?? 'whole', counterparties },
      ...{ date: cell('date') ?? undefined, known: cell('known'), period: cell('period') },
      ...{ periodText: cell('period_text'), status: cell('status') ?? 'reported', denial: cell('denial') },
      accepted: { ...stated, why: cell('why') },
      ...{ outcome: null, replaces: null },
      reports: [
        {
          ...stated,
          ...{ standing: cell('standing') ?? 'relay', publisher: cell('publisher') ?? undefined },
          ...{ url: cell('url') ?? undefined, title: cell('title'), published: cell('published') },
          note: cell('note'),
        },
      ],
    };
  }

  /** A row that names a fact of the record becomes its correction, one that names none a fact of its own. */
  private entry(line: number, company: Company, fact: Fact, corrects: string | null): ImportRow {
    const bad = (field: string, code: ImportFault['code']): ImportRow => ({
      line,
      entry: null,
      faults: [{ line, field, code }],
    });
    const isNew = fact.id.endsWith(`/${OWN_PREFIX}new`) && !this.taken.has(fact.id);
    const entry = isNew
      ? this.addition(company, fact, corrects)
      : isOwnFact(fact.id)
        ? this.revision(company, fact, corrects)
        : this.correction(company, fact);
    if (entry === null) return bad('id', 'unknown-fact');
    const parsed = ownEntrySchema.safeParse(entry);
    if (!parsed.success) {
      const fields = new Set(
        parsed.error.issues.map(({ path }) => (path[0] === 'fact' ? 'metric' : String(path[0] ?? 'id'))),
      );
      return { line, entry: null, faults: [...fields].map((field) => ({ line, field, code: 'wrong' })) };
    }
    if (entry.corrects !== null && entry.corrects.split('/')[1] !== fact.metric) return bad('metric', 'wrong');
    this.note(parsed.data);
    return { line, entry: parsed.data, faults: [] };
  }

  private made(company: string, fact: Fact, corrects: string | null): OwnFactEntry {
    return { kind: 'fact', id: fact.id, company, corrects, fact, changedAt: this.context.now };
  }

  private addition(company: Company, fact: Fact, corrects: string | null): OwnFactEntry {
    const id = this.freeId(company.id, fact);
    const kept = this.taken.get(id);
    const own = { ...fact, id };
    return this.made(company.id, kept?.kind === 'fact' ? withKeptReports(own, kept.fact) : own, corrects);
  }

  private revision(company: Company, fact: Fact, corrects: string | null): OwnFactEntry {
    const kept = this.taken.get(fact.id);
    if (kept?.kind !== 'fact') return this.made(company.id, fact, corrects);
    return this.made(kept.company, withKeptReports(fact, kept.fact), corrects ?? kept.corrects);
  }

  /** Null when neither the record nor an earlier correction knows the fact. */
  private correction(company: Company, fact: Fact): OwnFactEntry | null {
    const earlier = this.corrections.get(fact.id);
    if (earlier) return this.made(earlier.company, withKeptReports({ ...fact, id: earlier.id }, earlier.fact), fact.id);
    const record = company.facts.find(({ id }) => id === fact.id);
    if (record === undefined) return null;
    const slug = fact.id.slice(fact.id.lastIndexOf('/') + 1);
    const id = `${company.id}/${fact.metric}/${FOR}${slug}`;
    const { outcome, replaces } = record;
    return this.made(company.id, { ...fact, id, outcome, replaces }, fact.id);
  }
}

/** A unit as the record writes it, however a table does. */
const unitOf = (cell: string | null): string | undefined =>
  cell === null ? undefined : /^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : cell.toLowerCase();

/**
 * A table names one report of a fact; the others that are there stay. The named one keeps the figure it
 * has where the row does not change the accepted one: sources round in their own ways.
 */
function withKeptReports(fact: Fact, kept: Fact): Fact {
  const [named] = fact.reports;
  if (named === undefined) return fact;
  const sameAmount = ({ amount, upper, unit, qualifier }: Fact['accepted']): string =>
    [amount, upper, unit, qualifier].join(' ');
  const there = kept.reports.find(({ url }) => url === named.url);
  const { amount, upper, unit, qualifier } = there ?? named;
  const unchanged = sameAmount(fact.accepted) === sameAmount(kept.accepted);
  const report = unchanged ? { ...named, amount, upper, unit, qualifier } : named;
  if (kept.reports.length === 1 && !there) return { ...fact, outcome: kept.outcome, replaces: kept.replaces };
  const reports = there ? kept.reports.map((one) => (one === there ? report : one)) : [report, ...kept.reports];
  return { ...fact, outcome: kept.outcome, replaces: kept.replaces, reports };
}

/** Faults of the fact by the columns they come from, each once: a row's figure stands in the fact and in its report. */
function byColumn<T extends string>(faults: readonly { field: string; code: T }[]): { field: string; code: T }[] {
  const seen = new Map<string, { field: string; code: T }>();
  for (const { field, code } of faults) {
    const column = columnOf(field);
    seen.set(`${column} ${code}`, { field: column, code });
  }
  return [...seen.values()];
}

/**
 * The entry that the cells of one row stand for, or what is wrong with them by column: the way of a
 * form. Numbers have a decimal point.
 */
export function entryOfCells(
  cells: Readonly<Partial<Record<CsvColumn, string>>>,
  context: ImportContext,
): Promise<ImportRow> {
  const filled = Object.entries(cells).flatMap(([column, text]): [CsvColumn, string][] => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? [] : [[column as CsvColumn, trimmed]];
  });
  return new Table(context, false, null).row({ line: 1, cells: new Map(filled) });
}

/** Columns in which a correction differs from what it corrects by its nature. */
const OF_A_CORRECTION: readonly CsvColumn[] = ['id', 'corrects', 'reports'];

/** Whether a row of the record's own table says what the record says already, source and all. */
function isUntouched(entry: OwnFactEntry, record: Company | undefined): boolean {
  const fact = record?.facts.find(({ id }) => id === entry.corrects);
  if (fact === undefined || record === undefined) return false;
  const [mine, theirs] = [cellsOfFact(entry.fact, record.id, null), cellsOfFact(fact, record.id, null)];
  return CSV_COLUMNS.every((column) => OF_A_CORRECTION.includes(column) || mine[column] === theirs[column]);
}

/**
 * The entries that a table stands for. Rows that name a fact of the record and say what the record
 * says are left out: a record that was exported and comes back changes nothing.
 */
export async function entriesOfTable(text: string, context: ImportContext): Promise<ImportProblem | ImportRow[]> {
  const { rows, columns, missing, unclosed, decimalComma } = readCsv(text);
  if (missing.length > 0) return { code: 'missing-column', line: 1, field: missing.join(', ') };
  if (rows.length === 0) return { code: 'empty', line: null, field: null };
  const table = new Table(context, decimalComma, columns);
  const result: ImportRow[] = [];
  const companies = new Map<string, Company | undefined>();
  for (const row of rows) {
    if (unclosed.includes(row.line)) {
      result.push({ line: row.line, entry: null, faults: [{ line: row.line, field: 'row', code: 'quotes' }] });
      continue;
    }
    const read = await table.row(row);
    const { entry } = read;
    if (entry?.kind === 'fact' && entry.corrects !== null && !context.entries.has(entry.id)) {
      if (!companies.has(entry.company)) companies.set(entry.company, await companyOf(context.base, entry.company));
      if (isUntouched(entry, companies.get(entry.company))) continue;
    }
    result.push(read);
  }
  return result.length === 0 ? { code: 'unchanged', line: null, field: null } : result;
}

const companyOf = async (base: FactBase, id: string): Promise<Company | undefined> => (await base.byIds([id])).get(id);
