import { describe, expect, it } from 'vitest';
import { cutQuote, overviewOf } from '../../components/order';
import { targetIn } from '../../lib/model';

const claim = (subject: string, kind: string, start: number, severity = 'high') =>
  ({ subject, target: { start }, verdict: { kind, severity } }) as never;
const mention = (company: string | null, name: string, more = {}) =>
  ({ company, name, by: 'name', type: 'company', ...more }) as never;

describe('overview of an article', () => {
  it('puts the company with the worst verdict first, and its worst claim first', () => {
    const { groups } = overviewOf({
      claims: [
        claim('a', 'confirmed', 10),
        claim('b', 'superseded', 20),
        claim('b', 'contradicted', 30, 'low'),
        claim('c', 'contradicted', 40),
        claim('b', 'outdated', 50),
      ],
      mentions: [],
    });
    expect(groups.map((g) => [g.company, g.claims.map((c) => c.index)])).toEqual([
      ['c', [3]],
      ['b', [2, 4, 1]],
      ['a', [0]],
    ]);
  });

  it('keeps what the record cannot judge apart, in the order of the text', () => {
    const { groups, counts } = overviewOf({
      claims: [claim('a', 'unverified', 30), claim('a', 'unverified', 5), claim('a', 'confirmed', 40)],
      mentions: [],
    });
    expect(groups[0]?.claims.map((c) => c.index)).toEqual([2]);
    expect(groups[0]?.quiet.map((c) => c.index)).toEqual([1, 0]);
    expect(counts).toEqual([
      ['confirmed', 1],
      ['unverified', 2],
    ]);
  });

  it('lists names without claims once, and no persons, products or descriptions', () => {
    const { namedOnly } = overviewOf({
      claims: [claim('a', 'confirmed', 1)],
      mentions: [
        mention('a', 'A'),
        mention('b', 'B'),
        mention('b', 'B'),
        mention(null, 'Nordlicht'),
        mention('p', 'Somebody', { type: 'person' }),
        mention('q', 'Thing', { type: 'product' }),
        mention('d', 'the maker', { by: 'description' }),
      ],
    });
    expect(namedOnly.map((n) => n.name)).toEqual(['B', 'Nordlicht']);
  });
});

describe('quote cut at its figure', () => {
  const cut = (text: string, quote: string, start: number, length: number) =>
    cutQuote({ quote, target: targetIn(text, { start, end: start + length }) });

  it('takes the occurrence that the surroundings point at', () => {
    const text = 'It rose from $7 billion to $7 billion again.';
    expect(cut(text, text, text.lastIndexOf('$7 billion'), 10)).toEqual({
      before: 'It rose from $7 billion to ',
      figure: '$7 billion',
      after: ' again.',
    });
  });

  it('shortens a long sentence at blanks around the figure', () => {
    const text = `${'word '.repeat(100)}$7 billion${' word'.repeat(100)}`;
    const { before, figure, after } = cut(text, text, 500, 10);
    expect(before.startsWith('… word ')).toBe(true);
    expect(after.endsWith(' word …')).toBe(true);
    expect(figure).toBe('$7 billion');
    expect((before + after).length).toBeLessThan(240);
  });

  it('shows the figure even when the sentence does not hold it', () => {
    expect(cut('$7 billion', 'Another sentence.', 0, 10).figure).toBe('$7 billion');
  });
});
