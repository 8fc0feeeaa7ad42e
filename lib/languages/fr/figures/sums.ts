import type { FigureTables } from '../../../model/tables/figures';
import { all, list } from './entries';

/** Vague counts with what leads to the counted: "des dizaines de", "plusieurs dizaines d'". */
const some = (value: number, words: string): Record<string, number> =>
  Object.fromEntries(
    list("de; d'").flatMap((link) =>
      ['', 'des ', 'les ', 'plusieurs ', 'quelques ', 'de nombreuses '].flatMap((lead) =>
        list(words).map((word) => [`${lead}${word} ${link}`, value] as const),
      ),
    ),
  );

/** French magnitudes, vague sums, and what may be counted in millions without being money. */
export const sums: Pick<
  FigureTables,
  | 'magnitudes'
  | 'magnitudeAbbreviations'
  | 'magnitudeLetters'
  | 'bareMagnitudes'
  | 'unitOpeners'
  | 'vagueCounts'
  | 'digitWords'
  | 'digitEndings'
  | 'digitModifiers'
  | 'sumNouns'
  | 'sumNounsApart'
  | 'sumStems'
  | 'multi'
  | 'partitives'
  | 'currencyLinks'
  | 'moneyNouns'
  | 'countedBy'
  | 'notCounted'
  | 'things'
> = {
  magnitudes: {
    ...all(3, 'mille; millier; milliers'),
    ...all(6, 'million; millions'),
    ...all(9, 'milliard; milliards'),
    ...all(12, 'billion; billions; trillion; trillions'),
    ...all(9, 'bn; bln'),
    ...all(7, 'crore; crores'),
    ...all(5, 'lakh; lakhs'),
  },
  magnitudeAbbreviations: {
    ...all(6, 'mio; mios; mln; mlns; mn; mns; mill'),
    ...all(9, 'md; mds; mrd; mrds; mlrd; mlrds; mia; milld'),
  },
  magnitudeLetters: { k: 3, K: 3, m: 6, M: 6, G: 9, B: 9, b: 9, T: 12 },
  bareMagnitudes: list('millions; milliards; milliers'),
  unitOpeners: ['en'],
  vagueCounts: {
    ...all(2, 'plusieurs; quelques; de nombreux; maints; divers'),
    ...some(20, 'dizaines'),
    ...some(24, 'douzaines'),
    ...some(200, 'centaines'),
    ...all(
      2000,
      "plusieurs milliers de; plusieurs milliers d'; quelques milliers de; quelques milliers d'; des milliers de; des milliers d'; de nombreux milliers de",
    ),
    ...some(20_000, 'dizaines de milliers'),
    ...some(200_000, 'centaines de milliers'),
  },
  digitWords: {},
  digitEndings: [],
  digitModifiers: [],
  sumNouns: [],
  sumNounsApart: [],
  sumStems: {},
  multi: ['multi'],
  partitives: list("de; d'"),
  currencyLinks: ['en'],
  moneyNouns: list(`
    chiffre; chiffres; revenu; revenus; perte; pertes; bénéfice; bénéfices; capital; capitaux; dette; dettes;
    valorisation; valeur; vente; ventes; recettes; investissement; investissements; dépenses; financement;
    financements; fonds; commande; commandes; contrats; contrat; crédit; crédits; prêts; prêt; emprunts; subventions;
    aides; actions; titres; parts; marge; marges; profit; profits; liquidités; trésorerie; engagements; obligations;
    cash; capitalisation; commissions; économies; synergies; amende; amendes; dommages; indemnités; impôts; taxes;
    dividendes; budget; apport; apports; frais; coûts; charges; encours; actifs; levées; levée; garanties; royalties;
    redevances; salaires; primes; bonus; excédents; réserves; promesses; soldes; honoraires; rachats`),
  countedBy: 'partitive',
  notCounted: list(`
    plus; moins; dollars; euros; francs; livres; yens; yuans; ses; leurs; nos; vos; ces; tous; toutes; nous; sous;
    vers; dans; puis; mais; très; après; dès; lors; hors; temps; bas`),
  things: list(`
    paramètres; de paramètres; jetons; de jetons; tokens; de tokens; GPU; de GPU; GPUs; de GPUs; puces; de puces;
    processeurs; de processeurs; cartes; de cartes; transistors; gigawatts; gigawatt; mégawatts; mégawatt;
    térawattheures; kilomètres; de kilomètres; mètres; mètres carrés; de mètres; tonnes; de tonnes; lignes; de lignes;
    mots; de mots; images; d'images; vidéos; de vidéos; téléchargements; de téléchargements; requêtes; de requêtes;
    vues; de vues; documents; de documents; modèles; de modèles; étoiles; d'étoiles; foyers; de foyers; ménages;
    de ménages; entreprises; d'entreprises; sociétés; de sociétés; start-up; de start-up; litres; de litres;
    d'actions; d'options; robots; de robots; véhicules; de véhicules; appareils; d'appareils; drones; de drones;
    unités; d'unités; exemplaires; d'exemplaires; patients; de patients; appels; d'appels; messages; de messages;
    opérations; d'opérations; kilowattheures; voitures; de voitures; pages; de pages; articles; d'articles; brevets;
    de brevets`),
};
