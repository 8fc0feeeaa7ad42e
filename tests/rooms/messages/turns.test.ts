/** What may wait for checks: it waits until none is under way, for a while, or until somebody is in a hurry. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { underWay, whenQuiet } from '../../../entrypoints/background/turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What was settled so far, once all that is due has run. */
async function settled(waiting: readonly { quiet: Promise<void> }[], ms: number): Promise<boolean[]> {
  const done = waiting.map(() => false);
  for (const [i, { quiet }] of waiting.entries()) {
    void quiet.then(() => {
      done[i] = true;
    });
  }
  await vi.advanceTimersByTimeAsync(ms);
  return done;
}

it('the results of many pages are put away when the last one is answered', async () => {
  const over = [underWay(), underWay()];
  const waiting = [whenQuiet(), whenQuiet()];
  over[0]?.();
  expect(await settled(waiting, 100)).toEqual([false, false]);
  over[1]?.();
  expect(await settled(waiting, 0)).toEqual([true, true]);
});

it('somebody who looks at one of them does not wait; the others do', async () => {
  const over = underWay();
  const waiting = [whenQuiet(), whenQuiet()];
  waiting[1]?.hurry();
  expect(await settled(waiting, 100)).toEqual([false, true]);
  over();
  expect(await settled(waiting, 0)).toEqual([true, true]);
});

it('a check that never ends holds up nobody for long', async () => {
  const over = underWay();
  const waiting = [whenQuiet()];
  expect(await settled(waiting, 2_900)).toEqual([false]);
  expect(await settled(waiting, 200)).toEqual([true]);
  over();
});
