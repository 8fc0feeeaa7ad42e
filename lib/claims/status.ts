import type { Status } from '../model';
import type { StatusCue } from '../model/tables/claims';
import type { PhraseHit } from './phrases';
import { boundaries, distance, type SentenceView } from './tokens';

/** How far along a claim is by its words. */
export interface StatusReading {
  status: Status;
  hypothetical: boolean;
  rule: string;
}

const PER_WORD = 0.1;
const PER_BOUNDARY = 0.5;
const ENOUGH = 1.5;
/** A cue that follows in another clause speaks of what follows there. */
const ACROSS_AFTER = 4;

/** Whether a semicolon stands between: another statement begins there. */
function parted(view: SentenceView, a: number, b: number): boolean {
  return view.tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).some((t) => t.text === ';');
}

/** The status of the claim at a token, from the cues of its sentence; completed when nothing says otherwise. */
export function readStatus(view: SentenceView, at: number, hits: readonly PhraseHit<StatusCue>[]): StatusReading {
  let best: { cue: StatusCue; points: number } | null = null;
  for (const hit of hits) {
    const before = hit.to < at;
    if (hit.value.side && (hit.value.side === 'before') !== before) continue;
    const inside = hit.from < at && at < hit.to;
    const near = inside ? at : before ? hit.to : hit.from;
    const away = distance(view, near, at);
    if (hit.value.reach !== undefined && away > hit.value.reach) continue;
    const crossed = boundaries(view, near, at);
    const framing = hit.value.framing ?? false;
    if (!framing && !inside && parted(view, near, at)) continue;
    const points = framing
      ? hit.value.weight - PER_WORD * 0.5 * away
      : hit.value.weight - PER_WORD * away - PER_BOUNDARY * crossed - (!before && crossed > 0 ? ACROSS_AFTER : 0);
    if (points >= ENOUGH && (!best || points > best.points)) best = { cue: hit.value, points };
  }
  if (!best) return { status: 'completed', hypothetical: false, rule: 'plain-statement' };
  if (best.cue.status === 'hypothetical') return { status: 'planned', hypothetical: true, rule: best.cue.rule };
  return { status: best.cue.status, hypothetical: false, rule: best.cue.rule };
}
