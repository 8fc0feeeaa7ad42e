import type { NameTables } from '../../model/tables/names';
import { lines, words } from '../list';
import { PLACES } from '../places';
import { er, verb } from './forms';
import { deals, nameSearch } from './name-search';

/** French words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  ...nameSearch,
  ordinaryEndings: [],
  plainCapitals: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    ia pdg dg ceo cfo cto coo ipo gpu gpus cpu cpus api apis llm llms arr vc série series amorçage tour round bourse cac dax nasdaq s&p us usa
    ue onu otan pib usd eur chf gbp cad jpy t1 t2 t3 t4 s1 s2 q1 q2 q3 q4 h1 h2 fy r&d it rh pr tv pme eti opa ope cdi rgpd amf bce fed sec ftc
    doj saas agi internet web noël pâques président présidente ministre juge sénateur directeur directrice état états gouvernement parlement
    assemblée sénat commission conseil cour tribunal élysée bercy matignon maison-blanche congrès pentagone république union tableau figure
    chapitre annexe page section partie note image photo vidéo graphique source mise rectificatif direct exclusif opinion analyse lire
    publicité abonnez-vous wall street silicon valley vallée tech deeptech frenchtech m mm mme mmes mlle fondateur fondatrice fondateurs
    cofondateur cofondatrice tribune chronique éditorial infolettre newsletter podcast dépêche afp`),
  genitiveEndings: [],
  adjectiveEndings: [],
  adjectiveBase: '',
  parentHeads: words('mère maison-mère propriétaire maison'),
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
  fundingVerbs: [...deals, ...words(`valorisée valorisé évaluée fait offre`)],
  relatives: words('qui dont que qu laquelle lequel'),
  clauseRelatives: words('qui dont que qu laquelle lequel où'),
  boundRelatives: words('lequel laquelle lesquels lesquelles qui'),
  roles:
    words(`pdg dg patron patronne directeur directrice président présidente fondateur fondatrice cofondateur cofondatrice co-fondateur
    dirigeant dirigeante chef cheffe analyste analystes économiste professeur professeure sénateur ministre secrétaire ingénieur chercheur
    chercheuse milliardaire entrepreneur entrepreneuse porte-parole avocat avocate juge auteur autrice essayiste chroniqueur designer physicien
    mathématicien ex-patron scientifique responsable associé associée gérant gérante députée député commissaire`),
  honorifics: words('m mm mme mmes mlle dr pr me m. mme. dr. pr. monsieur madame sir lord maître'),
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
  otherWords:
    words(`autre autres nouvelle nouveau nouvel nouvelles plus ancien ancienne vieux vieille grand petit grande petite jeune jeunes même
    future futur combinée fusionnée`),
  youngEndings: [],
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
