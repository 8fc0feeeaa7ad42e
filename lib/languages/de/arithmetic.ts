import type { ArithmeticTables } from '../../model/tables/arithmetic';
import { list } from '../list';
import { twoToTwelve } from './numbers';

/** Words by which German texts do sums with their figures. */
export const arithmetic: ArithmeticTables = {
  factors: [
    {
      phrases: list(`
      mehr als verdoppel*; mehr als doppelt; mehr als das|dem|des doppelte|doppelten; weit mehr als doppelt;
      mehr als zweimal; weit mehr als das|dem doppelte|doppelten; über das|dem doppelte|doppelten; gut doppelt;
      gut verdoppel*; gut das doppelte; deutlich mehr als das|dem doppelte|doppelten; deutlich mehr als verdoppel*`),
      low: 2,
      high: null,
    },
    {
      phrases: list(`
      fast|nahezu|beinahe|knapp|annähernd verdoppel*; fast|nahezu|beinahe|knapp|annähernd doppelt;
      fast|nahezu|beinahe|knapp|annähernd das|dem doppelte|doppelten; rund|etwa|ungefähr doppelt;
      rund|etwa|ungefähr das doppelte; rund|etwa|ungefähr verdoppel*`),
      low: 1.7,
      high: 2.3,
    },
    {
      phrases: list(`
      doppelt so; verdoppel*; das doppelte; dem doppelten; des doppelten; aufs doppelte; zweimal so; das zweifache;
      doppelt`),
      low: 1.75,
      high: 2.35,
    },
    {
      phrases: list('mehr als verdreifach*; mehr als das|dem dreifache|dreifachen; mehr als dreimal'),
      low: 3,
      high: null,
    },
    {
      phrases: list(
        'fast|nahezu|beinahe|knapp verdreifach*; fast|nahezu|beinahe|knapp dreimal; fast|knapp das dreifache',
      ),
      low: 2.5,
      high: 3.1,
    },
    { phrases: list('verdreifach*; das dreifache; dem dreifachen; aufs dreifache'), low: 2.6, high: 3.5 },
    { phrases: list('mehr als vervierfach*; mehr als das|dem vierfache|vierfachen'), low: 4, high: null },
    { phrases: list('vervierfach*; das vierfache; dem vierfachen; aufs vierfache'), low: 3.5, high: 4.6 },
    { phrases: list('mehr als verfünffach*; mehr als das|dem fünffache|fünffachen'), low: 5, high: null },
    { phrases: list('verfünffach*; das fünffache; dem fünffachen; aufs fünffache'), low: 4.45, high: 5.6 },
    { phrases: list('mehr als versechsfach*'), low: 6, high: null },
    { phrases: list('versechsfach*; das sechsfache; dem sechsfachen'), low: 5.4, high: 6.6 },
    { phrases: list('mehr als verzehnfach*'), low: 10, high: null },
    { phrases: list('verzehnfach*; das zehnfache; dem zehnfachen; aufs zehnfache'), low: 9, high: 11 },
    {
      phrases: list(`
      mehr als halbier*; weniger als halb so; weniger als die hälfte; nicht einmal die hälfte; nicht einmal halb so`),
      low: 0,
      high: 0.5,
    },
    { phrases: list('mehr als die hälfte; mehr als halb so'), low: 0.5, high: 1 },
    { phrases: list('halbier*; halb so; die hälfte der|des|von|dessen|ihres|seines'), low: 0.42, high: 0.58 },
    { phrases: list('ein drittel der|des|von'), low: 0.29, high: 0.38 },
    { phrases: list('zwei drittel der|des|von'), low: 0.6, high: 0.73 },
    { phrases: list('ein viertel der|des|von'), low: 0.21, high: 0.29 },
    { phrases: list('drei viertel der|des|von'), low: 0.69, high: 0.81 },
    { phrases: list('ein fünftel der|des|von'), low: 0.17, high: 0.23 },
    { phrases: list('ein zehntel der|des|von'), low: 0.085, high: 0.115 },
  ],
  folds: list('mal; fache; fachen; faches; fach; x'),
  halves: list('und ein halb; und eine halbe'),
  foldsOver: list('mehr als; über; weit über; mindestens; gut; mehr als das; weit mehr als; über das'),
  foldsUnder: list('fast; nahezu; beinahe; knapp; annähernd; weniger als; fast das; knapp das; nicht ganz'),
  fractions: [
    {
      phrases: list('die hälfte davon|hiervon; die hälfte des geldes|betrags; die hälfte dieser summe'),
      low: 0.45,
      high: 0.55,
    },
    { phrases: list('ein drittel davon|hiervon'), low: 0.3, high: 0.37 },
    { phrases: list('zwei drittel davon|hiervon'), low: 0.63, high: 0.71 },
    { phrases: list('ein viertel davon|hiervon'), low: 0.22, high: 0.28 },
    { phrases: list('drei viertel davon|hiervon; dreiviertel davon'), low: 0.71, high: 0.79 },
    { phrases: list('ein fünftel davon|hiervon'), low: 0.18, high: 0.22 },
    { phrases: list('ein zehntel davon|hiervon'), low: 0.09, high: 0.11 },
  ],
  worth: list('wert; werts; wertes; *bewertung; bewertet; *wert; preis; preisschild; taxiert; gewicht'),
  from: list('von; aus'),
  to: list(`
  auf; auf nun; auf jetzt; auf rund|etwa|knapp|gut|fast|nahezu; auf mehr als; auf über; auf mindestens; auf bis zu; auf geschätzt`),
  former: list(`
  gegenüber; verglichen mit; im vergleich zu; nach; statt; statt bisher; bisher; bislang; zuvor; vorher; damals;
  bisherigen; vorherigen; früheren; letzten; jüngsten; vor einem jahr; vor jahresfrist; im vorjahr; im jahr davor;
  ein jahr zuvor|davor|vorher; waren es; war es; waren es noch; war es noch; noch; gewesen; einst`),
  rises: list(`
  stieg; steigt; stiegen; steigen; gestiegen; gesteigert; steigerte; wuchs; wachsen; wächst; gewachsen; wuchsen;
  plus; zuwachs; anstieg; legte; legten; zugelegt; zunahm; nahm; zunahme; erhöhte; erhöht; erhöhten; kletterte;
  geklettert; sprang; sprangen; gesprungen; mehr; mehr als; höher; über dem; über den; angehoben; hob; ausgeweitet;
  schnellte; aufstockte; ausgebaut; verbesserte; verbessert; aufschlag; aufwärts`),
  falls: list(`
  fiel; fielen; fällt; gefallen; sank; sanken; sinkt; gesunken; minus; rückgang; schrumpfte; schrumpften; geschrumpft;
  verlor; verloren; weniger; weniger als; niedriger; tiefer; unter dem; unter den; einbruch; brach; gekürzt; kürzte;
  senkte; gesenkt; reduzierte; reduziert; verringerte; verringert; abschlag; abwärts; einbüßte; büßte; einbuße`),
  otherwise: list(`
  währungsbereinigt; währungsbereinigte; währungsbereinigten; wechselkursbereinigt; bereinigt; bereinigte; organisch; organische;
  organischen; organisches; flächenbereinigt; vergleichbar; auf vergleichbarer basis; vorquartal; vorquartals; vormonat; vormonats;
  gegenüber dem quartal davor; sequenziell; im schnitt; durchschnittlich; pro jahr; jährlich; als erwartet; als analysten;
  erwartungen; erwartet; ohne`),
  highest: list(`
  größte|größter|größten|größtes|teuerste|teuerster|teuersten|höchste|höchsten ~ geschichte;
  größte|größter|größten|größtes|teuerste|teuerster|teuersten|höchste|höchsten ~ firmengeschichte|unternehmensgeschichte|konzerngeschichte;
  bislang|bisher|bisherige|jemals|je größte|größter|größten|größtes|teuerste|teuerster|teuersten; größte|größter|größtes|teuerste|teuerster _ aller zeiten;
  größte|größter|größtes|teuerste|teuerster _ seit gründung|bestehen; größte|größter|größtes|teuerste|teuerster _ bisher|bislang;
  größte|größter|größtes|teuerste|teuerster ~ seit der gründung; rekordrunde; rekordfinanzierung; rekordübernahme; rekordkauf; rekordsumme;
  mehr als je zuvor; so viel wie nie; so viel wie noch nie`),
  notHighest: list(`
  eine der; einer der; eines der; einen der; zu den; unter den; zweitgrößte*; drittgrößte*; viertgrößte*; fünftgrößte*; damals; seinerzeit;
  bis dahin; bis zu diesem; bisherige rekord; alten rekord; alte rekord; alter rekord; vorherige; in diesem jahr; dieses jahres; des jahres;
  heuer; nicht die; nicht der; bei weitem nicht; abgesehen von; außer; nach der; nach dem; hinter; übertrifft; übertraf; zweitteuerste*`),
  shareOf: [
    {
      metric: 'revenue',
      phrases: list(`
      des umsatzes|gesamtumsatzes|konzernumsatzes|jahresumsatzes; der umsätze|erlöse|einnahmen|verkäufe|gesamterlöse;
      vom umsatz|gesamtumsatz; am umsatz|gesamtumsatz; aller erlöse|umsätze|einnahmen; seines|ihres umsatzes;
      seiner|ihrer erlöse|umsätze|einnahmen`),
    },
    { metric: 'funding_round', phrases: list('der runde|finanzierung|summe|gesamtsumme; des geldes|betrags|kapitals') },
    { metric: 'capex', phrases: list('der investitionen|kapitalausgaben|ausgaben') },
    { metric: 'headcount', phrases: list('der belegschaft|mitarbeiter|beschäftigten|stellen|angestellten') },
  ],
  same: list(`
  oder; also; das sind; sind das; das entspricht; entsprechend; mithin; sprich; d h; rund; etwa; knapp; gut; was;
  das macht; macht`),
  more: list(`
  mehr als; höher als; mehr gegenüber; mehr verglichen mit; mehr denn; über dem|den|der|die; teurer als; oberhalb`),
  less: list(`
  weniger als; niedriger als; unter dem|den|der; billiger als; weniger gegenüber; weniger verglichen mit; unterhalb`),
  above: list(`
  noch vor; weit vor; deutlich vor; klar vor; vor den|dem; größer als; höher als; mehr als die|der|das|den; übertrifft;
  übertraf; übertreffen; übersteigt; überstieg; übersteigen; überholt; überholte; überflügelt; überflügelte; schlägt;
  toppt; toppte; weit über den|der|dem; deutlich über den|der|dem; teurer als; wertvoller als; überragt`),
  below: list(`
  noch hinter; weit hinter; deutlich hinter; knapp hinter; hinter den|dem; kleiner als; niedriger als;
  weniger als die|der|das|den; bleibt _ hinter; blieb _ hinter; deutlich unter den|der|dem; weit unter den|der|dem;
  billiger als; übertroffen von; reicht nicht an`),
  ofThe: list('von den #; von diesen #; von ihren|seinen #; von insgesamt #; aus den #'),
  by: list('um; um weitere; um rund|etwa|knapp|gut|fast; um mehr als; um zusätzliche; um noch einmal'),
  totals: list(`
  zusammen; zusammengenommen; zusammengerechnet; zusammengezählt; zusammen sind|wären; in summe; unterm strich;
  summieren sich; summiert sich; summierten sich; addieren sich; addiert sich; addiert; gemeinsam kommen;
  macht zusammen; in der summe; unter dem strich; beide zusammen; aufsummiert; ergeben zusammen; ergibt zusammen`),
  overall: list(`
  alles in allem; alles zusammen; insgesamt; beläuft sich nun|inzwischen|damit|heute auf; umfasst nun|inzwischen|damit;
  kommt damit|inzwischen|nun auf; summiert sich inzwischen|nun auf; angewachsen auf; ist inzwischen; macht insgesamt; ergibt insgesamt; ergeben insgesamt; bislang insgesamt;
  in toto; gemeinsam; aneinandergereiht`),
  makes: list(`
  insgesamt _ damit; damit insgesamt; damit _ insgesamt; damit _ zusammen; womit _ insgesamt; wodurch _ insgesamt;
  summe steigt damit auf; summe wächst damit auf; erhöht sich damit auf; steigt damit auf; wächst damit auf;
  auf insgesamt; auf zusammen; auf in summe; womit sich die summe auf; womit die runde auf; wächst die runde auf;
  erhöht sich die summe auf; steigt die summe auf; erhöht sich die runde auf; vergrößert sich die runde auf;   macht; das macht; das sind; das wären; ergibt; das ergibt; ergeben; das summiert sich; in summe; macht also;
  sind es nun; sind es damit; sind es dann; sind das; kommt man auf; die summe`),
  annualized: list(`
  auf das jahr gesehen|gerechnet|hochgerechnet; aufs jahr gesehen|gerechnet|hochgerechnet; im jahr also; pro jahr;
  annualisiert; auf jahresbasis; auf jahressicht; hochgerechnet auf das jahr; jährlich; im gesamten jahr also`),
  added: list(`
  zusammen mit dem|den|der|seinen|ihren|seiner|ihrer; gemeinsam mit dem|den|der; zuzüglich; zuzüglich der|des;
  inklusive der|des; mitsamt den|dem|der; nebst den|dem|der; addiert man die|den|das; rechnet man die|den|das;
  zählt man die|den|das; samt den|dem|der`),
  madeOf: list(`
  bestehend aus; besteht aus; bestehen aus; zusammengesetzt aus; setzt sich zusammen aus; setzt sich aus;
  aufgeteilt in; teilt sich auf in; verteilt sich auf; verteilen sich auf; aufgeteilt auf; gliedert sich in;
  in form von; zerfällt in; eine mischung aus; ein mix aus; einer mischung aus; einem mix aus`),
  within: list(`
  davon; hiervon; darunter; wovon; darin; daraus; von dieser summe; von diesem betrag; von denen`),
  each: list('je; jeweils; jede; jeder; jedes; je firma; je unternehmen; pro kopf; pro firma; pro unternehmen'),
  yearly: list(`
  im jahr; pro jahr; jährlich; jedes jahr; per annum; p a; aufs jahr; jahr für jahr; jährliche; jährlichen; jährlicher;
  jahr um jahr; je jahr; jahrlich`),
  monthly: list('im monat; pro monat; monatlich; jeden monat; je monat; monat für monat; monatliche; monatlichen'),
  years: list('jahre; jahren; jahr; jährig; jährige; jährigen; jähriger; jähriges'),
  lasting: list(
    'über; auf; binnen; innerhalb von; in; für; verteilt auf; verteilt über; während; laufzeit von; für die',
  ),
  ordinals: list(`
  ersten; zweiten; dritten; vierten; erste; zweite; dritte; erster; zweiter; zunächst; dann; danach; später; sofort;
  anschließend; schließlich; restlichen; übrigen; der rest; letzte; letzten; vorab; bei abschluss; zuerst; im anschluss`),
  totalRows: list('summe; gesamt; insgesamt; total; zusammen; gesamtsumme; in; alle; alles'),
  numbers: {
    ...twoToTwelve,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    fünfzig: 50,
    hundert: 100,
    beiden: 2,
    beide: 2,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    viereinhalb: 4.5,
  },
};
