import type { Span, Target } from '../model';

/** Length of the common end of two texts. */
function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** Length of the common beginning of two texts. */
function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

/**
 * Where a target stands in `text`: at its offsets when the quote is there, else where the exact quote
 * stands with the most of its prefix and suffix. A look-alike is never taken: null when the quote is gone.
 */
export function locate(text: string, target: Target): Span | null {
  const { start, exact, prefix, suffix } = target;
  if (exact === '') return null;
  if (
    text.startsWith(exact, start) &&
    text.slice(0, start).endsWith(prefix) &&
    text.startsWith(suffix, start + exact.length)
  ) {
    return { start, end: start + exact.length };
  }
  let best: Span | null = null;
  let bestScore = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const score =
      commonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonStart(text.slice(end, end + suffix.length), suffix);
    if (score > bestScore) {
      best = { start: at, end };
      bestScore = score;
    }
  }
  return best;
}
