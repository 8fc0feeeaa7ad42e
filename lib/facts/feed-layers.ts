import type { Company, FeedLabel, KnownCompany } from '../model';
import { aliasKey, aliasKeysOf, descriptionKey, withoutLegalForm } from '../text';
import { type DirectoryEntry, directoryEntry, type ListedFactBase } from './directory';
import { type Merged, united, wholly } from './feed-merge';
import type { FeedLayer } from './feed-store';

/** Companies whose facts are counted at a time, so that look-ups go between. */
const COUNTED_AT_A_TIME = 50;

/** Keys under which a name is stored. */
const keysOf = (name: string): string[] => [aliasKey(name), aliasKey(withoutLegalForm(name))];

/** Whether a feed's document takes the place of the one below: of a feed that is a record, when it was checked no earlier. */
const standsInPlace = ({ kind }: FeedLayer, below: Company, above: Company): boolean =>
  kind === 'record' && above.checked !== null && above.checked >= (below.checked ?? '');

/** A company of a supplement without the names that are another company's below. */
async function withoutTakenNames(company: Company, below: ListedFactBase): Promise<Company> {
  const { aliases, former, products, descriptions, legalName } = company;
  const names = [...aliases, ...former, ...products, ...(legalName === null ? [] : [legalName])];
  const told = [...descriptions.de, ...descriptions.en];
  const holders = await below.byKeys([...names.flatMap(keysOf), ...told.map(descriptionKey)]);
  const isFree = (key: string): boolean => (holders.get(key) ?? []).every(({ id }) => id === company.id);
  const free = (name: string): boolean => keysOf(name).every(isFree);
  const freeWords = (words: string): boolean => isFree(descriptionKey(words));
  if (names.every(free) && told.every(freeWords)) return company;
  return {
    ...company,
    aliases: aliases.filter(free),
    former: former.filter(free),
    products: products.filter(free),
    descriptions: { de: descriptions.de.filter(freeWords), en: descriptions.en.filter(freeWords) },
    legalName: legalName !== null && free(legalName) ? legalName : null,
  };
}

/** A company of a feed that was not checked on a day after the feed was signed. */
const checkedInTime = (company: Company, signedOn: string): Company =>
  company.checked !== null && company.checked > signedOn ? { ...company, checked: signedOn } : company;

class Layered implements ListedFactBase {
  private readonly label: FeedLabel;
  /** What was merged, by the documents it was merged from. */
  private readonly merges = new WeakMap<Company, { below: Company | null; merged: KnownCompany }>();
  private readonly keys = new WeakMap<Company, ReadonlySet<string>>();
  /** Entries of the companies that both records have, their facts counted. */
  private readonly counted = new Map<string, DirectoryEntry>();

