/** H08 redos: aliases from outside (a feed, own companies) are data, whatever they look like. */
import { expect, it } from 'vitest';
import { detect, match } from '../../lib/check';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import { readPlainText } from '../../lib/text';
import { company } from '../rooms/made-up';

const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const NEAR = Array.from({ length: 40 }, (_, i) => `${'Aaaaa '.repeat(33)}B${i}`.slice(0, 200));
const SHORT = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CJK = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x4e00 + i) + String.fromCodePoint(0x5e00 + i));
const PATTERNS = ['(a+)+$', '(.*)*x', '(?:a|a)*b', '[', '\\', '^(([a-z])+.)+[A-Z]$', '.*', '$&', '\\b\\w+\\b'];
const HOSTILE = [...NEAR, ...SHORT, ...CJK, ...PATTERNS];
const HARMLESS = HOSTILE.map((_, i) => `Quelltal Werk ${i}`);

/** 200 kB of what nearly matches the hostile aliases; every tenth sentence has a figure. */
const TEXT = Array.from({ length: 1600 }, (_, i) => {
  const near = NEAR[i % NEAR.length]?.slice(0, 60 + (i % 5) * 20);
  const signs = CJK[i % CJK.length];
  const said = i % 10 === 0 ? `and ${SHORT[i % 26]} raised $${(i % 90) + 1} million.` : 'and nobody said more.';
  return `${near} C ${signs}${signs} ${'a'.repeat(20)}! ${said}`;
}).join(' \n\n');

const options = { now: '2026-11-01', rates: null, packs: matchPacks };

async function took(aliases: readonly string[]): Promise<number> {
  // No schema: feeds and imports check theirs, this is what would happen to one that got through.
  const base = memoryFactBase(
    aliases.map((alias, i) => ({ ...company(`c-${i}`, `Company ${i}`), aliases: [alias] }) as never),
  );
  const from = computed();
  const article = readPlainText(TEXT, { language: () => 'en', published: '2026-01-01' });
  await match(detect(article, detectPacks), base, options);
  return computed() - from;
}

// One sign as a name is found in every sentence, which is work in itself: what is slow by a pattern takes minutes, not twice as long.
it('H08 redos: aliases made to be slow cost little more than others, on 200 kB made to nearly match them', async () => {
  expect(TEXT.length).toBeGreaterThan(190_000);
  await took(HARMLESS.slice(0, 5));
  const harmless = await took(HARMLESS);
  const hostile = await took(HOSTILE);
  console.log(`H08: ${hostile.toFixed(0)} ms of computing with hostile aliases, ${harmless.toFixed(0)} ms with others`);
  expect(hostile).toBeLessThan(8 * harmless);
}, 120_000);

it('H08 redos: an alias that looks like a pattern names only itself', async () => {
  const base = memoryFactBase([{ ...company('c', 'Company'), aliases: ['(a+)+$', '.*'] } as never]);
  const article = readPlainText('Aaaa and everything raised $5 billion.', { language: () => 'en', published: null });
  expect(
    (await match(detect(article, detectPacks), base, options)).mentions.filter(({ company: id }) => id === 'c'),
  ).toEqual([]);
});
