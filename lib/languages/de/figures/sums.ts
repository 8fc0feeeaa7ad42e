import type { FigureTables } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';
import { adjectives, inflected } from './inflect';

/** Nouns with the endings that a case or plural may add. */
const declined = (words: string): string[] =>
  list(words).flatMap((word) => ['', 's', 'es', 'n', 'en'].map((ending) => word + ending));

/** German magnitudes, vague sums, and what may be counted in millions without being money. */
export const sums: Pick<
  FigureTables,
  | 'magnitudes'
  | 'magnitudeAbbreviations'
  | 'magnitudeLetters'
  | 'bareMagnitudes'
  | 'unitOpeners'
  | 'vagueCounts'
  | 'digitWords'
  | 'digitEndings'
  | 'digitModifiers'
  | 'sumNouns'
  | 'sumNounsApart'
  | 'sumStems'
  | 'multi'
  | 'partitives'
  | 'currencyLinks'
  | 'moneyNouns'
  | 'countedBy'
  | 'notCounted'
  | 'things'
> = {
  magnitudes: {
    ...all(3, 'Tausend'),
    ...all(6, 'Million; Millionen; Millions'),
    ...all(9, 'Milliarde; Milliarden'),
    ...all(12, 'Billion; Billionen'),
    ...all(15, 'Billiarde; Billiarden'),
    ...all(9, 'bn; bln'),
    ...all(6, 'mn; mln'),
    ...all(12, 'tn; trn'),
    ...all(7, 'Crore'),
    ...all(5, 'Lakh'),
  },
  magnitudeAbbreviations: {
    ...all(3, 'Tsd; Tsnd; Tausd'),
    ...all(6, 'Mio; Mill; Mln'),
    ...all(9, 'Mrd; Mia; Md; Mrden; Mia; Milld; Mlrd'),
    ...all(12, 'Bio; Bill'),
  },
  magnitudeLetters: { k: 3, K: 3, T: 3, m: 6, M: 6, B: 9, b: 9, G: 9 },
  bareMagnitudes: list('Millionen; Milliarden; Billionen; Abermillionen; Abermilliarden'),
  unitOpeners: ['in'],
  vagueCounts: {
    ...all(
      2,
      'mehrere; mehreren; mehrerer; einige; einigen; etliche; etlichen; ein paar; zig; viele; vielen; vieler; einiger',
    ),
    ...all(20, 'Zehner von; mehrere zehn; einige zehn; zweistellige; mehrere Zehner; Zehntel von'),
    ...all(
      24,
      'Dutzende; Dutzende von; Dutzenden; Dutzenden von; mehrere Dutzend; einige Dutzend; etliche Dutzend; ein paar Dutzend',
    ),
    ...all(
      200,
      `Hunderte; Hunderte von; Hunderten; Hunderten von; Hunderter; mehrere hundert; mehreren hundert; einige hundert;
      einigen hundert; etliche hundert; ein paar hundert; viele hundert; mehrere Hunderte`,
    ),
    ...all(
      2000,
      `Tausende; Tausende von; Tausenden; Tausenden von; mehrere tausend; mehreren tausend; einige tausend; einigen
      tausend; etliche tausend; ein paar tausend; viele tausend; mehrere Tausende; Tausender; Abertausende`,
    ),
    ...all(
      20_000,
      'Zehntausende; Zehntausende von; Zehntausenden; Zehntausenden von; mehrere zehntausend; einige zehntausend',
    ),
    ...all(
      200_000,
      'Hunderttausende; Hunderttausende von; Hunderttausenden; Hunderttausenden von; mehrere hunderttausend; einige hunderttausend',
    ),
  },
  digitWords: {
    ...adjectives(1, 'einstellig'),
    ...adjectives(2, 'zweistellig'),
    ...adjectives(3, 'dreistellig'),
  },
  digitEndings: inflected('stellig'),
  digitModifiers: [
    ...list('niedrig; mittler; hoh; höher; unter; ober; untere; obere; klein; groß; gross').flatMap(inflected),
    'hoch',
    'mittel',
    'bis',
    '-',
  ],
  sumNouns: list(`
    betrag; betrags; betrages; beträge; beträgen; summe; summen; höhe; bereich; bereichs; bereiche; bewertung; bewertungen;
    volumen; marke; grenze; schwelle; wert; preis; betrage; region; regionen`),
  sumNounsApart: [],
  sumStems: { milliarden: 9, millionen: 6, billionen: 12, mrd: 9, mio: 6 },
  multi: list('multi; aber; zig; viele'),
  partitives: list('von; an'),
  currencyLinks: ['in'],
  moneyNouns: declined(`
    Umsatz; Umsätze; Umsatzes; Umsätzen; Erlös; Erlöse; Erlösen; Gewinn; Gewinns; Gewinne; Verlust; Verluste; Verlusts;
    Verlustes; Kapital; Kapitals; Finanzierung; Finanzierungen; Finanzmittel; Investition; Investitionen; Investment;
    Investments; Bewertung; Schulden; Kredit; Kredite; Krediten; Kreditrahmen; Ergebnis; Börsenwert; Marktwert; Budget;
    Etat; Mittel; Mitteln; Geld; Gelder; Geldern; Kosten; Ausgaben; Einnahmen; Fehlbetrag; Cash; Barmittel; Bargeld;
    Förderung; Subventionen; Zuschuss; Zuschüsse; Verbindlichkeiten; Auftragszusagen; Aufträge; Aufträgen; Auftrag;
    Volumen; Kaufpreis; Überschuss; Überschüsse; Defizit; Minus; Plus; Cashflow; Gehalt; Gehälter; Bonus; Boni; Prämie;
    Prämien; Strafe; Strafen; Buße; Busse; Bußgeld; Schadenersatz; Schadensersatz; Dividende; Dividenden; Wert; Werte;
    Marktkapitalisierung; Runde; Deal; Jahr; Jahre; Zufluss; Zuflüsse; Zuflüssen; Abfluss; Abflüsse; Einlage; Einlagen;
    Anzahlung; Zahlung; Zahlungen; Steuer; Steuern; Miete; Mieten; Honorar; Honorare; Lizenzgebühren; Gebühr; Gebühren;
    Zins; Zinsen; Rückstellungen; Abschreibungen; Abschreibung; Vermögen; Rendite; Ertrag; Erträge; Erträgen; Guthaben;
    Reserven; Rücklagen; Darlehen; Anleihen; Bond; Bonds; Spende; Spenden; Zusage; Zusagen; Nachschlag; Aufschlag; Abschlag;
    Fremdmittel; Bestellungen; Bestellung; Auftragsbestand; Ebit; Ebitda; EBIT; EBITDA; ARR; Quartal; Provision;
    Entschädigung; Abfindung; Abfindungen; Garantie; Garantien; Bürgschaft; Bürgschaften; Einsatz; Wagnis; Firmenwert;
    Kasse; Liquidität; Preis; Summe; Betrag; Rechnung; Rechnungen; Lohn; Löhne; Fonds; Zuwendungen; Start; Extra`),
  countedBy: 'capital',
  notCounted: list(`
    Meta; Microsoft; Google; Amazon; Nvidia; OpenAI; Apple; Alphabet; Anthropic; Softbank; SoftBank; Oracle; Der; Die; Das;
    Im; In; Damit; Allein; Davon; Januar; Jänner; Februar; Feber; März; April; Mai; Juni; Juli; August; September; Oktober;
    November; Dezember; Ende; Anfang; Mitte; Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag; Herbst;
    Sommer; Winter; Frühjahr; Frühling; Mal; Cent`),
  things: list(`
    Parameter; Parametern; Token; Tokens; GPUs; GPU; Chips; Chip; Transistoren; Gigawatt; Megawatt; Kilowattstunden;
    Terawattstunden; Kilometer; Meter; Tonnen; Stück; Zeilen; Wörter; Wörtern; Bilder; Bildern; Videos; Downloads;
    Anfragen; Aufrufe; Dokumente; Datensätze; Modelle; Sterne; Prozessoren; Haushalte; Unternehmen; Firmen; Liter; Jahre;
    Jahren; Stunden; Minuten; Sekunden; Aktien; Optionen; Prozentpunkte; Prozentpunkten; Basispunkte; Flops;
    Rechenoperationen; Geräte; Fahrzeuge; Roboter; Lichtjahre; Jahr; mal; Mal; Stimmen; Anteilsscheine; Anteilscheine;
    Papiere; Papieren`),
};
