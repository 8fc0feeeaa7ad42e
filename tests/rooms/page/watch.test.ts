import { describe, expect, it, vi } from 'vitest';
import { createStormMeter, READ_BUDGET, runSliced, type Slicing, STORM, WATCH, watchPage } from '../../../lib/page';

/** A clock that stands still until told, and a queue of tasks. */
function world(costMs = 1) {
  const tasks: (() => void)[] = [];
  const frames: (() => void)[] = [];
  const state = { now: 0, slices: [] as number[], frames };
  const slicing: Slicing = {
    now: () => state.now,
    yieldTo: (run) => tasks.push(run),
    afterFrame: (run) => frames.push(run),
  };
  const step = () => {
    state.now += costMs;
  };
  const drain = async () => {
    for (;;) {
      const run = tasks.shift() ?? frames.shift();
      if (!run) return;
      const from = state.now;
      run();
      state.slices.push(state.now - from);
      await Promise.resolve();
    }
  };
  return { state, slicing, step, drain };
}

describe('sliced run', () => {
  it('keeps every slice within the budget and never runs in the call itself', async () => {
    const { state, slicing, step, drain } = world();
    const done = runSliced(
      (function* () {
        for (let i = 0; i < 100; i++) {
          step();
          yield;
        }
        return 'end';
      })(),
      slicing,
    );
    expect(state.now).toBe(0);
    await drain();
    expect(await done).toBe('end');
    expect(Math.max(...state.slices)).toBeLessThanOrEqual(8);
    expect(state.slices.length).toBeGreaterThanOrEqual(100 / 8);
  });

  it('reads style only inside a frame, and for a shorter time', async () => {
    const { state, slicing, step, drain } = world();
    let inFrame = false;
    const seen: boolean[] = [];
    const frames: Slicing = {
      ...slicing,
      afterFrame: (run) =>
        slicing.afterFrame(() => {
          inFrame = true;
          run();
          inFrame = false;
        }),
    };
    const done = runSliced(
      (function* () {
        for (let i = 0; i < 20; i++) {
          yield 'style';
          seen.push(inFrame);
          step();
        }
      })(),
      frames,
    );
    await drain();
    await done;
    expect(seen).toEqual(Array(20).fill(true));
    expect(Math.max(...state.slices)).toBeLessThanOrEqual(4);
  });

  it('ends at a signal and hands on what a step throws', async () => {
    const { slicing, drain } = world();
    const stop = new AbortController();
    const endless = runSliced(
      (function* () {
        for (;;) yield;
      })(),
      { ...slicing, signal: stop.signal, now: () => Number.POSITIVE_INFINITY },
    );
    stop.abort(new Error('left'));
    await drain();
    await expect(endless).rejects.toThrow('left');
    const broken = runSliced(
      // biome-ignore lint/correctness/useYield: it throws before it could
      (function* () {
        throw new Error('broken');
      })(),
      slicing,
    );
    await drain();
    await expect(broken).rejects.toThrow('broken');
  });
});

type Emit = (records: Partial<MutationRecord>[]) => void;

function watched(more: Partial<Parameters<typeof watchPage>[0]> = {}) {
  vi.useFakeTimers();
  let emit: Emit = () => undefined;
  const observer = { observe: vi.fn(), disconnect: vi.fn() };
  const onChange = vi.fn(async () => undefined);
  const onNavigate = vi.fn();
  const onStorm = vi.fn();
  const stop = new AbortController();
  const watch = watchPage({
    document: {} as Document,
    ownHost: () => null,
    now: () => performance.now(),
    timer: (run, ms) => {
      const id = setTimeout(run, ms);
      return () => clearTimeout(id);
    },
    address: () => 'https://news.example/a',
    onChange,
    spent: () => 0,
    onNavigate,
    onStorm,
    signal: stop.signal,
    createObserver: (callback) => {
      emit = callback as unknown as Emit;
      return observer;
    },
    ...more,
  });
  return {
    watch,
    emit: (records: Partial<MutationRecord>[]) => emit(records),
    observer,
    onChange,
    onNavigate,
    onStorm,
    stop,
  };
}
const child = {
  type: 'childList',
  addedNodes: [] as unknown as NodeList,
  removedNodes: [] as unknown as NodeList,
} as const;

