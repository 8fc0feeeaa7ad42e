/** Days by which the tests' clock is ahead of this machine's (SECOND_SOURCE_CLOCK_DAYS; negative for behind). */
const DAYS = Number(process.env.SECOND_SOURCE_CLOCK_DAYS ?? 0);

const DAY_MS = 86_400_000;

/**
 * Moves the clock of a test file: `Date.now()` and `new Date()` are ahead by so many days, and go on from there. What is
 * told to a Date is untouched; fake timers laid over it stand for themselves. Nothing may rest on the day on which it
 * was written.
 */
function moveClock(days: number): void {
  if (!Number.isFinite(days)) throw new Error('SECOND_SOURCE_CLOCK_DAYS is a number of days');
  if (days === 0) return;
  const Real = Date;
  const now = (): number => Real.now() + days * DAY_MS;
  globalThis.Date = new Proxy(Real, {
    construct: (target, told, self) => Reflect.construct(target, told.length === 0 ? [now()] : told, self),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

moveClock(DAYS);
