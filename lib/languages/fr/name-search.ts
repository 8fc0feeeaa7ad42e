import type { NameSearchTables } from '../../model/tables/names';
import { words } from '../list';
import { elisions } from './elisions';
import { firstNames } from './first-names';
import { er, ir, verb } from './forms';

/** The four forms of a regular adjective: "parisien", "parisienne", "parisiens", "parisiennes". */
const inflected = (stems: string): string[] =>
  words(stems).flatMap((word) => {
    const feminine = /(?:ien|éen|on)$/.test(word) ? `${word}ne` : word.endsWith('e') ? word : `${word}e`;
    const plural = word.endsWith('s') ? word : `${word}s`;
    return [word, feminine, plural, `${feminine}s`];
  });

/** Verbs of raising, investing and buying, in all forms. */
export const deals = [
  ...er('lev', 'lèv'),
  ...er('rachet', 'rachèt'),
  ...er('achet', 'achèt'),
  ...words(`boucl décroch empoch récolt amass engrang rassembl mobilis sécuris absorb aval croqu inject apport mis débours employ cumul
    rafl`).flatMap((stem) => er(stem)),
  ...words('emploie emploient emploiera emploierait'),
  ...ir('réun'),
  ...ir('invest'),
  ...[...verb.obtain, ...verb.collect, ...verb.acquire, ...verb.receive, ...verb.hold, ...verb.own, ...verb.subscribe],
  ...[...verb.pay, ...verb.cede],
];

/** Verbs of what else companies do, in all forms. */
const business = [
  ...words(`plac vers dépens embauch recrut licenci supprim annonc dévoil présent lanc publi affich réalis enregistr dégag génér factur
    encaiss gagn compt revendiqu vis tabl envisag prépar souhait refus déclin rejet confirm sign livr équip command lou fabriqu propos
    exploit utilis opér dirig particip pilot dépass frôl doubl tripl pass port rest entr renonc ferm indiqu expliqu affirm déclar précis
    assur estim chut recul progress grimp financ mandat clôtur retrouv tourn parl recherch engag domin réclam attaqu fusionn travaill
    collabor ambitionn tent développ chang quitt repouss conserv gard contrôl créé form list commercialis modifi négoci discut
    souscriv représent`).flatMap((stem) => er(stem)),
  ...er('men', 'mèn'),
  ...er('espér', 'espèr'),
  ...['fourn', 'bond', 'franch', 'chois'].flatMap((stem) => ir(stem)),
  ...[...verb.sell, ...verb.lose, ...verb.build, ...verb.worth, ...verb.buyBack],
];

/** Adjectives of countries and towns, which stand for companies from there as well. */
const nationalities =
  inflected(`américain français allemand néerlandais anglais britannique européen italien espagnol suédois norvégien danois
  finlandais suisse belge autrichien polonais irlandais portugais chinois japonais coréen sud-coréen taïwanais indien israélien canadien
  québécois australien russe saoudien émirati émirien singapourien brésilien africain asiatique scandinave estonien ukrainien luxembourgeois
  tchèque franco-américain franco-allemand germano-américain californien new-yorkais bostonien texan parisien lyonnais bordelais lillois
  toulousain nantais marseillais grenoblois strasbourgeois genevois zurichois lausannois vaudois bâlois bruxellois liégeois anversois gantois
  montréalais torontois londonien berlinois munichois hambourgeois francfortois fribourgeois amstellodamois madrilène milanais stockholmois
  pékinois shanghaïen tokyoïte séoulite hexagonal tricolore`);

