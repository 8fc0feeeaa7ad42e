import { describe, expect, it, vi } from 'vitest';
import { languageSchema } from '../../lib/model';
import { sourcesIn } from '../guards/source';
import { hostileSeeds, inputOf } from './hostile';
import { patternsIn } from './patterns';
import { timeOf } from './run-pattern';

/** Characters of a hostile input: a page's longest block, and more. */
const LENGTH = 100_000;

/** Milliseconds in which most are done. What takes longer must grow no faster than the text. */
const ENOUGH = 30;

/** Growth on ten times the text that passes for linear; what is quadratic grows a hundredfold. */
const LINEAR = 30;

/** Milliseconds after which a run is broken off. */
const BROKEN_OFF = 200;

/** Times that a pattern must seem slow to count as slow: what else the machine does is not its fault. */
const AGAIN = 2;

/** The seed whose input takes a pattern too long; null when there is none. */
function slowest(source: string, flags: string): string | null {
  for (const seed of hostileSeeds(source, flags)) {
    const time = (length: number): number => timeOf(source, flags, inputOf(seed, length), BROKEN_OFF);
    const seemsSlow = (): boolean => {
      const ms = time(LENGTH);
      return ms >= BROKEN_OFF || (ms > ENOUGH && ms / time(LENGTH / 10) > LINEAR);
    };
    if (Array.from({ length: AGAIN }).every(seemsSlow)) return JSON.stringify(seed);
  }
  return null;
}

const found = sourcesIn(['lib']).flatMap(patternsIn);

/** The patterns that the sources make at run time, recorded while an article is read and matched. */
async function madePatterns(): Promise<{ stack: string; source: string; flags: string }[]> {
  const made: { stack: string; source: string; flags: string }[] = [];
  const recording = new Proxy(RegExp, {
    construct(target, given: [string | RegExp, string?]) {
      const pattern = Reflect.construct(target, given) as RegExp;
      made.push({ stack: new Error().stack ?? '', source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', recording);
  try {
    const [{ detect, match }, { detectPacks, matchPacks }, { memoryFactBase }, { prose }] = await Promise.all([
      import('../../lib/check'),
      import('../../lib/languages'),
      import('../../lib/facts'),
      import('../../scripts/bench/prose'),
    ]);
    for (const language of languageSchema.options) {
      const found = detect(prose(language, 100), detectPacks);
      await match(found, memoryFactBase([]), { now: '2026-01-01', rates: null, packs: matchPacks });
    }
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}

describe('the regular expressions of lib', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(100);
  });

  it('take milliseconds for 100 kB of what is worst for them', () => {
    const slow = found.flatMap(({ file, line, source, flags }) => {
      if (source === null) return [];
      const seed = slowest(source, flags);
      return seed === null ? [] : [`${file}:${line} /${source}/${flags} on ${seed}`];
    });
    expect(slow).toEqual([]);
  }, 240_000);

  it('do so also when they are made at run time', async () => {
    const made = await madePatterns();
    for (const { file } of found.filter(({ source }) => source === null)) {
      const here = made.filter(({ stack }) => stack.includes(file));
      expect(here.length, file).toBeGreaterThan(0);
      const each = new Map(here.map(({ source, flags }) => [source, flags]));
      for (const [source, flags] of each) expect(slowest(source, flags), source).toBeNull();
    }
  }, 120_000);
});

describe('the search for slow patterns', () => {
  it.each([
    ['(a+)+$', ''],
    [String.raw`^(?:\w+\s?)*$`, ''],
    ['(?:a|aa)+$', ''],
    [String.raw`\s+$`, ''],
    ['x.*y', ''],
    [String.raw`^\d+\d*$`, ''],
    ['<b[^>]*>', 'i'],
    [String.raw`[\p{L}-]+(?:-\p{L}+)*:`, 'u'],
    ['(?<=^.*)x', ''],
  ])('finds /%s/', (source, flags) => {
    expect(slowest(source, flags)).not.toBeNull();
  });

  it.each([
    [String.raw`\d{4}-\d\d`, ''],
    ['[^,]+', 'y'],
    [String.raw`\p{L}[\p{L}\p{N}]*`, 'gu'],
    [String.raw`^\s*(?:a|b)`, ''],
    [String.raw`(?<!\p{L})(?:EUR|USD)(?=\d)`, 'u'],
  ])('leaves /%s/ alone', (source, flags) => {
    expect(slowest(source, flags)).toBeNull();
  });

  it('reads literals and calls', () => {
    const text = "const a = /x+/u;\nconst b = new RegExp(c, 'g');\nconst d = RegExp('e');\n";
    expect(patternsIn({ file: 'f.ts', text })).toEqual([
      { file: 'f.ts', line: 1, source: 'x+', flags: 'u' },
      { file: 'f.ts', line: 2, source: null, flags: '' },
      { file: 'f.ts', line: 3, source: null, flags: '' },
    ]);
  });
});
