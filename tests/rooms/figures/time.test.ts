import { describe, expect, it } from 'vitest';
import { captionContext, findDates, findFigures } from '../../../lib/figures';
import { dates } from '../../../lib/languages/de/dates';
import { figures as de } from '../../../lib/languages/de/figures';
import { figures as en } from '../../../lib/languages/en/figures';
import { figures as fr } from '../../../lib/languages/fr/figures';
import { growth, LINEAR } from './growth';
import { WORST } from './worst';

const LONG = 60_000;
/** Ten times the text may take eleven times the time. */
const MOST_GROWTH = 1.1;
/** Processor time by which two measurements differ for other reasons (memory of the long one), in milliseconds. */
const FLOOR = 80;
/** Most processor time for that much of the worst input in all languages, in milliseconds; ordinary text takes twenty. */
const MOST_TIME = 900;

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function read(text: string): void {
  const context = { unit: 'USD', scale: 1e6, last: { unit: 'USD', noun: null, exponent: 6, value: 1e6 } };
  for (const tables of [de, en, fr]) findFigures(text, tables, context);
  captionContext(text, de);
}

/** Processor time of `run`, in milliseconds: other work on the machine does not count. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How often a measurement is taken before it counts as too slow. */
const ATTEMPTS = 4;

/**
 * By how much one long text takes longer than it may, given ten short ones of the same sum of letters;
 * 0 when it does not. Least of several attempts.
 */
function excess(piece: string, run: (text: string) => void): number {
  const short = repeated(piece, LONG / 10);
  const long = repeated(piece, LONG);
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < ATTEMPTS && least > 0; n++) {
    const tens = timeOf(() => {
      for (let k = 0; k < 10; k++) run(short);
    });
    const time = timeOf(() => run(long));
    least = Math.min(least, Math.max(0, time - MOST_TIME, time - MOST_GROWTH * tens - FLOOR));
  }
  return least;
}

describe('time on the worst input', () => {
  it.each(Object.entries(WORST))('grows with the text, not faster: %s', { timeout: 60_000 }, (_, piece) => {
    expect(excess(piece, read)).toBe(0);
  });
  it('would be seen to grow faster', () => {
    const quadratic = (text: string): void => {
      let sum = 0;
      for (let i = 0; i < text.length; i += 5) for (let k = 0; k < text.length; k += 5) sum += text.charCodeAt(k) & i;
      expect(sum).toBeGreaterThanOrEqual(0);
    };
    expect(excess('a', quadratic)).toBeGreaterThan(0);
  });
  it.each(['10 - ', 'zwischen ', '1 500 ', '(', '10 bis ', '1.', 'von 7 auf ', '13. Juni '])(
    'is linear for dates: %j',
    { timeout: 60_000 },
    (piece) => {
      expect(growth(piece, (text) => findDates(text, dates, '2025-06-17'))).toBeLessThan(LINEAR);
    },
  );
});