/** French words by which what may be a name, and descriptions, are found in a text. Collected for this project from common usage in business news. */
export const nameSearch: NameSearchTables = {
  language: 'fr',
  nounsCapitalised: false,
  elisions,
  functionWords: words(`
    le la les l un une des du de d au aux à en y dans sur sous par pour avec sans chez vers depuis pendant durant selon après avant dès lors
    entre contre malgré hormis outre sauf parmi derrière devant il elle ils elles on nous vous je tu j me te se s lui leur leurs ce cet cette
    ces c cela ceci celui celle ceux celles celui-ci celle-ci ceux-ci son sa ses notre nos votre vos mon ma mes et mais ou où or donc car ni
    que qu qui quoi dont quand comme comment combien pourquoi si lorsque lorsqu puisque puisqu parce tandis alors aussi ainsi enfin puis
    ensuite toutefois cependant pourtant néanmoins désormais aujourd hui aujourd'hui hier demain ici là même plus moins très trop près
    environ quelque quelques plusieurs certains certaines tout toute tous toutes aucun aucune chaque autre autres voici voilà rien personne ne
    n pas est sont était étaient sera seront serait a ont avait avaient aura aurait reste restent faute grâce quant première premier second
    seconde deuxième troisième deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille moitié fondé fondée créé créée
    basé basée installé installée lancé lancée valorisé valorisée racheté rachetée née né selon d'après face suite résultat bref reste
    difficile impossible impossible possible certes bien sûr surtout notamment seul seule seuls seules tant autant peu beaucoup mieux pire
    autrement parallèlement récemment actuellement initialement officiellement finalement concrètement globalement parmi cette jusqu jusque
    interrogé contacté sollicité sollicitée dit dixit interview entretien propos chiffre rappel rappelons précision prudence toujours jamais
    souvent parfois bientôt déjà encore non oui merci peut-être quel quelle quels quelles lequel laquelle êtes avez avons sommes faites
    prenez imaginons supposons admettons total montant montants société levée valorisation date investisseurs acheteur cible`),
  connectors: words('of and the for de du la le des et & by'),
  abbreviations: words('bros corp inc ltd co st dr mr mm mme no vs llc'),
  genitiveInTarget: false,
  determiners:
    words(`le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque aucun
    aucune quelque quelques tout toute`),
  definite: {
    one: words('le la l ce cet cette du au son sa'),
    many: words('les des aux ces deux trois quatre cinq'),
    either: [],
  },
  heads: {
    any: words(`entreprise société firme compagnie groupe éditeur éditrice fabricant fabricante concepteur conceptrice développeur développeuse
      créateur créatrice fournisseur prestataire opérateur opératrice exploitant constructeur industriel équipementier spécialiste distributeur
      assureur banquier hébergeur éditorialiste fondeur roboticien avionneur motoriste sidérurgiste laboratoire pharmaceutique électronicien
      éditeur maison enseigne boîte inventeur producteur productrice intégrateur pionnier pionnière loueur marchand acteur entité marque
      tricolore américain transporteur énergéticien éditeur ancêtre droneur missilier hyperscaleur`),
    startup: words(
      'start-up startup start up pousse licorne décacorne scale-up scaleup jeune-pousse jeunepousse pépite nouveau-né entrant spin-off',
    ),
    large: words(
      'géant géante mastodonte colosse conglomérat multinationale poids-lourd titan ogre mammouth major hyperscaler',
    ),
    investor: words('investisseur investisseuse fonds financeur banque financier capital-risqueur bailleur holding'),
    lab: words('labo laboratoire association fondation'),
  },
  looseHeads:
    words(`rival rivale concurrent concurrente partenaire client cliente fournisseur filiale division branche propriétaire plateforme
    plate-forme challenger cible acquéreur acheteur acheteuse vendeur actionnaire service moteur assistant maison-mère mère maison champion
    championne leader numéro voisin voisine cousin cousine confrère homologue acteur poulain protégé`),
  modifierHeads: [],
  invariantHeads: words('fonds'),
  pluralArticles: { fonds: ['les', 'des', 'ces', 'aux'] },
  pluralHeads:
    words(`entreprises sociétés firmes compagnies groupes éditeurs fabricants concepteurs créateurs fournisseurs opérateurs
    constructeurs spécialistes start-ups startups pousses licornes géants mastodontes investisseurs banques laboratoires labos rivaux
    concurrents partenaires clients filiales pépites acteurs entités industriels`),
  postposed: [
    ...nationalities,
    ...inflected(
      'spécialisé coté privé public historique mondial local national géant rival concurrent naissant prometteur discret',
    ),
    ...words(
      'mère technologique numérique pharmaceutique automobile naval spatial militaire aéronautique informatique',
    ),
  ],
  headEndings: [''],
  compounds: false,
  makerHeads:
    words(`éditeur éditrice fabricant concepteur créateur créatrice développeur développeuse père inventeur exploitant opérateur
    propriétaire groupe entreprise société firme start-up startup maison mère fournisseur producteur constructeur labo laboratoire géant compagnie
    pousse boîte maison-mère`),
  makerLinks: words("de du d des derrière à l'origine"),
  companyWordsBefore:
    words(`start-up startup pousse société entreprise firme groupe éditeur fabricant concepteur créateur développeur fournisseur opérateur
    constructeur spécialiste géant rival rivale concurrent concurrente partenaire client filiale licorne pépite investisseur fonds labo laboratoire
    racheter rachète racheté acquérir acquiert acquis absorber absorbe chez par avec contre entre comme dont via auprès face à de d investir dans
    américain américaine français française allemand allemande britannique chinois chinoise néerlandais néerlandaise japonais japonaise suédois
    suédoise canadien canadienne israélien israélienne coréen indien suisse belge londonien londonienne parisien parisienne californien
    californienne torontoise genevoise`),
  companyVerbs: [
    ...deals,
    ...business,
    ...words(`a avait avaient aura aurait ont est était sera serait sont va vont doit devait devra devrait
    peut pouvait pourra pourrait veut voulait voudrait fait faisait fera vaut valait vaudrait met mettra mis prend prendra pris
    tient tenait sort sortait sorti devient deviendra devenu dit disait croit voit ouvre ouvert offre offert
    prévoit prévoyait prévu attend attendait promet promis dément démenti produit conçoit conclut conclu rejoint rejoindra bat battu
    suit sert croît crû s'offre s'engage combine entend s'apprête entretient`),
  ],
  speechVerbs:
    words(`dit indique explique affirme déclare précise assure estime reconnaît écrit raconte souligne ajoute confie répond tweete martèle
    tempère nuance commente résume`),
  auxiliaries:
    words(`a ont avait avaient aura aurait est sont était étaient sera serait vient venait va devrait pourrait doit peut a-t-il n ne s se
    y en aussi déjà récemment désormais également ensuite encore lui même elle-même de d toujours notamment été`),
  firstNames,
  namingWords: words(
    'baptisé baptisée nommé nommée appelé appelée dénommé dénommée surnommé surnommée rebaptisé rebaptisée dite dit',
  ),
  prepositions:
    words(`de du d des à au aux en dans par pour avec sur sous chez vers contre entre comme via derrière sans selon auprès face parmi
    envers`),
  conjunctions: words('et ou ainsi que puis contre comme'),
  demonyms: {},
  pronouns: words('elle son sa ses'),
};
