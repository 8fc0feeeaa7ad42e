import { CSV_COLUMNS, cellsOfFact, type ImportPlan, type PlannedEntry } from '../facts';
import { type Fact, type FactBase, type FactBrief, factBrief, type KnownCompany, type OwnEntry } from '../model';

/** Most entries that are listed; the counts tell of all. */
const LISTED = 200;

/** Own entries, ready to show. */
export interface OwnEntriesView {
  /** The newest ones; `total` tells of all. */
  entries: OwnEntry[];
  total: number;
  /** Own facts by id. */
  facts: Record<string, FactBrief>;
  /** The record's facts that they correct or withdraw, by id. */
  corrected: Record<string, FactBrief>;
  names: Record<string, string>;
}

function partiesOf(entries: readonly OwnEntry[]): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'fact' ? [entry.company, ...entry.fact.counterparties] : [entry.company],
  );
}

function namesOf(found: ReadonlyMap<string, KnownCompany>, entries: readonly OwnEntry[]): Record<string, string> {
  const names = Object.fromEntries([...found.values()].map(({ id, name }) => [id, name]));
  for (const entry of entries) if (entry.kind === 'company') names[entry.id] = entry.name;
  return names;
}

/** Own entries with the facts of the record that they correct. `record` is the fact base without them, newest first. */
export async function ownEntriesView(
  entries: ReadonlyMap<string, OwnEntry>,
  record: FactBase,
): Promise<OwnEntriesView> {
  const all = [...entries.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, LISTED);
  const found = await record.byIds([...new Set(partiesOf(all))]);
  const view: OwnEntriesView = {
    entries: all,
    total: entries.size,
    facts: {},
    corrected: {},
    names: namesOf(found, all),
  };
  for (const entry of all) {
    if (entry.kind === 'fact') view.facts[entry.id] = factBrief(entry.company, entry.fact);
    const corrects = entry.kind === 'company' ? null : entry.corrects;
    const company = found.get(entry.company);
    const fact = company?.facts.find(({ id }) => id === corrects);
    if (fact !== undefined) view.corrected[fact.id] = factBrief(entry.company, fact, { feeds: company?.feeds });
  }
  return view;
}

/** What an import would do, ready to show. */
export interface ImportPlanView {
  hash: string;
  problem: ImportPlan['problem'];
  /** `correct`: new entries that take the place of a fact of the record. */
  counts: { add: number; correct: number; change: number; same: number; bad: number };
  entries: {
    line: number;
    /** Columns in which it differs from what is there. */
    changed: string[];
    action: 'add' | 'change';
    name: string;
    after: FactBrief | null;
    before: FactBrief | null;
    kind: OwnEntry['kind'];
  }[];
  faults: ImportPlan['faults'];
  names: Record<string, string>;
}

const briefOf = (entry: OwnEntry | null): FactBrief | null =>
  entry?.kind === 'fact' ? factBrief(entry.company, entry.fact) : null;

/** A plan with names and figures. A new correction shows what the record has as what was before. */
export async function importPlanView(plan: ImportPlan, record: FactBase): Promise<ImportPlanView> {
  const changes = plan.entries.filter(({ action }) => action !== 'same');
  const listed = changes.slice(0, LISTED);
  const found = await record.byIds([...new Set(partiesOf(listed.map(({ entry }) => entry)))]);
  const names = namesOf(
    found,
    listed.map(({ entry }) => entry),
  );
  const recordedFact = (entry: OwnEntry): Fact | null => {
    const corrects = entry.kind === 'company' ? null : entry.corrects;
    return found.get(entry.company)?.facts.find(({ id }) => id === corrects) ?? null;
  };
  const recorded = (entry: OwnEntry): FactBrief | null => {
    const fact = recordedFact(entry);
    return fact ? factBrief(entry.company, fact, { feeds: found.get(entry.company)?.feeds }) : null;
  };
  const count = (fits: (entry: PlannedEntry) => boolean): number => plan.entries.filter(fits).length;
  const corrects = ({ action, entry }: PlannedEntry): boolean =>
    action === 'add' && entry.kind !== 'company' && entry.corrects !== null;
  return {
    hash: plan.hash,
    problem: plan.problem,
    counts: {
      add: count((one) => one.action === 'add' && !corrects(one)),
      correct: count(corrects),
      change: count(({ action }) => action === 'change'),
      same: count(({ action }) => action === 'same'),
      bad: plan.bad,
    },
    entries: listed.map(({ line, action, entry, before }) => ({
      line,
      action: action === 'change' ? 'change' : 'add',
      name: names[entry.company] ?? entry.company,
      changed: changedColumns(before ?? recordedFact(entry), entry),
      after: briefOf(entry),
      before: before === null ? recorded(entry) : briefOf(before),
      kind: entry.kind,
    })),
    faults: plan.faults.slice(0, LISTED),
    names,
  };
}

/** Columns of the table in which two facts differ, the ids apart. */
function changedColumns(before: OwnEntry | Fact | null, after: OwnEntry): string[] {
  const fact = before === null ? null : 'kind' in before ? (before.kind === 'fact' ? before.fact : null) : before;
  if (fact === null || after.kind !== 'fact') return [];
  const [a, b] = [cellsOfFact(fact, '', null), cellsOfFact(after.fact, '', null)];
  return CSV_COLUMNS.filter((column) => !['id', 'corrects', 'reports'].includes(column) && a[column] !== b[column]);
}
