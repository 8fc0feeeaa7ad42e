/** Days after which what was looked at counts as looked at long ago. */
export const LONG_AGO_DAYS = 180;

const DAY = 86_400_000;

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whether an ISO day lies long before `now`, an ISO day. */
export function isLongAgo(day: string, now: string): boolean {
  return daysBetween(day, now) > LONG_AGO_DAYS;
}
