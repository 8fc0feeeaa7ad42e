import { type Fact, isSettled, type Verdict, type VerdictReason } from '../model';
import { valuesOf, verdict } from './build';
import type { Candidate, Case } from './case';
import { factInterval, shifted } from './moment';
import { againstOf, bestOf, isCurrent, lastSettled, maybePart, periodFits } from './select';

/** Step 8: no judgement, with the reason, and the last known value. */
export function unverified(shared: Case): Verdict {
  const last = lastSettled(shared);
  const { when } = shared.moment;
  const talks = shared.candidates.filter(
    (c) =>
      !isSettled(c.fact.status) &&
      c.fact.status !== 'denied' &&
      (when === null || factInterval(c.fact).start <= shifted(when.end, shared.rule.window)),
  );
  const reason = unverifiedReason(shared, last, talks);
  const related = shared.related.find((c) => c.level !== 'none') ?? shared.related.at(-1);
  const shown =
    reason === 'part' || reason === 'other-basis'
      ? (related?.fact ?? last)
      : reason === 'only-talks-known'
        ? (bestOf(
            shared,
            talks.filter((c) => c.level !== 'none'),
          )?.fact ??
          last ??
          talks.at(-1)?.fact ??
          null)
        : last;
  return verdict('unverified', reason, [shown], valuesOf(shown));
}

function unverifiedReason(shared: Case, last: Fact | null, talks: readonly Candidate[]): VerdictReason {
  const { claim, rule, moment, candidates, related } = shared;
  const agreeing = related.filter((c) => c.level !== 'none');
  if (claim.scope !== 'whole') return 'part';
  const here = candidates.filter(
    (c) => isSettled(c.fact.status) && (rule.kind !== 'period' || periodFits(shared, c.fact) !== 'other'),
  );
  const current = here.filter((c) => isCurrent(shared, c, here));
  if (current.some((c) => c.accepted.agreement === 'bound')) return 'bound-only';
  if (agreeing.some((c) => c.comparability === 'basis')) return 'other-basis';
  if (agreeing.length > 0) return 'part';
  if (isSettled(claim.status) && talks.some((c) => c.level !== 'none')) return 'only-talks-known';
  if (here.length > 0 && here.every((c) => c.accepted.agreement === 'no-rate')) return 'other-currency';
  if (againstOf(shared, here).some((c) => maybePart(shared, c))) return 'part';
  if (isSettled(claim.status) && last === null && talks.length > 0) return 'only-talks-known';
  if (rule.kind === 'event') return 'event-not-in-record';
  const newer =
    moment.when !== null && last !== null && shifted(factInterval(last).end, rule.window) < moment.when.start;
  return newer && rule.kind === 'state' && !moment.own ? 'newer-than-record' : 'moment-not-covered';
}
