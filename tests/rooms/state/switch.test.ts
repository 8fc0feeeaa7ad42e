import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSwitch } from '../../../entrypoints/content/switch';
import type { Session } from '../../../lib/page';

describe('whether a page is read', () => {
  const target = new EventTarget();
  let started: AbortSignal[];
  const make = () =>
    createSwitch((signal) => {
      started.push(signal);
      return {} as Session;
    }, new AbortController().signal);
  const isReading = (): boolean => started.at(-1)?.aborted === false;

  beforeEach(() => {
    started = [];
    vi.stubGlobal('location', { origin: 'https://news.example', pathname: '/a' });
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('waits for the first answer', () => {
    const reading = make();
    reading.turn(true);
    expect(started).toEqual([]);
    reading.begin(true);
    expect(isReading()).toBe(true);
  });

  it.each([
    [true, false],
    [false, true],
  ])('takes what was said while the first answer was on its way (%j) for newer than that', (said, answered) => {
    const reading = make();
    reading.turn(said);
    reading.begin(answered);
    expect(isReading()).toBe(said);
  });

  it('a pause of the page outlives the worker’s switching, and ends when the path changes', () => {
    const reading = make();
    reading.begin(true);
    reading.pause(true);
    reading.turn(false);
    reading.turn(true);
    expect([isReading(), reading.isPaused()]).toEqual([false, true]);
    vi.stubGlobal('location', { origin: 'https://news.example', pathname: '/b' });
    target.dispatchEvent(new Event('popstate'));
    expect([isReading(), reading.isPaused()]).toEqual([true, false]);
  });
});
