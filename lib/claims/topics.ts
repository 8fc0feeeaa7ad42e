import type { Mention, Metric } from '../model';
import { type CompanyProfile, type MentionFeatures, PAIR_METRICS } from './features';
import type { SentenceView } from './tokens';

/** Whose figure it is, and how that is known. `company` null: a name that the record lacks. */
export interface Owner {
  company: string | null;
  name: string;
  by: 'stated' | 'inferred';
  rule: string;
  evidence: string;
}

interface Topic {
  owner: Owner;
  type: Mention['type'];
  /** Share of the article's names, and whether the title names it. */
  standing: number;
  /** Sentence, block and section of the last claim it owned. */
  claimed: { sentence: number; block: number; section: number } | null;
  /** Sentence and block in which it last stood as a bare name. */
  bare: { sentence: number; block: number; section: number } | null;
}

/**
 * Companies an article speaks of, weighed for sentences that name none: what was just spoken of,
 * what the heading and the title name, what the article is about.
 */
export interface Topics {
  /** Takes in the names of a sentence. */
  note(view: SentenceView, features: readonly MentionFeatures[]): void;
  /** Takes in that a claim of the sentence belongs to the company. */
  claim(owner: Owner, view: SentenceView): void;
  /** The company a figure of this sentence belongs to when the sentence does not say; null when unsure. */
  suggest(view: SentenceView, metric: Metric, actor: string | null): Owner | null;
}

/** Metrics an investor hardly ever owns. */
const RAISED: ReadonlySet<Metric> = new Set([
  'valuation',
  'funding_round',
  'total_funding',
  'annualized_revenue',
  'users',
]);

/** Weights of the signals: the newest and nearest count most; a bare lead over the next decides. */
const WEIGHT = {
  claimedInBlock: 4,
  claimedJustBefore: 1.5,
  bareJustBefore: 1.6,
  bareInBlock: 1,
  heading: 2,
  inTitle: 2,
  firstInTitle: 1,
  share: 4,
  investor: -2.5,
  publicBody: -4,
  onRecord: 0.7,
  pairOnRecord: 2.5,
  unlisted: -3,
  dealOnRecord: 2,
} as const;
const ENOUGH = 2.4;
const LEAD = 0.5;

const keyOf = (m: Pick<Mention, 'company' | 'name'>): string => m.company ?? `?${m.name}`;
const TYPES: ReadonlySet<Mention['type']> = new Set(['company', 'lab', 'investor', 'public-body']);

/** Starts with what names and title say of the whole article. */
export function createTopics(
  mentions: readonly Mention[],
  title: string | null,
  profiles: ReadonlyMap<string, CompanyProfile>,
): Topics {
  const topics = new Map<string, Topic>();
  const counted = mentions.filter((m) => TYPES.has(m.type));
  const words = (title ?? '').toLowerCase();
  let first: { at: number; topic: Topic } | null = null;
  for (const mention of counted) {
    const key = keyOf(mention);
    let topic = topics.get(key);
    if (!topic) {
      const owner: Owner = {
        company: mention.company,
        name: mention.name,
        by: 'inferred',
        rule: 'topic',
        evidence: mention.target.exact,
      };
      topic = { owner, type: mention.type, standing: 0, claimed: null, bare: null };
      topics.set(key, topic);
      const at = words.indexOf(mention.name.toLowerCase());
      if (at >= 0) {
        topic.standing += WEIGHT.inTitle;
        if (!first || at < first.at) first = { at, topic };
      }
    }
    topic.standing += WEIGHT.share / counted.length;
  }
  if (first) first.topic.standing += WEIGHT.firstInTitle;
  let heading: { section: number; key: string | null } = { section: -1, key: null };

  const score = (topic: Topic, key: string, view: SentenceView, metric: Metric, actor: string | null): number => {
    const { section } = view.sentence;
    const block = view.group;
    let points = topic.standing;
    if (topic.claimed?.section === section) {
      if (topic.claimed.block === block) points += WEIGHT.claimedInBlock;
      else if (view.index - topic.claimed.sentence <= 2) points += WEIGHT.claimedJustBefore;
    }
    if (topic.bare?.section === section) {
      if (topic.bare.block === block) points += WEIGHT.bareInBlock;
      if (view.index - topic.bare.sentence <= 1) points += WEIGHT.bareJustBefore;
    }
    if (heading.section === section && heading.key === key) points += WEIGHT.heading;
    if (topic.type === 'investor' && RAISED.has(metric)) points += WEIGHT.investor;
    if (topic.type === 'public-body') points += WEIGHT.publicBody;
    const profile = profiles.get(key);
    if (profile?.metrics.has(metric)) points += PAIR_METRICS.has(metric) ? WEIGHT.pairOnRecord : WEIGHT.onRecord;
    if (metric === 'market_cap' && profile && profile.listedSince === null) points += WEIGHT.unlisted;
    if (actor && profile?.deals.has(`${metric}:${actor}`)) points += WEIGHT.dealOnRecord;
    return points;
  };

  return {
    note(view, features) {
      const place = { sentence: view.index, block: view.group, section: view.sentence.section };
      let lead: string | null = null;
      for (const f of features) {
        const key = keyOf(f.mention);
        const topic = topics.get(key);
        if (!topic) continue;
        lead ??= key;
        if (f.preposition === null && !f.genitive && !f.aside && !f.backer && !f.listed) topic.bare = place;
      }
      if (view.sentence.kind === 'heading') heading = { section: view.sentence.section, key: lead };
    },
    claim(owner, view) {
      const topic = topics.get(keyOf(owner));
      if (topic) topic.claimed = { sentence: view.index, block: view.group, section: view.sentence.section };
    },
    suggest(view, metric, actor) {
      const ranked = [...topics]
        .filter(([key]) => key !== actor)
        .map(([key, topic]) => ({ topic, points: score(topic, key, view, metric, actor) }))
        .sort((a, b) => b.points - a.points);
      const [best, next] = ranked;
      if (!best || best.points < ENOUGH || (next && best.points - next.points < LEAD)) return null;
      return best.topic.owner;
    },
  };
}
