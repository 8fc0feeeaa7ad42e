import type { NumberWords } from '../../../model/tables/figures';
import { belowHundred, teens, twoToTwelve } from '../numbers';
import { all, list } from './entries';

/** About so many: "une dizaine de", "une dizaine d'", "la centaine de". */
const aboutSo = (value: number, word: string): Record<string, number> =>
  Object.fromEntries(
    list("de; d'").flatMap((link) =>
      ['une ', 'la ', 'cette ', ''].map((article) => [`${article}${word} ${link}`, value] as const),
    ),
  );

/** French number words, of France, Belgium and Switzerland alike. */
export const numbers: NumberWords = {
  small: { zéro: 0, un: 1, une: 1, ...twoToTwelve, ...teens, ...belowHundred },
  tens: {},
  order: 'tens-first',
  joint: '-',
  inCompound: {},
  written: 'apart',
  hundred: list('cent; cents'),
  thousand: ['mille'],
  oneUnsaid: true,
  and: [],
  fractional: {},
  fractions: { ...all(0.5, 'et demi; et demie; et-demi; et-demie'), ...all(0.25, 'et quart; et un quart') },
  articles: list('un; une'),
  beforeMagnitude: {
    ...all(1, 'premier; le premier; le; ce'),
    ...all(0.5, 'un demi; le demi; demi; une moitié de'),
    ...all(0.25, "un quart de; le quart d'un; un quart d'un; quart de"),
    ...all(0.75, "trois quarts de; trois quarts d'un; les trois quarts d'un"),
    ...all(0.333, "un tiers de; un tiers d'un"),
    ...all(0.667, "deux tiers de; deux tiers d'un"),
  },
  approximate: {
    ...aboutSo(8, 'huitaine'),
    ...aboutSo(10, 'dizaine'),
    ...aboutSo(12, 'douzaine'),
    ...aboutSo(15, 'quinzaine'),
    ...aboutSo(20, 'vingtaine'),
    ...aboutSo(30, 'trentaine'),
    ...aboutSo(40, 'quarantaine'),
    ...aboutSo(50, 'cinquantaine'),
    ...aboutSo(60, 'soixantaine'),
    ...aboutSo(70, 'septantaine'),
    ...aboutSo(100, 'centaine'),
    ...all(1000, "un millier de; un millier d'; le millier de; le millier d'; millier de; millier d'"),
  },
  decimalWords: ['virgule'],
  dozens: [],
  shares: {
    ...all(50, 'la moitié; moitié'),
    ...all(25, 'un quart; le quart'),
    ...all(75, 'trois quarts; trois-quarts; les trois quarts; les trois-quarts'),
    ...all(33.333, 'un tiers; le tiers'),
    ...all(66.667, 'deux tiers; deux-tiers; les deux tiers; les deux-tiers'),
    ...all(20, 'un cinquième; le cinquième'),
    ...all(40, 'deux cinquièmes; les deux cinquièmes'),
    ...all(60, 'trois cinquièmes; les trois cinquièmes'),
    ...all(80, 'quatre cinquièmes; les quatre cinquièmes'),
    ...all(16.667, 'un sixième; le sixième'),
    ...all(12.5, 'un huitième; le huitième'),
    ...all(10, 'un dixième; le dixième'),
    ...all(5, 'un vingtième; le vingtième'),
  },
};
