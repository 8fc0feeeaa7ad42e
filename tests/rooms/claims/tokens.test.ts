import { describe, expect, it } from 'vitest';
import { findPhrases, phraseBook, phrasesOf } from '../../../lib/claims/phrases';
import { between, boundaries, distance } from '../../../lib/claims/tokens';
import { view } from './views';

const shown = (marked: string, conjunctions: readonly string[] = []): string[] =>
  view(marked, { conjunctions }).tokens.map((t) => (t.kind === 'word' || t.kind === 'stop' ? t.text : t.kind));

describe('tokens', () => {
  it('are words in lower case, figures and names as one each, and marks', () => {
    expect(shown('{Velora} raised [2 billion], a Record!')).toEqual([
      'mention',
      'raised',
      'figure',
      ',',
      'a',
      'record',
      '!',
    ]);
  });

  it('keep offsets in the article, not in the sentence', () => {
    const v = view('So {Velora} has [2 billion].', { start: 100 });
    const { tokens, sentence } = v;
    expect(tokens.map((t) => sentence.text.slice(t.start - 100, t.end - 100))).toEqual([
      'So',
      'Velora',
      'has',
      '2 billion',
      '.',
    ]);
    expect([v.mentionAt, v.figureAt]).toEqual([[1], [3]]);
  });

  it('read letters of any alphabet as words', () => {
    expect(shown('Über Łódź naïve Straße')).toEqual(['über', 'łódź', 'naïve', 'straße']);
  });

  it('split the tail of a compound with a name, but not a part of the name', () => {
    expect(shown('die {Velora-Investition=Velora} kam')).toEqual(['die', 'mention', 'investition', 'kam']);
    expect(shown('die {Hewlett-Packard} kam')).toEqual(['die', 'mention', 'kam']);
  });

  it('count the words between, and marks as nothing', () => {
    const v = view('{Velora}, once small, has [2 billion] now.');
    expect(distance(v, v.mentionAt[0] ?? -1, v.figureAt[0] ?? -1)).toBe(3);
    expect(distance(v, 0, 0)).toBe(0);
    expect(distance(v, 0, 999)).toBe(0);
  });

  it('weigh the boundaries between: commas, brackets, semicolons, conjunctions', () => {
    const crossed = (marked: string, conjunctions: readonly string[] = []): number => {
      const v = view(marked, { conjunctions });
      return boundaries(v, v.mentionAt[0] ?? -1, v.figureAt[0] ?? -1);
    };
    expect(crossed('{Velora} has [2]')).toBe(0);
    expect(crossed('{Velora}, with [2]')).toBe(1);
    expect(crossed('{Velora} ({Omnivox}) [2]')).toBe(3);
    expect(crossed('{Velora}; [2]')).toBe(2);
    expect(crossed('{Velora} while [2]', ['while'])).toBe(0.5);
  });

  it('count tokens of a kind strictly between two others, in either direction', () => {
    const v = view('[1] {Velora} [2] {Omnivox} [3]');
    const [first = -1, , last = -1] = v.figureAt;
    expect(between(v, first, last, 'figure')).toBe(1);
    expect(between(v, last, first, 'mention')).toBe(2);
    expect(between(v, first, first, 'word')).toBe(0);
  });
});

describe('phrases', () => {
  const hits = (marked: string, ...phrases: string[]): string[] => {
    const v = view(marked);
    return findPhrases(v, phraseBook([{ phrases, value: true }])).map(({ from, to }) => {
      const [first, last] = [v.tokens[from], v.tokens[to]];
      return v.sentence.text.slice(first?.start, last?.end);
    });
  };
  const focus = (marked: string, phrase: string): (number | null)[] => {
    const v = view(marked);
    return findPhrases(v, phraseBook([{ phrases: [phrase], value: true }])).map((h) =>
      h.figure === null ? null : v.figureAt.indexOf(h.figure),
    );
  };

  it('match whole words only, in any case', () => {
    expect(hits('The Round of rounds', 'round')).toEqual(['Round']);
    expect(hits('background', 'round')).toEqual([]);
  });

  it('match words in a row, but not across a mark', () => {
    expect(hits('a funding round', 'funding round')).toEqual(['funding round']);
    expect(hits('of funding, round two', 'funding round')).toEqual([]);
  });

  it('`*` stands for any letters at either end', () => {
    const text = 'Die Firmenbewertung und die Bewertungen der Bewertung';
    expect(hits(text, '*bewertung')).toEqual(['Firmenbewertung', 'Bewertung']);
    expect(hits(text, 'bewertung*')).toEqual(['Bewertungen', 'Bewertung']);
    expect(hits(text, '*bewertung*')).toEqual(['Firmenbewertung', 'Bewertungen', 'Bewertung']);
  });

  it('`|` separates alternatives of one word', () => {
    expect(hits('Series B and Series Q', 'series a|b|c')).toEqual(['Series B']);
    expect(hits('Hauptrunde, Rundgang', '*runde|rund*')).toEqual(['Hauptrunde', 'Rundgang']);
  });

  it('`_` skips none, one or two words, but no figure and no mark', () => {
    const phrase = 'sammelt _ ein';
    expect(hits('sammelt ein', phrase)).toEqual(['sammelt ein']);
    expect(hits('sammelt viel Geld ein', phrase)).toEqual(['sammelt viel Geld ein']);
    expect(hits('sammelt sehr viel Geld ein', phrase)).toEqual([]);
    expect(hits('sammelt [2 billion] ein', phrase)).toEqual([]);
    expect(hits('sammelt, ein', phrase)).toEqual([]);
  });

  it('`_` may skip a name', () => {
    expect(hits('valued {Velora} at [2]', 'valued _ at')).toEqual(['valued Velora at']);
  });

  it('`~` skips all between a verb and its particle, up to the end of the clause', () => {
    const phrase = 'steigt ~ ein';
    expect(hits('steigt {Omnivox} mit [5 billion], heißt es, bei {Velora} ein', phrase)).toHaveLength(1);
    expect(hits('steigt {Omnivox} auf; bei {Velora} ein', phrase)).toEqual([]);
  });

  it('`#` is a figure, and the last figure is the one spoken of', () => {
    expect(hits('[2] at [29]', '# at #')).toEqual(['2 at 29']);
    expect(focus('[2] at [29]', '# at #')).toEqual([1]);
    expect(focus('for [2] now', 'for #')).toEqual([0]);
    expect(focus('for free', 'for free')).toEqual([null]);
    expect(hits('for two', 'for #')).toEqual([]);
  });

  it('`@` is the figure spoken of where there are two', () => {
    expect(focus('[2] at [29]', '@ at #')).toEqual([0]);
    expect(focus('[2] at [29]', '# at @')).toEqual([1]);
  });

  it('finds one-word phrases for a single word', () => {
    const book = phraseBook([
      { phrases: ['users', 'active users'], value: 'plain' },
      { phrases: ['*nutzer'], value: 'compound' },
    ]);
    expect(phrasesOf(book, 'users')).toEqual(['plain']);
    expect(phrasesOf(book, 'wochennutzer')).toEqual(['compound']);
    expect(phrasesOf(book, 'active')).toEqual([]);
  });

  it('stays linear in a long sentence of nothing but the first words of phrases', () => {
    const count = (words: number): number => {
      const v = view('sammelt '.repeat(words));
      const from = performance.now();
      expect(findPhrases(v, phraseBook([{ phrases: ['sammelt _ ein', 'sammelt ~ ein'], value: true }]))).toEqual([]);
      return performance.now() - from;
    };
    count(500);
    expect(count(20_000)).toBeLessThan(1500);
  });
});
