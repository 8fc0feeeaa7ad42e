import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words that make a sum of money no claim about one company. */
export const noClaims: MetricCue[] = [
  money(
    null,
    'marktvolumen',
    9,
    list(`
      *marktvolumen; marktgröße; marktgrösse; marktpotenzial; marktprognose; marktprognosen; marktumfang;
      marktstudie; absatzmarkt; markt ~ volumen von; markt; markts; marktes; märkte; *markt für; *markt mit;
      weltmarkt; weltmarkts; weltmarktvolumen; gesamtmarkt; gesamtmarkts; milliardenmarkt; zukunftsmarkt;
      marktforscher; marktforschern; marktforschung; marktforschungsinstitut; marktbeobachter;
      marktbeobachtern; geschäft mit; branche; branchen; branchenumsatz; branchenverband; branchenumsätze;
      branchenweit; branchenweite; industrieweit; ki markt; ki umsatz bis; prognosen der; wertschöpfung;
      wirtschaftsleistung; bruttoinlandsprodukt; bip; volkswirtschaft; volkswirtschaftlich; exportvolumen;
      weltweit ausgegeben; weltweite ausgaben; weltweiten ausgaben; ausgaben weltweit; idc zufolge;
      nach schätzung von gartner; gartner zufolge; adressierbar; adressierbare; adressierbarer; tam`),
    { reach: 9 },
  ),
  money(
    null,
    'wagniskapital-gesamt',
    9,
    list(`
      in europäische start; in deutsche start; in ki start ups; in ki startups; ki start ups ~ eingesammelt;
      ki startups ~ eingesammelt; deutsche start ups; europäische start ups; europas start ups;
      gründerszene; start up szene; startup szene; ins land geflossen; jungfirmen; weltweit in start;
      wagniskapital weltweit; wagniskapitalvolumen; risikokapitalmarkt; alle start ups; sämtliche start ups`),
    { reach: 9 },
  ),
  money(
    null,
    'schulden',
    12,
    list(`
      *kredit|*kredite|*kredits|*darlehen|*anleihe|*anleihen|*kreditlinie|*kreditlinien|*schulden von|über #;
      *kredit|*kredite|*kredits|*darlehen|*anleihe|*anleihen|*kreditlinie|*kreditlinien|*schulden von|über _ #;
      *kredit|*kredite|*darlehen|*anleihe|*anleihen|*kreditlinie|*schulden in höhe von #; # *kredit|*kredite|*darlehen;
      *kredit|*darlehen|*anleihe|*kreditlinie im umfang von #; # schulden; # fremdkapital; # an krediten; # an schulden;
      # schulden aufgenommen; # kredit aufgenommen; # in anleihen; # als kredit; # als darlehen; # auf pump; # geliehen`),
  ),
  money(
    null,
    'schulden',
    8.5,
    list(`
      schulden; *schulden; *schuld; kredit; kredits; kredite; krediten; *kredit; *kredite; *kredits;
      *kreditlinie; *kreditlinien; kreditrahmen; kreditvertrag; kreditzusage; darlehen; *darlehen; darlehens;
      *anleihe; *anleihen; bonds; bond; obligation; obligationen; schuldenberg; schuldenlast; schuldschein;
      schuldscheine; *schuldverschreibung; *schuldverschreibungen; schuldenfinanziert; *kreditfinanzierung;
      fremdkapital; fremdkapitals; fremdfinanzierung; fremdfinanziert; *verbindlichkeiten; banken;
      bankenkonsortium; bankkredite; leasingverpflichtungen; mietverpflichtungen; finanzschulden;
      nettoverschuldung; verschuldung; verschuldet; geliehen; leiht; lieh; leihen; geborgt; borgt; pumpt sich;
      auf pump; in der kreide; tilgt; tilgung; tilgen; zinslast; zinsen; zinszahlungen; bürgschaft;
      bürgschaften; bürgt; hypothek; *kreditgeber; kreditgebern; gläubiger; gläubigern; debt; wandelanleihe;
      wandelanleihen; kreditpaket; kreditaufnahme; private credit; projektfinanzierung; asset backed`),
    { reach: 6 },
  ),
  money(
    null,
    'fonds',
    8.5,
    list(`
      *fonds; *topf; töpfe; *vehikel; verwaltetes vermögen; verwaltetem vermögen; verwaltete vermögen;
      verwalteten vermögen; verwaltet; verwaltete; assets under management; aum; fondsvolumen; fondsvermögen;
      fondsgröße; fondsschließung; sondervermögen; staatsfonds; dachfonds; wachstumsfonds; zielvolumen; hartcap;
      stiftungsvermögen; kapital unter verwaltung; anlagegelder; förderprogramm; investitionsprogramm der`),
    { reach: 6 },
  ),
  money(
    null,
    'je-stueck',
    14,
    list(`
      # je|pro aktie|anteilsschein|anteil|papier|titel|stück|kopf|nutzer|kunde|mitarbeiter|beschäftigten;
      # je|pro monat|woche|tag|stunde|platz|lizenz|sitz|arbeitsplatz|gerät|chip|gpu|token|auto|wagen|exemplar;
      # je|pro gigawatt|megawatt|kilowattstunde|megawattstunde|tonne|einheit|roboter|drohne|abo|abfrage|system;
      # im monat; # monatlich; # in der stunde; # die stunde; # am tag; # täglich; # im abo; # das stück;
      # für eine million token; # pro million token; # je million token; # für tausend token; # pro million;
      # je million; # pro _ token; # je _ token; ergebnis je aktie; gewinn je aktie; gewinn pro aktie;
      ergebnis pro aktie; je aktie; pro aktie; je anteilsschein; je anteil; pro anteil; je papier; pro papier;
      pro kopf; je gigawatt; pro gigawatt; je megawatt; pro megawatt; pro mitarbeiter; je mitarbeiter;
      pro nutzer; je nutzer; pro kunde; je kunde; pro stück; stundenlohn; stundensatz; stückpreis;
      listenpreis; ladenpreis; einzelpreis; ab # im monat; kostet # im monat; monatsabo; monatsgebühr;
      abopreis; abogebühr; ausgabepreis; ausgabekurs; emissionspreis; preisspanne; zuteilungspreis`),
    { reach: 7 },
  ),
  money(
    null,
    'kurs',
    9,
    list(`
      aktie ~ kostet #; aktie ~ kostete #; aktie ~ notiert; aktie ~ notierte; aktie ~ auf #; aktie ~ bei #;
      aktie ~ schloss; papiere ~ bei #; papiere ~ auf #; titel ~ bei #; titel ~ auf #; aktie kletterte;
      aktie stieg; aktie fiel; aktie sprang; aktie legte; aktie verlor; aktie gewann; aktie brach; *kurs; kurse;
      kurses; aktienkurs; aktienkurse; kursziel; kursziels; kursziele; schlusskurs; eröffnungskurs; tageshoch;
      tagestief; jahreshoch; rekordhoch; allzeithoch; unter # fiel; über # stieg; xetra; tradegate; handelstag;
      nachbörslich; vorbörslich; kursgewinn; kursgewinne; kursverlust; kursverluste`),
    { reach: 5 },
  ),
  money(
    null,
    'boersenwert-verlust',
    12.5,
    list(`
      # börsenwert vernichtet; # an börsenwert; # börsenwert verloren; # an marktwert; # an wert; # börsenwert ein;
      # marktkapitalisierung vernichtet; # an marktkapitalisierung; börsenwert um #; börsenwert um _ #;
      marktkapitalisierung um #; marktkapitalisierung um _ #; # mehr wert; # weniger wert; # wertverlust;
      # wertzuwachs; lösten sich # in luft; # in luft auf`),
  ),
  money(
    null,
    'auftragsbestand',
    9,
    list(`
      *auftragsbestand; auftragsbestands; auftragsbestände; auftragsbuch; auftragsbücher; auftragsbüchern;
      auftragseingang; auftragseingangs; auftragseingänge; auftragspolster; backlog; cloud backlog; bookings;
      billings; auftragsreichweite; vertraglich zugesagte erlöse; rpo; vertragsbestand; orderbuch;
      orderbestand; restauftrag; leistungsverpflichtungen; ausstehende leistungsverpflichtungen; bestellbestand;
      *aktienrückkauf; *aktienrückkäufe; *aktienrückkaufs; *aktienrückkaufprogramm; *rückkauf; *rückkäufe;
      *rückkaufprogramm; *dividende; *dividenden; *ausschüttung; *ausschüttungen; ausgeschüttet;
      schüttet|schüttete ~ aus; ausschütten; an die aktionäre; an aktionäre`),
  ),
  money(
    null,
    'kostenarten',
    9.5,
    list(`
      *forschung; *entwicklung; forschungsausgaben; forschungsetat; forschungsbudget; entwicklungskosten;
      für vertrieb; vertrieb; vertriebskosten; *vergütung; *vergütungen; aktienbasierte; aktienvergütung;
      aktienvergütungen; mittelabfluss; kapitalabfluss; geldabfluss; barmittel; barmitteln; barmittelbestand;
      barreserve; barreserven; cashbestand; cashreserven; geldreserven; liquide mittel; liquiden mitteln;
      liquiditätsreserve; geldpolster; kassenbestand; in der kasse; auf der hohen kante; auf dem konto;
      auf den konten; rücklagen; rückstellung; rückstellungen; rückgestellt; gesamtkosten; *kosten;
      kosten der; kosten für; kosten von; aufwand; aufwands; aufwände; aufwendungen; betriebsausgaben;
      cash burn; cashburn; geldverbrennung; geld verbrannt; freier cashflow; freien cashflow; free cashflow;
      cashflow; cash flow; mittelzufluss aus; *marketing; *werbung; werbeausgaben; werbebudget;
      für lobbyarbeit; lobbyausgaben; *personalkosten; lohnsumme; löhne; gehälter; *abfindung; *abfindungen;
      restrukturierung; restrukturierungskosten; sonderbelastung; sonderbelastungen; wertberichtigung;
      wertberichtigungen; *abschreibung; *abschreibungen; stromrechnung; stromkosten; trainingskosten;
      trainingslauf; training kostete; training des; training von; trainiert; trainieren; entwickelt für;
      baukosten; *bilanzsumme; eigenkapitalquote; inventar; lagerbestand; lagerbestände`),
    { reach: 6 },
  ),
  money(
    null,
    'strafe',
    9,
    list(`
      *strafe; *strafen; *geldbuße; *geldbußen; *geldbusse; *bußgeld; *bußgelder; *busse; *buße; *schadenersatz;
      *schadensersatz; *schadenersatzes; *schadensersatzes; schadensersatzklage; schadenersatzforderung;
      schadenssumme; schaden; schadens; schäden; vergleich zahlt; vergleich über; vergleich in höhe;
      vergleichssumme; vergleichszahlung; beigelegt; streitwert; klage über; klage auf; verklagt; verklagte;
      sammelklage; klagt; klagte; eingeklagt; *kaution; *ablöse; vertragsstrafe; *abbruchgebühr;
      auflösungsgebühr; trennungsgebühr; breakup fee; entschädigung; entschädigungen; gerichtlich;
      urheberrechtsvergleich; kartellstrafe; verhängt; verhängte; verhängten; verurteilt; verurteilte;
      wiedergutmachung; betrogen; veruntreut; erschwindelt`),
  ),
  money(
    null,
    'vermoegen',
    11,
    list(`
      *vermögen; *vermögens; privatvermögen; *gehalt; *gehalts; *gehälter; jahresgehalt; *bonus; boni; *prämien;
      antrittsprämie; antrittsprämien; handgeld; handgelder; halteprämie; wechselprämie; milliardär;
      milliardärs; milliardärin; milliardäre; multimilliardär; selfmade milliardär; millionär; millionäre;
      *vergütungspaket; gehaltspaket; gehaltspakete; aktienpaket für; reich; reicher; reichste; reichsten;
      reichster; forbes liste; rangliste der reichsten; bloomberg index; eigentumswohnung; villa; abfindung für`),
    { reach: 7 },
  ),
  money(
    null,
    'konsens-der-analysten',
    13,
    list(`
      analysten|experten|fachleute|auguren|börsianer|beobachter|prognostiker|marktbeobachter hatten ~ #;
      analysten|experten|fachleute|auguren|börsianer|beobachter|investoren|anleger hatten ~ mit # gerechnet;
      analysten|experten|fachleute|auguren|börsianer|prognostiker erwarten|erwarteten ~ #;
      analysten|experten|fachleute|auguren|börsianer rechnen|rechneten|gingen|trauen|trauten ~ #;
      analysten|experten|fachleute|börsianer erwartet|prognostiziert|vorhergesagt hatten ~ #;
      analysten|experten|fachleute im mittel|schnitt|durchschnitt ~ #; von analysten|experten erwartete|erwarteten #;
      von analysten|experten erwartete|erwarteten _ #; von analysten geschätzten #; konsens bei #;
      am markt hatte man ~ #; am markt waren ~ #; am markt war ~ #; der markt hatte ~ #; wall street hatte ~ #;
      wall street rechnete ~ #; konsens _ #; konsens ~ bei #; konsens ~ von #; konsensschätzung ~ #; factset ~ #; lseg ~ #;
      # erwartet worden; # erwartet gewesen; # auf dem zettel; # auf der rechnung; # im mittel; # im schnitt erwartet;
      # gerechnet hatten; # gerechnet; statt der erwarteten #; statt erwarteter #; erwarteten wurden #;
      erwartet worden waren #; erwartet waren #; erwartet wurden #; erhofft hatten ~ #`),
  ),
  money(
    null,
    'konsens',
    10,
    list(`
      analysten hatten; analysten _ im mittel; analystenerwartung; analystenerwartungen; analystenkonsens;
      analystenprognose; analystenprognosen; analystenschätzung; analystenschätzungen; analysten erwarten;
      analysten erwartet; auf dem zettel; auf der rechnung; erwartet hatten; erwartet hatte; *konsens;
      *konsensschätzung; markterwartung; markterwartungen; konsensprognose; gerechnet hatten; am markt hatte;
      am markt war; am markt waren; schätzungen der analysten; prognosen der analysten; visible alpha; factset;
      lseg; im vorfeld erwartet`),
    { reach: 7 },
  ),
  money(
    null,
    'synergien',
    9.5,
    list(`
      *synergien; synergieeffekte; *einsparungen; *einsparung; einsparen; eingespart; *ersparnis; *sparprogramm;
      sparziel; sparpaket; kostensenkungen; spart; fördergeld; fördergelder; fördergeldern; *fördermittel;
      fördersumme; *förderung; *förderungen; gefördert; fördert; *subventionen; *subvention; subventioniert;
      *beihilfe; *beihilfen; *zuschuss; *zuschüsse; *zuschüssen; zuschießen; staatsgeld; staatsgelder;
      staatshilfe; staatshilfen; steuergeld; steuergelder; steuergeldern; steuern zahlt; steuern zahlen; an steuern; steuerlast; steuerschuld; steuer; steuergutschrift;
      steuergutschriften; steuernachzahlung; *zoll; *zölle; zöllen; bundeswehr; verteidigungsetat;
      wehretat; jährlich ausgeben; *haushalt; *haushalts; bundeshaushalt; staatshaushalt; *spende; *spenden;
      spendet; spendete; gespendet; stipendien; stiftung; gigafactory; kosten einer; wahlkampf; parteispende;
      mehr als die bislang; konjunkturpaket; hilfspaket; rettungspaket; chips act; *zuwendung; *zuwendungen;
      euro vom bund; vom bund; vom land; vom staat; forschungsministerium; forschungsförderung; grant`),
  ),
  money(
    null,
    'differenz',
    9.5,
    list(`
      # mehr als die; # mehr als bislang; # mehr als zuvor; # mehr als bisher; # mehr als im; # mehr als noch;
      # weniger als die; # weniger als im; # weniger als bislang; # weniger als zuvor; # weniger als erwartet;
      # mehr als erwartet; # über den; # unter den erwartungen; # über dem; # unter dem vorjahr; um # höher;
      um # niedriger; um # gestiegen; um # gefallen; um # erhöht; um # gesenkt; um # gekürzt; um # aufgestockt;
      um # angehoben; um @ auf #; differenz; differenz von; lücke von; finanzierungslücke; fehlten;
      fehlen; fehlbetrag zwischen; abstand von`),
    { reach: 4 },
  ),
  money(
    null,
    'preisgeld',
    10,
    list(`
      *preisgeld; *preisgelder; dotiert; dotierte; dotierten; nobelpreis; wettbewerb um; hauptgewinn;
      lotterie; lösegeld; kopfgeld; belohnung; bug bounty; transfersumme; eintrittskarte; ticketpreis; versteigert;
      auktion; versicherungssumme; police; versicherungsschaden`),
    { reach: 6 },
  ),
  money(
    null,
    'summe-mehrerer',
    12,
    list(`
      kommen|kamen|kämen zusammen auf ~ #; kommen|kamen gemeinsam auf ~ #; bringen|brachten es zusammen auf ~ #;
      bringen|brachten es gemeinsam auf ~ #; bringen|brachten zusammen ~ #; gemeinsam auf ~ #; zusammen sind das ~ #; macht zusammen ~ #; macht insgesamt ~ #; zusammen macht das ~ #;
      zusammen ergibt das ~ #; ergibt zusammen ~ #; ergeben zusammen ~ #; in der summe ~ #; summe aller ~ #;
      alle zusammen ~ #; beide zusammen ~ #; zusammengerechnet ~ #; unter dem strich zusammen ~ #; zusammen stehen ~ für #;
      zusammen wollen ~ # ausgeben; zusammen # ausgeben; zusammen geben ~ # aus`),
  ),
  money(
    null,
    'viele-firmen',
    9,
    list(`
      zusammen müsste; tech konzerne; techkonzerne; techkonzernen; technologiekonzerne; tech giganten;
      techgiganten; tech riesen; techriesen; big tech; hyperscaler; hyperscalern; die großen cloud anbieter;
      die glorreichen sieben; magnificent seven; die großen fünf; die großen vier; allein fünf firmen;
      firmen holten; die branche; die zunft; gemeinsam ausgeben; alle konzerne; alle anbieter; alle firmen;
      ki firmen; ki start ups; ki startups; ki unternehmen weltweit; chipkonzerne; cloudkonzerne; dax konzerne;
      die konkurrenz insgesamt; wettbewerber zusammen; weltweit; global; landesweit; bundesweit; europaweit`),
    { reach: 8 },
  ),
  money(
    null,
    'eigene-rechnung',
    9,
    list(`
      nach meiner rechnung; meiner rechnung; nach unserer rechnung; unserer rechnung; eigene berechnung;
      eigene berechnungen; eigenen berechnungen; überschlägig; überschlagen; milchmädchenrechnung; fehlten;
      kämen # zusammen; kämen _ # zusammen; müssten banken; portokasse; portokassen; rein rechnerisch;
      rechnerisch; rechnet man; gerechnet; hochgerechnet auf; theoretisch; zum vergleich; gedankenspiel;
      daumenrechnung; bierdeckel; umgerechnet; entspricht etwa; entspräche; entsprechen rund; das entspricht`),
    { reach: 6 },
  ),
  money(
    null,
    'parameter',
    8,
    list(`
      parameter; parametern; *parameter; token; tokens; rechenoperationen; datenpunkte; abfragen; anfragen;
      suchanfragen; transistoren; downloads; zeilen code; aufrufe`),
    { reach: 3 },
  ),
];
