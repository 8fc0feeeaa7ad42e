import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../lib/model';
import { readingTimes, TIMES, type Times } from '../../scripts/bench/reading';

/** Processor time in milliseconds: other work on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Rounds; the quietest counts. */
const ROUNDS = 3;

/** Largest growth that passes for linear on ten times the text; a quadratic step would show as a hundred. */
const LINEAR = 16;

/** Most milliseconds per 10 kB for the half that knows no company; the bench holds the built one to less. */
const SLOWEST = 20;

function growthOf({ short, long }: Times): number {
  const sums = Array.from({ length: ROUNDS }, (_, i) =>
    short.slice(i * TIMES, (i + 1) * TIMES).reduce((sum, ms) => sum + ms, 0),
  );
  return (TIMES * Math.min(...long)) / Math.min(...sums);
}

describe.each(languageSchema.options)('an article in %s', (language) => {
  it('takes both halves ten times as long when it is ten times as long', async () => {
    const { detection, matching } = await readingTimes(language, ROUNDS, processorTime);
    expect(growthOf(detection)).toBeLessThan(LINEAR);
    expect(growthOf(matching)).toBeLessThan(LINEAR);
    expect((Math.min(...detection.short) / detection.kilobytes) * 10).toBeLessThan(SLOWEST);
  }, 120_000);
});
