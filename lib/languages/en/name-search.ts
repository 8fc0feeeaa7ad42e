import type { NameSearchTables } from '../../model/tables/names';
import { words } from '../list';

/** English words by which what may be a name, and descriptions, are found in a text. Collected for this project from common usage in business news. */
export const nameSearch: NameSearchTables = {
  language: 'en',
  nounsCapitalised: false,
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
  connectors: words('of and the for de by du la le'),
  abbreviations: words('bros corp inc ltd co st dr mr mrs ms jr sr no vs llc'),
  genitiveInTarget: false,
  determiners: words('the a an this these those my your our each every no any some another such'),
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
  makerLinks: words('of behind'),
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
  speechVerbs: words('said says told added wrote tweeted posted argued explained called noted insisted warned'),
  auxiliaries: words(
    'has have had is was are were will would could can should may might did does also just recently already reportedly now itself',
  ),
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
  namingWords: words('called named dubbed renamed rebranded christened'),
  prepositions: words(
    'of in from by with to at for on into against behind under over through like than as via among between without',
  ),
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
};
