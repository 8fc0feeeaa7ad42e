import type { NumberWords } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';
import { twoToTwelve } from '../numbers';

/** English number words. */
export const numbers: NumberWords = {
  small: {
    zero: 0,
    one: 1,
    ...twoToTwelve,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  order: 'tens-first',
  joint: '-',
  inCompound: {},
  written: 'apart',
  hundred: ['hundred'],
  thousand: ['thousand'],
  and: ['and'],
  fractional: {},
  fractions: {
    ...all(0.5, 'and a half; -and-a-half; and one half; and one-half; and-a-half'),
    ...all(0.25, 'and a quarter; -and-a-quarter; and-a-quarter; and one quarter'),
    ...all(0.75, 'and three quarters; and three-quarters; and three-quarter; -and-three-quarters'),
    ...all(0.333, 'and a third; -and-a-third'),
    ...all(0.667, 'and two thirds; and two-thirds'),
  },
  decimalWords: ['point'],
  articles: list('a; an; one; another'),
  beforeMagnitude: {
    ...all(1, 'first; the first; its first; their first; a first; the; that; this'),
    ...all(0.5, 'half a; half-a; a half; a half-; half; one half; one-half; half of a; half an'),
    ...all(
      0.25,
      'a quarter of a; quarter of a; a quarter; one quarter of a; one-quarter of a; quarter; one-quarter; a quarter-of-a',
    ),
    ...all(
      0.75,
      'three quarters of a; three-quarters of a; three quarters; three-quarters; three-quarter; three quarter; three-quarters-of-a',
    ),
    ...all(0.333, 'a third of a; one third of a; one-third of a'),
    ...all(0.667, 'two thirds of a; two-thirds of a'),
  },
  dozens: list('dozen; dozens'),
  shares: {
    ...all(50, 'half; one half; one-half; a half'),
    ...all(25, 'a quarter; one quarter; one-quarter; quarter'),
    ...all(75, 'three quarters; three-quarters; three-quarter; three quarter'),
    ...all(33.333, 'a third; one third; one-third'),
    ...all(66.667, 'two thirds; two-thirds; two-third'),
    ...all(20, 'a fifth; one fifth; one-fifth'),
    ...all(40, 'two fifths; two-fifths'),
    ...all(60, 'three fifths; three-fifths'),
    ...all(80, 'four fifths; four-fifths'),
    ...all(16.667, 'a sixth; one sixth; one-sixth'),
    ...all(14.286, 'a seventh; one seventh; one-seventh'),
    ...all(12.5, 'an eighth; one eighth; one-eighth'),
    ...all(11.111, 'a ninth; one ninth; one-ninth'),
    ...all(10, 'a tenth; one tenth; one-tenth'),
    ...all(5, 'a twentieth; one twentieth; one-twentieth'),
  },
};
