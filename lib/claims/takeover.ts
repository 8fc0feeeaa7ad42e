import type { SentenceCues } from './cues';
import { type MentionFeatures, PAIR_METRICS } from './features';
import { inferred, ownerFrom, type ReadContext, type Reading, type Suggestion } from './reading';
import { between, boundaries, distance, type SentenceView } from './tokens';

/** Words between a figure and the one before that a comparison or a bare list may have. */
const COMPARED_WITHIN = 22;
const LISTED_WITHIN = 2;
const LISTED = 4.5;
/** Strength of "…, X at 3 billion" after a whole statement on another company. */
const PARALLEL = 8;
/** Words between a name and its figure in "…, and Nvidia about $100 million". */
const BESIDE = 3;

/** A figure that a comparison, a list or an omitted verb ties to the figure before it. */
export function takenOver(
  context: ReadContext,
  figureIndex: number,
  readings: readonly (Reading | null)[],
): Suggestion | null {
  const { view, cues } = context;
  const at = view.figureAt[figureIndex];
  const figure = view.figures[figureIndex];
  if (at === undefined || !figure) return null;
  const compared = comparedAt(view, at, cues);
  for (let i = figureIndex - 1; i >= 0; i--) {
    const before = readings[i];
    const other = view.figures[i];
    const otherAt = view.figureAt[i];
    if (!before || !other || otherAt === undefined || other.figure.unit !== figure.figure.unit) continue;
    const words = distance(view, otherAt, at);
    const newcomer = cues.features.findLast(
      (f) => f.at > otherAt && f.at < at && (!f.aside || f.elliptic) && f.mention.company !== before.owner.company,
    );
    if (newcomer) return withNewParty(context, at, before, newcomer);
    if (compared.strength > 0 && words <= COMPARED_WITHIN) {
      return { reading: { ...carried(before), earlier: compared.earlier }, strength: compared.strength };
    }
    if (words <= LISTED_WITHIN) return { reading: carried(before), strength: Math.min(LISTED, before.metric.points) };
    return null;
  }
  return comparedWithBefore(context, figureIndex, compared);
}

const carried = (reading: Reading): Reading => ({ ...reading, earlier: false, metric: { ...reading.metric, cue: -1 } });

/** Strength of a hint that decides only where no cue does. */
const LOOSE = 3.2;

/** How strongly a comparison ties a figure to the one before, and whether as a former value. */
interface Comparing {
  strength: number;
  earlier: boolean;
}

/** How strongly a comparison ties the figure at a token to the one before; 0: not at all. */
function comparedAt(view: SentenceView, at: number, cues: SentenceCues): Comparing {
  let best: Comparing = { strength: 0, earlier: false };
  const consider = (strength: number, earlier: boolean): void => {
    if (strength > best.strength) best = { strength, earlier };
  };
  for (const hit of cues.comparisons) {
    const before = hit.to < at;
    const inside = hit.from <= at && hit.to >= at;
    if (hit.value.leads && !before && !inside) continue;
    const away = before ? distance(view, hit.to, at) : distance(view, hit.from, at);
    if (hit.value.loose) {
      const near = before ? hit.to : hit.from;
      if (away <= 7 && boundaries(view, near, at) <= 1.5) consider(LOOSE, hit.value.earlier);
      continue;
    }
    if (inside || (before && away <= 1 && boundaries(view, hit.to, at) < 1)) consider(9.2, hit.value.earlier);
    else if (before ? away <= 3 && boundaries(view, hit.to, at) < 1 : away <= 1) consider(7, hit.value.earlier);
  }
  return best;
}

/** The name behind the figure that its preposition makes the target ("…, X 4 billion in Y"). */
function targetAfter(context: ReadContext, at: number, before: Reading): MentionFeatures | null {
  const { view, cues, compiled } = context;
  const roles = compiled.roles.filter((r) => r.role === 'target' && r.metrics.includes(before.metric.metric));
  const found = cues.features.find(
    (f) =>
      f.at > at &&
      distance(view, at, f.at) <= 4 &&
      boundaries(view, at, f.at) < 1 &&
      roles.some((r) => r.weight >= 3 && r.before.some((p) => p === f.preposition)),
  );
  return found ?? null;
}

