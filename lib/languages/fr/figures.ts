import type { FigureTables, Hedge } from '../../model/tables/figures';
import { bothApostrophes } from './elisions';
import { above20, teens, twoToTwelve } from './numbers';

/** A vowel or mute h, as "de" is elided before; the y of "yen" is none. */
const VOWEL = /^[aeéèêiouh]/i;

const list = (words: string): string[] => words.split(', ').flatMap(bothApostrophes);
const all = <T>(value: T, words: string): Record<string, T> =>
  Object.fromEntries(list(words).map((word) => [word, value]));
/** A noun after "de", elided before a vowel: "de dollars", "d'euros". */
const partitive = (noun: string): string[] => [noun, ...bothApostrophes(VOWEL.test(noun) ? `d'${noun}` : `de ${noun}`)];
/** A counted noun with its written forms; the first is the base form. */
const noun = (forms: string): Record<string, string> => all(list(forms)[0] as string, forms);
/** A currency's names, plain and after a magnitude: "euros", "d'euros". */
const currency = (code: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(', ').flatMap((name) => partitive(name).map((form) => [form, code] as const)));
/** A verb of reaching or passing with what may lead to the number: "dépasse", "dépasse les", "dépasse la barre des". */
const reaching = (verbs: string): string =>
  verbs
    .split(', ')
    .flatMap((verb) => [
      verb,
      ...[
        'les',
        'le',
        'la barre des',
        'la barre de',
        "la barre d'",
        'le cap des',
        'le cap de',
        "le cap d'",
        'le seuil des',
        'le seuil de',
      ].map((more) => `${verb} ${more}`),
    ])
    .join(', ');
/** A hedge before "de": "près de", "près d'", "près des". */
const ofWhat = (hedges: string): string =>
  hedges
    .split(', ')
    .flatMap((hedge) => [`${hedge} de`, `${hedge} d'`, `${hedge} des`, `${hedge} du`])
    .join(', ');
/** About so many: "une dizaine de", "une dizaine d'". */
const aboutSo = (value: number, word: string): Record<string, number> =>
  Object.fromEntries(
    ['une ', 'la ', 'cette ', ''].flatMap((article) =>
      [`${article}${word} de`, ...bothApostrophes(`${article}${word} d'`)].map((form) => [form, value] as const),
    ),
  );

const people = {
  ...noun('salarié, salariés, salariée, salariées'),
  ...noun('employé, employés, employée, employées'),
  ...noun('collaborateur, collaborateurs, collaboratrice, collaboratrices'),
  ...noun('travailleur, travailleurs'),
  ...noun('personne, personnes'),
  ...noun('ingénieur, ingénieurs, ingénieure, ingénieures'),
  ...noun('chercheur, chercheurs, chercheuse, chercheuses'),
  ...noun('développeur, développeurs, développeuse, développeuses'),
  ...noun('scientifique, scientifiques'),
  ...noun('expert, experts'),
  ...noun('poste, postes'),
  ...noun('emploi, emplois'),
  ...noun('effectif, effectifs'),
  ...noun('tête, têtes'),
  ...noun('utilisateur, utilisateurs, utilisatrice, utilisatrices'),
  ...noun('usager, usagers'),
  ...noun('internaute, internautes'),
  ...noun('abonné, abonnés, abonnée, abonnées'),
  ...noun('client, clients, cliente, clientes'),
  ...noun('membre, membres'),
  ...noun('visiteur, visiteurs'),
  ...noun('joueur, joueurs'),
  ...noun('auditeur, auditeurs'),
  ...noun('spectateur, spectateurs'),
  ...noun('consommateur, consommateurs'),
};

