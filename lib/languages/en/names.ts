import type { NameTables } from '../../model/tables/names';
import { PLACES } from '../places';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] =>
  text
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);

/** English words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  language: 'en',
  nounsCapitalised: false,
  ordinaryEndings: [],
  functionWords: words(`
    the a an this that these those its it he she they we you i his her their our your my and or but nor so yet if when while as at by for
    from in into of on onto to with without within under over above below after before since until about behind against among around between
    during despite through toward towards upon via per than then there here what which who whom whose why how where not no yes all any
    both each every either neither few more most many much other others some such same only also even just still now today tomorrow
    yesterday tonight meanwhile however moreover although though because unless whether once again later earlier first second third last
    next new two three four five six seven eight nine ten eleven twelve one half nearly almost roughly approximately up down out off back
    is are was were be been being has have had do does did will would can could may might shall should must let get got go going say says
    said see asked told according despite following founded based given combined additionally finally instead indeed perhaps maybe
    talks shares sales revenue investors analysts critics rivals regulators customers employees annualized paying total net losses
    strictly speaking optimists skeptics rising own part most memories multiple depending divide sources insiders people nobody everyone`),
  plainCapitals: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec monday tuesday wednesday thursday friday saturday sunday ai ceo cfo cto coo ipo gpu gpus cpu cpus api apis llm llms arr vc vcs seed
    series round us usa u.s uk eu un nato gdp usd eur gbp q1 q2 q3 q4 h1 h2 fy ml it pr tv id ev evs r&d m&a nda esg sec ftc doj saas
    agi asi rlhf internet web christmas easter english german french chinese american european british president senator judge minister
    chief executive officer table figure chapter section appendix page section part volume note exhibit image photo video chart source
    ebitda ebitda-marge ebit ebita eps fcf roi roe cagr capex opex kpi sme smes qoq yoy pct bln mln
    generative agentic sovereign artificial embodied enterprise conversational
    updated correction breaking live exclusive opinion analysis read related advertisement subscribe street wall valley silicon
    congress parliament state federal court capitol democrat democrats republican republicans founder founders cofounder co-founder`),
  connectors: words('of and the for de by du la le'),
  abbreviations: words('bros corp inc ltd co st dr mr mrs ms jr sr no vs llc'),
  genitiveEndings: [],
  genitiveInTarget: false,
  adjectiveEndings: [],
  adjectiveBase: '',
  determiners: words('the a an this these those my your our each every no any some another such'),
  genitiveArticle: '',
  definite: {
    one: words('the this that'),
    many: words('these those both two three four five'),
    either: [],
  },
  heads: {
    any: words(`company firm outfit corporation group maker developer provider operator manufacturer builder creator vendor
      retailer insurer carmaker automaker drugmaker chipmaker planemaker publisher broker designer specialist upstart`),
    startup: words('startup start-up unicorn decacorn venture newcomer fledgling scale-up scaleup'),
    large: words('giant conglomerate multinational titan behemoth heavyweight hyperscaler juggernaut'),
    investor: words('investor fund financier vc lender bank'),
    lab: words('lab laboratory nonprofit non-profit'),
  },
  looseHeads:
    words(`supplier owner parent platform hub subsidiary unit rival archrival competitor challenger customer client partner buyer
    target acquirer seller champion engine assistant player backer darling newcomer division arm offshoot spin-off house shop business neighbour neighbor hopeful peer contractor translators`),
  invariantHeads: [],
  modifierHeads: words('venture investor fund vc bank group lab'),
  pluralArticles: {},
  pluralHeads:
    words(`companies firms startups start-ups groups giants labs investors backers rivals partners unicorns businesses parties makers
    funds ventures outfits conglomerates clients customers competitors developers chipmakers`),
  headEndings: ['', "'s", '’s'],
  compounds: false,
  makerHeads: words(
    'maker developer creator owner operator publisher builder parent company startup start-up manufacturer inventor group firm lab',
  ),
  parentHeads: words('parent owner'),
  madeBy: ['maker'],
  makerLinks: words('of behind'),
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
  companyWordsBefore:
    words(`acquire acquired acquires acquiring buy buys buying bought purchase purchased by from rival competitor startup
    start-up company maker developer parent owner backer investor firm group unit giant lab partner customer client supplier challenger
    venture assistant backing joined via sue sued suing with including like alongside versus vs into than as between against`),
  companyVerbs:
    words(`raised raises raise raising secured secures closed closes announced announces acquired acquires bought buys launched
    launches unveiled unveils released releases reported reports posted posts agreed agrees plans planned wants hopes aims seeks sought
    expects expected employs employed operates offers offered makes made sells sold builds built develops developed generates generated
    earns earned invested invests leads led joins joined hired hires laid cut cuts pays paid declined refused confirmed denied says said
    told disclosed filed owns holds controls competes valued worth backed wired reached hit hits passed crossed doubled tripled expanded
    signed signs lost loses gained fell rose jumped dropped slid soared trades traded listed spun merges merged commands fetched priced
    uses used runs ran committed pledged put boasts targets budgeted co-led dominates shipped ships counts came comes may might has had
    would will could is was did does can should became becomes went goes started swallowed spurned booked put bags bagged mopped pulled
    files eyes weighs mulls nears lands hits taps sues sued exits exited opens opened gets gives gave takes took keeps kept puts begins began
    starts stops stopped adds added moves moved needs needed stays remains held sees saw fires fired rejects rejected licenses licensed supplies
    supplied rents leases rented leased overtook surpassed dwarfs dwarfed shut shuts folded filed acqui-hired poached spurns rebuffed rebuffs
    closed collected scooped snapped shelled forked poured ploughed plowed sealed landed nabbed hauled picked turned lifted`),
  fundingVerbs:
    words(`raised raises secured secures closed acquired acquires bought buys invested invests fetched valued raise
    co-led employs bagged landed collected swallowed snapped sealed booked closes`),
  speechVerbs: words('said says told added wrote tweeted posted argued explained called noted insisted warned'),
  relatives: words('which whose'),
  clauseRelatives: words('which whose that who'),
  auxiliaries: words(
    'has have had is was are were will would could can should may might did does also just recently already reportedly now itself',
  ),
  roles:
    words(`ceo cfo cto coo chief chairman chairwoman chair president founder co-founder cofounder founders co-founders head director partner
    analyst analysts economist professor senator judge minister secretary executive boss engineer researcher scientist investor
    billionaire entrepreneur spokesperson spokesman spokeswoman author columnist lawyer officer designer manager`),
  honorifics: words('mr mrs ms dr sir lord lady prof mr. mrs. ms. dr. prof.'),
  firstNames: words(`
    aaron adam adrian aidan alan albert alex alexander alexandr alexis alfred ali alice alison allison amit amy ana anat andre andrea andreas
    andrew andy angela anita anjney ann anna anne anthony antonio aravind arkady arthur arvind ashley barack barbara ben benjamin bernard beth bill
    bob brad brandon brett brian bruce bryan carl carlos carol caroline catherine cathie charles charlie chris christian christina christine
    christopher clara clement craig daniel daniela daphne dario dave david deborah demis denis dennis dmitry diana diane don donald doug
    douglas dustin dylan eddy edward elad elena eli elizabeth ellen elon emily emma emmanuel eric erik eva evan frank fred gary george gerald
    greg gregory guillaume hans harry heather heidi helen henry hermann hugo ian igor ilya ivan jack jacob jake james jamie jan jane janet
    jason jay jean jeff jeffrey jen jennifer jensen jeremy jerome jerry jessica jill jim jimmy joe joel john johanna jon jonas jonathan jony
    jordan jose joseph josh joshua juan julia julian julie justin karen karl kate katherine kathryn keith kelly ken kenneth kevin kim kristin
    kyle larry laura lauren lee leonard leopold linda lina lisa liz louis lucas lucy luis luke lynn marc marco marcus margaret maria marie
    mario marissa mark martin mary masayoshi matt matthew mati maya megan michael michelle miguel mike mira mitchell mustafa nancy nat nathan
    neil niklas nicholas nick nicole nikesh noah noam nora oliver olivia palmer pamela patrick paul pete peter philip phil rachel raj ralph
    ray rebecca reed reid richard rick rishi rob robert robin roger roland ron ruth ryan sam samuel sandra sara sarah satya scott sean
    sergey seth shantanu sheryl simon sofia sridhar stephanie stephen steve steven stuart sundar susan tae ted teresa terry theo thomas tim
    timothy tina todd tom tony travis tyler ursula vera victor victoria vinod vitalik vlad walt walter warren wendy werner will
    william yann yoshua zach`),
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
  namingWords: words('called named dubbed renamed rebranded christened'),
  prepositions: words(
    'of in from by with to at for on into against behind under over through like than as via among between without',
  ),
  otherWords: words('other another younger older bigger smaller larger former new combined merged same such'),
  youngEndings: ['-year-old'],
  conjunctions: words('and or plus alongside versus vs'),
  demonyms: {
    americans: 'US',
    californians: 'US',
    texans: 'US',
    'new-yorkers': 'US',
    britons: 'GB',
    british: 'GB',
    brits: 'GB',
    londoners: 'GB',
    scots: 'GB',
    irish: 'IE',
    french: 'FR',
    parisians: 'FR',
    germans: 'DE',
    berliners: 'DE',
    bavarians: 'DE',
    austrians: 'AT',
    viennese: 'AT',
    swiss: 'CH',
    dutch: 'NL',
    belgians: 'BE',
    italians: 'IT',
    spaniards: 'ES',
    spanish: 'ES',
    portuguese: 'PT',
    swedes: 'SE',
    stockholmers: 'SE',
    norwegians: 'NO',
    danes: 'DK',
    finns: 'FI',
    poles: 'PL',
    czechs: 'CZ',
    israelis: 'IL',
    saudis: 'SA',
    emiratis: 'AE',
    qataris: 'QA',
    canadians: 'CA',
    torontonians: 'CA',
    brazilians: 'BR',
    australians: 'AU',
    chinese: 'CN',
    taiwanese: 'TW',
    japanese: 'JP',
    koreans: 'KR',
    singaporeans: 'SG',
    indians: 'IN',
  },
  pronouns: words('it its'),
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
