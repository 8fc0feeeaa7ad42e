import type { Company, Fact } from '../model';
import { aliasKey } from '../text';
import { isSameState } from './own-layer';

/** A company of which two records speak, as one. */
export interface Merged {
  readonly company: Company;
  /** Ids of the facts whose figure is that of the upper record. */
  readonly above: ReadonlySet<string>;
}

const byDate = (a: Fact, b: Fact): number => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1);

/** The company as the upper record alone has it. */
export function wholly(company: Company): Merged {
  return { company, above: new Set(company.facts.map(({ id }) => id)) };
}

/**
 * The newest day or month in which a source said it; the day on which its company was checked where none is dated. A day
 * after `signedOn` had not come when the publisher wrote it down, and does not count.
 */
function newness(fact: Fact, checked: string | null, signedOn: string | null): string {
  const days = fact.reports
    .flatMap(({ published }) => published ?? [])
    .filter((day) => signedOn === null || day <= signedOn)
    .sort();
  return days.at(-1) ?? checked ?? '';
}

/** Pairs of facts under different ids that are about the same state of affairs, where each is the only one for the other. */
function twins(below: readonly Fact[], above: readonly Fact[]): Map<string, Fact> {
  const pairs = new Map<string, Fact>();
  for (const fact of above) {
    const alike = below.filter((one) => isSameState(one, fact));
    const [only] = alike;
    if (only === undefined || alike.length > 1) continue;
    if (above.filter((one) => isSameState(one, only)).length === 1) pairs.set(only.id, fact);
  }
  return pairs;
}

/** `kept` with the reports of `other` that stand on other pages. */
function withReportsOf(kept: Fact, other: Fact): Fact {
  const pages = new Set(kept.reports.map(({ url }) => url));
  const more = other.reports.filter(({ url }) => !pages.has(url));
  return more.length === 0 ? kept : { ...kept, reports: [...kept.reports, ...more] };
}

/** Names that the upper record calls ambiguous, without those by which the lower one finds the company as they are. */
function newlyAmbiguous(below: Company, above: Company): string[] {
  const { name, legalName, aliases, former, products } = below;
  const known = new Set([name, legalName ?? name, ...aliases, ...former, ...products].map(aliasKey));
  return above.ambiguous.filter((one) => !known.has(aliasKey(one)));
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/**
 * Facts of two records about one company: of one id the later checked, of two ids for one state of affairs the newer
 * figure with the reports of both. What the facts say of themselves (aliases, profile) stays the lower record's but
 * for names, which are united. `signedOn`: day on which the feed of a lower fact was signed, and that of the upper record;
 * null for the packaged record.
 */
export function united(
  below: Company,
  above: Company,
  signedOn: { readonly below: (fact: string) => string | null; readonly above: string },
): Merged {
  const aboveIsNewer = (above.checked ?? '') >= (below.checked ?? '');
  const own = new Map(above.facts.map((fact) => [fact.id, fact]));
  const shared = new Set(below.facts.filter(({ id }) => own.has(id)).map(({ id }) => id));
  const pairs = twins(
    below.facts.filter(({ id }) => !shared.has(id)),
    above.facts.filter(({ id }) => !shared.has(id)),
  );
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  const followed = new Map<string, string>();
  const fromAbove = new Set<string>();
  const facts: Fact[] = [];
  const take = (fact: Fact, isAbove: boolean): void => {
    facts.push(fact);
    if (isAbove) fromAbove.add(fact.id);
  };
  for (const fact of below.facts) {
    const same = own.get(fact.id);
    const twin = pairs.get(fact.id);
    if (same !== undefined) take(aboveIsNewer ? same : fact, aboveIsNewer);
    else if (twin === undefined) take(fact, false);
    else {
      const [a, b] = [
        newness(twin, above.checked, signedOn.above),
        newness(fact, below.checked, signedOn.below(fact.id)),
      ];
      const isAbove = a === b ? aboveIsNewer : a > b;
      const [kept, other] = isAbove ? [twin, fact] : [fact, twin];
      take(withReportsOf(kept, other), isAbove);
      followed.set(other.id, kept.id);
    }
  }
  for (const fact of above.facts) if (!shared.has(fact.id) && !paired.has(fact.id)) take(fact, true);
  const link = (id: string | null): string | null => (id === null ? null : (followed.get(id) ?? id));
  const linked = facts.map((fact) => {
    const [outcome, replaces] = [link(fact.outcome), link(fact.replaces)];
    return outcome === fact.outcome && replaces === fact.replaces ? fact : { ...fact, outcome, replaces };
  });
  const company: Company = {
    ...below,
    aliases: union(below.aliases, above.aliases),
    former: union(below.former, above.former),
    ambiguous: union(below.ambiguous, newlyAmbiguous(below, above)),
    products: union(below.products, above.products),
    descriptions: {
      de: union(below.descriptions.de, above.descriptions.de),
      en: union(below.descriptions.en, above.descriptions.en),
    },
    checked: aboveIsNewer ? above.checked : below.checked,
    facts: linked.sort(byDate),
  };
  return { company, above: fromAbove };
}