const hedgesBefore: Record<string, Hedge> = {
  ...all('exact', "à hauteur de, à hauteur d'"),
  ...all(
    'about',
    'environ, env., quelque, quelques, presque, à peu près, peu ou prou, approximativement, quasi, quasiment, grosso modo, dans les, autour des, vers les, sur les, circa, ca., ~, ≈, plus ou moins, à peine, pratiquement, plus ou moins les, une estimation de, estimé à, estimée à, estimés à, estimées à',
  ),
  ...all(
    'about',
    ofWhat(
      "près, autour, aux alentours, aux environs, de l'ordre, pas loin, non loin, proche, proches, avoisinant, à plus ou moins, tout près",
    ),
  ),
  ...all(
    'about',
    reaching(
      'avoisine, avoisinent, avoisinait, avoisinant, avoisinerait, avoisiner, frôle, frôlent, frôlait, frôlant, frôlerait, frôler, frôlé, frise, frisait, frisant, approche, approchait, approchant, approcher, flirte avec, flirtant avec, tourne autour de, taquine, côtoie',
    ),
  ),
  ...all(
    'more_than',
    "plus de, plus d', plus des, bien plus de, bien plus d', beaucoup plus de, nettement plus de, largement plus de, un peu plus de, un peu plus d', à peine plus de, à peine plus d', au-delà de, au-delà d', au-delà des, au delà de, au-dessus de, au-dessus d', au-dessus des, supérieur à, supérieure à, supérieurs à, supérieures à, en excès de, en sus de, mieux que, >, plus que",
  ),
  ...all(
    'more_than',
    reaching(
      'dépasse, dépassent, dépassait, dépassaient, dépassant, dépasser, dépassé, dépassera, dépasserait, excède, excédant, excédait, excéder, excédé, franchit, franchissent, franchi, franchir, franchissait, franchissant, passe, passé, surpasse, surpassant, surpassé',
    ),
  ),
  ...all(
    'at_least',
    "au moins, au minimum, à tout le moins, minimum, un minimum de, un minimum d', pas moins de, pas moins d', rien moins que, rien de moins que, non moins de, à partir de, au bas mot, dès, ≥, >=",
  ),
  ...all(
    'less_than',
    "moins de, moins d', moins des, un peu moins de, un peu moins d', à peine moins de, à peine moins d', bien moins de, nettement moins de, largement moins de, en dessous de, au-dessous de, en deçà de, en-deçà de, en-dessous de, sous les, sous la barre des, sous le seuil de, inférieur à, inférieure à, inférieurs à, inférieures à, <",
  ),
  ...all(
    'up_to',
    "jusqu'à, jusqu'à un, jusqu'aux, au plus, tout au plus, au maximum, maximum, max., un maximum de, un maximum d', à concurrence de, à concurrence d', dans la limite de, dans la limite d', plafonné à, plafonnée à, plafonnés à, un plafond de, limité à, limitée à, pas plus de, pas plus d', guère plus de, ≤, <=",
  ),
};

