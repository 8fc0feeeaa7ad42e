import { describe, expect, it } from 'vitest';
import { fragmentLink, textFragment } from '../../../lib/format';
import { type Target, targetIn } from '../../../lib/model';

const targetOf = (text: string, exact: string): Target => {
  const start = text.indexOf(exact);
  return targetIn(text, { start, end: start + exact.length });
};
const read = (fragment: string): string[] => fragment.split(',').map(decodeURIComponent);

describe('text fragment of a quote', () => {
  it('has the whole words around the exact quote', () => {
    const text = 'In the summer of 2025 Meta has put $14.3 billion into Scale AI, as it said on Thursday evening.';
    expect(read(textFragment(targetOf(text, '$14.3 billion')))).toEqual([
      'summer of 2025 Meta has put-',
      '$14.3 billion',
      '-into Scale AI, as it said on',
    ]);
  });

  it('keeps a word whole that the 32 characters happen to end with, only where the text ends there too', () => {
    const text = 'Kurz: 14,3 Mrd. Euro fließen';
    expect(read(textFragment(targetOf(text, '14,3 Mrd. Euro')))).toEqual(['Kurz:-', '14,3 Mrd. Euro', '-fließen']);
  });

  it('encodes what separates its parts, in the words too', () => {
    const text = 'Für das Start-up, heißt es, sind es 14,3 Mrd. € (rund 15,5 Mrd. Dollar & mehr) – „viel Geld“.';
    const fragment = textFragment(targetOf(text, '14,3 Mrd. €'));
    expect(fragment).toBe(
      'Start%2Dup%2C%20hei%C3%9Ft%20es%2C%20sind%20es-,14%2C3%20Mrd.%20%E2%82%AC,-%28rund%2015%2C5%20Mrd.%20Dollar%20%26%20mehr%29',
    );
    expect(textFragment(targetOf('a die 500-Millionen-Euro-Runde', '500-Millionen-Euro'))).toBe(
      'a%20die-,500%2DMillionen%2DEuro,-%2DRunde',
    );
  });

  it('keeps umlauts and quotation marks as they stand', () => {
    const text = 'Sie nannte „rund 870 Millionen“ für Müller & Söhne';
    expect(read(textFragment(targetOf(text, '870 Millionen')))).toEqual([
      'Sie nannte „rund-',
      '870 Millionen',
      '-“ für Müller & Söhne',
    ]);
  });

  it('does not reach across blocks and cells', () => {
    const text = 'A heading of its own\n$29 billion\tScale AI\nAnother paragraph';
    expect(textFragment(targetOf(text, '$29 billion'))).toBe('%2429%20billion');
  });

  it('leaves out surroundings without a letter or a digit', () => {
    expect(textFragment(targetOf('(29 Mrd.)', '29 Mrd.'))).toBe('29%20Mrd.');
  });

  it('leaves out a word that is cut off on both sides', () => {
    const long = 'x'.repeat(50);
    expect(textFragment(targetOf(`${long}7 Mrd.${long}`, '7 Mrd.'))).toBe('7%20Mrd.');
  });

  it('names a long quote by its beginning and its end', () => {
    const sentence = `It began ${'very slowly and then '.repeat(12)}all at once it was over.`;
    expect(read(textFragment(targetOf(sentence, sentence)))).toEqual([
      'It began very slowly and',
      'at once it was over.',
    ]);
    const two = 'One block ends here\nand the next begins';
    expect(read(textFragment(targetOf(two, two)))).toEqual(['One block ends here', 'and the next begins']);
  });

  it('begins and ends a long quote with different words', () => {
    const sentence = `${'a'.repeat(120)} ${'b'.repeat(60)} ${'c'.repeat(60)}`;
    const [start, end] = read(textFragment(targetOf(sentence, sentence)));
    expect([start, end]).toEqual(['a'.repeat(120), 'c'.repeat(60)]);
  });

  it('takes text that is cut through a character of two units', () => {
    const text = `${'\u{1F600}'.repeat(20)} 7 Mrd. ${'\u{1F600}'.repeat(20)}`;
    expect(() => textFragment(targetOf(text, '7 Mrd.'))).not.toThrow();
    expect(() => textFragment({ start: 0, end: 3, exact: '\uD83D 7', prefix: '', suffix: '' })).not.toThrow();
  });
});

describe('link to a quote', () => {
  const target = targetOf('worth $29 billion', '$29 billion');

  it('adds the directive to the address', () => {
    expect(fragmentLink('https://news.example/a?b=1', target)).toBe(
      'https://news.example/a?b=1#:~:text=worth-,%2429%20billion',
    );
  });

  it('keeps a fragment and replaces an older directive', () => {
    expect(fragmentLink('https://news.example/#/story/3', target)).toBe(
      'https://news.example/#/story/3:~:text=worth-,%2429%20billion',
    );
    expect(fragmentLink('https://news.example/#a:~:text=old', target)).toBe(
      'https://news.example/#a:~:text=worth-,%2429%20billion',
    );
  });
});