function withNewParty(context: ReadContext, at: number, before: Reading, newcomer: MentionFeatures): Suggestion | null {
  const { view } = context;
  if (distance(view, newcomer.at, at) > BESIDE || boundaries(view, newcomer.at, at) > 1.5) return null;
  const plain = (newcomer.preposition === null || newcomer.elliptic) && !newcomer.listed;
  const strength = plain ? PARALLEL : LISTED;
  const named = ownerFrom(newcomer.mention, 'omitted-verb');
  if (!PAIR_METRICS.has(before.metric.metric)) {
    return { reading: { ...carried(before), owner: named, counterparties: [] }, strength };
  }
  const target = targetAfter(context, at, before);
  const actor = target !== null || before.counterparties.length > 0 || before.actorUnknown;
  const reading: Reading = actor
    ? {
        ...carried(before),
        owner: target ? ownerFrom(target.mention, 'omitted-verb') : before.owner,
        counterparties: named.company ? [named.company] : [],
        actorUnknown: named.company === null,
      }
    : { ...carried(before), owner: named };
  return { reading, strength };
}

function comparedWithBefore(context: ReadContext, figureIndex: number, compared: Comparing): Suggestion | null {
  const { view, cues } = context;
  const { last } = context.discourse;
  const at = view.figureAt[figureIndex] ?? 0;
  if (!last || last.section !== view.sentence.section || last.unit !== view.figures[figureIndex]?.figure.unit)
    return null;
  const metric: Reading['metric'] = {
    metric: last.metric,
    rule: 'compared-with-before',
    evidence: '',
    points: 4,
    negative: false,
    listed: false,
    object: false,
    cue: -1,
  };
  const beside = cues.features.find(
    (f) =>
      f.at < at &&
      distance(view, f.at, at) <= BESIDE &&
      f.mention.by === 'name' &&
      f.mention.company !== last.owner.company,
  );
  const row = view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row';
  if (beside && !row && view.index - last.sentence <= 3 && !PAIR_METRICS.has(last.metric)) {
    const bare = between(view, beside.at, at, 'word') <= 1;
    if (!bare) return null;
    return {
      reading: {
        metric: { ...metric, rule: 'beside-name' },
        owner: ownerFrom(beside.mention, 'beside-name'),
        counterparties: [],
        actorUnknown: false,
      },
      strength: 3,
    };
  }
  if (compared.strength === 0 || figureIndex > 0 || view.index - last.sentence > 1) return null;
  const named = cues.features.some(
    (f) => f.mention.by === 'name' && f.mention.company !== last.owner.company && f.preposition === null,
  );
  if (named) return null;
  return {
    reading: {
      metric,
      owner: inferred(last.owner, 'carried-over'),
      counterparties: last.counterparties,
      actorUnknown: false,
      earlier: compared.earlier,
    },
    strength: compared.strength === LOOSE ? LOOSE : 4.2,
  };
}

/**
 * Two figures that tell one development ("870 million → 2 billion: revenue") are read alike: the
 * first takes what was read for the second where it has nothing better of its own.
 */
export function readAlike(links: readonly number[], readings: (Reading | null)[]): void {
  for (const first of links) {
    const [a, b] = [readings[first], readings[first + 1]];
    if (b && (!a || a.metric.points < b.metric.points)) readings[first] = carried(b);
    else if (a && !b) readings[first + 1] = carried(a);
  }
}

/**
 * "Luma and Pika raised 90 and 135 million, respectively": gives the figures of a list, read alike,
 * to the names of the list in order.
 */
export function giveInOrder(context: ReadContext, readings: (Reading | null)[]): void {
  const { view, cues, compiled } = context;
  if (!view.tokens.some((t) => t.kind === 'word' && compiled.respectively.has(t.text))) return;
  const first = readings.findIndex((r) => r !== null);
  const from = cues.features.findIndex((f, i) => !f.listed && cues.features[i + 1]?.listed);
  if (first < 0 || from < 0) return;
  const names = cues.features.slice(from).filter((f, i) => i === 0 || f.listed);
  const alike = readings.slice(first).filter((r) => r?.metric.metric === readings[first]?.metric.metric);
  if (alike.length !== names.length) return;
  for (const [i, f] of names.entries()) {
    const reading = readings[first + i];
    if (reading) readings[first + i] = { ...reading, owner: ownerFrom(f.mention, 'in-order') };
  }
}
