import { type Company, type Fact, type FactBase, type OwnEntry, type OwnFactEntry, ownCompany } from '../model';
import { aliasKeysOf } from '../text';

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/**
 * Whether two facts are about the same state of affairs at the same time, so that only one of them can
 * be the figure to go by. Talks and results stay apart: their status has to be the same.
 */
export function isSameState(a: Fact, b: Fact): boolean {
  return (
    a.metric === b.metric &&
    a.basis === b.basis &&
    a.scope === b.scope &&
    a.status === b.status &&
    a.period === b.period &&
    a.periodText === b.periodText &&
    (a.period !== null || a.date === b.date) &&
    sameList(a.counterparties, b.counterparties)
  );
}

/** The person's entries, ready to be laid over companies. */
interface Layer {
  facts: ReadonlyMap<string, readonly OwnFactEntry[]>;
  /** Ids of the record's facts that are corrected or withdrawn. */
  corrected: ReadonlyMap<string, string | null>;
  companies: ReadonlyMap<string, Company>;
  byKey: ReadonlyMap<string, readonly Company[]>;
}

function grouped<T>(entries: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function layerOf(entries: ReadonlyMap<string, OwnEntry>): Layer {
  const all = [...entries.values()];
  const facts = all.filter((entry) => entry.kind === 'fact');
  const companies = all.filter((entry) => entry.kind === 'company').map(ownCompany);
  const corrected = new Map<string, string | null>();
  for (const entry of all) {
    if (entry.kind === 'withdrawal' && !corrected.has(entry.corrects)) corrected.set(entry.corrects, null);
    if (entry.kind === 'fact' && entry.corrects !== null) corrected.set(entry.corrects, entry.id);
  }
  return {
    facts: grouped(facts.map((entry) => [entry.company, entry] as const)),
    corrected,
    companies: new Map(companies.map((company) => [company.id, company])),
    byKey: grouped(companies.flatMap((company) => aliasKeysOf(company).map((key) => [key, company] as const))),
  };
}

/** Points a link at the fact that took the place of the one it named. */
const followed = (id: string | null, hidden: ReadonlyMap<string, string | null>): string | null =>
  id !== null && hidden.has(id) ? (hidden.get(id) ?? null) : id;

const byDate = (a: Fact, b: Fact): number => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1);

/**
 * A company with the person's facts laid over the record's: one that corrects a fact takes its place,
 * one about the same state of affairs hides it, and what is withdrawn is gone. Links of other facts
 * follow. The company itself when there is nothing to lay over it.
 */
function overlaid(company: Company, { facts, corrected, byKey }: Layer): Company {
  const twins = byKey.size === 0 ? [] : aliasKeysOf(company).flatMap((key) => byKey.get(key) ?? []);
  const ids = new Set([company.id, ...twins.map(({ id }) => id)]);
  const own = [...ids].flatMap((id) => facts.get(id) ?? []).map(({ fact }) => fact);
  const hidden = new Map<string, string | null>();
  for (const fact of company.facts) {
    const by = corrected.get(fact.id);
    const twin = own.find((mine) => isSameState(mine, fact));
    if (by !== undefined) hidden.set(fact.id, by);
    else if (twin !== undefined) hidden.set(fact.id, twin.id);
  }
  if (own.length === 0 && hidden.size === 0) return company;
  const kept = company.facts
    .filter(({ id }) => !hidden.has(id))
    .map((fact) => ({
      ...fact,
      outcome: followed(fact.outcome, hidden),
      replaces: followed(fact.replaces, hidden),
    }));
  return { ...company, facts: [...kept, ...own].sort(byDate) };
}

/**
 * The fact base with a person's own facts on top: theirs win over the record's and are told by their
 * ids (`isOwnFact`). A company they entered answers only where the record has none of that name; else
 * its facts count as those of the record's company.
 */
export function withOwn(base: FactBase, entries: () => Promise<ReadonlyMap<string, OwnEntry>>): FactBase {
  let known: ReadonlyMap<string, OwnEntry> | null = null;
  let layer: Layer = layerOf(new Map());
  const current = async (): Promise<Layer> => {
    const next = await entries();
    if (next !== known) layer = layerOf(next);
    known = next;
    return layer;
  };
  return {
    async byKeys(keys) {
      const [found, own] = await Promise.all([base.byKeys(keys), current()]);
      if (own.facts.size + own.corrected.size + own.byKey.size === 0) return found;
      const result = new Map<string, readonly Company[]>();
      for (const key of keys) {
        const companies = found.get(key) ?? own.byKey.get(key);
        if (companies)
          result.set(
            key,
            companies.map((company) => overlaid(company, own)),
          );
      }
      return result;
    },
    async byIds(ids) {
      const [found, own] = await Promise.all([base.byIds(ids), current()]);
      const result = new Map<string, Company>();
      for (const id of ids) {
        const company = found.get(id) ?? own.companies.get(id);
        if (company) result.set(id, overlaid(company, own));
      }
      return result;
    },
  };
}