/** French words for figures, of France, Belgium, Switzerland and Quebec. A bare "dollar" is the US dollar, a bare "franc" the Swiss one. */
export const figures: FigureTables = {
  decimal: ',',
  numbers: {
    small: { un: 1, une: 1, ...twoToTwelve, ...teens },
    tens: {},
    order: 'tens-first',
    joint: '-',
    inCompound: {},
    hundred: [],
    others: { ...above20, mille: 1000 },
    fractional: {},
    halfSuffix: '',
    halfAfter: ['et demi', 'et demie'],
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
      ...aboutSo(1000, 'millier'),
      ...all(1000, "un millier de, un millier d'"),
    },
    articles: list('un, une'),
    beforeMagnitude: {
      ...all(0.5, 'un demi, le demi, demi, une moitié de'),
      ...all(0.25, "un quart de, le quart d'un, un quart d'un, quart de"),
      ...all(0.75, "trois quarts de, trois quarts d'un, les trois quarts d'un"),
      ...all(0.3333, "un tiers de, un tiers d'un"),
    },
    shares: {
      ...all(50, 'la moitié, moitié'),
      ...all(25, 'un quart, le quart'),
      ...all(75, 'trois quarts, trois-quarts, les trois quarts'),
      ...all(33.333, 'un tiers, le tiers'),
      ...all(66.667, 'deux tiers, deux-tiers, les deux tiers'),
      ...all(20, 'un cinquième, le cinquième'),
      ...all(40, 'deux cinquièmes'),
      ...all(10, 'un dixième, le dixième'),
    },
  },
  magnitudes: {
    ...all(3, 'mille, millier, milliers'),
    ...all(6, 'million, millions'),
    ...all(9, 'milliard, milliards'),
    ...all(12, 'billion, billions, trillion, trillions'),
    ...all(9, 'bn, bln'),
    ...all(7, 'crore, crores'),
    ...all(5, 'lakh, lakhs'),
  },
  magnitudeAbbreviations: {
    ...all(6, 'mio, mios, mln, mlns, mn, mns, mill, mln'),
    ...all(9, 'md, mds, mrd, mrds, mlrd, mlrds, mia, milld'),
  },
  magnitudeLetters: { k: 3, K: 3, m: 6, M: 6, G: 9, B: 9, b: 9, T: 12 },
  bareMagnitudes: list('millions, milliards, milliers'),
  vagueCounts: {
    ...all(2, 'plusieurs, quelques, de nombreux, maints, divers'),
    ...all(20, 'des dizaines de, plusieurs dizaines de, quelques dizaines de, dizaines de, les dizaines de'),
    ...all(200, 'des centaines de, plusieurs centaines de, quelques centaines de, centaines de, les centaines de'),
    ...all(2000, 'des milliers de, plusieurs milliers de, quelques milliers de'),
  },
  digitWords: {},
  digitModifiers: [],
  sumNouns: [],
  sumNounsApart: [],
  sumStems: {},
  multi: ['multi'],
  partitives: list("de, d'"),
  currencyLinks: ['en'],
  currencies: {
    ...currency(
      'USD',
      'dollar, dollars, dollars américains, dollars US, dollars états-uniens, dollars U.S., billets verts',
    ),
    ...all('USD', '$ US, $US, $ américains, $ USD'),
    ...currency('EUR', 'euro, euros'),
    ...currency('GBP', 'livres, livre sterling, livres sterling, livres britanniques, pounds'),
    ...currency('CHF', 'francs suisses, francs, franc suisse, franc'),
    ...all('CHF', 'FS, frs, fr., Fr.'),
    ...currency('JPY', 'yen, yens, yens japonais'),
    ...currency('CNY', 'yuan, yuans, yuans chinois, renminbi, renminbis'),
    ...currency('INR', 'roupie, roupies, roupies indiennes'),
    ...currency('IDR', 'roupies indonésiennes'),
    ...currency('KRW', 'won, wons, wons sud-coréens, wons coréens'),
    ...currency('CAD', 'dollars canadiens, dollar canadien, dollars CA'),
    ...all('CAD', '$ CA, $ CAN, $CA, $CAN, $ canadiens'),
    ...currency('AUD', 'dollars australiens'),
    ...currency('HKD', 'dollars de Hongkong, dollars de Hong Kong, dollars hongkongais'),
    ...currency('SGD', 'dollars de Singapour, dollars singapouriens'),
    ...currency('TWD', 'dollars taïwanais, dollars taiwanais, dollars de Taïwan'),
    ...currency('NZD', 'dollars néo-zélandais'),
    ...currency('SEK', 'couronnes, couronnes suédoises'),
    ...currency('NOK', 'couronnes norvégiennes'),
    ...currency('DKK', 'couronnes danoises'),
    ...currency('CZK', 'couronnes tchèques'),
    ...currency('AED', 'dirhams, dirhams émiratis, dirhams des Émirats'),
    ...currency('MAD', 'dirhams marocains'),
    ...currency('SAR', 'riyals, riyals saoudiens, rials saoudiens'),
    ...currency('QAR', 'riyals qataris, riyals qatariens'),
    ...currency('KWD', 'dinars koweïtiens'),
    ...currency('TND', 'dinars tunisiens'),
    ...currency('ILS', 'shekels, shekels israéliens'),
    ...currency('RUB', 'rouble, roubles'),
    ...currency('TRY', 'livres turques'),
    ...currency('EGP', 'livres égyptiennes'),
    ...currency('BRL', 'reais, réals, réaux brésiliens'),
    ...currency('ZAR', 'rands'),
    ...currency('PLN', 'zlotys, zloty'),
    ...currency('HUF', 'forints'),
    ...currency('THB', 'bahts'),
    ...currency('VND', 'dongs'),
    ...currency('MYR', 'ringgits'),
    ...currency('MXN', 'pesos, pesos mexicains'),
  },
  percent: list('%, pour cent, pourcent, p. cent, p. 100, pc, pct'),
  notPercent: list('points, point'),
  people,
  peopleEndings: {},
  peopleAdjectives: list(
    "de, d, ', ’, nouveaux, nouvelles, seuls, seules, jeunes, anciens, anciennes, actuels, meilleurs, actifs, actives, autres, ses, leurs, ces, quelque, simples, vrais, petits, gros, grands, premiers, futurs, ex, -",
  ),
  peopleBefore: {
    ...all(
      'salarié',
      "effectif, effectifs, effectif de, effectifs de, effectif total, emploie, employait, employant, emploient, emploiera, emploierait, nombre de salariés, nombre d'employés, nombre de collaborateurs, équipe de, équipes de, masse salariale, salariés, employés, collaborateurs, main-d'œuvre",
    ),
    ...all('utilisateur', "nombre d'utilisateurs, base d'utilisateurs, utilisateurs"),
  },
  peopleLinks: list(
    'de, des, à, est, était, sont, étaient, atteint, atteignait, passe, passera, passeront, passé, compte, comptait, actuellement, aujourd, hui, désormais, maintenant, environ, total, du, groupe, :, |, seulement, déjà, encore, dans, le, monde, d, ici, se, monte, montait, élève, élevait, s',
  ),
  moneyNouns: list(
    'chiffre, chiffres, revenu, revenus, perte, pertes, bénéfice, bénéfices, capital, capitaux, dette, dettes, valorisation, valeur, vente, ventes, recettes, investissement, investissements, dépenses, financement, financements, fonds, commande, commandes, contrats, contrat, crédit, crédits, prêts, prêt, emprunts, subventions, aides, actions, titres, parts, marge, marges, profit, profits, liquidités, trésorerie, engagements, obligations, cash, capitalisation, commissions, économies, synergies, amende, amendes, dommages, indemnités, impôts, taxes, dividendes, budget, apport, apports, frais, coûts, charges, encours, actifs, levées, levée, garanties, royalties, redevances, salaires, primes, bonus, excédents, réserves, promesses, soldes, honoraires, rachats',
  ),
  countedBy: 'partitive',
  notCounted: list(
    'plus, moins, dollars, euros, francs, livres, yens, yuans, ses, leurs, nos, vos, ces, tous, toutes, nous, sous, vers, dans, puis, mais, très, après, dès, lors, hors, temps, bas',
  ),
  things: list(
    "paramètres, de paramètres, jetons, de jetons, tokens, de tokens, GPU, de GPU, GPUs, de GPUs, puces, de puces, processeurs, de processeurs, cartes, de cartes, transistors, gigawatts, gigawatt, mégawatts, mégawatt, térawattheures, kilomètres, de kilomètres, mètres, mètres carrés, de mètres, tonnes, de tonnes, lignes, de lignes, mots, de mots, images, d'images, vidéos, de vidéos, téléchargements, de téléchargements, requêtes, de requêtes, vues, de vues, documents, de documents, modèles, de modèles, étoiles, d'étoiles, foyers, de foyers, ménages, de ménages, entreprises, d'entreprises, sociétés, de sociétés, start-up, de start-up, litres, de litres, d'actions, d'options, robots, de robots, véhicules, de véhicules, appareils, d'appareils, drones, de drones, unités, d'unités, exemplaires, d'exemplaires, patients, de patients, appels, d'appels, messages, de messages, opérations, d'opérations, kilowattheures, voitures, de voitures, pages, de pages, articles, d'articles, brevets, de brevets",
  ),
  hedgesBefore,
  hedgesAfter: {
    ...all(
      'at_least',
      "au moins, au minimum, minimum, au bas mot, et plus, ou plus, voire plus, voire davantage, ou davantage, si ce n'est plus, sinon plus, +",
    ),
    ...all('up_to', 'au maximum, au plus, tout au plus, maximum, ou moins, au mieux'),
    ...all('about', 'environ, à peu près, à peu de chose près, à la louche'),
    ...all('more_than', 'bien tassés, bien tassé, passés'),
  },
  hedgeAdjectives: {
    ...all('more_than', 'bon, bonne, gros, grosse'),
    ...all('about', 'petit, petite, estimés'),
    ...all(
      'exact',
      'joli, jolie, coquet, coquette, nouveau, nouvel, nouvelle, autre, seul, seule, premier, première, second, seconde',
    ),
  },
  prepositions: [],
  prepositionNouns: [],
  prepositionLinks: [],
  hedgeOpeners: [],
  rangeWords: list("à, –, -, —, ‑, −, jusqu'à"),
  orWords: list('ou, voire'),
  between: list('entre'),
  betweenJoints: list('et, à'),
  trajectories: [['de', 'à']],
  rangeOpeners: list(
    'fourchette, fourchettes, allant, aller, comprise, compris, estimation, prévision, objectif, cible, ordre, somme, montant, montants, budget, enveloppe, valorisation, levée, tour, chèque, ticket, tickets, investissement, investissements, revenus, ventes, affaires, perte, pertes, bénéfice, ronde, capitalisation, hauteur',
  ),
  minus: list('−'),
  notMinusAfter: list('plus, ou, /, et'),
  conversionCues: list(
    "soit, soit environ, soit quelque, soit près de, soit un peu plus de, soit un peu moins de, ou, ou encore, l'équivalent de, équivalent à, c'est-à-dire, c'est à dire, converti en",
  ),
  conversionFillers: list(
    "soit, ou, environ, l'équivalent de, équivalent à, au cours actuel, au taux de change actuel, au cours du jour, aux taux actuels, =, au taux actuel, en euros, c'est-à-dire",
  ),
  fractionContext: list(
    'capital, part, parts, actions, participation, participations, détient, détenait, détiennent, détenir, détenu, détenue, possède, possédait, possèdent, contrôle, contrôlait, contrôlent, actionnaire, actionnariat, droits, titres, cède, cédé, acquiert, acquis',
  ),
};
