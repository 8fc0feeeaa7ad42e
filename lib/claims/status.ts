import { isSettled, type Metric, type Status } from '../model';
import type { StatusCue } from '../model/tables/claims';
import type { PhraseHit } from './phrases';
import { boundaries, distance, type SentenceView } from './tokens';

/** How far along a claim is by its words. */
export interface StatusReading {
  status: Status;
  hypothetical: boolean;
  rule: string;
}

/** Rule of a statement that no word says more of. */
export const PLAIN = 'plain-statement';

/** What distance takes from the weight of a cue. */
const COST = {
  word: 0.08,
  boundary: 0.9,
  /** A cue that follows in another clause speaks of what follows there. */
  behind: 2.5,
  /** The same where a conjunction alone opens the clause. */
  joined: 1.5,
  /** Words outside a bracket say little of what is in it. */
  bracket: 2,
  frameWord: 0.03,
  frameBoundary: 0.4,
};
/** What a cue of the figure's own clause has ahead of others. */
const OWN = 1.2;
const ENOUGH = 3;
/** Words beyond which no cue has points left. */
const FAR = 110;
/** Boundaries within which two words are in one clause; a conjunction alone opens none. */
const ONE_CLAUSE = 0.75;
/** A frame that opens the sentence also covers the clause behind it. */
const OPENS = 2;
const OPENED = 1.6;

const CLOSING: ReadonlySet<string> = new Set([';']);
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

function tokensBetween(view: SentenceView, a: number, b: number): SentenceView['tokens'] {
  return view.tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
}

/** Whether a semicolon stands between: another statement begins there. */
const isParted = (view: SentenceView, a: number, b: number): boolean =>
  tokensBetween(view, a, b).some((t) => CLOSING.has(t.text));

/** Whether a comma or stronger sign stands between. */
const isApart = (view: SentenceView, a: number, b: number): boolean =>
  tokensBetween(view, a, b).some((t) => t.kind === 'stop' && t.text !== '%');

/** Whether the figure at `at` stands in a bracket that the token `other` stands outside of. */
function isBracketed(view: SentenceView, at: number, other: number): boolean {
  const depth = tokensBetween(view, at, other).reduce((sum, t) => sum + (BRACKETS[t.text] ?? 0), 0);
  return other < at ? depth > 0 : depth < 0;
}

interface Near {
  /** Token of the cue nearest to the figure. */
  near: number;
  away: number;
  crossed: number;
  before: boolean;
  inside: boolean;
}

function nearOf(view: SentenceView, hit: PhraseHit<StatusCue>, at: number): Near {
  const before = hit.to < at;
  const inside = hit.from < at && at < hit.to;
  const near = inside ? at : before ? hit.to : hit.from;
  return { near, before, inside, away: distance(view, near, at), crossed: boundaries(view, near, at) };
}

/** A line whose one figure is all it speaks of: "1.4B – the sum the founder expects". */
const isLine = ({ sentence, figures }: SentenceView): boolean =>
  (sentence.kind === 'list-item' || sentence.kind === 'table-row') && figures.length === 1;

/** Points of a cue that says how far along the claim itself is. */
function stagePoints(view: SentenceView, cue: StatusCue, place: Near, at: number): number {
  const { near, away, crossed, before, inside } = place;
  const own = before || inside ? crossed < ONE_CLAUSE : crossed === 0;
  if (cue.status === 'completed' && !own) return 0;
  if (!inside && isParted(view, near, at)) return 0;
  if (isLine(view)) return cue.weight + (own ? OWN : 0) - COST.word * away;
  const far = cue.status === 'denied' ? COST.joined : COST.behind;
  const behind = before || inside || crossed === 0 ? 0 : crossed < 1 ? COST.joined : far;
  const bracket = isBracketed(view, at, near) ? COST.bracket : 0;
  return cue.weight + (own ? OWN : 0) - COST.word * away - COST.boundary * crossed - behind - bracket;
}

/** Points of a cue that says whose word it is; 0 where it does not reach. */
function framePoints(view: SentenceView, hit: PhraseHit<StatusCue>, place: Near, at: number): number {
  const { near, away, crossed, inside } = place;
  if (!inside && isParted(view, near, at)) return 0;
  const opening = hit.from <= OPENS && crossed <= OPENED;
  if (hit.value.frame === 'clause' && crossed >= ONE_CLAUSE && !opening && !inside) return 0;
  return hit.value.weight - COST.frameWord * away - COST.frameBoundary * crossed;
}

/**
 * The status of the claim at a token, from the cues of its sentence; completed when nothing says otherwise.
 *
 * @param former the claim is a former value: plans told in another clause are not its own.
 */
export function readStatus(
  view: SentenceView,
  at: number,
  hits: readonly PhraseHit<StatusCue>[],
  former = false,
): StatusReading {
  let stage: { cue: StatusCue; points: number } | null = null;
  let frame: { cue: StatusCue; points: number } | null = null;
  for (const hit of hits) {
    const cue = hit.value;
    const place = nearOf(view, hit, at);
    if (hit.figure !== null && hit.figure !== at) continue;
    if (cue.backward || (cue.side && (cue.side === 'before') !== place.before)) continue;
    if (place.away > FAR || (cue.reach !== undefined && place.away > cue.reach && !isLine(view))) continue;
    if (cue.frame) {
      const points = framePoints(view, hit, place, at);
      if (points >= ENOUGH && (!frame || points > frame.points)) frame = { cue, points };
      continue;
    }
    if (former && isApart(view, place.near, at) && cue.status !== 'denied') continue;
    const points = stagePoints(view, cue, place, at);
    if (points >= ENOUGH && (!stage || points > stage.points)) stage = { cue, points };
  }
  if (stage?.cue.status === 'hypothetical') return { status: 'planned', hypothetical: true, rule: stage.cue.rule };
  const settled = !stage || stage.cue.status === 'completed' || (stage.cue.soft === true && frame !== null);
  const cue = settled ? (frame ?? stage)?.cue : stage?.cue;
  const status = cue?.status ?? 'completed';
  return {
    status: status === 'hypothetical' ? 'planned' : status,
    hypothetical: false,
    rule: cue?.rule ?? PLAIN,
  };
}

/** What two sides can be in talks about; anything else that is not settled is a plan. */
const NEGOTIABLE: ReadonlySet<Metric> = new Set([
  'valuation',
  'funding_round',
  'investment',
  'stake',
  'acquisition_price',
  'contract_value',
]);
/** What nobody decides: it can be foreseen, not planned. */
const FORESEEN: ReadonlySet<Metric> = new Set(['revenue', 'profit_loss', 'annualized_revenue', 'users', 'market_cap']);

/** The status as it can be said of a metric: one can be in talks over a deal, plan an outlay and foresee a result. */
export function statusFor(status: Status, metric: Metric): Status {
  if (NEGOTIABLE.has(metric)) return status === 'forecast' ? 'planned' : status;
  if (status === 'in_talks' || status === 'planned' || status === 'forecast')
    return FORESEEN.has(metric) ? 'forecast' : 'planned';
  return metric === 'market_cap' && isSettled(status) ? 'completed' : status;
}
