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
} from '../model';
import type { CsvColumn, CsvRow } from './own-csv';
import { readCsv } from './own-csv';
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

/** A number as tables hold it: `14300000000`, `1.43E+10`, with a decimal comma where that is the table's way. NaN for anything else. */
function numberOf(cell: string, decimalComma: boolean): number {
  const text = decimalComma ? cell.replace(',', '.') : cell;
  return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** An id that is free, or that of an own fact about the same state of affairs. */
function ownIdFor(company: string, fact: Fact, taken: ReadonlyMap<string, OwnEntry>): string {
  const stem = `${company}/${fact.metric}/${OWN_PREFIX}${fact.date}`;
  for (let i = 1; ; i++) {
    const id = i === 1 ? stem : `${stem}-${i}`;
    const there = taken.get(id);
    if (there === undefined || (there.kind === 'fact' && isSameState(there.fact, fact))) return id;
  }
}

class Table {
  private readonly taken: Map<string, OwnEntry>;

  constructor(
    private readonly context: ImportContext,
    private readonly decimalComma: boolean,
  ) {
    this.taken = new Map(context.entries);
  }

  async row({ line, cells }: CsvRow): Promise<ImportRow> {
    const fault = (field: string, code: ImportFault['code']): ImportFault => ({ line, field, code });
    const bad = (...faults: ImportFault[]): ImportRow => ({ line, entry: null, faults });
    const name = cells.get('company');
    if (name === undefined) return bad(fault('company', 'missing'));
    const named = await companiesNamed(name, this.context.base);
    const [company] = named;
    if (company === undefined) return bad(fault('company', 'unknown-company'));
    if (named.length > 1) return bad(fault('company', 'several-companies'));
    const counterparties = await this.partiesIn(cells.get('counterparties') ?? '');
    if (counterparties === null) return bad(fault('counterparties', 'unknown-company'));
    const parsed = factSchema.safeParse(this.factOf(company.id, counterparties, cells), { reportInput: true });
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, ...issue }) => {
        const empty = 'input' in issue && (issue.input === undefined || issue.input === '');
        return { field: path.join('.'), code: empty ? ('missing' as const) : ('wrong' as const) };
      });
      return bad(...byColumn(issues).map(({ field, code }) => fault(field, code)));
    }
    const faults = byColumn(faultsOfFact(parsed.data)).map(({ field, code }) => fault(field, code));
    if (faults.length > 0) return bad(...faults);
    return this.entry(line, company, parsed.data, cells.get('corrects') ?? null);
  }

  /** Ids of the companies in a cell: names between commas, or ids between blanks. Null when one is not known. */
  private async partiesIn(cell: string): Promise<string[] | null> {
    const ids: string[] = [];
    for (const part of cell.split(/[,;]/)) {
      const name = part.trim();
      if (name === '') continue;
      const named = await companiesNamed(name, this.context.base);
      const parts =
        named.length > 0
          ? [named]
          : await Promise.all(name.split(/\s+/).map((id) => companiesNamed(id, this.context.base)));
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
      unit: cell('unit') ?? undefined,
      qualifier: cell('qualifier') ?? 'exact',
    };
    const metric = cell('metric') ?? undefined;
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
    const { taken } = this;
    const there = taken.get(fact.id);
    let corrected = corrects;
    if (isOwnFact(fact.id) && there === undefined && fact.id.endsWith(`/${OWN_PREFIX}new`)) {
      fact.id = ownIdFor(company.id, fact, taken);
    } else if (!isOwnFact(fact.id)) {
      const record = company.facts.find(({ id }) => id === fact.id);
      if (record === undefined) {
        const earlier = [...taken.values()].find((entry) => entry.kind === 'fact' && entry.corrects === fact.id);
        if (earlier === undefined) return { line, entry: null, faults: [{ line, field: 'id', code: 'unknown-fact' }] };
      }
      corrected = fact.id;
      const slug = fact.id.slice(fact.id.lastIndexOf('/') + 1);
      fact.id = `${company.id}/${fact.metric}/${OWN_PREFIX}${slug}`;
    }
    const kept = taken.get(fact.id);
    const entry: OwnFactEntry = {
      ...{ kind: 'fact', id: fact.id, company: company.id, corrects: corrected },
      fact: kept?.kind === 'fact' ? withKeptReports(fact, kept.fact) : fact,
      changedAt: this.context.now,
    };
    taken.set(entry.id, entry);
    return { line, entry, faults: [] };
  }
}

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
  return new Table(context, false).row({ line: 1, cells: new Map(filled) });
}

/** Whether a row of the record's own table says what the record says already. */
function isUntouched(entry: OwnFactEntry, record: Company | undefined): boolean {
  const fact = record?.facts.find(({ id }) => id === entry.corrects);
  if (fact === undefined) return false;
  const told = ({ accepted, counterparties, ...rest }: Fact): unknown => [
    accepted,
    counterparties,
    ...[rest.metric, rest.basis, rest.scope, rest.date, rest.known, rest.period, rest.periodText, rest.status],
    rest.denial,
  ];
  return JSON.stringify(told(entry.fact)) === JSON.stringify(told(fact));
}

/**
 * The entries that a table stands for. Rows that name a fact of the record and say what the record
 * says are left out: a record that was exported and comes back changes nothing.
 */
export async function entriesOfTable(text: string, context: ImportContext): Promise<ImportProblem | ImportRow[]> {
  const { rows, missing, decimalComma } = readCsv(text);
  const [first] = missing;
  if (first !== undefined) return { code: 'missing-column', line: 1, field: missing.join(', ') };
  const table = new Table(context, decimalComma);
  const result: ImportRow[] = [];
  const companies = new Map<string, Company | undefined>();
  for (const row of rows) {
    const read = await table.row(row);
    const { entry } = read;
    if (entry?.kind === 'fact' && entry.corrects !== null && !context.entries.has(entry.id)) {
      if (!companies.has(entry.company)) companies.set(entry.company, await companyOf(context.base, entry.company));
      if (isUntouched(entry, companies.get(entry.company))) continue;
    }
    result.push(read);
  }
  return result;
}

const companyOf = async (base: FactBase, id: string): Promise<Company | undefined> => (await base.byIds([id])).get(id);
