import { type Company, type Fact, type FactBase, type OwnEntry, type OwnFactEntry, ownCompany } from '../model';
import { aliasKey, aliasKeysOf, withoutLegalForm } from '../text';

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
  /** Own facts by the company they count as. */
  facts: ReadonlyMap<string, readonly OwnFactEntry[]>;
  /** Ids of the record's facts that are corrected (by which own fact) or withdrawn (null). */
  corrected: ReadonlyMap<string, string | null>;
  /** Own companies by id, and by their alias keys. */
  companies: ReadonlyMap<string, Company>;
  byKey: ReadonlyMap<string, readonly Company[]>;
  /** Own companies that the record has meanwhile, by own id: the record's id. */
  twins: ReadonlyMap<string, string>;
}

const EMPTY: Layer = {
  facts: new Map(),
  corrected: new Map(),
  companies: new Map(),
  byKey: new Map(),
  twins: new Map(),
};

function grouped<T>(entries: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Keys of the names proper, not of aliases, products or descriptions. */
const nameKeys = ({ name, legalName }: Pick<Company, 'name' | 'legalName'>): Set<string> =>
  new Set(
    [name, ...(legalName === null ? [] : [legalName])].flatMap((one) => [
      aliasKey(one),
      aliasKey(withoutLegalForm(one)),
    ]),
  );

/** Own companies that the record has: the one company of the record whose name is the own one's. */
async function twinsOf(companies: readonly Company[], base: FactBase): Promise<Map<string, string>> {
  const wanted = companies.map((company) => ({ id: company.id, keys: [...nameKeys(company)] }));
  if (wanted.length === 0) return new Map();
  const found = await base.byKeys(wanted.flatMap(({ keys }) => keys));
  return new Map(
    wanted.flatMap(({ id, keys }): [string, string][] => {
      const named = new Set(
        keys.flatMap((key) => (found.get(key) ?? []).filter((one) => nameKeys(one).has(key)).map((one) => one.id)),
      );
      const [only] = named;
      return only !== undefined && named.size === 1 ? [[id, only]] : [];
    }),
  );
}

async function layerOf(entries: ReadonlyMap<string, OwnEntry>, base: FactBase): Promise<Layer> {
  if (entries.size === 0) return EMPTY;
  const all = [...entries.values()];
  const companies = all.filter((entry) => entry.kind === 'company').map(ownCompany);
  const twins = await twinsOf(companies, base);
  const meant = (id: string): string => twins.get(id) ?? id;
  const facts = all
    .filter((entry) => entry.kind === 'fact')
    .map((entry) => ({ ...entry, fact: { ...entry.fact, counterparties: entry.fact.counterparties.map(meant) } }));
  const corrected = new Map<string, string | null>();
  for (const entry of all) {
    if (entry.kind === 'withdrawal' && !corrected.has(entry.corrects)) corrected.set(entry.corrects, null);
    if (entry.kind === 'fact' && entry.corrects !== null) corrected.set(entry.corrects, entry.id);
  }
  return {
    facts: grouped(facts.map((entry) => [meant(entry.company), entry] as const)),
    corrected,
    companies: new Map(companies.map((company) => [company.id, company])),
    byKey: grouped(companies.flatMap((company) => aliasKeysOf(company).map((key) => [key, company] as const))),
    twins,
  };
}

/** Points a link at the fact that took the place of the one it named. */
const followed = (id: string | null, hidden: ReadonlyMap<string, string | null>): string | null =>
  id !== null && hidden.has(id) ? (hidden.get(id) ?? null) : id;

const byDate = (a: Fact, b: Fact): number => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1);

/**
 * The record's facts that own facts hide, and by which. A correction hides the fact it names and no
 * other; one that names none hides the record's fact about the same state of affairs where there is
 * exactly one (net and operating results, for instance, are two that look alike).
 */
function hiddenIn(facts: readonly Fact[], own: readonly OwnFactEntry[], corrected: Layer['corrected']) {
  const hidden = new Map<string, string | null>();
  for (const { id } of facts) if (corrected.has(id)) hidden.set(id, corrected.get(id) ?? null);
  for (const { corrects, fact } of own) {
    if (corrects !== null) continue;
    const alike = facts.filter((one) => isSameState(one, fact));
    const [only] = alike;
    if (only !== undefined && alike.length === 1 && !hidden.has(only.id)) hidden.set(only.id, fact.id);
  }
  return hidden;
}

/** A company with the person's facts laid over the record's; itself when there is nothing to lay over it. Links of other facts follow. */
function overlaid(company: Company, { facts, corrected }: Layer): Company {
  const own = facts.get(company.id) ?? [];
  const hidden = hiddenIn(company.facts, own, corrected);
  if (own.length === 0 && hidden.size === 0) return company;
  const kept = company.facts
    .filter(({ id }) => !hidden.has(id))
    .map((fact) => ({ ...fact, outcome: followed(fact.outcome, hidden), replaces: followed(fact.replaces, hidden) }));
  return { ...company, facts: [...kept, ...own.map(({ fact }) => fact)].sort(byDate) };
}

/**
 * The fact base with a person's own facts on top: theirs win over the record's and are told by their
 * ids (`isOwnFact`). A company they entered answers only while the record has none of that name; after
 * that its facts count as those of the record's company.
 */
export function withOwn(base: FactBase, entries: () => Promise<ReadonlyMap<string, OwnEntry>>): FactBase {
  let known: ReadonlyMap<string, OwnEntry> | null = null;
  let layer: Promise<Layer> = Promise.resolve(EMPTY);
  const current = async (): Promise<Layer> => {
    const next = await entries();
    if (next !== known) layer = layerOf(next, base);
    known = next;
    return layer;
  };
  const idsOf = async (ids: readonly string[], { twins }: Layer): Promise<ReadonlyMap<string, Company>> =>
    base.byIds([...new Set(ids.map((id) => twins.get(id) ?? id))]);
  return {
    async byKeys(keys) {
      const [found, own] = await Promise.all([base.byKeys(keys), current()]);
      if (own === EMPTY) return found;
      const result = new Map<string, readonly Company[]>();
      const twins = await idsOf(
        keys
          .flatMap((key) => (found.has(key) ? [] : (own.byKey.get(key) ?? [])))
          .flatMap(({ id }) => own.twins.get(id) ?? []),
        own,
      );
      for (const key of keys) {
        const mine = own.byKey.get(key)?.map((company) => twins.get(own.twins.get(company.id) ?? '') ?? company);
        const companies = found.get(key) ?? mine;
        if (companies)
          result.set(
            key,
            [...new Set(companies)].map((company) => overlaid(company, own)),
          );
      }
      return result;
    },
    async byIds(ids) {
      const own = await current();
      const found = await idsOf(ids, own);
      const result = new Map<string, Company>();
      for (const id of ids) {
        const company = found.get(own.twins.get(id) ?? id) ?? own.companies.get(id);
        if (company) result.set(id, overlaid(company, own));
      }
      return result;
    },
  };
}
