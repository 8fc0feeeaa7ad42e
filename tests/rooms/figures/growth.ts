/** Processor time below which a measurement says nothing, in microseconds. */
const FLOOR = 1_000;

/**
 * How many times as much processor time `run` takes on ten times the text: about 10 where it is
 * linear, about 100 where it is quadratic. Processor time, best of several: other work on the machine
 * does not count.
 */
export function growth(piece: string, run: (text: string) => void, size = 15_000): number {
  const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  const time = (input: string): number => {
    const start = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const [short, long] = [text(size), text(size * 10)];
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let n = 0; n < 3; n++) {
    small = Math.min(small, time(short));
    large = Math.min(large, time(long));
  }
  return large / Math.max(small, FLOOR);
}

/** Largest growth that passes for linear. */
export const LINEAR = 40;
