import { sha256Hex } from '../integrity';
import { type Company, type FactBase, type FactFault, IMPORT_LIMIT, type OwnEntry } from '../model';
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
    | 'twice';
}

/** Why a file cannot be imported at all. */
export interface ImportProblem {
  code: 'empty' | 'too-large' | 'not-json' | 'other-format' | 'missing-column' | 'too-many';
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

/** Faults of entries that name companies and facts which are nowhere. */
async function linkFaults(rows: readonly ImportRow[], { base, entries }: ImportContext): Promise<ImportFault[]> {
  const ids = new Set<string>();
  for (const { entry } of rows) {
    if (entry === null || entry.kind === 'company') continue;
    ids.add(entry.company);
    for (const id of entry.kind === 'fact' ? entry.fact.counterparties : []) ids.add(id);
  }
  const known = new Map<string, Company>(await base.byIds([...ids]));
  const own = new Set([...entries.values(), ...rows.flatMap(({ entry }) => entry ?? [])].map(({ id }) => id));
  const faults: ImportFault[] = [];
  for (const { line, entry } of rows) {
    if (entry === null || entry.kind === 'company') continue;
    const parties = entry.kind === 'fact' ? entry.fact.counterparties : [];
    for (const [field, id] of [['company', entry.company], ...parties.map((id) => ['counterparties', id])] as const) {
      if (!known.has(id as string) && !own.has(id as string)) {
        faults.push({ line, field: field as string, code: 'unknown-company' });
      }
    }
  }
  return faults;
}

function twiceFaults(rows: readonly ImportRow[]): ImportFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, entry }): ImportFault[] => {
    if (entry === null) return [];
    const again = seen.has(entry.id);
    seen.add(entry.id);
    return again ? [{ line, field: 'id', code: 'twice' }] : [];
  });
}

async function rowsOf(text: string, context: ImportContext): Promise<ImportProblem | ImportRow[]> {
  if (text.trim() === '') return { code: 'empty', line: null, field: null };
  if (text.length > IMPORT_LIMIT) return { code: 'too-large', line: null, field: null };
  const clean = text.replace(/^\uFEFF/, '');
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
  if (isProblem(rows)) return { hash, problem: rows, entries: [], faults: [] };
  if (rows.length === 0) return { hash, problem: { code: 'empty', line: null, field: null }, entries: [], faults: [] };
  if (rows.length > MOST_ENTRIES) {
    return { hash, problem: { code: 'too-many', line: null, field: null }, entries: [], faults: [] };
  }
  const faults = [...rows.flatMap((row) => row.faults), ...twiceFaults(rows), ...(await linkFaults(rows, context))];
  const bad = new Set(faults.map(({ line }) => line));
  const entries = rows.flatMap(({ line, entry }): PlannedEntry[] => {
    if (entry === null || bad.has(line)) return [];
    const before = context.entries.get(entry.id) ?? null;
    const action = before === null ? 'add' : isSame(before, entry) ? 'same' : 'change';
    return [{ line, entry, action, before }];
  });
  return { hash, problem: null, entries, faults: faults.sort((a, b) => a.line - b.line) };
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
