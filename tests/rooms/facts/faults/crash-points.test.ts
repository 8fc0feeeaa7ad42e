import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONG } from '../../../../scripts/bench/random';
import { amountOf, companies, freshParts, packaged } from '../fixtures';
import { aroundCalls, closeAll, inDatabase, rawState, start } from './support';

vi.setConfig({ testTimeout: 120_000 * LONG });
afterEach(closeAll);

/** Companies of the records; a load writes twenty in one transaction. */
const COUNT = 24 * LONG;

const before = await packaged(companies(COUNT, 1));
const after = await packaged(companies(COUNT, 2));

/** Where the database stands when a load is to be disturbed. */
const SCENARIOS = {
  'first load': async () => freshParts(),
  update: async () => {
    const parts = freshParts();
    await start(before, parts).settled();
    closeAll();
    return parts;
  },
  'mending a row': async () => {
    const parts = freshParts();
    await start(after, parts).settled();
    closeAll();
    await inDatabase(parts, async (db) => {
      const row = await db.docs.where('company').equals('c1').first();
      if (row === undefined) throw new Error('no row');
      await db.docs.put({ ...row, text: row.text.replace('"amount":2000000000', '"amount":9000000000') });
    });
    return parts;
  },
} as const;

const FAULTS = {
  /** Nothing works any more from a call on, as when the worker is killed there. */
  'all calls from one on': (at: number) => (count: number) => {
    if (count >= at) throw new DOMException('gone', 'AbortError');
  },
  /** One call fails, the others work. */
  'one call': (at: number) => (count: number) => {
    if (count === at) throw new DOMException('no', 'UnknownError');
  },
} as const;

let points = 0;

describe.each(Object.entries(SCENARIOS))('D01 crash-points: %s', (name, prepare) => {
  it.each(Object.entries(FAULTS))(
    'leaves the old state or the new one, answers right, and ends at the next start when %s fails',
    async (_, fault) => {
      const disturbed = async (at: number) => {
        const parts = await prepare();
        const calls = aroundCalls(fault(at));
        const store = start(after, parts, { restMs: 1e9, againMs: 0 });
        await store.settled();
        if (name === 'mending a row') await store.verify();
        expect(amountOf((await store.byIds(['c1'])).get('c1'))).toBe(2e9);
        const made = calls();
        closeAll();
        return { parts, made };
      };
      const { made } = await disturbed(Number.POSITIVE_INFINITY);
      for (let at = 1; at <= made; at++) {
        points++;
        const { parts } = await disturbed(at);
        const state = await rawState(parts);
        expect([null, before.stamp.hash, after.stamp.hash]).toContain(state.hash);
        if (name === 'mending a row') expect(state.hash).toBe(after.stamp.hash);
        else expect(state.sound).toBe(true);
        const store = start(after, parts);
        expect((await store.verify()).state).toBe('ready');
        expect(amountOf((await store.byIds(['c1'])).get('c1'))).toBe(2e9);
        closeAll();
        expect(await rawState(parts)).toMatchObject({ hash: after.stamp.hash, sound: true });
      }
    },
  );
});

it('D01 crash-points: were at least a hundred', () => {
  console.log(`D01: ${points} crash points`);
  expect(points).toBeGreaterThanOrEqual(100);
});
