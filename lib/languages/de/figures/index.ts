import type { FigureTables } from '../../../model/tables/figures';
import { list } from '../../list';
import { currencies } from './currencies';
import { hedges } from './hedges';
import { inflected } from './inflect';
import { numbers } from './number-words';
import { people, peopleAdjectives, peopleBefore, peopleEndings, peopleLinks, peopleVerbs } from './people';
import { sums } from './sums';

const crowns = {
  NOK: list(
    'norwegisch; norwegische; norwegischen; norwegischer; norwegisches; norwegens; norwegen; norweger; oslo; bergen; nok',
  ),
  DKK: list('dänisch; dänische; dänischen; dänischer; dänisches; dänemark; dänemarks; dänen; kopenhagen; aarhus; dkk'),
  CZK: list('tschechisch; tschechische; tschechischen; tschechischer; tschechien; tschechiens; prag; brünn; czk'),
};

/** German words for figures. */
export const figures: FigureTables = {
  decimal: ',',
  numbers,
  ...sums,
  currencies,
  ambiguousCurrencies: list('Rand; Real; Lei; Lari'),
  currencyHints: { kronen: crowns, krone: crowns },
  hundredths: list('Cent; Cents; Pence; Rappen; Öre; Groschen'),
  currenciesBefore: list('Dollar; US-Dollar; Euro; Franken; Schweizer Franken; Pfund; Yen; Yuan; Renminbi; Rupien'),
  percent: [
    ...list('Prozent; Prozents; %; v. H.; v.H.; vH; %ig; %ige; %igen; %iger; %iges; %igem; Prozentanteil'),
    ...inflected('prozentig'),
  ],
  notPercent: list('-Punkte; -Punkten; Punkte; Punkten; -Punkt; -Pünktchen'),
  people,
  peopleEndings,
  peopleAdjectives,
  peopleAdjectiveEndings: [
    'liche',
    'ische',
    'ige',
    'ende',
    'ierte',
    'bare',
    'same',
    'gabte',
    'bildete',
    'zahlte',
  ].flatMap((ending) => [ending, `${ending}n`, `${ending}r`]),
  peopleJoints: list('und; sowie; /; oder; bzw.; beziehungsweise'),
  peopleBefore,
  peopleLinks,
  peopleVerbs,
  ...hedges,
  rangeWords: list('bis; –; -; —; ‑; −; bis zu; bis hin zu; bis maximal; bis höchstens'),
  orWords: list(
    'oder; oder gar; oder sogar; oder auch; wenn nicht; vielleicht; , vielleicht; , womöglich; , vielleicht auch; , vielleicht sogar; , wenn nicht; , eventuell; , eher; beziehungsweise; bzw.',
  ),
  between: list('zwischen'),
  betweenJoints: list('und; bis'),
  comparatives: list('mehr; weniger; höher; niedriger; über; unter; zusätzlich; davon; darunter'),
  trajectories: [
    ['von', 'auf'],
    ['auf', 'von'],
    ['von', 'zu'],
    ['statt', 'nun'],
  ],
  rangeOpeners: [],
  comparisons: list(`
    nach; nach zuvor; nach zuletzt; nach vorher; nach noch; nach erst; nach gerade einmal; statt; statt bisher; statt zuvor;
    gegenüber; gegenüber zuvor; verglichen mit; im Vergleich zu; im Vorjahr; im Vorjahr noch; zuvor; vorher; davor; vor einem
    Jahr; ein Jahr zuvor; ein Jahr davor; im Jahr zuvor; im Jahr davor; im Vorjahresquartal; im Vorquartal; von zuvor; von
    zuletzt; von bisher; auf nun; auf jetzt; auf inzwischen; waren es; wären es; sind es; waren es noch; waren es erst; waren
    es nur; waren es gerade; waren es bereits; waren es schon; waren es nicht einmal; werden es; sollen es; lag er bei; lag sie
    bei; lag es bei; lagen sie bei; lagen wir bei; standen wir bei; stand er bei; stand sie bei; lag der Wert bei; noch bei;
    erst bei; zuvor bei; davor bei; im Vorjahr bei; Vorjahr; Vorjahr:; Vj.:; Vj.; Vorquartal:; Vorjahresquartal:; zuvor:; bisher:;
    davon; wovon; darunter`),
  comparisonTails: list(`
    in; aus; von; als; auf;     im; in; vor; zum; am; ein; einem; ende; anfang; mitte; und; oder; noch; gewesen; gestiegen; gesunken; gefallen; geklettert;
    gewachsen; zuvor; davor; binnen; innerhalb; damals; zugelegt; geschrumpft; erhöht; verbessert; nach oben; für; steigen;
    wachsen; sein; sinken; klettern; hinauf; hoch; herunter; zurück; erhöhen; anwachsen`),
  minus: list('minus; −'),
  notMinusAfter: list('plus; oder; /; und'),
  conversionCues: list(`
    umgerechnet; das sind umgerechnet; das sind; das entspricht umgerechnet; entspricht umgerechnet; das entspricht; entspricht;
    entsprechend; was umgerechnet; oder umgerechnet; dies entspricht; was; also umgerechnet; nach heutigem Kurs; nach aktuellem
    Kurs; nach damaligem Kurs; zum heutigen Kurs; zum damaligen Kurs; zum aktuellen Kurs; zu heutigen Kursen; zu damaligen
    Kursen; oder; beziehungsweise; bzw.; macht; das macht; das wären; das waren; was rund; sprich`),
  conversionFillers: list(`
    umgerechnet; derzeit; aktuell; damals; entspricht; das entspricht; entspricht umgerechnet; das sind; das sind umgerechnet; gut;
    nach aktuellem Kurs; zum aktuellen Kurs; heute; also; oder; sind; =; nach heutigem Kurs; nach damaligem Kurs; zum damaligen
    Kurs; zum heutigen Kurs; zu heutigen Kursen; nach aktuellem Wechselkurs; nach heutigem Wechselkurs; nach heutigem Stand; Stand
    heute; nach Kurs; das waren; das wären; was; jeweils; ,; entsprechend; sprich; umger.; nach dem heutigen Kurs; zum Tageskurs;
    entsprechen; umgerechnet also`),
  fractionContext: list(`
    Anteil; Anteile; Anteilen; Anteils; Aktien; Beteiligung; Stimmrechte; Stimmrechten; beteiligt; beteiligen; hält; halten;
    hielt; hielten; gehört; gehören; gehörte; gehörten; besitzt; besaß; besitzen; Kapital; Kapitals; Unternehmensanteile;
    Firmenanteile; Gesellschaftsanteile; Geschäftsanteile; kontrolliert; kontrollieren; Gesellschafter; Gesellschaftern;
    Eigner; Eignern; Aktionäre; Aktionären; Eigentümer; Eigentümern; Stimmen; Grundkapital; Grundkapitals; Stammkapital;
    Stammkapitals; Anteilseigner; Anteilseignern; Mehrheitsanteil; Besitz; verwässert; Teilhaber; Teilhabern; einsteigt;
    beteiligte; verbleibt; Anteilsscheine; Papiere; Papieren; Viertelanteil;
    Viertelbeteiligung; Drittelanteil; Drittelbeteiligung; Drittelsanteil; Drittelsbeteiligung; Fünftelanteil`),
  fractionWholes: list(`
    am Unternehmen; des Unternehmens; der Firma; an der Firma; am Start-up; des Start-ups; am Startup; des Startups; am Konzern;
    des Konzerns; der Gesellschaft; an der Gesellschaft; vom Unternehmen; von der Firma; Firma; am Kapital; an dem
    Unternehmen; des Betriebs; am Betrieb; der Tochter; an der Tochter; am Gemeinschaftsunternehmen; am Joint Venture;
    an Bord`),
  sharePartitives: list('des; der; aller; vom; seiner; ihrer; dieser'),
  shareNames: list('von; an'),
  shareVerbs: list(`
    kauft; kaufte; kaufen; gekauft; übernimmt; übernahm; übernehmen; übernommen; erwirbt; erwarb; erwerben; erworben; verkauft;
    verkaufte; verkaufen; sichert; sicherte; steigt; stieg; greift; griff`),
  plainColumns: list(`
    Jahr; Rang; Platz; Nr; Nummer; #; Gründung; Gründungsjahr; gegründet; Alter; Deals; Runden; Start-ups; Startups; Länder;
    Standorte; Datum; Monat; Quartal; Punkte; Faktor; Multiple; Laufzeit`),
  amountNouns: list(
    'Angaben; Angabe; Beträge; Summen; Zahlen; Werte; Preise; Beiträge; Summe; Betrag; alle; jeweils; Geldbeträge; Werten; Kaufpreise; Volumen; Bewertungen; Umsätze',
  ),
  givers: list('von; vom'),
};
