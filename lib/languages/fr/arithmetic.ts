import type { ArithmeticTables } from '../../model/tables/arithmetic';
import { phrases } from './forms';
import { twoToTwelve } from './numbers';

/** Words by which French texts do sums with their figures. */
export const arithmetic: ArithmeticTables = {
  factors: [
    {
      phrases: phrases(
        'plus du double; plus que doublé|doubler|double|doublée; a plus que doublé; plus de deux fois; bien plus du double; au moins le double',
      ),
      low: 2,
      high: null,
    },
    {
      phrases: phrases(
        'presque doublé|doubler|double; quasiment doublé; quasi doublé; près du double; presque le double; presque deux fois; près de deux fois; environ le double',
      ),
      low: 1.7,
      high: 2.3,
    },
    {
      phrases: phrases('doublé|double|doubler|doublant|doublée|doublent; le double; deux fois plus'),
      low: 1.75,
      high: 2.35,
    },
    { phrases: phrases('plus que triplé|triple|tripler; plus du triple; plus de trois fois'), low: 3, high: null },
    { phrases: phrases('presque triplé|tripler|triple; près du triple; quasiment triplé'), low: 2.5, high: 3.1 },
    { phrases: phrases('triplé|triple|tripler|triplant|triplée; le triple'), low: 2.6, high: 3.5 },
    { phrases: phrases('plus que quadruplé|quadruple; plus de quatre fois'), low: 4, high: null },
    { phrases: phrases('quadruplé|quadruple|quadrupler|quadruplée'), low: 3.5, high: 4.6 },
    { phrases: phrases('quintuplé|quintuple|quintupler'), low: 4.45, high: 5.6 },
    { phrases: phrases('sextuplé|sextuple'), low: 5.4, high: 6.7 },
    { phrases: phrases('décuplé|décuple|décupler'), low: 8.9, high: 11.2 },
    { phrases: phrases('moins de la moitié; plus que divisé|divisée par deux'), low: 0, high: 0.5 },
    { phrases: phrases('plus de la moitié'), low: 0.5, high: 1 },
    {
      phrases: phrases('divisé|divisée|divisés par deux; réduit de moitié; moitié moins; la moitié des|du'),
      low: 0.42,
      high: 0.58,
    },
    { phrases: phrases('le tiers des|du; un tiers des|du'), low: 0.29, high: 0.38 },
    { phrases: phrases('deux tiers des|du'), low: 0.6, high: 0.73 },
    { phrases: phrases('le quart des|du; un quart des|du'), low: 0.21, high: 0.29 },
    { phrases: phrases('trois quarts des|du'), low: 0.69, high: 0.81 },
    { phrases: phrases('un cinquième des|du'), low: 0.17, high: 0.23 },
    { phrases: phrases('un dixième des|du'), low: 0.085, high: 0.115 },
  ],
  folds: phrases('fois'),
  halves: phrases('et demie; et demi'),
  foldsOver: phrases('plus de; au moins; bien plus de'),
  foldsUnder: phrases('presque; près de; moins de; quasiment; à peine'),
  fractions: [
    { phrases: phrases('la moitié de ce montant|total|cette; dont la moitié'), low: 0.45, high: 0.55 },
    { phrases: phrases('un tiers de ce montant|total; dont un|le tiers'), low: 0.3, high: 0.37 },
    { phrases: phrases('deux tiers de ce montant|total; dont les deux tiers'), low: 0.63, high: 0.71 },
    { phrases: phrases('un quart de ce montant|total; dont un|le quart'), low: 0.22, high: 0.28 },
  ],
  worth: phrases('vaut; valeur; valorisation; valorisé|valorisée; prix; capitalisation'),
  from: phrases('de; des'),
  to: phrases('à; à environ|près|quelque; à plus de; à près de; jusqu à; vers'),
  former: phrases(
    'contre; par rapport à|au|aux; face à|aux; comparé|comparée à; précédent|précédente; auparavant; un an plus tôt; un an auparavant; après; c était; était de',
  ),
  rises: phrases(
    'hausse; progressé|progresse|progression; augmenté|augmente|augmentation; grimpé|grimpe; bondi|bondit|bond; croissance; crû; gagné|gagne; plus que|plus; de plus; supérieur|supérieure; en hausse de',
  ),
  falls: phrases(
    'baisse; baissé; reculé|recule|recul; chuté|chute; diminué|diminue|diminution; perdu|perd; moins que|moins; de moins; inférieur|inférieure; en baisse de; repli',
  ),
  otherwise: phrases(
    'taux de change constants; changes constants; données comparables; organique; trimestre précédent; par an; en moyenne; ajusté; hors; attendu; attentes; que prévu',
  ),
  highest: phrases(
    'plus grosse|grande|importante ~ histoire; plus gros|grand|important ~ histoire; plus grosse|grande|gros|grand|importante|important _ jamais; record _ levée; levée record; rachat record; plus chère|cher ~ histoire',
  ),
  notHighest: phrases(
    'l une des; l un des; parmi les; deuxième plus; troisième plus; à l époque; jusqu alors; alors la|le; cette année; derrière; après la|le; sauf; hormis; pas la|le',
  ),
  shareOf: [
    {
      metric: 'revenue',
      phrases: phrases(
        'du chiffre d affaires; de son chiffre d affaires; des ventes; des revenus; du total des ventes',
      ),
    },
    { metric: 'funding_round', phrases: phrases('du tour; de la levée; du montant; de la somme; du total') },
    { metric: 'capex', phrases: phrases('des investissements; de ses investissements') },
    { metric: 'headcount', phrases: phrases('des effectifs; de ses effectifs; des salariés; de ses salariés') },
  ],
  same: phrases('soit; environ; équivalent à; c est à dire; ce qui représente; ce qui fait; correspondant à'),
  more: phrases('de plus que; plus que; au dessus de; supérieur|supérieure à'),
  less: phrases('de moins que; moins que; au dessous de; inférieur|inférieure à'),
  above: phrases(
    'devant; plus que les; supérieur|supérieure à|aux; dépasse|dépassant|dépassé; surpasse|surpassant; plus gros|grosse que; plus élevé|élevée que; éclipse; détrône',
  ),
  below: phrases(
    'derrière; moins que les; inférieur|inférieure à|aux; plus petit|petite que; loin des|derrière; éclipsé par; dépassé par',
  ),
  ofThe: phrases('sur les #; des #; sur un total de #'),
  by: phrases('de; d environ; de près de; de plus de; de quelque'),
  totals: phrases(
    'ensemble; au cumul; cumulé|cumulée|cumulés; additionnés|additionnées; à eux deux; à elles deux; à eux trois; en cumul',
  ),
  overall: phrases(
    'représente aujourd’hui|désormais|maintenant; atteint désormais|aujourd’hui; porté à; au total; en tout; au global; un total de; en tout et pour tout',
  ),
  makes: phrases(
    'portant le total à; portant le montant à; portant le tour à; porte le total à; ce qui porte le total à; soit un total de; soit au total; ce qui fait; ce qui donne; cela fait; le total s élève à; la somme est de',
  ),
  annualized: phrases(
    'en rythme annuel; annualisé|annualisée|annualisés; en base annuelle; par an; annuel|annuels|annuelle',
  ),
  added: phrases(
    'avec les; s ajoutant aux|à; en plus des; venant s ajouter aux; ajoutés aux; outre les; en comptant les; y compris les',
  ),
  madeOf: phrases(
    'composé|composée|composés de; réparti|répartis|répartie entre|en; divisé|divisée en; sous forme de; constitué|constituée de; se décompose en',
  ),
  within: phrases(
    'dont; dont environ|près|plus; parmi lesquels; sur ce total; sur ce montant; de ce montant; y compris #',
  ),
  each: phrases('chacun; chacune; par tête'),
  yearly: phrases('par an; l an; annuellement; chaque année; tous les ans; annuel|annuels|annuelle'),
  monthly: phrases('par mois; mensuel|mensuels|mensuelle; chaque mois; tous les mois'),
  years: phrases('ans; an; années; année'),
  lasting: phrases('sur; pendant; durant; en; étalé|étalés|étalée sur; réparti|répartis sur; sous'),
  ordinals: phrases(
    'premier|première; deuxième; second|seconde; troisième; d abord; puis; ensuite; enfin; le reste; immédiatement; à la signature; le solde',
  ),
  totalRows: phrases('total; totaux; somme; ensemble; cumul; au total'),
  numbers: { ...twoToTwelve, quinze: 15, vingt: 20, trente: 30, cinquante: 50, cent: 100 },
};
