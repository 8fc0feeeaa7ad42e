import { sha256Hex } from '../integrity';
import {
  type Company,
  type FactBase,
  type FactFault,
  IMPORT_LIMIT,
  intervalOfDate,
  isSettled,
  type OwnEntry,
} from '../model';
import { aliasKey } from '../text';
import { readOwnJson } from './own-json';
import { entriesOfTable } from './own-table';

/** What is wrong in one place of an imported file. */
export interface ImportFault {
  line: number;
  /** Column or dotted path. */
  field: string;
  code:
    | FactFault['code']
    | 'missing'
    | 'wrong'
    | 'unknown-field'
    | 'unknown-company'
    | 'several-companies'
    | 'unknown-fact'
    | 'twice'
    | 'future'
    | 'quotes';
}

/** Why a file cannot be imported at all. */
export interface ImportProblem {
  code: 'empty' | 'unchanged' | 'too-large' | 'too-many' | 'not-text' | 'not-json' | 'other-format' | 'missing-column';
  line: number | null;
  field: string | null;
}

/** One entry of a file, or what is wrong with it. */
export interface ImportRow {
  line: number;
  entry: OwnEntry | null;
  faults: ImportFault[];
}

/** What importing an entry would do to what is there. */
export interface PlannedEntry {
  line: number;
  entry: OwnEntry;
  action: 'add' | 'change' | 'same';
  /** What is there now, for a change. */
  before: OwnEntry | null;
}

/** What an import would do; nothing has been written. */
export interface ImportPlan {
  /** Hash over the file and what is there now: the same plan has the same. */
  hash: string;
  problem: ImportProblem | null;
  entries: PlannedEntry[];
  faults: ImportFault[];
  /** How many entries or rows have a fault. */
  bad: number;
}

/** Most entries that a file may hold. */
const MOST_ENTRIES = 50_000;

/** What a plan needs to know. */
export interface ImportContext {
  base: FactBase;
  entries: ReadonlyMap<string, OwnEntry>;
  /** ISO 8601 instant that new entries are dated. */
  now: string;
}

const isProblem = (rows: ImportProblem | ImportRow[]): rows is ImportProblem => !Array.isArray(rows);

const without = ({ changedAt: _, ...rest }: OwnEntry): unknown => rest;

const isSame = (a: OwnEntry, b: OwnEntry): boolean => JSON.stringify(without(a)) === JSON.stringify(without(b));

/** What is wrong with a row beyond what could be seen in it alone. */
type RowFaults = (row: ImportRow, index: number) => ImportFault[];

/** Faults of entries that name companies which are nowhere. */
async function linkFaults(rows: readonly ImportRow[], { base, entries }: ImportContext): Promise<RowFaults> {
  const ids = new Set<string>();
  const linked = ({ entry }: ImportRow): [string, string][] => {
    if (entry === null || entry.kind === 'company') return [];
    const parties = entry.kind === 'fact' ? entry.fact.counterparties : [];
    return [['company', entry.company], ...parties.map((id): [string, string] => ['counterparties', id])];
  };
  for (const row of rows) for (const [, id] of linked(row)) ids.add(id);
  const known = new Map<string, Company>(await base.byIds([...ids]));
  const own = new Set([...entries.values(), ...rows.flatMap(({ entry }) => entry ?? [])].map(({ id }) => id));
  return (row) =>
    linked(row)
      .filter(([, id]) => !known.has(id) && !own.has(id))
      .map(([field]) => ({ line: row.line, field, code: 'unknown-company' }));
}

function twiceFaults(rows: readonly ImportRow[]): RowFaults {
  const first = new Map<string, number>();
  for (const [i, { entry }] of rows.entries()) if (entry !== null && !first.has(entry.id)) first.set(entry.id, i);
  return ({ line, entry }, i) =>
    entry !== null && first.get(entry.id) !== i ? [{ line, field: 'id', code: 'twice' }] : [];
}

/** A settled fact cannot lie ahead. */
const futureFaults =
  (now: string): RowFaults =>
  ({ line, entry }) =>
    entry?.kind === 'fact' && isSettled(entry.fact.status) && intervalOfDate(entry.fact.date).start > now.slice(0, 10)
      ? [{ line, field: 'date', code: 'future' }]
      : [];

/** Runs of zero bytes and the like: what no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001A]/;

async function rowsOf(text: string, context: ImportContext): Promise<ImportProblem | ImportRow[]> {
  if (text.trim() === '') return { code: 'empty', line: null, field: null };
  if (text.length > IMPORT_LIMIT) return { code: 'too-large', line: null, field: null };
  const clean = text.replace(/^\uFEFF/, '');
  if (NO_TEXT.test(clean.slice(0, 4096))) return { code: 'not-text', line: null, field: null };
  return /^\s*[[{]/.test(clean) ? readOwnJson(clean) : entriesOfTable(clean, context);
}

/**
 * Reads a JSON file or a table and says what importing it would do: which entries are new, changed or
 * there already, and line and field of all that is wrong. Writes nothing. Rows with a fault are not
 * among `entries`.
 */
export async function planImport(text: string, context: ImportContext): Promise<ImportPlan> {
  const rows = await rowsOf(text, context);
  const state = [...context.entries.values()].map((entry) => JSON.stringify(entry)).sort();
  const hash = await sha256Hex(JSON.stringify([text, state]));
  if (isProblem(rows)) return { hash, problem: rows, entries: [], faults: [], bad: 0 };
  if (rows.length === 0)
    return { hash, problem: { code: 'empty', line: null, field: null }, entries: [], faults: [], bad: 0 };
  if (rows.length > MOST_ENTRIES) {
    return { hash, problem: { code: 'too-many', line: null, field: null }, entries: [], faults: [], bad: 0 };
  }
  const checks = [await linkFaults(rows, context), twiceFaults(rows), futureFaults(context.now)];
  const entries: PlannedEntry[] = [];
  const faults: ImportFault[] = [];
  let bad = 0;
  for (const [i, row] of rows.entries()) {
    const own = [...row.faults, ...checks.flatMap((check) => check(row, i))];
    faults.push(...own);
    if (own.length > 0) bad++;
    if (own.length > 0 || row.entry === null) continue;
    const before = context.entries.get(row.entry.id) ?? null;
    const action = before === null ? 'add' : isSame(before, row.entry) ? 'same' : 'change';
    entries.push({ line: row.line, entry: row.entry, action, before });
  }
  return { hash, problem: null, entries, faults, bad };
}

/** The fault of one entry that lies ahead of `now`, for forms; empty when there is none. */
export function faultsAhead(row: ImportRow, now: string): ImportFault[] {
  return futureFaults(now)(row, 0);
}

/** Companies that go by a name (an id counts as one), own ones too: for tables, where people write names. */
export async function companiesNamed(name: string, base: FactBase): Promise<Company[]> {
  const byId = (await base.byIds([name])).get(name);
  if (byId !== undefined) return [byId];
  const key = aliasKey(name);
  const sharing = key === '' ? [] : ((await base.byKeys([key])).get(key) ?? []);
  const exact = sharing.filter((company) => aliasKey(company.name) === key);
  return exact.length === 1 ? exact : [...sharing];
}
