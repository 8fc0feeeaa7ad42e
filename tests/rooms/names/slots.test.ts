import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/check';
import { detectPacks } from '../../../lib/languages';
import type { Language } from '../../../lib/model';
import { resolveNames } from '../../../lib/names';
import { readPlainText } from '../../../lib/text';
import { baseOf, tables } from './fixtures';

/** Names that the record lacks, as the real detection of a plain text gives them. */
async function lacking(lang: Language, text: string): Promise<string[]> {
  const article = readPlainText(text, { language: () => lang, published: null });
  const { mentions } = await resolveNames(detect(article, detectPacks), baseOf(), tables[lang]);
  return mentions.filter((m) => m.company === null).map((m) => m.name);
}

describe('a capitalised word in the place of a figure’s owner', () => {
  it.each([
    ['Microsoft is worth $3 trillion, Quillary about $2 billion.', ['Quillary']],
    ['Microsoft had 200,000 employees and Quillary 300 employees.', ['Quillary']],
    ['Quillary has now been valued at $4 billion.', ['Quillary']],
    ["Quillary's annual sales were $90 million; Microsoft had more.", ['Quillary']],
    ['Softbank likes Quillary, whose revenue is $90 million.', ['Quillary']],
    ['Softbank bought Quillary for $90 million.', ['Quillary']],
    ['Softbank paid $5 billion, compared with $3 billion for Quillary.', ['Quillary']],
    ['Sales of Quillary were $90 million. Softbank did not invest in Quillary.', ['Quillary', 'Quillary']],
  ])('%s', async (text, expected) => {
    expect(await lacking('en', text)).toEqual(expected);
  });

  it.each([
    ['Microsoft kam auf 70 Milliarden Dollar, Quillar auf rund zwei Milliarden.', ['Quillar']],
    ['Quillar wurde für zwei Milliarden Dollar von Microsoft gekauft.', ['Quillar']],
    ['Auch Quillar sammelt 80 Millionen Euro ein.', ['Quillar']],
    ['Zuletzt erlöste Quillar 80 Millionen Euro.', ['Quillar']],
    ['Weil Quillar mit 80 Millionen Euro bewertet wird, zögert Softbank.', ['Quillar']],
    ['Softbank schätzt Quillar, das mit 80 Millionen Euro bewertet wird.', ['Quillar']],
    [
      'Der Nettogewinn von Microsoft lag bei 80 Milliarden Dollar, der von Quillar bei zwei Millionen Dollar.',
      ['Quillar'],
    ],
    ['Quillars Jahresumsatz lag bei 80 Millionen Euro. Softbank verlässt Quillar.', ['Quillar', 'Quillar']],
    ['Microsoft will Quillar für zwei Milliarden Dollar übernehmen.', ['Quillar']],
  ])('%s', async (text, expected) => {
    expect(await lacking('de', text)).toEqual(expected);
  });

  it('takes the first cell of a row between known companies, not of another table', async () => {
    const rows = (first: string): string => `Firma\tWert\n${first}\t29 Milliarden Dollar\nQuillar\t3 Milliarden Dollar`;
    expect(await lacking('de', rows('Microsoft'))).toEqual(['Quillar']);
    expect(await lacking('de', rows('Januar'))).toEqual([]);
    expect(await lacking('en', 'Name\tValue\nOpenAI\t$29 billion\nTotal\t$40 billion\nQuillary\t$3 billion')).toEqual([
      'Quillary',
    ]);
  });
});

describe('other words in such a place', () => {
  it.each([
    ['Microsoft made $3 billion in Europe, Advertising $2 billion and Germany $1 billion.'],
    ['Revenue was $90 million. Investors paid $3 billion. Management raised $5 billion.'],
    ['Analyst Dan Quillary sold shares. Quillary made $3 million.'],
    ['Microsoft hates a quarrel. Quarrel was worth $3 million.'],
    ['Quillary stayed quiet. Microsoft made $3 billion.'],
  ])('%s', async (text) => {
    expect(await lacking('en', text)).toEqual([]);
  });

  it.each([
    ['Microsoft machte 30 Milliarden Dollar Umsatz, davon Software mit drei Milliarden Dollar.'],
    ['Vor vier Monaten hat Microsoft drei Milliarden Dollar aufgenommen. Anleger zahlten zwei Milliarden Dollar.'],
    ['Der Quark ist teuer. Quark wird mit 80 Millionen Euro bewertet.'],
    ['Als Beigabe erhält Microsoft drei Milliarden Dollar, im Mai zwei Milliarden Dollar.'],
    ['Friedrich Quillar sprach. Quillar verdient 80 Millionen Euro.'],
    ['Bayerns Umsatzsteuer brachte 80 Millionen Euro, Wachstum mit drei Millionen Euro.'],
  ])('%s', async (text) => {
    expect(await lacking('de', text)).toEqual([]);
  });
});

it.each(['de', 'en'] as const)('stays fast on a long sentence of names and figures (%s)', async (lang) => {
  const text = 'Quillary von 3 Dollar zahlt, während Quollar mit 3 Dollar sowie '.repeat(4000);
  const found = detect(readPlainText(text, { language: () => lang, published: null }), detectPacks);
  const start = performance.now();
  await resolveNames(found, baseOf(), tables[lang]);
  expect(performance.now() - start).toBeLessThan(4000);
});
