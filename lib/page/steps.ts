/**
 * What a step of our work yields: `style` when what follows reads computed style and so has to wait
 * for a frame, nothing when it may go on at any time.
 */
export type Pause = 'style' | undefined;

/** Work cut into steps; each step takes well under a millisecond. */
export type Steps<T> = Generator<Pause, T, void>;

/** Runs all steps at once, for the command line and tests; nothing has to wait there. */
export function runAll<T>(steps: Iterator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
