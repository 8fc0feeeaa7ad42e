import type { Pause } from '../steps';

/** Time and turns that a sliced run takes from its surroundings; tests pass their own. */
export interface Slicing {
  /** Milliseconds of a steady clock. */
  now(): number;
  /** Runs the callback in a later task, so that input and painting come between. */
  yieldTo(run: () => void): void;
  /** Runs the callback when style and layout have just been brought up to date. */
  afterFrame(run: () => void): void;
  /** Longest slice in milliseconds; 8 when left out, half of what is allowed. */
  budgetMs?: number;
  /** Longest slice inside a frame; 4 when left out, as it delays that frame's painting. */
  frameBudgetMs?: number;
  /** Runs the first slice in the call itself, where that already is a turn of its own. */
  startsNow?: boolean;
  signal?: AbortSignal | undefined;
  /** Told of each slice, in milliseconds. */
  worked?: (ms: number) => void;
}

/**
 * Default budgets in milliseconds; `idle` is that of a slice before it is known whether the page is read at all. Work of others
 * in the same task comes on top; 16 is the bound.
 */
export const BUDGET = { slice: 8, frame: 4, idle: 3 } as const;

const aborted = (signal: AbortSignal): unknown => signal.reason ?? new Error('aborted');

/**
 * Runs steps in slices. After a step that yields `style`, the next one runs only inside a frame
 * callback. Resolves with the steps' result; rejects with what they throw, or the signal's reason.
 */
export function runSliced<T>(steps: Iterator<Pause | unknown, T, void>, slicing: Slicing): Promise<T> {
  const { signal, now } = slicing;
  const budget = slicing.budgetMs ?? BUDGET.slice;
  const frameBudget = slicing.frameBudgetMs ?? BUDGET.frame;
  return new Promise<T>((resolve, reject) => {
    const slice = (inFrame: boolean): void => {
      const from = now();
      try {
        const end = from + (inFrame ? frameBudget : budget);
        for (;;) {
          if (signal?.aborted) {
            steps.return?.();
            reject(aborted(signal));
            return;
          }
          const step = steps.next();
          if (step.done) {
            resolve(step.value);
            return;
          }
          const isOver = now() >= end;
          if (step.value === 'style') {
            if (inFrame && !isOver) continue;
            slicing.afterFrame(() => slice(true));
            return;
          }
          if (isOver) {
            slicing.yieldTo(() => slice(false));
            return;
          }
        }
      } catch (error) {
        reject(error);
      } finally {
        slicing.worked?.(now() - from);
      }
    };
    if (slicing.startsNow) slice(false);
    else slicing.yieldTo(() => slice(false));
  });
}

/** Runs the callback in a task of its own, after input that is waiting. */
function later(run: () => void): void {
  if (typeof globalThis.scheduler?.postTask === 'function') {
    globalThis.scheduler.postTask(run, { priority: 'user-visible' }).catch(() => undefined);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/**
 * Runs the callback in the next frame, after the browser has computed style and layout, so that
 * reading either costs nothing. A resize observer is called at that very point of the frame. For a
 * page without extent, which it does not report, the task after the frame serves. In a hidden tab
 * there are no frames: the work waits until the tab is shown.
 */
function afterFrame(document: Document, run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    observer.disconnect();
    run();
  };
  const observer = new ResizeObserver(once);
  observer.observe(document.documentElement);
  requestAnimationFrame(() => later(once));
}

/** The browser's own time and turns, and how long all slices took together, in milliseconds. */
export function browserSlicing(document: Document, signal?: AbortSignal): Slicing & { readonly spent: () => number } {
  let spent = 0;
  return {
    now: () => performance.now(),
    yieldTo: later,
    afterFrame: (run) => afterFrame(document, run),
    signal,
    worked: (ms) => {
      spent += ms;
    },
    spent: () => spent,
  };
}

/** Time and turns for deciding whether a page is read at all: only while it is idle, since most pages are not. */
export const idleSlicing = (slicing: Slicing): Slicing => ({
  ...slicing,
  ...{ yieldTo: whenIdle, startsNow: true, budgetMs: BUDGET.idle },
});

/** Runs the callback when the page is idle, after 2 seconds at the latest. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}
