import type { NameTables } from '../../model/tables/names';
import { lines, words } from '../list';
import { PLACES } from '../places';
import { nameSearch } from './name-search';

/** Small words that begin sentences and are no part of the name after them. */
const openers = words(`
  me myself yours yourself him himself hers herself itself us ours ourselves them theirs themselves ones oneself whoever whatever
  whichever none nothing anyone anybody anything someone somebody something everybody everything another several fewer little less least
  enough whereas whenever wherever lest provided providing beneath amongst amid amidst alongside across besides except excluding including
  inside outside throughout underneath versus concerning regarding considering notwithstanding owing due thanks aside am ever always often
  sometimes usually rarely seldom already too thus therefore hence furthermore nevertheless nonetheless otherwise likewise similarly
  consequently accordingly rather probably possibly certainly surely clearly evidently apparently reportedly allegedly supposedly arguably
  presumably actually really truly simply merely mainly mostly largely partly exactly precisely soon recently lately currently previously
  formerly originally initially eventually ultimately lastly firstly secondly afterwards afterward thereafter thereby therein everywhere
  somewhere nowhere elsewhere twenty thirty hundred thousand dozens hundreds thousands twice altogether overall separately`);

/** English words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  ...nameSearch,
  ordinaryEndings: [],
  plainCapitals: [
    ...openers,
    ...words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec monday tuesday wednesday thursday friday saturday sunday ai ceo cfo cto coo ipo gpu gpus cpu cpus api apis llm llms arr vc vcs seed
    series round us usa u.s uk eu un nato gdp usd eur gbp q1 q2 q3 q4 h1 h2 fy ml it pr tv id ev evs r&d m&a nda esg sec ftc doj saas
    agi asi rlhf internet web christmas easter english german french chinese american european british president senator judge minister
    chief executive officer table figure chapter section appendix page section part volume note exhibit image photo video chart source
    ebitda ebitda-marge ebit ebita eps fcf roi roe cagr capex opex kpi sme smes qoq yoy pct bln mln
    generative agentic sovereign artificial embodied enterprise conversational
    updated correction breaking live exclusive opinion analysis read related advertisement subscribe street wall valley silicon
    congress parliament state federal court capitol democrat democrats republican republicans founder founders cofounder co-founder`),
  ],
  genitiveEndings: [],
  adjectiveEndings: [],
  adjectiveBase: '',
  genitiveArticle: '',
  parentHeads: words('parent owner'),
  madeBy: ['maker'],
  companyParts: words(
    'backed owned led founded funded based controlled made built designed powered related style like run exclusive trained',
  ),
  prefixParts: words('ex non pre post anti pro'),
  fixedExpressions: lines(`
    public benefit corporation, limited liability company, joint venture, venture capital, private equity, open source, big tech, deep tech,
    artificial intelligence, machine learning,
    meta-analysis, meta-analyses, meta level, meta data, meta tag, apple pie, apple juice, apple tree, amazon rainforest, amazon river,
    amazon basin, amazon forest, go figure, figure skating, runway show, runway shows, oracle bone, oracle of omaha, oracle of delphi,
    scale-up, scale model, character actor, gemini horoscope, orange juice, orange county, bell curve, wing chair, visa waiver, visa free,
    stark contrast, index fund, index funds, ford foundation, bell labs, block party, silver lake reservoir, notion of, horizon europe,
    shield law, sierra leone, sierra nevada, sequoia national park, lambda calculus, lambda function, alphabet soup, times square,
    wall street, silicon valley, white house, supreme court, south park, wizard of oz, snowflake schema, cohere around, x-ray, x-rays`),
  ordinaryNames: lines(`
    amazon, silo, tiger, radical, insight, spark, ant, bain, abridge, addition, adept, advent, agility, altimeter, altair, ampere, apollo, arm, alphabet, apple, benchmark, beats, block, square, builder, cadence,
    character, chrome, coda, cognition, cohere, confluent, constellation, conviction, cursor, discord, disruptive, eclipse, etched, fidelity, figure,
    fireworks, gradient, guardian, glean, humane, holistic, h, a1, d1, hyperion, index, inflection, iliad, juniper, lambda, legend, lightspeed,
    lovable, notion, neon, orange, own, oracle, paramount, perplexity, pi, π, pinecone, plural, poolside, reliance, runway, scale, shield, sierra,
    silver lake, slack, snap, snorkel, snow, snowflake, stability, stargate, stripe, stripes, surge, superhuman, tableau, telegram, threads, thrive,
    thinking machines, together, valor, vanguard, vast, visa, vista, wing, writer, x, zoom, moonshot, mistral, llama, gemini, earlybird,
    windsurf, workday, pika, nasdaq, reuters, bloomberg, ap, ft, saudi arabia, figure eight, national development fund, own company, io, isomorphic,
    annapurna, butterfly effect, activision, blizzard, atreides, berkshire, bell, springer-verlag, quantum systems`),
  nonNouns: words(
    'abridge adept cohere confluent disruptive etched glean humane holistic lovable own superhuman thrive together vast isomorphic poolside',
  ),
  personNames: lines(`
    claude, devin, ford, harvey, jarvis, jasper, kimi, leonardo, lilly, otto, schneider, schwarz, stark, thales, thiel, turing, wellington, khosla, kleiner,
    merck, bell, stephen cohen, tata,
    musk, altman, zuckerberg, huang, nadella, pichai, bezos, thiel, amodei, murati, sutskever, hassabis, son, ellison, trump, biden, xi, macron, merz, scholz, starmer, modi, cook, gates, buffett, ballmer, karp, lecun, hinton, bengio, karpathy, suleyman, mensch, wang, luckey, srinivas, schmidt, horowitz, habeck, lagarde, powell, vance, putin, leyen, andreessen`),
  glossLanguages: words(
    `japanese chinese mandarin korean hebrew arabic latin greek finnish swedish norwegian danish icelandic french italian spanish german portuguese dutch russian sanskrit hindi elvish hawaiian welsh`,
  ),
  glossLinks: words('for word term name'),
  otherEntityTails: words(
    'foundation institute university college school hospital museum prize award church stadium arena center centre act',
  ),
  companyTails:
    words(`ai labs lab technologies technology systems robotics compute kinetics semicon mobility biotech biotherapeutics quantum photonics interactive capital ventures venture seed partners holdings group industries software
    networks therapeutics biosciences pharma pharmaceuticals energy motors semiconductor semiconductors bank insurance media studios
    research dynamics analytics security health bio aerospace computing intelligence inc corp ltd llc plc gmbh ag se co`),
  weakTails: words(
    'ai group media bank insurance health energy software security research computing intelligence industries capital networks analytics aerospace se co bio',
  ),
  companyParticiples: words(
    `acquired bought founded based headquartered valued backed owned led listed launched formed started spun established incorporated funded
    taken sold priced known formerly worth once now currently already`,
  ),
  placePrepositions: words('in near outside around at across'),
  companyNounsAfter:
    words(`shares stock ceo cfo cto chief chairman president founder co-founder cofounder founders spokesperson spokesman
    spokeswoman executive executives employee employees investors shareholders shareholder backers customers board valuation stake deal
    investment acquisition takeover bid round funding revenue sales earnings profit results unit subsidiary offshoot spin-off spinoff alum
    alumni alums engineers engineer researchers researcher staff workers staffers product models model chips chip software platform cloud
    partnership rival rivals competitor headquarters office campus ipo merger buyout inc corp ltd llc plc`),
  ownNouns: words(
    `shares stock ceo cfo cto chief chairman president founder co-founder cofounder founders spokesperson spokesman spokeswoman shareholders
    shareholder employees backers valuation takeover alum alumni alums inc corp ltd llc plc`,
  ),
  fundingVerbs:
    words(`raised raises secured secures closed acquired acquires bought buys invested invests fetched valued raise
    co-led employs bagged landed collected swallowed snapped sealed booked closes`),
  relatives: words('which whose'),
  clauseRelatives: words('which whose that who'),
  boundRelatives: words('which whose whom'),
  roles:
    words(`ceo cfo cto coo chief chairman chairwoman chair president founder co-founder cofounder founders co-founders head director partner
    analyst analysts economist professor senator judge minister secretary executive boss engineer researcher scientist investor
    billionaire entrepreneur spokesperson spokesman spokeswoman author columnist lawyer officer designer manager`),
  honorifics: words('mr mrs ms dr sir lord lady prof mr. mrs. ms. dr. prof.'),
  places: lines(`
    calif, mit, ucl, imperial college, fed, faa, fda, fcc, cia, fbi, irs, nsa, cfius, ofcom, bafin, nlrb, stanford, harvard, yale, princeton, caltech, cornell, columbia, eth, epfl, inria, fraunhofer, max planck, cern, darpa, arpa, nist, nsf, nih, opec, oecd, imf, ecb, ezb, s&p, moody's, fitch, dow jones, dow, nikkei, kospi, kosdaq, hang seng, ftse, dax, mdax, tecdax, stoxx, cac, smi, nyse, xetra, six, euronext, star market`),
  placeCountries: PLACES,
  nationalities: {
    american: 'US',
    'u.s': 'US',
    us: 'US',
    californian: 'US',
    texan: 'US',
    british: 'GB',
    english: 'GB',
    scottish: 'GB',
    irish: 'IE',
    french: 'FR',
    parisian: 'FR',
    german: 'DE',
    bavarian: 'DE',
    austrian: 'AT',
    swiss: 'CH',
    dutch: 'NL',
    belgian: 'BE',
    italian: 'IT',
    spanish: 'ES',
    portuguese: 'PT',
    swedish: 'SE',
    norwegian: 'NO',
    danish: 'DK',
    finnish: 'FI',
    icelandic: 'IS',
    estonian: 'EE',
    latvian: 'LV',
    lithuanian: 'LT',
    polish: 'PL',
    czech: 'CZ',
    slovak: 'SK',
    hungarian: 'HU',
    romanian: 'RO',
    greek: 'GR',
    ukrainian: 'UA',
    russian: 'RU',
    turkish: 'TR',
    israeli: 'IL',
    saudi: 'SA',
    emirati: 'AE',
    qatari: 'QA',
    egyptian: 'EG',
    canadian: 'CA',
    mexican: 'MX',
    brazilian: 'BR',
    australian: 'AU',
    chinese: 'CN',
    taiwanese: 'TW',
    japanese: 'JP',
    korean: 'KR',
    singaporean: 'SG',
    malaysian: 'MY',
    indonesian: 'ID',
    thai: 'TH',
    vietnamese: 'VN',
    indian: 'IN',
  },
  otherWords: words('other another younger older bigger smaller larger former new combined merged same such'),
  youngEndings: ['-year-old'],
  subjectPronouns: ['it'],
  slots: {
    subjectVerbs:
      words(`raised raises raise raising secured secures secure closed closes fetched fetches acquired acquires acquire bought
      buys paid pays made makes earned earns generated generates posted posts lost loses invested invests sold sells spent spends owns owned
      booked books brought took valued worth priced commands commanded led leads co-led employs employed counts has had collected pulled landed
      lands bagged netted nets`),
    auxiliaries: [],
    participles: words('valued worth acquired bought raised'),
    adverbs: words('been be being to last most once not since itself still currently'),
    subjectWords: [],
    subordinators: [],
    metricNouns:
      words(`revenue revenues sales turnover valuation profit profits loss losses earnings income worth capitalization
      capitalisation capex spending round funding stake headcount takeover acquisition purchase price value arr`),
    ofLinks: words('of'),
    atLinks: words('for at'),
    elided: words('that those'),
    figureLinks: words('at for with is was has had made raised on to worth got hit'),
    hedges: words(
      'about around roughly nearly almost some over more just only under up a one two three four five six seven eight nine ten',
    ),
    priceLinks: words('for in at'),
    objectVerbs: words(
      'value values valued valuing price prices pricing acquire acquires acquired acquiring buy buys bought buying purchase purchased purchases',
    ),
    parallels: words('and or but while versus vs against'),
    plainNouns:
      words(`revenue profit income loss management guidance turnover spending capex debt cash equity funding capital demand growth
      consensus valuation investment headcount overall average subtotal grand everything software hardware cloud advertising gaming energy
      government treasury pentagon army navy medicare medicaid work business money trade margin cost overhead inflation payroll staff crypto
      bitcoin ether gold oil tax rent interest research development marketing marketplace board management nothing anyone someone what whatever
      result figure operating gross free backer bank partner rival customer analyst investor founder employee user share stock bond`),
    plainEndings: words('ing tion sion ment ness ity ship ance ence ism ly ors ers ies ees sts ants ents als'),
    weakEndings: words('es ts ks ds ns ps ms ys bs gs rs'),
  },
};
