import type { Claim, SectionRole } from '../model';
import { readAttribution } from './attribution';
import type { CompiledClaims } from './compiled';
import type { SentenceCues } from './cues';
import type { Reading } from './reading';
import { readScope } from './scope';
import { PLAIN, readStatus, statusFor } from './status';
import type { Times } from './times';
import { between, boundaries, distance, type SentenceView } from './tokens';

/** Words that a "former" may stand away from its figure. */
const FORMER_REACH = 6;
const FORMER_NEXT = 3;

/** Whether the words make the figure at token `at` a former value. */
export function isFormer(view: SentenceView, at: number, cues: SentenceCues): boolean {
  return cues.earlier.some((hit) => {
    if (hit.figure !== null) return hit.figure === at;
    const before = hit.to < at;
    const near = before ? hit.to : hit.from;
    if (between(view, near, at, 'figure') > 0 || boundaries(view, near, at) >= 1) return false;
    return hit.value.next
      ? before && distance(view, near, at) <= FORMER_NEXT
      : distance(view, near, at) <= FORMER_REACH;
  });
}

/** What a claim says besides whose it is and what it measures. */
export type Details = Pick<
  Claim,
  'scope' | 'basis' | 'date' | 'when' | 'dateBy' | 'period' | 'status' | 'hypothetical' | 'attribution' | 'earlier'
>;

/** Everything else a claim says: status, moment, scope, and whether it is a former value. */
export function readDetails(
  view: SentenceView,
  at: number,
  reading: Reading,
  cues: SentenceCues,
  times: Times,
  compiled: CompiledClaims,
  role: SectionRole | undefined,
  fiscalYearEnd: number,
): Details & { statusRule: string } {
  const { metric } = reading.metric;
  const former = reading.earlier || isFormer(view, at, cues);
  const { status: said, hypothetical, rule } = readStatus(view, at, cues.statuses, former);
  const headed = rule === PLAIN ? times.headed(view, at) : null;
  const status = statusFor(headed ?? said, metric);
  const earlier = former || role === 'correction';
  const { company: subject } = reading.owner;
  const continues = cues.continues.length > 0;
  const attribution = readAttribution(view, at, cues.sources, compiled);
  const moment = times.read(view, at, { metric, subject, status, earlier, continues, fiscalYearEnd });
  return {
    ...readScope(view, at, metric, cues),
    ...moment,
    status,
    hypothetical,
    attribution,
    earlier,
    statusRule: rule,
  };
}
