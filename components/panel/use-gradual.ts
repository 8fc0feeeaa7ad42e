import { useEffect, useState } from 'preact/hooks';

/** So many claims are shown at once, before the first paint. */
const FIRST = 6;

/** So many more with each turn of the event loop after it. */
const STEP = 60;

/** How many of `total` claims to show now: enough to fill the window first unless `atOnce`, then more until all are there. */
export function useGradual(total: number, atOnce: boolean): number {
  const [shown, setShown] = useState(atOnce ? total : FIRST);
  const isDone = shown >= total;
  useEffect(() => {
    if (isDone) return;
    // A frame's request alone would run before the paint, and never in a window that is not seen.
    const timer = setTimeout(() => setShown(shown + STEP), 16);
    return () => clearTimeout(timer);
  }, [shown, isDone]);
  return Math.min(shown, total);
}
