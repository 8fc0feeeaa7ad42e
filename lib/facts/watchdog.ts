/** The database did not answer in time. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Parts in which time is waited for. */
const PARTS = 10;

/**
 * Calls back after `ms` milliseconds, unless the returned function is called before. They are waited for in parts: where
 * much else is done, answers that have come already get their turn between them, and nobody is called late who was only
 * not heard.
 */
function after(ms: number, run: () => void): () => void {
  let left = PARTS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    timer = setTimeout(left > 1 ? next : run, ms / PARTS);
    left -= 1;
  };
  next();
  return () => clearTimeout(timer);
}

/**
 * `work`, or a TimeoutError after `ms` milliseconds: a request to IndexedDB may hang for ever (after
 * an update of the extension, for instance), and nobody may wait for it.
 */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = after(ms, () => reject(new TimeoutError(`${what} did not answer within ${ms} ms`)));
    work.then(resolve, reject).finally(stop);
  });
}

/** Runs one request to the database under a watch; `what` names it in the error. */
export type Step = <T>(what: string, work: PromiseLike<T>) => Promise<T>;

/** The steps of a database that may each take `ms` milliseconds; they reject with TimeoutError. */
export function watchedSteps(ms: number): Step {
  return (what, work) => within(ms, what, Promise.resolve(work));
}

/** `work` when it is done within `ms` milliseconds, `otherwise` when it is not; the work goes on. Rejects as the work does. */
export async function atMost<T, U>(ms: number, work: Promise<T>, otherwise: U): Promise<T | U> {
  let stop = (): void => undefined;
  const late = new Promise<U>((resolve) => {
    stop = after(ms, () => resolve(otherwise));
  });
  return Promise.race([work, late]).finally(stop);
}

/** Waits for answers, but not for long, and while one of them is late for nothing else. */
export class Patience {
  private late: Promise<unknown> | null = null;

  constructor(private readonly ms: number) {}

  /** `work` when it is done in time, else `otherwise`; the work goes on. Rejects as the work does. */
  async wait<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
    if (this.late !== null) return this.late === work ? otherwise : atMost(0, work, otherwise);
    let done = false;
    const settled = (): void => {
      done = true;
      if (this.late === work) this.late = null;
    };
    work.then(settled, settled);
    const outcome = await atMost(this.ms, work, otherwise);
    if (!done) this.late = work;
    return outcome;
  }
}
