import type { NameTables } from '../../model/tables/names';
import { lines, words } from '../list';
import { PLACES } from '../places';
import { nameSearch } from './name-search';

/** Small words that begin sentences and are no part of the name after them. */
const openers = words(`
  du mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines unser
  unsere unseren unserem unserer unseres unserm unsern euer eure euren eurem eurer eures jenen jenem derjenige diejenige dasjenige
  diejenigen derselbe dieselbe dasselbe dieselben solch solche solcher solches solchen solchem mancher manche manches manchen manchem
  jedes jeden jedem jedweder jeglicher jegliche welchen welchem irgendein irgendeine irgendwer irgendwas jemand etwas einander dessen
  deren denen aller allen allem beider sämtliche sämtlicher etliche etlicher einiger einigen einzelne einzelner mehrerer mehreren vieler
  vielen wenigen anderer anderes anderem manch genug jedoch obgleich obschon ehe seitdem sobald solange sooft falls sofern soweit sodass
  indem indes indessen wohingegen wobei worauf woraus worin worüber wovon wozu wodurch womit wonach wofür wogegen ans aufs außer außerhalb
  binnen durchs entgegen entlang fürs gegenüber hinterm infolge innerhalb inmitten jenseits diesseits mangels mithilfe mittels nahe nebst
  oberhalb unterhalb per pro seitens anstelle überm übers ums unterm unters ungeachtet unweit vorm zufolge zugunsten zulasten zuliebe
  zwecks hinsichtlich bezüglich anlässlich aufgrund einschließlich ausschließlich inklusive exklusive abzüglich zuzüglich circa beinahe
  kaum ungefähr wenigstens höchstens minimal bloß lediglich ebenfalls ebenso gleichfalls ferner überdies hinzu daneben danach davor daran
  darauf daraus darin darum darunter dadurch dagegen dahinter demnach demzufolge demgegenüber deswegen also folglich somit mithin
  gleichwohl nichtsdestotrotz allerdings freilich zwar hingegen vielmehr immerhin jedenfalls ohnehin sowieso überhaupt eigentlich
  tatsächlich wirklich offenbar offensichtlich anscheinend angeblich vermutlich wahrscheinlich möglicherweise vielleicht womöglich wohl
  sicher sicherlich bestimmt gewiss natürlich selbstverständlich leider glücklicherweise hoffentlich bekanntlich schließlich letztlich
  endlich zuerst anfangs später früher bald demnächst fortan seither inzwischen mittlerweile unterdessen derweil währenddessen
  gleichzeitig zugleich zeitgleich parallel vorgestern übermorgen heutzutage gerade eben soeben kürzlich neulich jüngst unlängst einst
  einmal zweimal dreimal mehrmals manchmal mitunter zuweilen bisweilen gelegentlich oft häufig meist meistens immer stets nie niemals
  nimmer wieder erneut abermals nochmals dorthin hierher hierfür hiervon hierzu hiermit hierbei hierauf oben unten links rechts vorn
  hinten innen außen überall nirgends irgendwo anderswo nirgendwo wohin woher weshalb wieso ja nein keinem keiner keines wäre wären sei
  seien würde würden worden geworden hätte hätten habe gehabt konnte konnten könnten musste mussten müsste müssten sollten wollten dürfen
  durfte durften dürfte dürften mag mögen mochte möchte möchten lässt lassen ließ ließen gibt gab gäbe geht ging kommt kam steht stand
  bleibt blieb macht machte heißt hieß gilt galt liegt lag sagt sagte dritt ersten zweiter zweiten dritte dritter dritten vierte vierter
  letzte letzter letzten nächste nächster nächsten große großer großen kleine kleiner kleinen ganze ganzer ganzen halbe eins zwanzig
  dreißig hundert tausend dutzende hunderte tausende selber meisten besonders insbesondere beispielsweise nämlich ähnlich anders kurz
  lange`);

/** German words by which names are found. Collected for this project from common usage in business news. */
export const names: NameTables = {
  ...nameSearch,
  ordinaryEndings: words('ung heit keit schaft tion tät nis tum ment ismus enz anz ling lein chen en er e ern eln'),
  plainCapitals: [
    ...openers,
    ...words(`
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag ki ceo cfo cto coo ipo gpu gpus cpu cpus api us usa eu uno nato usd eur gbp chf mrd mio prozent dollar euro franken milliarden
    milliarde millionen million billionen billion q1 q2 q3 q4 uhr series serie seed-runde runde chef gründer umsatz gewinn start-up startup
    ebitda ebit ebita eps cagr capex opex bip mwst spd cdu csu fdp afd ard zdf dpa
    unternehmen firma konzern abbildung tabelle figure bild foto quelle anzeige update`),
  ],
  genitiveEndings: ['es', 's'],
  adjectiveEndings: ['en', 'er', 'em', 'es'],
  adjectiveBase: 'e',
  genitiveArticle: 'des',
  parentHeads: words('mutter mutterkonzern muttergesellschaft mutterfirma eigentümer eigner'),
  madeBy: [],
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
  fundingVerbs:
    words(`sammelt sammelte investiert investierte übernimmt übernahm kauft kaufte taxiert verhandelt beschäftigt sichert bewertet
    eingesammelt aufgenommen`),
  relatives: words('das dessen'),
  clauseRelatives: words('das dessen deren der die dem den'),
  boundRelatives: words('dessen deren'),
  roles:
    words(`chef chefin ceo cfo cto coo gründer gründerin mitgründer mitgründerin vorstand analyst analystin professor minister ministerin
    präsident präsidentin sprecher sprecherin manager managerin investor forscher experte ökonom unternehmer milliardär geschäftsführer
    geschäftsführerin direktor direktorin leiter leiterin designer senator richter kanzler autor erfinder`),
  honorifics: words('herr herrn frau dr prof'),
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
  otherWords: words(
    'andere anderen anderer anderes jüngere jüngeren ältere älteren größere größeren kleinere frühere früheren neue neuen neuer',
  ),
  youngEndings: ['jährige', 'jährigen'],
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
      patent chip server rechner speicher daten modell roboter auto smartphone handy computer laptop grund vergleich gegensatz folge
      gebühr abgabe prämie zuschlag rabatt strafe buße spende zuschuss subvention beihilfe hilfe dividende ausschüttung anleihe darlehen
      hypothek bürgschaft garantie option reserve rücklage kosten aufwand ausgabe einnahme vermögen schaden risiko verfahren prozess klage
      urteil vertrag auftrag projekt programm phase etappe serie paket abwehr schutz rüstung flotte rakete satellit drohne panzer munition
      waffe gerät apparat kamera lampe sensor motor turbine batterie akku maschine anlage leitung fläche halle gebäude grundstück immobilie
      möbel reifen schild schrank bett fahrt flug fahrzeug schiff flugzeug zug einheit abteilung sparte segment bereich filiale standort
      mannschaft belegschaft stelle posten`),
    plainEndings:
      words(`ung heit keit schaft tion sion tät tum ment ismus enz anz ling lein chen ungen ern eln innen ieren ware werk zeug
      stoff geld zahl kraft markt preis`),
    weakEndings: words('en er e nis ik or ur ie'),
  },
};
