import { isSameState } from '../../facts';
import { canonicalJson } from '../../integrity';
import type { Company, Fact } from '../../model';

/** How much of a feed a new version changes. */
export interface ChangeMeasure {
  /** Facts of the version before. */
  readonly facts: number;
  /** Facts of these that are gone. */
  readonly removed: number;
  /** Facts that say something else, lost a report, or whose company goes by other names. */
  readonly changed: number;
  /** Changed facts whose amount is a hundred times what it was, or a hundredth, or of the other sign. */
  readonly leaps: number;
}

/** A feed's change is held back when more than these parts of its facts go, change or leap (reliability.md 2.2, step 6). */
export const BRAKE = { changed: 0.2, leaps: 0.05, factor: 100, least: 3 } as const;

/** Whether a change is so large that a person has to agree; fewer than three facts never are, unless none is left. */
export function isHeld({ facts, removed, changed, leaps }: ChangeMeasure): boolean {
  if (facts === 0) return false;
  if (removed === facts) return true;
  const gone = removed + changed;
  if (gone < BRAKE.least) return false;
  return gone > BRAKE.changed * facts || leaps > BRAKE.leaps * facts;
}

function isLeap(before: number, after: number): boolean {
  if (before === after) return false;
  if (before === 0 || after === 0 || before > 0 !== after > 0) return true;
  const [smaller, larger] = [Math.abs(before), Math.abs(after)].sort((a, b) => a - b) as [number, number];
  // Sums of decimals miss a round factor by a hair.
  return larger >= BRAKE.factor * smaller * (1 - 1e-9);
}

/** Whether a fact says what it said: the same but for reports that were added. */
function saysTheSame(before: Fact, after: Fact): boolean {
  const kept = new Set(after.reports.map(canonicalJson));
  if (!before.reports.every((report) => kept.has(canonicalJson(report)))) return false;
  return canonicalJson({ ...before, reports: [] }) === canonicalJson({ ...after, reports: [] });
}

const namesOf = ({ name, legalName, aliases, former, ambiguous, descriptions, products, type }: Company): string =>
  canonicalJson({ name, legalName, aliases, former, ambiguous, descriptions, products, type });

/** A company before and after a change; null where there is none. */
export interface CompanyPair {
  readonly before: Company | null;
  readonly after: Company | null;
}

/** Pairs of the companies of two sets by id; companies in both sets as the same object are left out. */
export function pairsOf(before: Iterable<Company>, after: Iterable<Company>): CompanyPair[] {
  const old = new Map([...before].map((company) => [company.id, company]));
  const pairs: CompanyPair[] = [];
  for (const company of after) {
    const other = old.get(company.id) ?? null;
    old.delete(company.id);
    if (other !== company) pairs.push({ before: other, after: company });
  }
  for (const company of old.values()) pairs.push({ before: company, after: null });
  return pairs;
}

/**
 * Measures a change. `pairs` need only hold the companies that changed; `facts` is the number of all facts of the
 * version before.
 */
export function measureChange(pairs: Iterable<CompanyPair>, facts: number): ChangeMeasure {
  const sum = { removed: 0, changed: 0, leaps: 0 };
  for (const { before, after } of pairs) {
    if (before === null) continue;
    const present = new Map(after?.facts.map((fact) => [fact.id, fact]));
    const renamed = after !== null && namesOf(before) !== namesOf(after);
    for (const fact of before.facts) {
      const now = present.get(fact.id);
      if (now === undefined) sum.removed++;
      else if (renamed || !saysTheSame(fact, now)) {
        sum.changed++;
        if (isLeap(fact.accepted.amount, now.accepted.amount)) sum.leaps++;
      }
    }
  }
  return { facts, ...sum };
}

/** One difference between two states of a feed; `FeedChange` with whole facts. */
export interface FactDifference {
  readonly kind: 'added' | 'changed' | 'replaced' | 'removed';
  readonly company: string;
  /** Name of the company, after the change where it is still there. */
  readonly name: string;
  readonly fact: string;
  /** What was said; for `replaced` the fact that was there and that the new one took the place of; it may still be there. */
  readonly before: Fact | null;
  readonly after: Fact | null;
}

/** Whether a person would read anything else of a fact: its figure, time or standing, not its reports. */
function readsTheSame(before: Fact, after: Fact): boolean {
  const said = ({ reports: _, outcome: _o, replaces: _r, accepted, ...rest }: Fact) =>
    canonicalJson({ ...rest, accepted: { ...accepted, why: null } });
  return said(before) === said(after);
}

function differencesOf({ before, after }: CompanyPair): FactDifference[] {
  const name = (after ?? before)?.name ?? '';
  const company = (after ?? before)?.id ?? '';
  const old = new Map(before?.facts.map((fact) => [fact.id, fact]));
  const now = new Map(after?.facts.map((fact) => [fact.id, fact]));
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const found: FactDifference[] = [];
  for (const fact of now.values()) {
    const same = old.get(fact.id);
    if (same !== undefined) {
      if (!readsTheSame(same, fact))
        found.push({ kind: 'changed', company, name, fact: fact.id, before: same, after: fact });
      continue;
    }
    const twin = gone.findIndex((one) => isSameState(one, fact));
    const [moved] = twin < 0 ? [] : gone.splice(twin, 1);
    const replaced = fact.replaces === null ? undefined : old.get(fact.replaces);
    if (moved !== undefined) {
      if (!readsTheSame({ ...moved, id: fact.id }, fact)) {
        found.push({ kind: 'changed', company, name, fact: fact.id, before: moved, after: fact });
      }
    } else if (replaced !== undefined) {
      found.push({ kind: 'replaced', company, name, fact: fact.id, before: replaced, after: fact });
    } else found.push({ kind: 'added', company, name, fact: fact.id, before: null, after: fact });
  }
  // What a new fact of this version replaced is told with that one.
  const told = new Set(found.flatMap(({ kind, before: one }) => (kind === 'replaced' && one !== null ? [one.id] : [])));
  for (const fact of gone) {
    if (!told.has(fact.id)) found.push({ kind: 'removed', company, name, fact: fact.id, before: fact, after: null });
  }
  return found;
}

const KINDS = ['replaced', 'changed', 'added', 'removed'] as const;

/** What a person would read differently after a change, what was replaced first, then changed, added and removed. */
export function differences(pairs: Iterable<CompanyPair>): FactDifference[] {
  return inReadingOrder([...pairs].flatMap(differencesOf));
}

/** Differences as a person reads them: what was replaced first, then changed, added and removed, each by the fact's id. */
export function inReadingOrder(all: readonly FactDifference[]): FactDifference[] {
  return KINDS.flatMap((wanted) =>
    all.filter(({ kind }) => kind === wanted).sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0)),
  );
}
