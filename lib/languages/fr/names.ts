import type { NameTables } from '../../model/tables/names';
import { PLACES } from '../places';
import { elisions } from './elisions';
import { firstNames } from './first-names';
import { er, ir, verb } from './forms';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] =>
  text
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);
/** The four forms of a regular adjective: "parisien", "parisienne", "parisiens", "parisiennes". */
const inflected = (stems: string): string[] =>
  words(stems).flatMap((word) => {
    const feminine = /(?:ien|éen|on)$/.test(word) ? `${word}ne` : word.endsWith('e') ? word : `${word}e`;
    const plural = word.endsWith('s') ? word : `${word}s`;
    return [word, feminine, plural, `${feminine}s`];
  });

/** Verbs of raising, investing and buying, in all forms. */
const deals = [
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

const nationalities =
  inflected(`américain français allemand néerlandais anglais britannique européen italien espagnol suédois norvégien danois
  finlandais suisse belge autrichien polonais irlandais portugais chinois japonais coréen sud-coréen taïwanais indien israélien canadien
  québécois australien russe saoudien émirati émirien singapourien brésilien africain asiatique scandinave estonien ukrainien luxembourgeois
  tchèque franco-américain franco-allemand germano-américain californien new-yorkais bostonien texan parisien lyonnais bordelais lillois
  toulousain nantais marseillais grenoblois strasbourgeois genevois zurichois lausannois vaudois bâlois bruxellois liégeois anversois gantois
  montréalais torontois londonien berlinois munichois hambourgeois francfortois fribourgeois amstellodamois madrilène milanais stockholmois
  pékinois shanghaïen tokyoïte séoulite hexagonal tricolore`);

/** French words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  language: 'fr',
  nounsCapitalised: false,
  elisions,
  ordinaryEndings: [],
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
  plainCapitals: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    ia pdg dg ceo cfo cto coo ipo gpu gpus cpu cpus api apis llm llms arr vc série series amorçage tour round bourse cac dax nasdaq s&p us usa
    ue onu otan pib usd eur chf gbp cad jpy t1 t2 t3 t4 s1 s2 q1 q2 q3 q4 h1 h2 fy r&d it rh pr tv pme eti opa ope cdi rgpd amf bce fed sec ftc
    doj saas agi internet web noël pâques président présidente ministre juge sénateur directeur directrice état états gouvernement parlement
    assemblée sénat commission conseil cour tribunal élysée bercy matignon maison-blanche congrès pentagone république union tableau figure
    chapitre annexe page section partie note image photo vidéo graphique source mise rectificatif direct exclusif opinion analyse lire
    publicité abonnez-vous wall street silicon valley vallée tech deeptech frenchtech m mm mme mmes mlle fondateur fondatrice fondateurs
    cofondateur cofondatrice tribune chronique éditorial infolettre newsletter podcast dépêche afp`),
  connectors: words('of and the for de du la le des et & by'),
  abbreviations: words('bros corp inc ltd co st dr mr mm mme no vs llc'),
  genitiveEndings: [],
  genitiveInTarget: false,
  adjectiveEndings: [],
  adjectiveBase: '',
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
  parentHeads: words('mère maison-mère propriétaire maison'),
  makerLinks: words("de du d des derrière à l'origine"),
  companyParts: words('backed owned led like exclusive powered'),
  prefixParts: words('ex non pré post anti pro l d qu n s j'),
  fixedExpressions: lines(`
    méta-analyse, méta-analyses, meta-analyse, meta-analyses, métadonnées, apple pie, amazonie, forêt amazonienne, chiffres clés, figure de proue,
    figure de style, cas de figure, bell labs, fondation bell, wall street, silicon valley, maison blanche, maison-blanche, alphabet latin, alphabet grec,
    scale-up, scale up, block chain, orange amère, jus d'orange, orange mécanique, parc orange, carte orange, oracle de delphes, oracle d'omaha,
    visa de travail, visa schengen, visa long séjour, x-polytechnique, rayons x, génération x, mistral gagnant, coup de mistral, provence,
    frédéric mistral, gabriela mistral, otto bock, times square, silicon sentier, station f, black friday`),
  otherEntityTails: words(
    'foundation fondation institut université school école musée prize prix award stadium stade arena center centre hôpital',
  ),
  genitiveArticle: '',
  madeBy: [],
  ordinaryNames: lines(`
    alphabet, amazon, apple, arm, ant, block, square, beats, character, chrome, cohere, cursor, discord, etched, figure, fidelity, glean,
    gradient, h, a1, d1, index, iliad, io, lambda, lovable, meta, mistral, neon, notion, oracle, orange, own, paramount, perplexity, pi, pinecone,
    plural, poolside, radical, reliance, runway, scale, sierra, silo, slack, snap, snowflake, spark, stargate, stripe, surge, tableau, telegram,
    threads, thrive, together, tiger, vanguard, vast, visa, vista, wing, writer, x, zoom, gemini, claude, llama, reuters, bloomberg`),
  nonNouns: words('cohere etched glean lovable own thrive together vast plural'),
  personNames: lines(`
    claude, devin, ford, harvey, jasper, leonardo, lilly, otto, schneider, stark, thales, thiel, turing, merck, tata, musk, altman, zuckerberg,
    huang, nadella, pichai, bezos, amodei, murati, sutskever, hassabis, son, ellison, trump, macron, merz, starmer, modi, cook, gates, lecun,
    hinton, bengio, suleyman, mensch, wang, luckey, niel, arnault, drahi, lagarde, breton`),
  glossLanguages: words(
    'japonais chinois mandarin coréen hébreu arabe latin grec finnois suédois norvégien danois italien espagnol allemand portugais néerlandais russe sanskrit hindi elfique',
  ),
  glossLinks: words('pour mot nom'),
  weakTails: words(
    'ai ia group groupe média bank banque assurance santé énergie logiciel sécurité recherche capital industries réseaux aerospace se co bio',
  ),
  companyParticiples: words(
    `acquis acquise racheté rachetée fondé fondée basé basée installé installée valorisé valorisée soutenu soutenue détenu détenue dirigé dirigée
    coté cotée lancé lancée créé créée financé financée connu connue`,
  ),
  placePrepositions: words('à en au aux dans près chez'),
  ownNouns: words(
    'pdg ceo dg actionnaires fondateur fondatrice cofondateur cofondatrice salariés valorisation sa sas sarl',
  ),
  placeCountries: PLACES,
  nationalities: {
    américain: 'US',
    californien: 'US',
    texan: 'US',
    britannique: 'GB',
    anglais: 'GB',
    londonien: 'GB',
    français: 'FR',
    parisien: 'FR',
    allemand: 'DE',
    munichois: 'DE',
    berlinois: 'DE',
    suisse: 'CH',
    zurichois: 'CH',
    néerlandais: 'NL',
    belge: 'BE',
    italien: 'IT',
    espagnol: 'ES',
    suédois: 'SE',
    norvégien: 'NO',
    danois: 'DK',
    finlandais: 'FI',
    israélien: 'IL',
    saoudien: 'SA',
    émirati: 'AE',
    canadien: 'CA',
    québécois: 'CA',
    chinois: 'CN',
    taïwanais: 'TW',
    japonais: 'JP',
    nippon: 'JP',
    coréen: 'KR',
    indien: 'IN',
  },
  companyTails:
    words(`ai ia labs lab technologies technology systems systèmes robotics robotique capital ventures partners holdings holding group
    groupe industries software networks therapeutics biosciences pharma energy énergie motors semiconductor semiconductors bank banque insurance
    assurances media studios research dynamics analytics security health santé bio aerospace computing intelligence inc corp ltd llc plc gmbh ag se
    sa sas sarl nv co`),
  companyNounsAfter: words('inc corp ltd llc plc gmbh ag sa sas sarl nv'),
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
  fundingVerbs: [...deals, ...words(`valorisée valorisé évaluée fait offre`)],
  speechVerbs:
    words(`dit indique explique affirme déclare précise assure estime reconnaît écrit raconte souligne ajoute confie répond tweete martèle
    tempère nuance commente résume`),
  relatives: words('qui dont que qu laquelle lequel'),
  clauseRelatives: words('qui dont que qu laquelle lequel où'),
  auxiliaries:
    words(`a ont avait avaient aura aurait est sont était étaient sera serait vient venait va devrait pourrait doit peut a-t-il n ne s se
    y en aussi déjà récemment désormais également ensuite encore lui même elle-même de d toujours notamment été`),
  roles:
    words(`pdg dg patron patronne directeur directrice président présidente fondateur fondatrice cofondateur cofondatrice co-fondateur
    dirigeant dirigeante chef cheffe analyste analystes économiste professeur professeure sénateur ministre secrétaire ingénieur chercheur
    chercheuse milliardaire entrepreneur entrepreneuse porte-parole avocat avocate juge auteur autrice essayiste chroniqueur designer physicien
    mathématicien ex-patron scientifique responsable associé associée gérant gérante députée député commissaire`),
  honorifics: words('m mm mme mmes mlle dr pr me m. mme. dr. pr. monsieur madame sir lord maître'),
  firstNames,
  places: lines(`
    amérique, états-unis, etats-unis, royaume-uni, grande-bretagne, angleterre, écosse, irlande, allemagne, france, italie, espagne, portugal,
    pays-bas, belgique, suisse, autriche, pologne, suède, norvège, danemark, finlande, europe, asie, afrique, chine, japon, inde, corée, corée du sud,
    taïwan, singapour, israël, russie, ukraine, canada, québec, mexique, brésil, australie, arabie saoudite, qatar, abou dhabi, abu dhabi, dubaï,
    émirats, luxembourg, monaco, maroc, tunisie, sénégal, new york, san francisco, san jose, santa clara, menlo park, mountain view, palo alto,
    cupertino, redmond, seattle, boston, chicago, texas, austin, californie, nevada, arizona, michigan, ohio, virginie, washington, londres, paris,
    lyon, marseille, toulouse, bordeaux, nantes, lille, rennes, strasbourg, grenoble, saclay, nice, sophia antipolis, berlin, munich, hambourg,
    cologne, francfort, fribourg, fribourg-en-brisgau, heidelberg, zurich, genève, lausanne, bâle, berne, neuchâtel, vienne, amsterdam, veldhoven,
    bruxelles, liège, anvers, gand, louvain, wallonie, flandre, namur, stockholm, copenhague, oslo, helsinki, madrid, barcelone, rome, milan,
    lisbonne, dublin, cambridge, oxford, toronto, montréal, ottawa, vancouver, tokyo, pékin, shanghai, shenzhen, hangzhou, hongkong, hong kong,
    séoul, taipei, tel-aviv, tel aviv, bangalore, mumbai, delhi, sydney, bruyères-le-châtel, essonne, île-de-france, provence, bretagne, alpes,
    normandie, loire, hexagone, vieux continent, outre-atlantique, outre-rhin, outre-manche, silicon valley, moyen-orient, golfe, noël`),
  namingWords: words(
    'baptisé baptisée nommé nommée appelé appelée dénommé dénommée surnommé surnommée rebaptisé rebaptisée dite dit',
  ),
  prepositions:
    words(`de du d des à au aux en dans par pour avec sur sous chez vers contre entre comme via derrière sans selon auprès face parmi
    envers`),
  otherWords:
    words(`autre autres nouvelle nouveau nouvel nouvelles plus ancien ancienne vieux vieille grand petit grande petite jeune jeunes même
    future futur combinée fusionnée`),
  youngEndings: [],
  conjunctions: words('et ou ainsi que puis contre comme'),
  demonyms: {},
  pronouns: words('elle son sa ses'),
  subjectPronouns: ['elle'],
  slots: {
    subjectVerbs: [
      ...deals,
      ...words(
        'réalis enregistr dégag génér factur affich publi encaiss gagn sign revendiqu totalis coût compt vis tabl dépens annonc',
      ).flatMap((stem) => er(stem)),
      ...[...verb.worth, ...verb.lose, ...verb.sell],
      ...words(
        `pèse pesait atteint atteignait valorisée valorisé évaluée évalué estimée estimé prévoit fait remporte remporté`,
      ),
    ],
    auxiliaries: [],
    participles: words(
      'valorisée valorisé évaluée évalué estimée estimé rachetée racheté acquise acquis levé investi payé',
    ),
    adverbs: words('été ensuite aussi déjà encore toujours désormais ainsi notamment récemment elle-même lui-même'),
    subjectWords: [],
    subordinators: [],
    metricNouns:
      words(`affaires revenus revenu ventes recettes valorisation valeur bénéfice bénéfices profit profits perte pertes résultat
      capitalisation investissements dépenses tour levée ronde financement participation effectif effectifs rachat acquisition prix part parts
      reprise cession introduction`),
    ofLinks: words('de d du des'),
    atLinks: words('pour chez à'),
    elided: words('celle celui celles ceux'),
    figureLinks: words('à pour avec est était a avait de d valorisée valorisé évaluée'),
    hedges: words(
      `environ quelque près de presque plus moins au à un une deux trois quatre cinq six sept huit neuf dix d les`,
    ),
    priceLinks: words('pour contre moyennant'),
    objectVerbs:
      words(`racheter rachète rachètent racheté rachetant acquérir acquiert acquis acheter achète acheté absorber absorbe absorbé avaler
      croquer reprendre reprend repris s'offrir`),
    parallels: words('et ou mais tandis contre puis'),
    plainNouns:
      words(`chiffre affaires bénéfice perte résultat valorisation capital argent dette trésorerie croissance demande consensus
      investissement effectif ensemble moyenne total reste marge budget taux marché bourse action actions titre titres état gouvernement armée
      défense région canton ville commission union direction conseil ministère fonds banque rumeur presse intelligence artificielle logiciel
      nuage publicité énergie recherche développement commerce industrie santé vente ventes achat achats prix coût coûts salaires personnel
      inflation pétrole or impôt loyer intérêts bitcoin cryptomonnaies tour levée ronde opération transaction rachat fusion acquisition contrat
      accord partenariat abonnement licence brevet puce puces serveur serveurs données modèle robot drone voiture série coup autre personne
      analystes actionnaires investisseurs salariés fondateurs clients ingénieurs objectif montant somme enveloppe ticket chèque valeur an année
      exercice trimestre semestre mois semaine jour début fin milieu numéro question réponse côté rayon face contre loin près après selon pari
      conséquence preuve signe bilan compte comptes recettes revenus dépenses dividende filiale division branche concurrence secteur startup`),
    plainEndings: words(
      'tion sion ment ité eur eurs euse euses age ance ence isme iste ique ures oires ées és elles aux eux',
    ),
    weakEndings: words('es s ts'),
  },
};
