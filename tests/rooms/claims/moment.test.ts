import { describe, expect, it } from 'vitest';
import { bindDate, placeDates } from '../../../lib/claims/moment';
import type { FoundDate } from '../../../lib/figures';
import { view } from './views';

const found = (text: string, words: string, more: Partial<FoundDate> = {}): FoundDate => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  date: words,
  interval: null,
  period: words,
  relative: false,
  kind: 'period',
  until: false,
  since: false,
  fiscal: null,
  shift: null,
  ago: null,
  length: null,
  estimate: false,
  vague: false,
  local: false,
  now: false,
  bare: false,
  running: null,
  within: false,
  against: false,
  birth: null,
  ...more,
});

/** The words of the date that the figure has. */
function read(marked: string, dates: readonly string[], figure = 0, more: Partial<FoundDate> = {}): string | null {
  const v = view(marked, { start: 40, conjunctions: ['and', 'which', 'when'] });
  const placed = placeDates(
    v,
    dates.map((words) => found(v.sentence.text, words, more)),
  );
  return bindDate(v, placed, v.figureAt[figure] ?? -1, () => true)?.date.date ?? null;
}

describe('the date of a figure', () => {
  it('is the nearest of several, each figure its own', () => {
    const text = 'it had [2] in 2023 and then [5] in 2024';
    expect([0, 1].map((f) => read(text, ['2023', '2024'], f))).toEqual(['2023', '2024']);
    const before = 'in 2023 it had [2], in 2024 it had [5]';
    expect([0, 1].map((f) => read(before, ['2023', '2024'], f))).toEqual(['2023', '2024']);
  });

  it('opens the sentence, however long that is, for all that have none of their own', () => {
    const text =
      'In 2021, so said all who were there and many who were not, the whole was put at [2] after [1] in 2019';
    expect([0, 1].map((f) => read(text, ['2021', '2019'], f))).toEqual(['2021', '2019']);
  });

  it('goes on to the next clause, not back to the one before', () => {
    expect(read('it took [2] in March, and its worth rose to [5]', ['March'], 1)).toBe('March');
    expect(read('it is worth [5], while it was worth [2] in March', ['March'], 0)).toBeNull();
    expect(read('it is worth [5] – in March it was still [2]', ['March'], 0)).toBeNull();
    expect(read('it took [5]; in March it was private', ['March'], 0)).toBeNull();
  });

  it('labels the figure behind its colon or in its bracket, and no other', () => {
    const text = 'rises to [14] (2021: [7])';
    expect([0, 1].map((f) => read(text, ['2021'], f))).toEqual([null, '2021']);
    const bought = 'Kelvar (2018): [6], Dataforge (2019): [17]';
    expect([0, 1].map((f) => read(bought, ['2018', '2019'], f))).toEqual(['2018', '2019']);
  });

  it('is not when a company began, nor what growth is compared with', () => {
    expect(read('{Velora}, founded in 2018, is worth [5]', ['2018'], 0, { birth: 'here' })).toBeNull();
    expect(read('founded in 2018 with a pledge of [5]', ['2018'], 0, { birth: 'here' })).toBe('2018');
    expect(read('the 2018-founded firm took [5]', ['2018'], 0, { birth: 'always' })).toBeNull();
    expect(read('more than last year and in all of it [5]', ['last year'], 0, { against: true })).toBeNull();
  });

  it('keeps to its own clause where it only dates what follows it', () => {
    const text = 'a year after it was worth [2], it has [5]';
    expect([0, 1].map((f) => read(text, ['a year after'], f, { local: true }))).toEqual(['a year after', null]);
  });

  it('is none where all are far away', () => {
    expect(read('it has [2]; so; it began: long ago, in 2019', ['2019'])).toBeNull();
  });
});