describe('watch', () => {
  it('reads once after the page is quiet, with the text nodes that changed', async () => {
    const { emit, onChange } = watched();
    const node = {} as Text;
    emit([{ type: 'characterData', target: node }]);
    await vi.advanceTimersByTimeAsync(WATCH.quiet - 1);
    emit([child]);
    await vi.advanceTimersByTimeAsync(WATCH.quiet - 1);
    expect(onChange).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ dirty: new Set([node]), recheck: false });
  });

  it('does not wait for ever on a page that keeps changing', async () => {
    const { emit, onChange } = watched();
    for (let t = 0; t < WATCH.longest; t += 100) {
      emit([child]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('rests twenty times as long as a reading took, and never reads twice at once', async () => {
    let readings = 0;
    let most = 0;
    const starts: number[] = [];
    const onChange = async () => {
      readings += 1;
      most = Math.max(most, readings);
      starts.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 200));
      readings -= 1;
    };
    const { emit } = watched({ onChange });
    for (let t = 0; t < 20_000; t += 100) {
      emit([child]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(most).toBe(1);
    expect(starts.length).toBeGreaterThan(2);
    for (const [i, start] of starts.slice(1).entries())
      expect(start - (starts[i] ?? 0)).toBeGreaterThanOrEqual(200 * 21);
  });

  it('does not count our own element', async () => {
    const host = {} as Node;
    const { emit, onChange } = watched({ ownHost: () => host });
    emit([{ ...child, addedNodes: [host] as unknown as NodeList }]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('sees a navigation inside the page', () => {
    let address = 'https://news.example/a';
    const { emit, onNavigate } = watched({ address: () => address });
    emit([child]);
    expect(onNavigate).not.toHaveBeenCalled();
    address = 'https://news.example/b';
    emit([child]);
    expect(onNavigate).toHaveBeenCalledOnce();
  });

  it('pauses in a storm, comes back, and gives up at the third', async () => {
    const { emit, observer, onStorm, onChange } = watched();
    const records = Array(STORM.records / 10).fill(child);
    const storm = async () => {
      for (let t = 0; t < 6000; t += 100) {
        const before = onStorm.mock.calls.length;
        emit(records);
        if (onStorm.mock.calls.length > before) return;
        await vi.advanceTimersByTimeAsync(100);
      }
    };
    await storm();
    expect(onStorm).toHaveBeenLastCalledWith(false);
    expect(observer.disconnect).toHaveBeenCalledOnce();
    const before = onChange.mock.calls.length;
    await vi.advanceTimersByTimeAsync(STORM.pause + WATCH.longest + 1);
    expect(onChange.mock.calls.length).toBe(before + 1);
    await storm();
    await vi.advanceTimersByTimeAsync(STORM.pause);
    await storm();
    expect(onStorm).toHaveBeenLastCalledWith(true);
    expect(onStorm).toHaveBeenCalledTimes(3);
  });

  /** A page that changes every 250 ms for some minutes, each reading of which works for `ms` milliseconds. */
  async function changing(ms: number, minutes: number) {
    let spent = 0;
    const starts: number[] = [];
    const onChange = async () => {
      starts.push(performance.now());
      spent += ms;
    };
    const begun = performance.now();
    const found = watched({ onChange, spent: () => spent });
    for (let t = 0; t < minutes * 60_000; t += 250) {
      found.emit([child]);
      await vi.advanceTimersByTimeAsync(250);
    }
    return { ...found, spent, starts, begun };
  }

  it('P07 mutation-storm: what is slow to read is read ever less, and then no more, and says so', async () => {
    const { onStorm, spent, starts, watch } = await changing(500, 15);
    const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500 * WATCH.rest);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(500 * READ_BUDGET.spaced);
    expect(onStorm.mock.calls).toEqual([[true]]);
    expect(spent).toBeLessThanOrEqual(READ_BUDGET.all + 15 * 60_000 * READ_BUDGET.share + 500);
    const read = starts.length;
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(starts.length).toBe(read);
    watch.touch();
    await vi.advanceTimersByTimeAsync(WATCH.longest);
    expect(starts.length).toBe(read + 1);
    expect(onStorm).toHaveBeenCalledOnce();
  });

  it('P07 mutation-storm: a page that is merely lively is followed for hours', async () => {
    const { onStorm, starts } = await changing(15, 120);
    expect(onStorm).not.toHaveBeenCalled();
    expect(starts.length).toBeGreaterThan(120 * 20);
  });

  it('P07 mutation-storm: few records that bring many nodes are a storm, too', async () => {
    const { emit, onStorm } = watched();
    const nodes = { ...child, addedNodes: { length: STORM.records } as unknown as NodeList };
    for (let t = 0; t < STORM.seconds * 1000 + 500 && onStorm.mock.calls.length === 0; t += 500) {
      emit([nodes]);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(onStorm).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('stops with its signal', async () => {
    const { emit, onChange, observer, stop } = watched();
    emit([child]);
    stop.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(observer.disconnect).toHaveBeenCalled();
  });

  it('takes one busy second for loading, not for a storm', () => {
    let now = 0;
    const isStorm = createStormMeter(() => now);
    expect(isStorm(100_000)).toBe(false);
    now = 1500;
    expect(isStorm(100_000)).toBe(false);
    now = 9000;
    expect(isStorm(100_000)).toBe(false);
  });
});
