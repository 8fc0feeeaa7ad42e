import { LONGEST_REST_MS } from './download';

/** First wait after a failure, in milliseconds; doubled with each further one (Safe Browsing v4, request frequency). */
export const FIRST_WAIT_MS = 15 * 60_000;
/** Wait where the host says that there is nothing, and where there is no room, in milliseconds. */
export const DAY_MS = 86_400_000;
/** An overdue feed is asked for within this time, so that not all readers come at the full hour, in milliseconds. */
export const SPREAD_MS = 60_000;
/** A run that gave no sign of life for this time was cut off and goes on, in milliseconds. */
export const RESUME_MS = 30_000;

/** Time until the next attempt after `failures` in a row (1 or more), in milliseconds: 15 min × 2^n × (1 to 2), at most a day. */
export function backoff(failures: number, random: number): number {
  return Math.min(LONGEST_REST_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 20) * (1 + random));
}

/**
 * Time after which a run that was cut off goes on, in milliseconds: one that is cut off again and again without a sign of
 * life, as by its own weight, is waited for longer and longer.
 */
export function resumeAfter(cuts: number): number {
  return Math.min(LONGEST_REST_MS, RESUME_MS * 2 ** Math.min(12, Math.max(0, cuts - CUTS_AT_ONCE)));
}

/** Cut-off runs in a row after which each goes on at once: workers are ended for many reasons. */
const CUTS_AT_ONCE = 4;

/** Time until the next poll after a success, in milliseconds: what the publisher asks for, ± 25 %. */
export function pollAfter(refreshSeconds: number, random: number): number {
  return refreshSeconds * 1000 * (0.75 + random / 2);
}

/**
 * Whether a time set for the next attempt has come. One that lies further ahead than any is ever set comes of a
 * clock that was put back, and counts as come. All in milliseconds.
 */
export function isDue(nextAt: number | null, now: number, refreshSeconds: number): boolean {
  if (nextAt === null) return false;
  return nextAt <= now || nextAt - now > Math.max(LONGEST_REST_MS, refreshSeconds * 1250);
}
