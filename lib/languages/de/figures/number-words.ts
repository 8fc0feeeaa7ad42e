import type { NumberWords } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';
import { twoToTwelve } from '../numbers';

/** German number words. */
export const numbers: NumberWords = {
  small: {
    null: 0,
    eins: 1,
    ...twoToTwelve,
    ...all(2, 'zweier; zwo'),
    dreier: 3,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  },
  tens: {
    zwanzig: 20,
    ...all(30, 'dreißig; dreissig'),
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  },
  order: 'units-first',
  joint: 'und',
  inCompound: { 1: 'ein' },
  written: 'joined',
  hundred: ['hundert'],
  thousand: ['tausend'],
  and: ['und'],
  fractional: { anderthalb: 1.5 },
  fractions: { einhalb: 0.5, undeinhalb: 0.5, einviertel: 0.25, dreiviertel: 0.75, eindrittel: 0.333 },
  articles: list('ein; eine; einer; einem; einen; eines'),
  beforeMagnitude: {
    ...all(1, 'die; der; erste; die erste; der ersten; einer ersten; eine erste; jene; diese; dieser'),
    ...all(0.5, 'eine halbe; einer halben; der halben; die halbe; halbe; halben; ein halbes; halbes; halb'),
    ...all(0.25, 'eine viertel; einer viertel; ein viertel; viertel'),
    ...all(
      0.75,
      'eine dreiviertel; einer dreiviertel; dreiviertel; drei viertel; eine drei viertel; einer drei viertel',
    ),
    ...all(0.333, 'eine drittel; einer drittel; drittel'),
  },
  dozens: list('Dutzend'),
  shares: {
    ...all(50, 'die Hälfte; der Hälfte; eine Hälfte; zur Hälfte; hälftig; die halbe'),
    ...all(
      25,
      'ein Viertel; einem Viertel; eines Viertels; das Viertel; sein Viertel; ihr Viertel; seinem Viertel; ihrem Viertel; dem Viertel; dieses Viertel; jenes Viertel; Viertelanteil; Viertelbeteiligung',
    ),
    ...all(75, 'drei Viertel; dreiviertel; drei Vierteln'),
    ...all(
      33.333,
      'ein Drittel; einem Drittel; eines Drittels; das Drittel; sein Drittel; ihr Drittel; seinem Drittel; ihrem Drittel; dem Drittel; dieses Drittel; Drittelanteil; Drittelbeteiligung; Drittelsanteil; Drittelsbeteiligung',
    ),
    ...all(66.667, 'zwei Drittel; zwei Dritteln'),
    ...all(
      20,
      'ein Fünftel; einem Fünftel; eines Fünftels; das Fünftel; sein Fünftel; ihr Fünftel; dem Fünftel; Fünftelanteil',
    ),
    ...all(40, 'zwei Fünftel; zwei Fünfteln'),
    ...all(60, 'drei Fünftel; drei Fünfteln'),
    ...all(80, 'vier Fünftel; vier Fünfteln'),
    ...all(16.667, 'ein Sechstel; einem Sechstel'),
    ...all(14.286, 'ein Siebtel; einem Siebtel'),
    ...all(12.5, 'ein Achtel; einem Achtel'),
    ...all(11.111, 'ein Neuntel; einem Neuntel'),
    ...all(10, 'ein Zehntel; einem Zehntel; eines Zehntels'),
    ...all(5, 'ein Zwanzigstel; einem Zwanzigstel'),
  },
};
