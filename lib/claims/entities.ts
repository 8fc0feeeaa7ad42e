import type { Mention, Metric } from '../model';
import type { CompanyProfile, MentionFeatures } from './features';
import type { SentenceView } from './tokens';

/** Whose figure it is, and how that is known. `company` null: a name that the record lacks. */
export interface Owner {
  company: string | null;
  name: string;
  by: 'stated' | 'inferred';
  rule: string;
  evidence: string;
}

/** Where something stood. */
export interface Place {
  sentence: number;
  /** Block, or the whole list or table. */
  block: number;
  section: number;
}

/** A company an article speaks of, with what the reading so far has seen of it. */
export interface Entity {
  key: string;
  mention: Mention;
  /** Share of the article's names. */
  share: number;
  inTitle: boolean;
  firstInTitle: boolean;
  /** First company the text names. */
  opens: boolean;
  /** The last block (paragraph, item, row) that names it before any other. */
  opened: number | null;
  /** Its last mention, and its last mention as a bare name, before the sentence that is read now. */
  seen: Place | null;
  bare: Place | null;
  /** The same with the sentence that is read now. */
  now: { seen: Place | null; bare: Place | null };
  /** The last claim it owned. */
  claimed: Place | null;
  /** Metric of that claim. */
  metric: Metric | null;
}

/** Companies an article speaks of. */
export interface Entities {
  /** Takes in the names of a sentence. */
  note(view: SentenceView, features: readonly MentionFeatures[]): void;
  /** Takes in that a claim of the sentence belongs to the company. */
  claim(owner: Owner, metric: Metric, view: SentenceView): void;
  of(mention: Pick<Mention, 'company' | 'name'>): Entity | null;
  /** Whether the heading above names it first. */
  heads(entity: Entity, view: SentenceView): boolean;
  /** The likeliest companies of a sentence that does not name them. */
  near(view: SentenceView): Entity[];
  /** `metric:target` and `metric:actor` of the deals on record between companies of the article. */
  targets: ReadonlySet<string>;
  actors: ReadonlySet<string>;
}

const keyOf = (m: Pick<Mention, 'company' | 'name'>): string => m.company ?? `?${m.name}`;
const TYPES: ReadonlySet<Mention['type']> = new Set(['company', 'lab', 'investor', 'public-body', 'product']);

/** Companies that compete for a figure whose sentence does not name them. */
const MOST_NEAR = 6;
/** Companies of a section that are kept in mind. */
const MOST_RECENT = 24;

/** Starts with what names and title say of the whole article. */
export function createEntities(
  mentions: readonly Mention[],
  title: string | null,
  profiles: ReadonlyMap<string, CompanyProfile>,
): Entities {
  const entities = new Map<string, Entity>();
  const counted = mentions.filter((m) => TYPES.has(m.type));
  const words = (title ?? '').toLowerCase();
  let first: { at: number; entity: Entity } | null = null;
  for (const mention of counted) {
    const key = keyOf(mention);
    let entity = entities.get(key);
    if (!entity) {
      const at = words.indexOf(mention.name.toLowerCase());
      entity = {
        ...{ key, mention, share: 0, inTitle: at >= 0, firstInTitle: false, opens: entities.size === 0, opened: null },
        ...{ seen: null, bare: null, now: { seen: null, bare: null }, claimed: null, metric: null },
      };
      entities.set(key, entity);
      if (at >= 0 && (!first || at < first.at)) first = { at, entity };
    }
    entity.share += 1 / counted.length;
  }
  if (first) first.entity.firstInTitle = true;
  const targets = new Set<string>();
  const actors = new Set<string>();
  for (const id of entities.keys()) {
    for (const deal of profiles.get(id)?.deals ?? []) {
      const [metric = '', actor = ''] = deal.split(':');
      if (!entities.has(actor)) continue;
      targets.add(`${metric}:${id}`);
      actors.add(`${metric}:${actor}`);
    }
  }
  let lastNamed = -1;
  let heading: { section: number; key: string | null } = { section: -1, key: null };
  const recent = new Map<number, Map<string, Entity>>();

  const standing = (e: Entity, view: SentenceView): number =>
    e.share * 4 +
    (e.inTitle ? 2 : 0) +
    (e.firstInTitle ? 1 : 0) +
    (e.seen ? 2 / (1 + view.index - e.seen.sentence) : 0) +
    (e.claimed ? 4 / (1 + view.index - e.claimed.sentence) : 0);

  return {
    targets,
    actors,
    note(view, features) {
      const place = { sentence: view.index, block: view.group, section: view.sentence.section };
      let lead: string | null = null;
      const here = recent.get(place.section) ?? new Map<string, Entity>();
      for (const entity of here.values()) {
        entity.seen = entity.now.seen;
        entity.bare = entity.now.bare;
      }
      for (const f of features) {
        const key = keyOf(f.mention);
        const entity = entities.get(key);
        if (!entity) continue;
        lead ??= key;
        const { block } = view.sentence;
        if (lastNamed !== block) entity.opened = block;
        lastNamed = block;
        const { now } = entity;
        now.seen = place;
        if (f.preposition === null && !f.genitive && !f.aside && !f.backer && !f.listed) now.bare = place;
        here.delete(key);
        here.set(key, entity);
      }
      for (const key of [...here.keys()].slice(0, -MOST_RECENT)) here.delete(key);
      recent.set(place.section, here);
      if (view.sentence.kind === 'heading') heading = { section: view.sentence.section, key: lead };
    },
    claim(owner, metric, view) {
      const entity = entities.get(keyOf(owner));
      if (!entity) return;
      entity.claimed = { sentence: view.index, block: view.group, section: view.sentence.section };
      entity.metric = metric;
    },
    of: (mention) => entities.get(keyOf(mention)) ?? null,
    heads: (entity, view) => heading.section === view.sentence.section && heading.key === entity.key,
    near(view) {
      const here = [...(recent.get(view.sentence.section)?.values() ?? [])];
      const titled = first && !here.includes(first.entity) ? [first.entity] : [];
      return [...here, ...titled]
        .map((entity) => ({ entity, points: standing(entity, view) }))
        .sort((a, b) => b.points - a.points)
        .slice(0, MOST_NEAR)
        .map((e) => e.entity);
    },
  };
}