  constructor(
    private readonly below: ListedFactBase,
    private readonly layer: FeedLayer,
  ) {
    const { id, name, expired, signedOn } = layer;
    this.label = { id, name, expired, signedOn };
  }

  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownCompany[]>> {
    const [below, above] = await Promise.all([this.below.byKeys(keys), this.layer.base.byKeys(keys)]);
    const lower = new Map([...below.values()].flat().map((company) => [company.id, company]));
    const upper = new Map([...above.values()].flat().map((company) => [company.id, company]));
    const merged = await this.merged(lower, upper);
    if (merged.size === 0) return below;
    const result = new Map<string, readonly KnownCompany[]>();
    for (const key of keys) {
      const found = this.underKey(key, below.get(key) ?? [], above.get(key) ?? [], merged);
      if (found.length > 0) result.set(key, found);
    }
    return result;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, KnownCompany>> {
    const [below, above] = await Promise.all([this.below.byIds(ids), this.layer.base.byIds(ids)]);
    if (above.size === 0) return below;
    const merged = await this.merge(below, above);
    return new Map([...below, ...merged]);
  }

  async directory(): Promise<readonly DirectoryEntry[]> {
    const [below, above] = await Promise.all([this.below.directory(), this.layer.base.directory()]);
    const entries = new Map(below.map((entry) => [entry.id, entry]));
    const shared = above.filter(({ id }) => entries.has(id)).map(({ id }) => id);
    for (const entry of above) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    const uncounted = shared.filter((id) => !this.counted.has(id));
    for (let from = 0; from < uncounted.length; from += COUNTED_AT_A_TIME) {
      const companies = await this.byIds(uncounted.slice(from, from + COUNTED_AT_A_TIME));
      for (const company of companies.values()) this.counted.set(company.id, directoryEntry(company));
    }
    for (const id of shared) entries.set(id, this.counted.get(id) ?? (entries.get(id) as DirectoryEntry));
    return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Companies under a key: those below as they are now called, and the feed's unless the key is somebody's and the feed a supplement. */
  private underKey(
    key: string,
    below: readonly KnownCompany[],
    above: readonly Company[],
    merged: ReadonlyMap<string, KnownCompany>,
  ): KnownCompany[] {
    const found = new Map<string, KnownCompany>();
    for (const company of below) {
      const now = merged.get(company.id) ?? company;
      if (now === company || this.keysOf(now).has(key)) found.set(company.id, now);
    }
    const isTaken = this.layer.kind === 'supplement' && below.length > 0;
    for (const { id } of isTaken ? [] : above) {
      const now = merged.get(id);
      if (now !== undefined) found.set(id, now);
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private keysOf(company: Company): ReadonlySet<string> {
    const known = this.keys.get(company) ?? new Set(aliasKeysOf(company));
    this.keys.set(company, known);
    return known;
  }

  /** Merged companies of two sets of documents, after each has been completed by the other record's. */
  private async merged(
    lower: Map<string, KnownCompany>,
    upper: Map<string, Company>,
  ): Promise<ReadonlyMap<string, KnownCompany>> {
    const lacking = (ids: Iterable<string>, have: ReadonlyMap<string, unknown>): string[] =>
      [...ids].filter((id) => !have.has(id));
    const [down, up] = [lacking(upper.keys(), lower), lacking(lower.keys(), upper)];
    const none: ReadonlyMap<string, KnownCompany> = new Map();
    const [below, above] = await Promise.all([
      down.length > 0 ? this.below.byIds(down) : none,
      up.length > 0 ? this.layer.base.byIds(up) : none,
    ]);
    return this.merge(new Map([...lower, ...below]), new Map([...upper, ...above]));
  }

  private async merge(
    below: ReadonlyMap<string, KnownCompany>,
    above: ReadonlyMap<string, Company>,
  ): Promise<Map<string, KnownCompany>> {
    const merged = new Map<string, KnownCompany>();
    for (const [id, company] of above) merged.set(id, await this.mergeOne(below.get(id) ?? null, company));
    return merged;
  }

  private async mergeOne(below: KnownCompany | null, above: Company): Promise<KnownCompany> {
    const known = this.merges.get(above);
    if (known !== undefined && known.below === below) return known.merged;
    const { kind, signedOn } = this.layer;
    const dated = checkedInTime(above, signedOn);
    const named = kind === 'supplement' ? await withoutTakenNames(dated, this.below) : dated;
    const parts: Merged =
      below === null || standsInPlace(this.layer, below, named)
        ? wholly(named)
        : united(below, named, { above: signedOn, below: (id) => below.feeds?.get(id)?.signedOn ?? null });
    const feeds = new Map<string, FeedLabel>();
    for (const { id } of parts.company.facts) {
      const label = parts.above.has(id) ? this.label : below?.feeds?.get(id);
      if (label !== undefined) feeds.set(id, label);
    }
    const merged: KnownCompany = { ...parts.company, feeds };
    this.merges.set(above, { below, merged });
    return merged;
  }
}

/**
 * The fact base with feeds laid over it, one after the other, company by company (see docs/feed-format.md): what a
 * newer record says stands in place of what is below, what a supplement says is added to it. A supplement's name
 * never leads to its company where it leads to another one already. Each fact that a feed gave is told by `feeds` of its company.
 * `feeds` gives the same array until something changes.
 */
export function withFeeds(base: ListedFactBase, feeds: () => Promise<readonly FeedLayer[]>): ListedFactBase {
  let known: readonly FeedLayer[] | null = null;
  let whole = base;
  const current = async (): Promise<ListedFactBase> => {
    const layers = await feeds();
    if (layers !== known) {
      known = layers;
      whole = layers.reduce<ListedFactBase>((below, layer) => new Layered(below, layer), base);
    }
    return whole;
  };
  return {
    byKeys: async (keys) => (await current()).byKeys(keys),
    byIds: async (ids) => (await current()).byIds(ids),
    directory: async () => (await current()).directory(),
  };
}
