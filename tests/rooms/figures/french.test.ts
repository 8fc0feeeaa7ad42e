import { describe, expect, it } from 'vitest';
import { captionContext } from '../../../lib/figures';
import { figures as fr } from '../../../lib/languages/fr/figures';
import { read } from './read';

/** Text and the figures it must give, one line each. */
const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  // magnitudes and currencies
  ['1,7 milliard d’euros', '[1,7 milliard d’euros] 1700000000 EUR exact'],
  ["11,7 milliards d'euros", "[11,7 milliards d'euros] 11700000000 EUR exact"],
  ['600 millions de dollars', '[600 millions de dollars] 600000000 USD exact'],
  ['1,3 Md€', '[1,3 Md€] 1300000000 EUR exact'],
  ['27,5 M€ et 850 k€', '[27,5 M€] 27500000 EUR exact', '[850 k€] 850000 EUR exact'],
  ['2,4 Mds€', '[2,4 Mds€] 2400000000 EUR exact'],
  ['3 mds d’euros', '[3 mds d’euros] 3000000000 EUR exact'],
  ['9,4 mios de francs', '[9,4 mios de francs] 9400000 CHF exact'],
  ['42 millions de francs suisses', '[42 millions de francs suisses] 42000000 CHF exact'],
  ['500 M$ CA', '[500 M$ CA] 500000000 CAD exact'],
  ['7 G$ US', '[7 G$ US] 7000000000 USD exact'],
  ['2 milliards de dollars canadiens', '[2 milliards de dollars canadiens] 2000000000 CAD exact'],
  ['300 millions de livres sterling', '[300 millions de livres sterling] 300000000 GBP exact'],
  ['20 milliards de yens', '[20 milliards de yens] 20000000000 JPY exact'],
  ['5 000 milliards de dollars', '[5 000 milliards de dollars] 5000000000000 USD exact'],
  ['1\u202f500 millions d’euros', '[1\u202f500 millions d’euros] 1500000000 EUR exact'],
  // number words
  ['un milliard d’euros', '[un milliard d’euros] 1000000000 EUR exact'],
  ['un demi-milliard de dollars', '[un demi-milliard de dollars] 500000000 USD exact'],
  ['un quart de milliard d’euros', '[un quart de milliard d’euros] 250000000 EUR exact'],
  ['un milliard et demi de dollars', '[un milliard et demi de dollars] 1500000000 USD exact'],
  ['deux millions et demi d’euros', '[deux millions et demi d’euros] 2500000 EUR exact'],
  ['vingt-cinq millions d’euros', '[vingt-cinq millions d’euros] 25000000 EUR exact'],
  ['soixante et onze millions d’euros', '[soixante et onze millions d’euros] 71000000 EUR exact'],
  ['nonante-deux millions de francs', '[nonante-deux millions de francs] 92000000 CHF exact'],
  ['quatre-vingt-dix-huit millions d’euros', '[quatre-vingt-dix-huit millions d’euros] 98000000 EUR exact'],
  ['deux cents millions d’euros', '[deux cents millions d’euros] 200000000 EUR exact'],
  ['cent millions d’euros', '[cent millions d’euros] 100000000 EUR exact'],
  ['cent cinquante millions d’euros', '[cent cinquante millions d’euros] 150000000 EUR exact'],
  ['deux cent vingt-cinq mille euros', '[deux cent vingt-cinq mille euros] 225000 EUR exact'],
  ['mille milliards de dollars', '[mille milliards de dollars] 1000000000000 USD exact'],
  ['mille deux cents salariés', '[mille deux cents salariés] 1200 people exact (salarié)'],
  ['deux mille cinq cents salariés', '[deux mille cinq cents salariés] 2500 people exact (salarié)'],
  ['cent dix ingénieurs', '[cent dix ingénieurs] 110 people exact (ingénieur)'],
  // the first of a magnitude, a magnitude that the sum before it tells, people by their verb
  ['le premier milliard d’euros est là', '[le premier milliard d’euros] 1000000000 EUR exact'],
  [
    '60 millions d’euros de la ville, 20 de l’État',
    '[60 millions d’euros] 60000000 EUR exact',
    '[20] 20000000 EUR exact inherited',
  ],
  ['60 millions d’euros, 20 de plus', '[60 millions d’euros] 60000000 EUR exact'],
  ['30 millions utilisent l’application', '[30 millions] 30000000 people exact (utilisateur)'],
  // hedges
  ['environ 40 millions d’euros', '[40 millions d’euros] 40000000 EUR about'],
  ['quelque 7 milliards de dollars', '[7 milliards de dollars] 7000000000 USD about'],
  ['près d’un milliard d’euros', '[un milliard d’euros] 1000000000 EUR about'],
  ['aux alentours de 4 milliards de dollars', '[4 milliards de dollars] 4000000000 USD about'],
  ['379 millions de dollars environ', '[379 millions de dollars] 379000000 USD about'],
  ['plus de 350 millions d’euros', '[350 millions d’euros] 350000000.. EUR more_than'],
  ['plus d’un milliard d’euros', '[un milliard d’euros] 1000000000.. EUR more_than'],
  ['a franchi les 10 milliards de dollars', '[10 milliards de dollars] 10000000000.. USD more_than'],
  ['dépasse la barre des 100 millions d’euros', '[100 millions d’euros] 100000000.. EUR more_than'],
  ['au moins 5 millions d’euros', '[5 millions d’euros] 5000000.. EUR at_least'],
  ['pas moins de 5 millions d’euros', '[5 millions d’euros] 5000000.. EUR at_least'],
  ['50 milliards d’euros, voire plus', '[50 milliards d’euros] 50000000000.. EUR at_least'],
  ['moins de 6 millions d’euros', '[6 millions d’euros] ..6000000 EUR less_than'],
  ['jusqu’à 19,4 milliards de dollars', '[19,4 milliards de dollars] ..19400000000 USD up_to'],
  ['à concurrence de 6,3 milliards de dollars', '[6,3 milliards de dollars] ..6300000000 USD up_to'],
  // round and vague numbers
  ['une dizaine de millions d’euros', '[une dizaine de millions d’euros] 10000000 EUR about'],
  ['une centaine de millions de dollars', '[une centaine de millions de dollars] 100000000 USD about'],
  ['plusieurs milliards d’euros', '[plusieurs milliards d’euros] 2000000000.. EUR at_least vague'],
  ['des dizaines de millions de dollars', '[des dizaines de millions de dollars] 20000000.. USD at_least vague'],
  ['des milliards de dollars', '[milliards de dollars] 2000000000.. USD at_least vague'],
  ['des centaines d’ingénieurs', '[des centaines d’ingénieurs] 200.. people at_least vague (ingénieur)'],
  ['un millier de salariés', '[un millier de salariés] 1000 people about (salarié)'],
  // ranges and trajectories
  [
    'entre 500 millions et 1 milliard de dollars',
    '[500 millions et 1 milliard de dollars] 500000000..1000000000 USD range',
  ],
  ['une fourchette de 7 à 9 milliards de dollars', '[7 à 9 milliards de dollars] 7000000000..9000000000 USD range'],
  ['passe de 7 à 13,8 milliards d’euros', '[7] 7000000000 EUR exact', '[13,8 milliards d’euros] 13800000000 EUR exact'],
  // percentages and shares
  ['11 % du capital', '[11 %] 11 percent exact'],
  ['9,9\u202f%', '[9,9\u202f%] 9.9 percent exact'],
  ['49 pour cent des parts', '[49 pour cent] 49 percent exact'],
  ['un quart du capital', '[un quart] 25 percent exact (fraction)'],
  ['détient les deux tiers des actions', '[les deux tiers] 66.667 percent exact (fraction)'],
  // people
  ['350 salariés', '[350 salariés] 350 people exact (salarié)'],
  ['75\u00a0000 personnes', '[75\u00a0000 personnes] 75000 people exact (personne)'],
  ['une cinquantaine d’employés', '[une cinquantaine d’employés] 50 people about (employé)'],
  ['2,3 millions d’utilisateurs', '[2,3 millions d’utilisateurs] 2300000 people exact (utilisateur)'],
  ['un effectif de 120', '[120] 120 people exact (salarié)'],
  // conversions
  [
    '310 millions de francs suisses (331 millions d’euros)',
    '[310 millions de francs suisses] 310000000 CHF exact = 331000000 EUR',
  ],
  [
    '20 milliards de yens, soit 135 millions de dollars',
    '[20 milliards de yens] 20000000000 JPY exact = 135000000 USD',
  ],
  // no figures
  ['123 milliards de paramètres'],
  ['2 millions d’images et 3 milliards de lignes'],
  ['un modèle de 7 milliards de jetons'],
  ['en 2025, la série B et 16h20'],
  ['une hausse de trois points'],
];

