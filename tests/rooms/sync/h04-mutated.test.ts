import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/sync/format';
import { LONG, randomFrom, seedFor } from '../../../scripts/bench/random';
import { valued } from '../../support/feed-companies';
import { FeedPublisher } from '../../support/feed-publisher';
import { companiesOf, type Files, type ReadState, readByDeltas, readByShards } from './reader';

const RUNS = 2_000 * LONG;
const NOW = Date.parse('2026-11-22T00:00:00Z');

/** One to eight bits turned, a piece cut off, cut out, doubled, or put elsewhere. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const upTo = (n: number): number => Math.floor(random() * n);
  const [a, b] = [upTo(bytes.length), upTo(bytes.length)].sort((x, y) => x - y) as [number, number];
  switch (upTo(6)) {
    case 0:
      return bytes.slice(0, a);
    case 1:
      return Uint8Array.from([...bytes.slice(0, a), ...bytes.slice(b)]);
    case 2:
      return Uint8Array.from([...bytes.slice(0, b), ...bytes.slice(a)]);
    default: {
      const turned = Uint8Array.from(bytes);
      for (let i = 1 + upTo(8); i > 0; i--) {
        const at = upTo(bytes.length);
        turned[at] = (turned[at] ?? 0) ^ (1 << upTo(8));
      }
      return turned;
    }
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** What a reader makes of the files, as one text; the errors that it may throw are FeedErrors. */
async function outcome(read: () => Promise<ReadState | null>): Promise<string> {
  try {
    const state = await read();
    if (state === null) return 'no way';
    await companiesOf(state);
    return `state ${state.manifest.version} ${state.manifest.stateHash} ${state.shards.join('')}`;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.detail).not.toBe('');
    return error.outcome;
  }
}

describe('H04 mutated files', () => {
  it(`${RUNS} of every kind: none is read as anything but what was signed, each error is a FeedError`, async () => {
    const random = randomFrom(seedFor('H04'));
    const publisher = await FeedPublisher.create({ now: NOW, manifestKeys: 2, manifestThreshold: 2 });
    const companies = Array.from({ length: 40 }, (_, i) => valued(`firma-${i}`, i + 1));
    await publisher.publish(companies);
    const first = await readByShards(publisher.files);
    await publisher.rotate('manifest');
    await publisher.publish(companies.map((company, i) => (i % 9 === 0 ? valued(company.id, i + 2) : company)));
    const right = await outcome(() => readByShards(publisher.files));
    expect(right).toMatch(/^state 2 /);
    expect(await outcome(() => readByDeltas(publisher.files, first))).toBe(right);

    const paths = [...publisher.files.keys()].filter(
      (path) => !path.startsWith('s/') || publisher.state.manifest.shards.some(({ sha256 }) => path.includes(sha256)),
    );
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(['root', 's', 'd', 'feed.json']));
    const seen = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const path = paths[run % paths.length] as string;
      const original = publisher.files.get(path) as Uint8Array;
      const other = mutated(original, random);
      if (sameBytes(other, original)) continue;
      const files: Files = new Map(publisher.files).set(path, other);
      const read = path.startsWith('d/') ? () => readByDeltas(files, first) : () => readByShards(files);
      const result = await outcome(read);
      const kind = result.startsWith('state') ? 'same' : result;
      seen.set(`${path.split('/')[0]} ${kind}`, (seen.get(`${path.split('/')[0]} ${kind}`) ?? 0) + 1);
      if (result.startsWith('state')) expect(result).toBe(right);
    }
    console.log(
      [...seen]
        .sort()
        .map(([what, count]) => `${what}: ${count}`)
        .join('\n'),
    );
    // What is packed may be mutated where nothing of its content is (the time in gzip's head): that reads as signed.
    for (const what of seen.keys())
      expect(what).toMatch(/^(s|d) same$|unsigned|not-understood|damaged-at-host|too-large/);
    // A mutation must have been seen in every kind of file.
    expect(new Set([...seen.keys()].map((what) => what.split(' ')[0]))).toEqual(
      new Set(['root', 's', 'd', 'feed.json']),
    );
  }, 600_000);
});
