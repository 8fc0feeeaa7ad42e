import type { NameSearchTables } from '../../model/tables/names';
import { words } from '../list';

/** German words by which what may be a name, and descriptions, are found in a text. Collected for this project from common usage in business news. */
export const nameSearch: NameSearchTables = {
  language: 'de',
  nounsCapitalised: true,
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen er sie es wir ihr ich man sein seine seinen seinem seiner
    seines ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem jener jene jenes und oder aber denn doch sondern sowie wenn als
    wie weil dass ob obwohl während nachdem bevor bis seit damit um an am auf aus bei beim durch für gegen hinter in im ins mit nach neben
    ohne über unter von vom vor wegen zu zum zur zwischen auch nur noch schon sehr so dann da dort hier nun jetzt heute gestern morgen
    zuletzt bisher bislang damals künftig derzeit aktuell insgesamt zunächst zudem außerdem dennoch trotzdem deshalb daher dabei davon
    dafür dazu darüber was wer wo wann warum welche welcher welches wem wen wessen nicht nichts alle alles beide beiden viele mehr weniger
    rund etwa knapp gut fast nahezu mindestens allein erst ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können
    könnte soll sollen sollte will wollen wollte muss müssen darf neue neuer neues neuen andere anderen größte größter erste erster zweite
    laut gemäß angesichts trotz dank statt anstatt gemeinsam zusammen selbst sogar bereits weiterhin weitere weiterer weiteren jede jeder
    ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf nehmen sollte angeführt gegründet benannt bezahlt finanziert verkaufen
    gesetzt ursprünglich offiziell wohlgemerkt niemand bewertet mittelfristig angekündigt sowohl weder entweder einige mehrere wenige`),
  connectors: words('of and und für the de du la le von by'),
  abbreviations: words('bros corp inc ltd co st dr'),
  genitiveInTarget: true,
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen
    diesem jener jene jenes jede jeder jedes sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine
    unserem unseren unserer unseres meinem meinen meiner meines jedem jeden jenem jenen keines im am zum zur vom beim ins ans aufs
    fürs durchs ums unterm unters hinterm hinters überm übers vorm`),
  definite: {
    one: words('das dem des den der dieses diesem diesen dieser im vom zum beim'),
    many: words('beide beiden'),
    either: words('die diese zur'),
  },
  heads: {
    any: words(`unternehmen firma hersteller entwickler anbieterin entwicklerin herstellerin betreiberin spezialistin dienstleisterin
      tochterfirma imitator legal-tech fintech biotech-firma anbieter betreiber dienstleister spezialist gesellschaft gruppe macher händler bauer
      ausrüster designer produzent verlag schmiede ausgründung versicherer fertiger automatisierer softwarehaus pionier`),
    startup: words('start-up startup jungunternehmen jungfirma einhorn neuling scale-up'),
    large: words('konzern riese gigant tech-riese multi weltkonzern börsenriese schwergewicht hyperscaler'),
    investor: words('investor investorin beteiligungsfirma fonds kapitalgeber wagniskapitalgeber finanzinvestor bank'),
    lab: words('labor ki-labor forschungslabor forschungsfirma'),
  },
  looseHeads:
    words(`dienst lieferant konkurrent konkurrentin rivale rivalin wettbewerber partner kunde mutter tochter sparte plattform
    marktführer eigentümer vermieter haus suchmaschine herausforderer muttergesellschaft mutterkonzern geldgeber geldgeberin`),
  modifierHeads: [],
  pluralArticles: { unternehmen: ['der', 'die', 'den'] },
  invariantHeads:
    words(`unternehmen hersteller entwickler anbieter betreiber dienstleister macher händler bauer ausrüster designer
    versicherer fertiger automatisierer`),
  pluralHeads:
    words(`firmen konzerne start-ups startups riesen giganten labore investoren konkurrenten rivalen partnern gruppen töchter
    geldgebern gesellschaften jungfirmen`),
  headEndings: ['', 's', 'es', 'n', 'en', 'e'],
  compounds: true,
  makerHeads:
    words(`entwickler entwicklerin hersteller herstellerin macher anbieter betreiber konzern mutter mutterkonzern eigentümer firma
    unternehmen schmiede erfinder eigner muttergesellschaft gesellschaft start-up startup labor`),
  makerLinks: words('von hinter der des'),
  companyWordsBefore:
    words(`start-up startup konkurrent rivale rivalen konkurrenten firma unternehmen entwickler hersteller anbieter konzern
    investor investoren geldgeber wettbewerber von durch bei mit an in gegen wie kauft übernimmt um zwischen neben sowie darunter gegenüber
    statt käufer partner projekt vorhaben`),
  companyVerbs:
    words(`sammelt sammelte erhält erhielt kauft kaufte übernimmt übernahm investiert investierte plant will wollte hat hatte
    habe haben kündigte kündigt bietet bot beschäftigt zahlt zahlte steckt verhandelt verhandelte meldet meldete teilte erzielt erzielte
    erwartet erwartete macht machte verdient verdiente setzt setzte stellt stellte baut baute betreibt entwickelt führt führte legt legte
    schließt schloss schluckt wächst wuchs verliert verlor gewinnt sichert holt holte beteiligt steigt stieg öffnet taxiert mietet liefert
    gehört nimmt nahm kommt kam ist war wird wurde soll sollte könnte dürfte bestimmte überweist hält hielt nutzt bekommt verzichtet
    dementiert bestätigt bestätigte lehnt lehnte erklärte erklärt weist wies strebt denkt bucht bewertet schreibt peilt dreht`),
  speechVerbs: words(
    'sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte warnte ätzte widersprach teilte kündigte versichert',
  ),
  auxiliaries: words('hat hatte habe ist war wird wurde soll will kann könnte dürfte auch bereits zuletzt selbst'),
  firstNames: words(`
    aaron achim adam adrian aidan alex alexander alexandr alexandra alfred amy anat andrea andreas andrej andrew andy angela anja anna anne
    anton antonio aravind arthur arvind axel barbara bastian ben benedikt benjamin bernd bernhard bettina bill björn boris brad brett brian
    carl carsten cathie charles chris christian christiane christina christine christoph christophe claudia claus clemens craig daniel daniela
    dario david demis dennis detlef dieter dirk dmitry dominik donald dustin eddy elena elisabeth elon emma eric erik eva fabian felix florian
    frank franz friedrich fritz gabriel georg gerd gerhard greg guillaume günter günther hannes hans harald heiko heinrich helmut hendrik
    henning hermann holger hubert hugo ilya ingo jack jakob james jan jaroslaw jason jeff jennifer jens jensen jeremy jerome jim joachim
    jochen joe johanna johannes john jonas jonathan jony jörg josef joseph josh julia julian jürgen kai karen karin karl karsten katharina
    katrin kevin klaus konrad konstantin kristina larry lars laura lauren lea lena leonard lina linda lisa lorenz lothar lucy ludwig luisa
    lukas maik manfred manuel marc marcel marco marcus maria marie mario marion mark markus martin martina masayoshi mathias matthias max
    maximilian melanie michael mira mike moritz mustafa nadine nat nico nicole niklas nils noam norbert olaf oliver otto palmer pascal patrick paul
    peter petra philipp rainer ralf ralph reid reinhard rené richard rob robert robin roland rolf rüdiger rudolf sabine sam sandra sara sarah
    satya sebastian sergey silke simon simone sonja stefan stefanie steffen stephan steve steven sundar susan susanne sven tanja thomas
    thorsten tim timotheus tobias tom torsten udo ulf ulrich ulrike ursula uwe vera viktor vincent vinod volker volkmar walter warren werner
    wilhelm wladimir wolfgang wolfram yann yoshua`),
  namingWords: words('namens genannt vormals früher kurz heißt hieß umbenannt'),
  prepositions: words(
    'von vom in im an am bei beim mit für durch gegen aus auf zu zum zur um über unter nach neben zwischen laut hinter',
  ),
  conjunctions: words('und oder sowie beziehungsweise'),
  demonyms: {
    torontoer: 'CA',
    montrealer: 'CA',
    texaner: 'US',
    'new-yorker': 'US',
    bostoner: 'US',
    seattler: 'US',
    chicagoer: 'US',
    finnen: 'FI',
    helsinkier: 'FI',
    norweger: 'NO',
    osloer: 'NO',
    dänen: 'DK',
    kopenhagener: 'DK',
    belgier: 'BE',
    brüsseler: 'BE',
    italiener: 'IT',
    mailänder: 'IT',
    römer: 'IT',
    spanier: 'ES',
    madrider: 'ES',
    portugiesen: 'PT',
    lissabonner: 'PT',
    polen: 'PL',
    warschauer: 'PL',
    tschechen: 'CZ',
    prager: 'CZ',
    iren: 'IE',
    dubliner: 'IE',
    esten: 'EE',
    ukrainer: 'UA',
    russen: 'RU',
    türken: 'TR',
    inder: 'IN',
    saudis: 'SA',
    emiratis: 'AE',
    katarer: 'QA',
    singapurer: 'SG',
    seouler: 'KR',
    shanghaier: 'CN',
    hangzhouer: 'CN',
    hongkonger: 'HK',
    taipeher: 'TW',
    amsterdamer: 'NL',
    veldhovener: 'NL',
    eindhovener: 'NL',
    züricher: 'CH',
    genfer: 'CH',
    basler: 'CH',
    lausanner: 'CH',
    berner: 'CH',
    grazer: 'AT',
    linzer: 'AT',
    salzburger: 'AT',
    innsbrucker: 'AT',
    düsseldorfer: 'DE',
    leipziger: 'DE',
    karlsruher: 'DE',
    mannheimer: 'DE',
    darmstädter: 'DE',
    potsdamer: 'DE',
    aachener: 'DE',
    bremer: 'DE',
    nürnberger: 'DE',
    augsburger: 'DE',
    jenaer: 'DE',
    kasseler: 'DE',
    heilbronner: 'DE',
    neckarsulmer: 'DE',
    gilchinger: 'DE',
    garchinger: 'DE',
    ottobrunner: 'DE',
    chemnitzer: 'DE',
    dortmunder: 'DE',
    bochumer: 'DE',
    mainzer: 'DE',
    wiesbadener: 'DE',
    ulmer: 'DE',
    australier: 'AU',
    brasilianer: 'BR',
    amerikanern: 'US',
    engländer: 'GB',
    oxforder: 'GB',
    cambridger: 'GB',
    bristoler: 'GB',
    edinburgher: 'GB',
    lyoner: 'FR',
    toulouser: 'FR',
    'tel-aviver': 'IL',
    amerikaner: 'US',
    kalifornier: 'US',
    redmonder: 'US',
    japaner: 'JP',
    tokioter: 'JP',
    holländer: 'NL',
    niederländer: 'NL',
    franzosen: 'FR',
    pariser: 'FR',
    briten: 'GB',
    londoner: 'GB',
    schweden: 'SE',
    stockholmer: 'SE',
    chinesen: 'CN',
    pekinger: 'CN',
    koreaner: 'KR',
    südkoreaner: 'KR',
    taiwaner: 'TW',
    kanadier: 'CA',
    israelis: 'IL',
    schweizer: 'CH',
    zürcher: 'CH',
    österreicher: 'AT',
    wiener: 'AT',
    deutschen: 'DE',
    berliner: 'DE',
    münchner: 'DE',
    münchener: 'DE',
    hamburger: 'DE',
    kölner: 'DE',
    frankfurter: 'DE',
    heidelberger: 'DE',
    freiburger: 'DE',
    stuttgarter: 'DE',
    dresdner: 'DE',
    bonner: 'DE',
    walldorfer: 'DE',
  },
  pronouns: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'),
};
