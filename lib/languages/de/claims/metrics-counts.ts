import type { MetricCue } from '../../../model/tables/claims';
import { people, percent } from '../../cue';
import { list } from '../../list';

/** What percentages and counted people measure. */
export const counts: MetricCue[] = [
  percent(
    'stake',
    'prozent-an',
    11,
    list(`
      # an $; # an dem; # an der; # an den; # an diesem; # an ebendieser; # an ihm; # an ihr; # an einer|einem;
      # am unternehmen; # am start; # am konzern; # am hersteller; # am anbieter; # am kapital; # am chiphersteller;
      # am grundkapital; # der anteile; # der aktien; # der papiere; # der stimmrechte; # der stimmen; # des kapitals;
      # des grundkapitals; # der firma; # von $ gehören|gehört|halten|hält|übernehmen; # des unternehmens;
      # des konzerns; # des start; # des eigenkapitals; mit # bei $; mit # beteiligt; mit _ # beteiligt; mit # dabei; mit _ # dabei; mit # im boot; mit _ # im boot`),
  ),
  percent(
    'stake',
    'anteil',
    10,
    list(`
      anteil; anteils; anteile; anteilen; *anteil; *anteile; *anteilen; *beteiligung; *beteiligungen;
      aktienanteil; aktienpaket; *paket; kapitalanteil; minderheitsbeteiligung; mehrheitsbeteiligung; mehrheit;
      minderheit; sperrminorität; anteilseigner; anteilseignerin; gesellschafter; gesellschafterin;
      großaktionär; großaktionärin; grossaktionär; hauptaktionär; mehrheitseigner; mehrheitsaktionär;
      miteigentümer; miteigner; eigner; eigentümer; teilhaber; stimmrechte; stimmrechten; stimmanteil`),
    { reach: 8 },
  ),
  percent(
    'stake',
    'haelt',
    9,
    list(`
      hält; halten; hielt; hielten; gehalten; halte; gehören; gehört; gehörte; gehörten; besitzt; besitzen; besaß;
      besaßen; behält; behalten; behielt; bekommen; bekommt; bekam; übernehme; übernimmt; übernahm; übernehmen;
      übernommen; erwirbt; erwarb; erworben; erwerben; kauft; kaufte; gekauft; auf $ entfallen; auf $ entfällt; entfallen auf $; entfällt auf $; sichert sich;
      sicherte sich; gesichert; beteiligt; beteiligte; beteiligen; einstieg; steigt|stieg ~ ein; eingestiegen;
      verwässerter; verwässert; verwässerung; verschafft; verfügt; verfügte; kontrolliert; kontrollierte;
      stockt|stockte ~ auf; aufgestockt; erhöht ~ auf; ausgebaut auf; abgegeben; gibt|gab ~ ab; abgibt;
      trennt sich; steigt|stieg ~ aus; reicht|reichte ~ weiter; weitergereicht; verkauft; verkaufte; verbleiben; verbleibt; bleibt ~ beteiligt; bleiben ~ beteiligt;
      in den händen; in der hand; im besitz; im eigentum; tritt|trat ~ ab; zusteht; zustehen; zugesprochen`),
    { reach: 7 },
  ),
  percent('stake', 'bar-preis', 6, list('für #; für rund|etwa|knapp|gut #; gegen #; im gegenzug #; dafür #; damit #'), {
    reach: 3,
  }),
  percent(
    null,
    'veraenderung',
    9.5,
    list(`
      stieg; steigen; steigt um; steigt auf; gestiegen; stiegen; steigerte; steigert; gesteigert; fiel; fielen; fällt; gefallen;
      kletterte; kletterten; klettert; geklettert; legte; legten; plus; minus; gab; gaben; gewann; gewannen; verlor;
      verloren; verlieren; verliert; sprang; sprangen; springt; wachsen; wächst; wuchs; wuchsen; gewachsen;
      *zuwachs; *wachstum; *wachstums; wachstumsrate; wachstumsraten; wachstumstempo; anstieg; anstiegs; rückgang;
      sank; sanken; sinkt; gesunken; schrumpfte; schrumpft; geschrumpft; aktie; *aktie; aktien; papiere; papier;
      kurs; kurssprung; kursplus; kursminus; kursrutsch; titel; höher; niedriger; günstiger; teurer; billiger;
      schneller; # mehr; # weniger; # über; # unter; um #; um _ #; um rund #; zulegte; zulegen; zugelegt; zog;
      zogen; zieht ~ an; katapultiert; nach oben; nach unten; nachbörslich; vorbörslich; um bis zu #;
      um zeitweise #; brach ~ ein; brachen ~ ein; eingebrochen; einbruch; büßte; büßten; eingebüßt; rutschte;
      rutschten; abgerutscht; sackte; abgesackt; stürzte; stürzten; abgestürzt; schoss; schossen; schnellte;
      schnellten; hochgeschossen; erhöhte; erhöht; erhöhten; verteuerte; verbilligte; verbesserte; senkte; senken;
      gekürzt; kürzte; kürzen; reduziert; reduzierte; verringerte; aufschlag; abschlag; prämie; rabatt; rabatts;
      nachlass; veränderung; verändert; zum vorjahr; gegenüber vorjahr; gegenüber dem vorjahr; vorjahresquartal;
      binnen jahresfrist; im jahresvergleich; im vergleich zum vorjahr; zum vorjahreszeitraum; yoy; währungsbereinigt;
      quartalswachstum; notierten; notierte; im handel; in frankfurt; an der nasdaq; handelsstart; über vorjahr`),
    { reach: 7 },
  ),
  percent(
    null,
    'anteil-wovon',
    11,
    list(`
      # der umsätze; # der erlöse; # des umsatzes; # vom umsatz; # am umsatz; # aller umsätze; # der einnahmen;
      # der belegschaft; # der mitarbeiter; # der beschäftigten; # aller beschäftigten; # der stellen; # der jobs;
      # der arbeitsplätze; # der kosten; # der ausgaben; # der nutzer; # der kunden; # der kundschaft; # des markts;
      # des marktes; # am markt; # der befragten; # der teilnehmer; # der menschen; # der bevölkerung; # der bürger;
      # der investitionen; # der aufträge; # der chips; # der rechenleistung; # der kapazität; # der fälle;
      # der aufgaben; # der zeit; # der anfragen; # der produktion; # der entwickler; # der gewinne; # des gewinns;
      # aller; # des geschäfts; # der deutschen; # der unternehmen; # der firmen; # der konzerne; # der start ups;
      # des bip; # zuschießen; # der fördersumme; # des auftragsbestands; # des preises; # des kaufpreises;
      # der summe; # des volumens; # des geldes; # des kapitals fließen; # der runde; # davon; *marktanteil;
      *marktanteile; marktanteilen; umsatzanteil; *marge; *margen; *zins; zinsen; zinssatz; kupon; coupon; verzinst;
      verzinsung; *rendite; renditen; steuersatz; zoll; zölle; *quote; trefferquote; fehlerquote; auslastung;
      erfolgsrate; genauigkeit; wahrscheinlichkeit; chance; umsatzbeteiligung; umsatzbeteiligungen; gewinnbeteiligung;
      provision; provisionen; gebühr; inflationsrate; arbeitslosenquote; benchmark; punktzahl; strombedarf;
      stromverbrauch; energie; pro jahr; jährlich; wöchentlich; im monat; zustimmung; stimmten; umfrage; zufolge`),
    { reach: 6 },
  ),

  people(
    'users',
    'nutzer',
    9,
    list(`
      nutzer; nutzern; nutzerin; nutzerinnen; *nutzer; *nutzern; *nutzerinnen; nutzende; nutzenden; *user; *usern;
      users; *anwender; *anwendern; anwenderinnen; *abonnenten; abonnentinnen; *abonnements; *abos; besucher;
      besuchern; besucherinnen; mitglieder; mitgliedern; *konten; *accounts; nutzerbasis; nutzerschaft;
      nutzerkreis; nutzerzahl; nutzerzahlen; nutzerkonten; maus; maus und daus; mau; dau; wau; pro woche; im monat;
      pro tag; pro monat; jede woche; jeden monat; jeden tag; nutzer pro; monatlich; monatliche; monatlichen;
      wöchentlich; wöchentliche; wöchentlichen; täglich; tägliche; täglichen; aktive; aktiven; aktiver; registrierte;
      registrierten; registriert; angemeldet; angemeldete; greifen _ zu; greifen ~ zurück; benutzt; benutzen;
      benutzten; nutzen; nutzten; nutzt; genutzt; verwenden; verwendet; loggen; chatten; fragen; heruntergeladen;
      herunterladen; installiert; reichweite; bedient; bedienen`),
    { reach: 7 },
  ),
  people(
    'users',
    'publikum',
    4,
    list('menschen; leute; fans; publikum; community; weltweit; hörer; spieler; entwickler'),
    {
      reach: 4,
    },
  ),
  people(
    'headcount',
    'beschaeftigte',
    8,
    list(`
      # arbeiten; # arbeiteten; # arbeitende; beschäftigt #; beschäftigte #; beschäftigt _ #; beschäftigt ~ #;
      beschäftigte ~ #; # beschäftigt; # angestellt; zählt #; zählt _ #; zählte #; team von #; team aus #;
      team mit #; mannschaft von #; # im team; # zählt; # zählende; # köpfe; # köpfige; # starke; # mann;
      auf # gewachsen; mitarbeiter; mitarbeitern; mitarbeiters; mitarbeiterin; mitarbeiterinnen; mitarbeitende;
      mitarbeitenden; mitarbeiterzahl; *mitarbeiter; *mitarbeitern; beschäftigte; beschäftigten; beschäftigter;
      beschäftigt; beschäftigtenzahl; beschäftigen; angestellte; angestellten; angestellter; *angestellte;
      arbeitnehmer; arbeitskräfte; arbeitskräften; vollzeitkräfte; vollzeitstellen; vollzeitäquivalente;
      personal; personalstand; personalbestand; personalstärke; *belegschaft; *belegschaften; köpfe; köpfen;
      kopfzahl; köpfige; köpfiges; mannschaft; arbeiten; arbeiteten; arbeitet; zählt; zählte; team; teams;
      teamgröße; stammbelegschaft; im dienst; in lohn und brot; auf der lohnliste; auf der gehaltsliste; tätig;
      arbeitgeber; payroll; wissenschaftler; forscher; forschern; # arbeiten bei; # leute arbeiten; # menschen arbeiten; # stehen ~ gehaltsliste; auf # stellen; auf # köpfe; belegschaft von _ #; belegschaft zählt _ #; arbeiten # menschen; arbeiten # leute; arbeiten ~ # menschen; arbeiten ~ # leute; an die # leute; gehaltsliste; in festanstellung; festangestellte; festangestellten; fest angestellte; verdienen ihr geld bei; verdienen ~ brot; vollzeitkräften; team zählt; stammpersonal`),
    { reach: 6 },
  ),
  people(
    null,
    'andere-menschen',
    11,
    list(`
      einstellen; einzustellen; eingestellt; stellt|stellte|stellen ~ ein; stellt; neu einstellen; sucht; suchen;
      gesucht; neueinstellungen; einstellungen; neue stellen; neue jobs; neue arbeitsplätze; zusätzliche stellen;
      arbeitsplätze schaffen; schafft # arbeitsplätze; ingenieure; ingenieuren; ingenieurinnen; entlässt; entließ;
      entlassen; entlassung; entlassungen; kündigt #; gekündigt; kündigungen; streichen; streicht; strich;
      gestrichen; stellenstreichungen; streichung; *abbau; stellenabbau; jobabbau; personalabbau; abbauen; abgebaut;
      baut|baute|bauen ~ ab; abzubauen; fallen weg; wegfallen; fällt weg; verlieren ihren job; jobs; stellen;
      arbeitsplätze; arbeitsplätzen; kunden; kundinnen; *kunden; *kundinnen; firmenkunden; firmenkundinnen;
      unternehmenskunden; geschäftskunden; großkunden; investoren; anleger; aktionäre; entwickler; entwicklern;
      entwicklerinnen; programmierer; haushalte; haushalten; zahlende kunden; zahlenden kunden; auftragnehmer; auftragnehmern;
      freiberufler; freelancer; leiharbeiter; klickarbeiter; subunternehmer; bewerber; bewerbungen; teilnehmer;
      teilnehmern; gäste; zuschauer; einwohner; einwohnern; bürger; patienten; ärzte; ärztinnen; schüler; schülern;
      studenten; studierende; studierenden; lehrer; soldaten; beamte; händler; händlern; partner; lieferanten;
      künstler; autoren; verlage; befragte; befragten; kläger; demonstranten; chips; prozessoren; grafikkarten; gpus;
      firmen; unternehmen; organisationen; banken; kliniken; krankenhäuser; städte; schulen; roboter; fahrzeuge`),
    { reach: 4 },
  ),
  people(
    null,
    'andere-menschen',
    13,
    list(`
      entlässt|entließ|entlassen|feuert|feuerte|kündigt|kündigte #; entlässt|entließ|feuert|feuerte _ #; # entlassen;
      # entlassene; streicht|strich|streichen #; streicht|strich _ #; # gestrichen; # streichen; # abbauen; # abgebaut;
      abbau von #; abbau von _ #; trennt sich von #; trennt sich von _ #; # gehen; # müssen gehen; # einstellen;
      # neu einstellen; # eingestellt; stellt|stellte # ein; # zahlende|zahlenden kunden; sucht #; sucht _ #`),
  ),

  people(
    null,
    'wer-geht-oder-streikt',
    15,
    list(`
      # müssen ~ verlassen; # verlassen; # legten|legen die arbeit nieder; # legten|legen ~ arbeit nieder; # streikten; # streiken;
      # traten ~ streik; # demonstrierten; # protestierten; schrumpfte|schrumpft|sank|sinkt|fiel|fällt|wuchs|wächst|stieg|steigt um _ #;
      schrumpfen|sinken|wachsen um _ #; um # menschen; um # köpfe; um # stellen; verlieren ~ job; kündigt|kündigte|kündigen #;
      kündigt|kündigte _ #; vor die tür; # vor die tür; setzt|setzte # vor; trennt|trennte|trennen sich von _ #; # freiberufler;
      # freelancer; # leiharbeiter; # firmenkunden; # kunden; # geschäftskunden; # großkunden; # neue stellen; # neue jobs;
      # arbeitsplätze; # jobs; sucht|suchen _ # neue; will # einstellen; verzichtet auf #; verabschiedet|verabschiedete _ #;
      # weniger; # mehr als vor; # zusätzliche; # streichen; # wegfallen; # fallen weg`),
    { reach: 5 },
  ),
  people(
    'users',
    'zahlende-abonnenten',
    14,
    list(`
      # abonnenten; # abonnentinnen; # zahlende abonnenten; # zahlende nutzer; # zahlenden nutzer; # zahlenden abonnenten;
      # zahlende mitglieder; für $ zahlen _ #; für $ zahlen ~ #; zahlende abonnenten; zahlende nutzer; zahlenden nutzern;
      zahlenden abonnenten; # schauen; # schauen ~ vorbei; # tummeln; # hören; # spielen; # klicken; # surfen; # suchen ~ mit;
      publikum von _ #; publikum ~ #; schauen _ # menschen; schauen ~ # menschen; probiert haben; ausprobiert haben`),
  ),
];
