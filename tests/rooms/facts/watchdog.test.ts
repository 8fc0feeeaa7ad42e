import { describe, expect, it } from 'vitest';
import { atMost, TimeoutError, within } from '../../../lib/facts/watchdog';

/** Keeps the thread busy for so many milliseconds. */
function busy(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

/** An answer that takes so many turns of the event loop, each of them full of other work. */
async function answerAfter(turns: number, work: number): Promise<'answer'> {
  for (let turn = 0; turn < turns; turn++) {
    await new Promise((next) => setImmediate(next));
    busy(work);
  }
  return 'answer';
}

const never = new Promise<never>(() => undefined);

describe('waiting for an answer', () => {
  it('takes none for late that has only not been heard: what else is done meanwhile does not count', async () => {
    expect(await atMost(20, answerAfter(5, 30), 'late')).toBe('answer');
    expect(await within(20, 'it', answerAfter(5, 30))).toBe('answer');
  });

  it('ends when none comes', async () => {
    expect(await atMost(20, never, 'late')).toBe('late');
    await expect(within(20, 'it', never)).rejects.toThrow(TimeoutError);
  });
});
