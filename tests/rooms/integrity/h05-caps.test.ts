import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type GzipCaps,
  GzipError,
  gunzip,
  gzip,
  isGzip,
  JsonError,
  readCanonical,
  readJson,
} from '../../../lib/integrity';
import { FEED_LIMITS } from '../../../lib/model';

const CAPS: GzipCaps = { packed: FEED_LIMITS.shardGz, unpacked: FEED_LIMITS.shard };
const MB = 1_048_576;
/** Work at a cap may take this long on a machine that does other things too, in ms. */
const SOON = 3_000;

/** Most memory of the process while an action runs, above what it was before, in bytes. */
async function memoryOf(action: () => Promise<unknown>): Promise<{ ms: number; more: number }> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 1);
  const start = performance.now();
  await action();
  clearInterval(timer);
  return { ms: performance.now() - start, more: Math.max(most, process.memoryUsage().rss) - before };
}

const faultOf = (bytes: Uint8Array, caps = CAPS): Promise<string> =>
  gunzip(bytes, caps).then(
    () => 'taken',
    (error: unknown) => (error instanceof GzipError ? error.fault : String(error)),
  );

describe('H05 packed files', () => {
  it('are unpacked, or taken as they are when the host has unpacked them', async () => {
    const bytes = new TextEncoder().encode('ein Satz\n'.repeat(5_000));
    expect(await gunzip(await gzip(bytes), CAPS)).toEqual(bytes);
    expect(await gunzip(gzipSync(bytes, { level: 9 }), CAPS)).toEqual(bytes);
    expect(await gunzip(bytes, CAPS)).toEqual(bytes);
    expect(await gunzip(new Uint8Array(), CAPS)).toEqual(new Uint8Array());
    expect(await gunzip(gzipSync(''), CAPS)).toEqual(new Uint8Array());
    expect(isGzip(await gzip(bytes))).toBe(true);
  });

  it('may be as long as the caps, and not a byte longer', async () => {
    const full = new Uint8Array(CAPS.unpacked).fill(65);
    expect((await gunzip(gzipSync(full), CAPS)).length).toBe(CAPS.unpacked);
    expect(await faultOf(gzipSync(new Uint8Array(CAPS.unpacked + 1).fill(65)))).toBe('too-large');
    expect(await faultOf(new Uint8Array(CAPS.unpacked + 1).fill(65))).toBe('too-large');
    const random = crypto.getRandomValues(new Uint8Array(65_536));
    expect(await faultOf(gzipSync(random))).toBe('too-large');
  });

  it('stop at the cap: 64 KiB that hold 64 MB of zeros', async () => {
    const bomb = gzipSync(new Uint8Array(63 * MB), { level: 9 });
    expect(bomb.length).toBeLessThan(CAPS.packed);
    let fault = '';
    const { ms, more } = await memoryOf(async () => {
      fault = await faultOf(bomb);
    });
    expect(fault).toBe('too-large');
    expect(more).toBeLessThan(48 * MB);
    expect(ms).toBeLessThan(SOON);
  });

  it('stop at the cap: a bomb of 2 GB in many members', async () => {
    const member = gzipSync(new Uint8Array(32 * MB), { level: 9 });
    const bomb = new Uint8Array(member.length * 64);
    for (let i = 0; i < 64; i++) bomb.set(member, i * member.length);
    expect(await faultOf(bomb)).toBe('too-large');
    const { ms, more } = await memoryOf(() => faultOf(bomb, { packed: bomb.length, unpacked: CAPS.unpacked }));
    expect(more).toBeLessThan(48 * MB);
    expect(ms).toBeLessThan(SOON);
  });

  it('are damaged when they are cut, at every length, and nothing is left unhandled', async () => {
    const whole = gzipSync(
      new TextEncoder().encode(Array.from({ length: 400 }, (_, i) => `Zeile ${i * i}\n`).join('')),
    );
    for (let length = 2; length < whole.length; length += 7)
      expect(await faultOf(whole.subarray(0, length))).toBe('damaged');
  });

  it('are damaged when they only begin as gzip does', async () => {
    expect(await faultOf(Uint8Array.of(0x1f, 0x8b))).toBe('damaged');
    expect(await faultOf(Uint8Array.of(0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9))).toBe('damaged');
  });
});

describe('H05 JSON', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const limits = { bytes: FEED_LIMITS.manifest };

  it('of a hundred thousand levels ends at the sixteenth, objects and lists', () => {
    const start = performance.now();
    expect(() => readJson(bytes('['.repeat(100_000)), limits)).toThrow(/deep/);
    expect(() => readJson(bytes('{"a":'.repeat(50_000)), limits)).toThrow(/deep/);
    expect(() => readCanonical(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(JsonError);
    expect(performance.now() - start).toBeLessThan(SOON);
  });

  it('of a million members ends at the cap, and as many as fit are read soon', () => {
    const members = (count: number): string => `{${Array.from({ length: count }, (_, i) => `"k${i}":0`).join(',')}}`;
    const million = bytes(members(1_000_000));
    const start = performance.now();
    expect(() => readJson(million, limits)).toThrow(/longer than/);
    expect(Object.keys(readJson(bytes(members(20_000)), limits) as object).length).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(SOON);
  });

  it('with a text of fifty megabytes ends at the cap, before it is decoded', () => {
    const long = new Uint8Array(50 * MB).fill(97);
    long[0] = 34;
    long[long.length - 1] = 34;
    const start = performance.now();
    expect(() => readJson(long, limits)).toThrow(/longer than/);
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('with a text of nothing but escapes is read in linear time', () => {
    const text = `"${'\\u0041'.repeat(40_000)}"`;
    const start = performance.now();
    expect(readJson(bytes(text), limits)).toBe('A'.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(SOON);
  });
});
