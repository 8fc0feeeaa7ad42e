import type { FigureTables } from '../../../model/tables/figures';
import { currencies } from './currencies';
import { list } from './entries';
import { hedges } from './hedges';
import { numbers } from './number-words';
import { people, peopleAdjectives, peopleBefore, peopleLinks, peopleVerbs } from './people';
import { sums } from './sums';

const crowns = {
  NOK: list('norvégien; norvégienne; norvégiens; norvégiennes; norvège; oslo; bergen; nok'),
  DKK: list('danois; danoise; danoises; danemark; copenhague; dkk'),
  CZK: list('tchèque; tchèques; tchéquie; prague; brno; czk'),
};
const pounds = {
  TRY: list('turc; turque; turcs; turques; turquie; istanbul; ankara'),
  EGP: list('égyptien; égyptienne; égyptiens; égyptiennes; égypte; caire'),
};
const morocco = list('marocain; marocaine; marocains; marocaines; maroc; casablanca; rabat; tanger');

/** French words for figures. */
export const figures: FigureTables = {
  decimal: ',',
  numbers,
  ...sums,
  currencies,
  ambiguousCurrencies: list('livre; livres; won; sol; lei; real; rand; franc'),
  currencyHints: { couronnes: crowns, couronne: crowns, livres: pounds, livre: pounds, dirhams: { MAD: morocco } },
  currenciesBefore: [],
  hundredths: list('centime; centimes; cents; pence'),
  percent: list('%; pour cent; pourcent; p. cent; p. 100; pc; pct'),
  notPercent: list('points; point'),
  people,
  peopleEndings: {},
  peopleAdjectives,
  peopleAdjectiveEndings: [],
  peopleJoints: list('et; ou; /'),
  peopleBefore,
  peopleLinks,
  peopleVerbs,
  ...hedges,
  rangeWords: list("à; –; -; —; ‑; −; jusqu'à"),
  orWords: list('ou; voire'),
  between: list('entre'),
  betweenJoints: list('et; à'),
  comparatives: list('plus; moins; supplémentaires; supplémentaire; chacun; chacune; dont'),
  trajectories: [['de', 'à']],
  rangeOpeners: list(`
    fourchette; fourchettes; allant; aller; comprise; compris; estimation; prévision; objectif; cible; ordre; somme;
    montant; montants; budget; enveloppe; valorisation; levée; tour; chèque; ticket; tickets; investissement;
    investissements; revenus; ventes; affaires; perte; pertes; bénéfice; ronde; capitalisation; hauteur`),
  comparisons: list(`
    contre; contre seulement; contre à peine; contre encore; après; après seulement; au lieu de; au lieu d'; plutôt que; comparé à;
    comparée à; comparés à; comparées à; par rapport à; face à; versus; vs; vs.; en hausse par rapport à; en baisse par rapport à;
    et non; et non pas; c'était; il était de; elle était de; ils étaient; elles étaient; ils n'étaient que; elles n'étaient que`),
  comparisonTails: list(`
    un; une; deux; trois; il; en; au; aux; à; l; le; la; les; lors; pour; dans; sur; précédemment; auparavant; avant; et; ou; fin;
    début; mi; seulement; alors; ce; cette; qui; que; quand; lorsque; selon; hier; aujourd; voici; voilà; initialement;
    actuellement; maintenant; désormais; prévus; prévu; attendus; annoncés; jusque; jusqu; depuis; par; plus; six; douze; mais`),
  minus: list('−'),
  notMinusAfter: list('plus; ou; /; et'),
  conversionCues: list(`
    soit; soit environ; soit quelque; soit près de; soit un peu plus de; soit un peu moins de; ou; ou encore;
    l'équivalent de; équivalent à; c'est-à-dire; c'est à dire; converti en`),
  conversionFillers: list(`
    soit; ou; environ; l'équivalent de; équivalent à; au cours actuel; au taux de change actuel; au cours du jour;
    aux taux actuels; =; au taux actuel; en euros; c'est-à-dire`),
  fractionContext: list(`
    capital; part; parts; actions; participation; participations; détient; détenait; détiennent; détenir; détenu;
    détenue; possède; possédait; possèdent; contrôle; contrôlait; contrôlent; actionnaire; actionnariat; droits;
    titres; cède; cédé; acquiert; acquis`),
  fractionWholes: list(`
    de l'entreprise; de la société; de la start-up; de la startup; de la jeune pousse; du groupe; de la filiale; du laboratoire;
    de la coentreprise; de l'éditeur; de la firme; de la compagnie; de la maison mère; du capital`),
  sharePartitives: list('du; des'),
  shareNames: list("de; d'; dans"),
  shareVerbs: list(`
    achète; acheté; acheter; rachète; racheté; racheter; acquiert; acquis; acquérir; vend; vendu; vendre; cède; cédé; céder; prend;
    pris; prendre; reprend; repris; détient; possède; contrôle`),
  plainColumns: list(`
    année; an; rang; n°; numéro; #; fondée; fondé; fondation; création; âge; tours; pays; sites; date; mois; trimestre; note;
    durée; multiple; points; facteur; start-up; startups; lieux`),
  amountNouns: list(
    'montants; chiffres; sommes; valeurs; prix; données; montant; somme; tous; toutes; exprimés; exprimées; indiqués',
  ),
  givers: list('de; du; d'),
};
