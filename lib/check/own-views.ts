import type { ImportPlan } from '../facts';
import type { Company, FactBase, FactBrief, OwnEntry } from '../model';
import { factBrief } from './details';

/** Most entries of an import that are listed; the counts tell of all. */
const LISTED = 200;

/** Own entries, ready to show. */
export interface OwnEntriesView {
  entries: OwnEntry[];
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

function namesOf(found: ReadonlyMap<string, Company>, entries: readonly OwnEntry[]): Record<string, string> {
  const names = Object.fromEntries([...found.values()].map(({ id, name }) => [id, name]));
  for (const entry of entries) if (entry.kind === 'company') names[entry.id] = entry.name;
  return names;
}

/** Own entries with the facts of the record that they correct. `record` is the fact base without them, newest first. */
export async function ownEntriesView(
  entries: ReadonlyMap<string, OwnEntry>,
  record: FactBase,
): Promise<OwnEntriesView> {
  const all = [...entries.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const found = await record.byIds([...new Set(partiesOf(all))]);
  const view: OwnEntriesView = { entries: all, facts: {}, corrected: {}, names: namesOf(found, all) };
  for (const entry of all) {
    if (entry.kind === 'fact') view.facts[entry.id] = factBrief(entry.company, entry.fact);
    const corrects = entry.kind === 'company' ? null : entry.corrects;
    const fact = found.get(entry.company)?.facts.find(({ id }) => id === corrects);
    if (fact !== undefined) view.corrected[fact.id] = factBrief(entry.company, fact);
  }
  return view;
}

/** What an import would do, ready to show. */
export interface ImportPlanView {
  hash: string;
  problem: ImportPlan['problem'];
  counts: { add: number; change: number; same: number; bad: number };
  entries: {
    line: number;
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
    plan.entries.map(({ entry }) => entry),
  );
  const recorded = (entry: OwnEntry): FactBrief | null => {
    const corrects = entry.kind === 'company' ? null : entry.corrects;
    const fact = found.get(entry.company)?.facts.find(({ id }) => id === corrects);
    return fact ? factBrief(entry.company, fact) : null;
  };
  const count = (action: string): number => plan.entries.filter((entry) => entry.action === action).length;
  const bad = new Set(plan.faults.map(({ line }) => line)).size;
  return {
    hash: plan.hash,
    problem: plan.problem,
    counts: { add: count('add'), change: count('change'), same: count('same'), bad },
    entries: listed.map(({ line, action, entry, before }) => ({
      line,
      action: action === 'change' ? 'change' : 'add',
      name: names[entry.company] ?? entry.company,
      after: briefOf(entry),
      before: before === null ? recorded(entry) : briefOf(before),
      kind: entry.kind,
    })),
    faults: plan.faults.slice(0, LISTED),
    names,
  };
}
