import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shardPath } from '../../../../lib/sync';
import { LONG, randomFrom, seedFor } from '../../../../scripts/bench/random';
import { companiesOf, published, Reader, rawFeeds } from './support';

vi.setConfig({ testTimeout: 300_000 * LONG });

/** Mutated files; those that the format alone is given are counted beside its tests. */
const RUNS = 1000 * LONG;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

/** A file with some bits turned, cut off, doubled in part, or with bytes taken out. */
function mutated(file: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * file.length);
  const length = 1 + Math.floor(random() * 40);
  switch (Math.floor(random() * 4)) {
    case 0: {
      const copy = Uint8Array.from(file);
      for (let bits = 1 + Math.floor(random() * 8); bits > 0; bits--) {
        const place = Math.floor(random() * copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return copy;
    }
    case 1:
      return file.slice(0, at);
    case 2:
      return Uint8Array.from([...file.subarray(0, at), ...file.subarray(at, at + length), ...file.subarray(at)]);
    default:
      return Uint8Array.from([...file.subarray(0, at), ...file.subarray(at + length)]);
  }
}

describe('H04 bytes-fuzz', () => {
  it('accepts none, rejects nowhere unheard, and leaves what is in force as it is', async () => {
    const random = randomFrom(seedFor('H04 client'));
    const sim = await published(companiesOf(12));
    const atFirst = new Map(sim.files);
    await sim.publisher.rotate('manifest');
    await sim.publisher.publish(companiesOf(12).map((one, i) => (i === 3 ? (companiesOf(4, 2)[3] ?? one) : one)));
    sim.publisher.dropDeltas();
    const shard = shardPath(sim.publisher.state.manifest.shards[0]?.sha256 ?? '');
    const honest = new Map(sim.files);
    const serve = (files: ReadonlyMap<string, Uint8Array>): void => {
      sim.files.clear();
      for (const [path, bytes] of files) sim.files.set(path, bytes);
    };
    /** A reader of version 1 who has met the second root already, or not. */
    const readerAt = async (root: 1 | 2): Promise<Reader> => {
      serve(atFirst);
      const reader = new Reader(sim);
      expect(await reader.follow()).toMatchObject({ outcome: 'ok', version: 1 });
      serve(honest);
      if (root === 2) {
        sim.offline('feed.json');
        await reader.sync();
        sim.heal();
      }
      return reader;
    };
    const readers: Record<string, Reader> = {
      'root/2.json': await readerAt(1),
      'feed.json': await readerAt(2),
      [shard]: await readerAt(2),
    };
    const settled = readers['feed.json'] as Reader;
    const old = await settled.readable();
    const gens = (await rawFeeds(settled.parts)).gens['made-up-feed'];
    const fresh = new Reader(sim);
    await fresh.follow();
    const next = await fresh.readable();
    expect(next).not.toEqual(old);
    let refused = 0;
    let unharmed = 0;
    for (let run = 0; run < RUNS; run++) {
      const path = Object.keys(readers)[run % 3] as string;
      const reader = readers[path] as Reader;
      const file = mutated(honest.get(path) as Uint8Array, random);
      sim.files.set(path, file);
      sim.takePaths();
      const view = await reader.sync();
      expect(sim.takePaths()).toContain(path);
      sim.files.set(path, honest.get(path) as Uint8Array);
      if (view.version === 2) {
        // What is not signed may change (blanks, other signatures, gzip's header) and the rest still be proven.
        unharmed++;
        expect(view.outcome).toBe('ok');
        expect(await reader.readable()).toEqual(next);
        readers[path] = await readerAt(path === 'root/2.json' ? 1 : 2);
        continue;
      }
      refused++;
      expect(['ok', 'database', 'never']).not.toContain(view.outcome);
      expect(await reader.readable()).toEqual(old);
      if (run % 10 > 2) continue;
      const after = await rawFeeds(reader.parts);
      expect(JSON.parse(after.gens['made-up-feed'] ?? '').current.stateHash).toBe(
        JSON.parse(gens ?? '').current.stateHash,
      );
      expect(Object.values(after.shards)).toEqual([true]);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log(`H04 client: ${refused} refused, ${unharmed} unharmed`);
    expect(unhandled).toEqual([]);
    expect(refused).toBeGreaterThan(RUNS * 0.9);
  });
});
