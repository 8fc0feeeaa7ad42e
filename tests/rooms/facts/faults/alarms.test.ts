import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FEEDS, feedAlarm } from '../../../../entrypoints/background/feed-alarm';
import { ensureAlarms, RESUME, resumeAlarm, serveAlarms, UPKEEP } from '../../../../entrypoints/background/upkeep';
import type { FactStore } from '../../../../lib/facts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PERIOD = 360;

/** A fact base that notes what is asked of it. */
function baseWith(problem: { kind: string } | null = null) {
  const asked: string[] = [];
  const status = { problem };
  const store = {
    settled: async () => {
      asked.push('settled');
      return status;
    },
    verify: async () => {
      asked.push('verify');
      return status;
    },
  };
  return { asked, base: () => store as unknown as FactStore };
}

const fire = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 });
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(Math, 'random').mockReturnValue(0.25);
});
afterEach(() => void vi.restoreAllMocks());

const nothing = async (): Promise<void> => undefined;

describe('W04 alarms-lost', () => {
  it('makes the upkeep’s alarm once, with a jitter that stays when the alarm vanished', async () => {
    const { base } = baseWith();
    await Promise.all([ensureAlarms(base), ensureAlarms(base)]);
    await ensureAlarms(base);
    expect(await alarms()).toEqual([UPKEEP]);
    const first = await fakeBrowser.alarms.get(UPKEEP);
    expect(first?.periodInMinutes).toBe(PERIOD * 0.875);
    await fakeBrowser.alarms.clearAll();
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    await ensureAlarms(base);
    expect(await alarms()).toEqual([UPKEEP]);
    expect((await fakeBrowser.alarms.get(UPKEEP))?.periodInMinutes).toBe(first?.periodInMinutes);
  });

  it('lets the upkeep that was missed come soon, and the next one when it is due', async () => {
    const { base, asked } = baseWith();
    await ensureAlarms(base);
    let pruned = 0;
    serveAlarms(base, async () => void pruned++);
    await fire(UPKEEP);
    await vi.waitFor(async () =>
      expect((await fakeBrowser.storage.local.get('upkeep')).upkeep).toMatchObject({ last: expect.any(Number) }),
    );
    expect(asked).toEqual(['verify']);
    expect(pruned).toBe(1);
    const due = async (last: number): Promise<number> => {
      await fakeBrowser.alarms.clearAll();
      await fakeBrowser.storage.local.set({ upkeep: { jitter: 1, last } });
      const create = vi.spyOn(fakeBrowser.alarms, 'create');
      await ensureAlarms(base);
      const [, info] = create.mock.calls[0] as unknown as [string, { delayInMinutes: number }];
      create.mockRestore();
      return info.delayInMinutes;
    };
    const hour = 3_600_000;
    expect(await due(Date.now() - 100 * hour)).toBe(1);
    expect(await due(Date.now() - 2 * hour)).toBeCloseTo(240, 0);
    // A clock that was set back must not put it off for ever.
    expect(await due(Date.now() + 1000 * hour)).toBe(PERIOD);
  });

  it('arms and clears the alarm that goes on with a load, and uses it', async () => {
    const { base, asked } = baseWith();
    await resumeAlarm.running();
    await resumeAlarm.running();
    expect(await alarms()).toEqual([RESUME]);
    await ensureAlarms(base);
    expect(asked).toEqual(['settled']);
    await resumeAlarm.ended();
    expect(await alarms()).toEqual([UPKEEP]);
    serveAlarms(base, nothing);
    await fire(RESUME);
    expect(asked).toEqual(['settled', 'settled']);
    expect(await alarms()).toEqual([UPKEEP]);
  });

  it('comes back while another window holds the database', async () => {
    const { base } = baseWith({ kind: 'blocked' });
    serveAlarms(base, nothing);
    await fire(RESUME);
    await vi.waitFor(async () => expect(await alarms()).toEqual([RESUME]));
  });
});

describe('the alarm of feeds', () => {
  const withDue = (due: number | null) => {
    const service = { due, runs: 0, asked: 0 };
    const alarm = feedAlarm(async () => ({
      nextDue: async () => {
        service.asked++;
        return service.due;
      },
      runDue: async () => {
        service.runs++;
      },
    }));
    return { service, alarm };
  };
  const when = async (): Promise<number> => ((await fakeBrowser.alarms.get(FEEDS))?.scheduledTime ?? 0) - Date.now();

  it('W04 is made again when it is lost, and not made where no feed is followed', async () => {
    const { service, alarm } = withDue(null);
    await alarm.ensure();
    expect(await alarms()).toEqual([]);
    service.due = Date.now() + 3_600_000;
    await alarm.ensure();
    expect(await alarms()).toEqual([FEEDS]);
    await fakeBrowser.alarms.clearAll();
    await alarm.ensure();
    expect(await when()).toBeGreaterThan(3_590_000);
    service.due = null;
    await alarm.arm();
    expect(await alarms()).toEqual([]);
  });

  it('W05 sleep-wake: what was missed is run once and within half a minute, and the next time is set after it', async () => {
    const { service, alarm } = withDue(Date.now() - 9 * 3_600_000);
    alarm.serve();
    await alarm.ensure();
    expect(await when()).toBeGreaterThan(25_000);
    expect(await when()).toBeLessThanOrEqual(30_000);
    service.due = Date.now() + 6 * 3_600_000;
    await fire(FEEDS);
    await vi.waitFor(async () => expect(await when()).toBeGreaterThan(21_000_000));
    expect(service.runs).toBe(1);
  });

  it('is set once for many signs of life at the same time, and survives a failing store', async () => {
    const { service, alarm } = withDue(Date.now());
    await Promise.all(Array.from({ length: 20 }, () => alarm.arm()));
    expect(service.asked).toBe(1);
    const broken = feedAlarm(() => {
      throw new Error('no storage');
    });
    await broken.arm();
    await broken.ensure();
  });
});
