import type { NameTables } from '../../model/tables/names';
import { PLACES } from '../places';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] =>
  text
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);

/** German words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  language: 'de',
  nounsCapitalised: true,
  ordinaryEndings: words('ung heit keit schaft tion tät nis tum ment ismus enz anz ling lein chen en er e ern eln'),
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
  plainCapitals: words(`
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag ki ceo cfo cto coo ipo gpu gpus cpu cpus api us usa eu uno nato usd eur gbp chf mrd mio prozent dollar euro franken milliarden
    milliarde millionen million billionen billion q1 q2 q3 q4 uhr series serie seed-runde runde chef gründer umsatz gewinn start-up startup
    ebitda ebit ebita eps cagr capex opex bip mwst spd cdu csu fdp afd ard zdf dpa
    unternehmen firma konzern abbildung tabelle figure bild foto quelle anzeige update`),
  connectors: words('of and und für the de du la le von by'),
  abbreviations: words('bros corp inc ltd co st dr'),
  genitiveEndings: ['es', 's'],
  genitiveInTarget: true,
  adjectiveEndings: ['en', 'er', 'em', 'es'],
  adjectiveBase: 'e',
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen
    diesem jener jene jenes jede jeder jedes sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine
    im am zum zur vom beim ins`),
  genitiveArticle: 'des',
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
  parentHeads: words('mutter mutterkonzern muttergesellschaft mutterfirma eigentümer eigner'),
  madeBy: [],
  makerLinks: words('von hinter der des'),
  companyParts:
    words(`aktie aktien aktionär aktionäre chef chefin chefs ceo cfo gründer gründerin gründern mitgründer mitgründerin deal
    investition investitionen zahlen konkurrent konkurrenten rivale rivalen mutter tochter töchter konzern konzerns beteiligung einstieg
    anteil anteile umsatz umsätze gewinn bewertung manager managerin sprecher sprecherin team kunden kunde mitarbeiter mitarbeitern
    beschäftigte beschäftigten leuten leute investor investoren geldgeber übernahme kauf angebot partnerschaft modell modelle modellen
    plattform cloud chips chip börsengang verwaltungsrat vorstand aufsichtsrat finanzchef finanzchefin technikchef ausgründung zentrale
    projekt backed vertrag auftrag runde finanzierung entwickler entwicklern forscher forschern ingenieure papiere titel kurs gruppe
    dienste server systeme technik software hardware wert vorstoß bündnis pakt fusion abkommen kooperation veteran veteranen`),
  prefixParts: words('ex post nicht anti pro us ki tech nach vor alt neu'),
  fixedExpressions: lines(`
    public benefit corporation, limited liability company, joint venture, venture capital, private equity, open source, big tech, deep tech,
    artificial intelligence, machine learning,
    meta-analyse, meta-analysen, meta-ebene, meta-studie, meta-studien, meta-daten, meta-diskussion, meta-frage, meta-tag, metaebene,
    metaanalyse, apple pie, apple-pie, amazon-becken, amazon-regenwald, scale-up, scale-ups, open-scale, index-fonds, indexfonds,
    visa-pflicht, visa-antrag, block-chain, orange county, alphabet-suppe, oracle of omaha, otto normalverbraucher, otto-motor,
    bell-kurve, x-chromosom, x-achse, x-mal, go figure, silicon valley, wall street, weißes haus, weißen haus, black forest`),
  ordinaryNames: lines(`
    isar, silo, tiger, radical, insight, spark, ant, figure, runway, cpp, harmony, addition, adept, advent, agility, altair, altimeter, allianz, ampere, apollo, arm, alphabet, benchmark, block, builder, chrome, coda, conviction,
    cursor, discord, disruptive, eclipse, fireworks, gemini, guardian, h, a1, d1, holistic, index, iliad, lambda, legend, mistral, moonshot, neon, orange,
    own, paramount, pi, π, plural, pinecone, reliance, scale, sierra, silver lake, snow, square, superhuman, tableau, threads, together, trumpf, valor, vanguard,
    vast, visa, vista, wing, writer, x, zoom, bayer, bell, stark, nasdaq, reuters, bloomberg, ap, ft, saudi-arabien, saudi arabia, springer-verlag,
    figure eight, dunkle seite des mondes, national development fund, own company, io, walldorfer, beats, character, hyperion, norges bank, constellation,
    shield, stability, vast data, annapurna, atreides, berkshire, kunlun, m12, yandex n.v., butterfly effect`),
  nonNouns: [],
  personNames: lines(`
    claude, devin, ford, harvey, jarvis, jasper, kimi, leonardo, lilly, otto, schneider, schwarz, stark, thales, thiel, turing, wellington, khosla, kleiner,
    merck, bell, stephen cohen, tata,
    musk, altman, zuckerberg, huang, nadella, pichai, bezos, thiel, amodei, murati, sutskever, hassabis, son, ellison, trump, biden, xi, macron, merz, scholz, starmer, modi, cook, gates, buffett, ballmer, karp, lecun, hinton, bengio, karpathy, suleyman, mensch, wang, luckey, srinivas, schmidt, horowitz, habeck, lagarde, powell, vance, putin, leyen, andreessen`),
  glossLanguages: words(
    `japanisch japanische chinesisch chinesische koreanisch koreanische hebräisch hebräische arabisch arabische lateinisch lateinische griechisch griechische finnisch finnische schwedisch schwedische norwegisch isländisch französisch französische italienisch spanisch englisch englische elbisch sanskrit hindi wort`,
  ),
  glossLinks: words('für wort ausdruck name'),
  otherEntityTails: words(
    'foundation stiftung institute institut university universität museum preis hochschule klinik schule stadion arena',
  ),
  companyTails:
    words(`ai labs lab technologies technology systems robotics capital ventures partners holdings holding group gruppe industries
    software networks therapeutics pharma energy motors semiconductor bank media studios research dynamics analytics security computing
    intelligence robotik halbleiter technik systeme werke diagnostics biotech quantum photonics mobility seed venture inc corp ltd llc plc
    gmbh ag se kg kgaa co`),
  weakTails: words(
    'ai lab group gruppe media bank energy software security research computing intelligence industries capital networks analytics studios se co technik systeme werke partners',
  ),
  companyParticiples: words(
    'gegründet ansässig bewertet finanziert spezialisiert gelistet notiert beheimatet ausgegründet übernommen gekauft früher vormals einst',
  ),
  placePrepositions: words('in aus bei nahe nach um'),
  companyNounsAfter: words('chef ceo cfo gründer mitgründer aktie inc corp ltd llc plc gmbh ag se kg'),
  ownNouns: words('chef ceo cfo gründer mitgründer aktie inc corp ltd llc plc gmbh ag se kg'),
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
  fundingVerbs:
    words(`sammelt sammelte investiert investierte übernimmt übernahm kauft kaufte taxiert verhandelt beschäftigt sichert bewertet
    eingesammelt aufgenommen`),
  speechVerbs: words(
    'sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte warnte ätzte widersprach teilte kündigte versichert',
  ),
  relatives: words('das dessen'),
  clauseRelatives: words('das dessen deren der die dem den'),
  auxiliaries: words('hat hatte habe ist war wird wurde soll will kann könnte dürfte auch bereits zuletzt selbst'),
  roles:
    words(`chef chefin ceo cfo cto coo gründer gründerin mitgründer mitgründerin vorstand analyst analystin professor minister ministerin
    präsident präsidentin sprecher sprecherin manager managerin investor forscher experte ökonom unternehmer milliardär geschäftsführer
    geschäftsführerin direktor direktorin leiter leiterin designer senator richter kanzler autor erfinder`),
  honorifics: words('herr herrn frau dr prof'),
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
  places: lines(`
    delphi, kit, tum, lmu, rwth, tu münchen, bafin, kartellamt, bundeskartellamt, dihk, vdma, bitkom, verdi, ig metall, bnd, bsi, cia, fbi, fed, faa, fda, ftc, sec, stanford, harvard, yale, princeton, caltech, cornell, columbia, eth, epfl, inria, fraunhofer, max planck, cern, darpa, arpa, nist, nsf, nih, opec, oecd, imf, ecb, ezb, s&p, moody's, fitch, dow jones, dow, nikkei, kospi, kosdaq, hang seng, ftse, dax, mdax, tecdax, stoxx, cac, smi, nyse, xetra, six, euronext, star market`),
  placeCountries: PLACES,
  nationalities: {
    amerikanisch: 'US',
    'us-amerikanisch': 'US',
    kalifornisch: 'US',
    texanisch: 'US',
    britisch: 'GB',
    englisch: 'GB',
    schottisch: 'GB',
    irisch: 'IE',
    französisch: 'FR',
    deutsch: 'DE',
    bayerisch: 'DE',
    schwäbisch: 'DE',
    österreichisch: 'AT',
    schweizerisch: 'CH',
    schweizer: 'CH',
    niederländisch: 'NL',
    holländisch: 'NL',
    belgisch: 'BE',
    italienisch: 'IT',
    spanisch: 'ES',
    portugiesisch: 'PT',
    schwedisch: 'SE',
    norwegisch: 'NO',
    dänisch: 'DK',
    finnisch: 'FI',
    isländisch: 'IS',
    estnisch: 'EE',
    lettisch: 'LV',
    litauisch: 'LT',
    polnisch: 'PL',
    tschechisch: 'CZ',
    slowakisch: 'SK',
    ungarisch: 'HU',
    rumänisch: 'RO',
    griechisch: 'GR',
    ukrainisch: 'UA',
    russisch: 'RU',
    türkisch: 'TR',
    israelisch: 'IL',
    saudisch: 'SA',
    'saudi-arabisch': 'SA',
    emiratisch: 'AE',
    katarisch: 'QA',
    ägyptisch: 'EG',
    südafrikanisch: 'ZA',
    kanadisch: 'CA',
    mexikanisch: 'MX',
    brasilianisch: 'BR',
    argentinisch: 'AR',
    australisch: 'AU',
    neuseeländisch: 'NZ',
    chinesisch: 'CN',
    taiwanisch: 'TW',
    taiwanesisch: 'TW',
    japanisch: 'JP',
    koreanisch: 'KR',
    südkoreanisch: 'KR',
    singapurisch: 'SG',
    malaysisch: 'MY',
    indonesisch: 'ID',
    thailändisch: 'TH',
    vietnamesisch: 'VN',
    indisch: 'IN',
  },
  namingWords: words('namens genannt vormals früher kurz heißt hieß umbenannt'),
  prepositions: words(
    'von vom in im an am bei beim mit für durch gegen aus auf zu zum zur um über unter nach neben zwischen laut hinter',
  ),
  otherWords: words(
    'andere anderen anderer anderes jüngere jüngeren ältere älteren größere größeren kleinere frühere früheren neue neuen neuer',
  ),
  youngEndings: ['jährige', 'jährigen'],
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
  slots: {
    subjectVerbs:
      words(`sammelt sammelte erzielt erzielte investiert investierte übernimmt übernahm kauft kaufte zahlt zahlte verdient
      verdiente macht machte setzt setzte erwirtschaftet erwirtschaftete erhält erhielt bekommt bekam sichert sicherte nimmt nahm holt
      holte verliert verlor kommt kam steckt steckte verbucht verbuchte meldet meldete erlöst erlöste einsammelt einsammelte beschäftigt
      beschäftigte zählt zählte kostet kostete steuert steuerte hält hielt`),
    auxiliaries: words('wird wurde ist war hat hatte soll sollte will wollte könnte kann dürfte sei'),
    participles:
      words(`bewertet übernommen gekauft eingesammelt aufgenommen investiert verdient erzielt umgesetzt erlöst erwirtschaftet
      verbucht gezahlt erhalten bekommen eingenommen geschluckt taxiert veranschlagt wert einsammeln übernehmen kaufen aufnehmen investieren
      erzielen verloren einsammelte einsammelt erzielte erzielt aufnahm aufnimmt verdiente verdient erhielt erhält kam kommt`),
    adverbs: words('auch selbst inzwischen mittlerweile derzeit aktuell nun jetzt heute damals allein'),
    subjectWords: words('der das die es sie er man wir ich dies dieses dieser beide viele einige alle sich'),
    subordinators: words('während weil dass wenn nachdem da obwohl ob wo'),
    metricNouns:
      words(`umsatz umsatzes umsätze erlös erlöse gewinn verlust börsenwert marktwert firmenwert unternehmenswert bewertung
      marktkapitalisierung nettogewinn ergebnis einnahmen ausgaben investitionen finanzierungsrunde kapitalrunde runde übernahme kauf kaufpreis
      preis wert beteiligung anteil finanzierung`),
    ofLinks: words('von'),
    atLinks: words('bei'),
    elided: words('der die das jener jene jenes'),
    figureLinks: words('mit bei auf für um über an waren sind es lag liegt kam kommt'),
    hedges:
      words(`rund etwa knapp gut fast nahezu mindestens nur bis mehr über ungefähr circa ca ein eine einem einer einen zwei drei vier
      fünf sechs sieben acht neun zehn elf zwölf`),
    priceLinks: words('für um'),
    objectVerbs: words(
      'übernimmt übernahm kauft kaufte schluckt schluckte übernehmen kaufen schlucken erwerben erwirbt erwarb gekauft übernommen',
    ),
    parallels: words('und oder sowie während gegenüber aber doch'),
    plainNouns:
      words(`geld kapital gewinn umsatz verlust wert börsenwert erlös ertrag kredit anteil plan ziel stand preis betrag etat budget
      cashflow ebitda ebit markt bund staat land freistaat rest teil jahr monat quartal woche tag geschäft handel deal bargeld eigenkapital
      fremdkapital schulden zinsen strom energie gas wasser software hardware cloud personal marketing vertrieb infrastruktur gesamt summe
      total schnitt durchschnitt mittel minus plus gold öl kohle stahl musik video gaming e-commerce internet netz büro bau forschung werbung
      service support beratung technik technologie logistik industrie verkehr luftfahrt medizin pharma finanz forst wald post bahn polizei
      militär armee bundeswehr regierung parlament bundestag senat gericht kartellamt börse dax dow nasdaq aktie fonds haus kunde platz rang
      schritt streit start ende anfang hälfte drittel viertel mitte ausland inland export import konsum wachstum nachfrage angebot verbrauch
      gehalt lohn bonus steuer zoll miete pacht fracht porto analyst privatkunde publikum volk welt weltmarkt stück exemplar nutzer abo lizenz
      patent chip server rechner speicher daten modell roboter auto smartphone handy computer laptop grund vergleich gegensatz folge`),
    plainEndings:
      words(`ung heit keit schaft tion sion tät tum ment ismus enz anz ling lein chen ungen ern eln innen ieren ware werk zeug
      stoff geld zahl kraft markt preis`),
    weakEndings: words('en er e nis ik or ur ie'),
  },
};