describe('French figures', () => {
  it.each(CASES)('%s', (text, ...wanted) => expect(read('fr', text)).toEqual(wanted));

  it('takes the unit over from the sum before, not from a thing counted', () => {
    expect(read('fr', 'Après 12 milliards d’euros, contre 6,8 milliards le mois dernier')).toEqual([
      '[12 milliards d’euros] 12000000000 EUR exact',
      '[6,8 milliards] 6800000000 EUR exact inherited',
    ]);
  });

  it('gives a number that is compared the unit and magnitude of the figure before it', () => {
    expect(read('fr', 'des ventes de 13 milliards de dollars, contre 9,5 un an plus tôt')).toEqual([
      '[13 milliards de dollars] 13000000000 USD exact',
      '[9,5] 9500000000 USD exact inherited',
    ]);
  });

  it('reads the cells of a row each for itself', () => {
    const row = 'Mistral\t1 700\t2 350\tplus de 300';
    const columns = [
      { unit: 'EUR', scale: 1e6 },
      { unit: 'EUR', scale: 1e6 },
      { unit: 'people', scale: 1 },
    ] as const;
    expect(read('fr', row, { columns })).toEqual([
      '[1 700] 1700000000 EUR exact context',
      '[2 350] 2350000000 EUR exact context',
      '[300] 300.. people more_than context',
    ]);
  });

  it('reads the scale of a table', () => {
    expect(captionContext('Montants en millions de dollars', fr)).toEqual({ unit: 'USD', scale: 1e6 });
    expect(captionContext('En M€', fr)).toEqual({ unit: 'EUR', scale: 1e6 });
    expect(read('fr', 'Montants en millions de dollars')).toEqual([]);
  });
});
