import type { FigureTables, Hedge } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';
import { adjectives } from './inflect';

const hedgesBefore: Record<string, Hedge> = {
  ...all('exact', 'verfügt über; verfügen über; verfügte über; verfügten über; verfüge über; von bis; bis dato'),
  ...all(
    'about',
    `rund; knapp; fast; etwa; circa; ca; ca.; zirka; ungefähr; annähernd; nahezu; beinahe; gegen; schätzungsweise; in
    etwa; um die; so um die; rd; rd.; an die; geschätzt; geschätzte; geschätzten; geschätzter; grob; nahe; nahe an; nahe
    bei; plus/minus; plus minus; plus-minus; +/-; +-; ±; in der Größenordnung von; in der Grössenordnung von; in einer
    Größenordnung von; ~; ≈; c.; überschlägig; überschlagsmäßig; über den Daumen; grob gerechnet; grob geschätzt; grob
    geschätzte; Pi mal Daumen; pi mal Daumen; in die Gegend von; in der Gegend von; im Bereich von; im Bereich um; irgendwo
    um; irgendwo bei; irgendwas um; kaum; kaum mehr als; so gut wie; praktisch; quasi; roundabout; in die Nähe von;
    in der Nähe von; um rund; fast schon; beinahe
    schon; schon fast; schon beinahe; schon an die; schon rund`,
  ),
  ...all(
    'more_than',
    `über; mehr als; gut; oberhalb von; oberhalb; oberhalb der; jenseits von; jenseits der; mehr wie; deutlich über; weit
    über; knapp über; etwas über; klar über; leicht über; etwas mehr als; deutlich mehr als; weit mehr als; mehr denn;
    wesentlich mehr als; erheblich mehr als; übersteigt; überstieg; überschritt; überschreitet; übertrifft; übertraf;
    sprengt; knackt; knackte; >; gut und gerne; gut und gern; locker; weitaus mehr als; höher als; größer als;
    grösser als; bereits über; schon über; mehr als nur`,
  ),
  ...all(
    'at_least',
    `mindestens; mindestens aber; wenigstens; zumindest; nicht weniger als; nicht unter; ab; minimal; im Minimum; ≥; >=;
    ein Minimum von; einem Minimum von; eine Untergrenze von; einer Untergrenze von; allermindestens; aufwärts von; keinesfalls weniger
    als; mind.; mind`,
  ),
  ...all(
    'less_than',
    `unter; weniger als; unterhalb von; unterhalb; unterhalb der; knapp unter; etwas unter; leicht unter; etwas weniger
    als; deutlich unter; deutlich weniger als; weit unter; weit weniger als; nicht ganz; nicht einmal; nicht mal; keine;
    keinen; <; kleiner als; niedriger als; geringer als; noch keine`,
  ),
  ...all(
    'up_to',
    `bis zu; bis; maximal; höchstens; allerhöchstens; nicht mehr als; nicht über; max; max.; allenfalls; im besten Fall;
    bestenfalls; im Höchstfall; eine Obergrenze von; einer Obergrenze von; einem Maximum von; ein Maximum von; ein Deckel
    von; einem Deckel von; gedeckelt auf; gedeckelt bei; begrenzt auf; ≤; <=; längstens; nicht mehr wie; bis an die; bis
    hin zu; bis hinauf zu; bis auf`,
  ),
};

const hedgesAfter: Record<string, Hedge> = {
  ...all(
    'more_than',
    `übersteigen; übersteigt; überstieg; überschreiten; überschreitet; überschritten; überschritt; übertreffen;
    übertrifft; übertroffen; hinaus; und ein paar Zerquetschte; geknackt; übersprungen; durchbrochen`,
  ),
  ...all(
    'at_least',
    `oder mehr; und mehr; wenn nicht mehr; wenn nicht gar mehr; wenn nicht sogar mehr; oder sogar mehr; oder noch mehr;
    oder etwas mehr; vielleicht mehr; vielleicht auch mehr; vielleicht sogar mehr; womöglich mehr; eher mehr; mindestens.; mindestens,;
    aufwärts; +; -plus; plus.; plus,; plus); und darüber; oder darüber`,
  ),
  ...all(
    'up_to',
    'oder weniger; im Höchstfall; im besten Fall; höchstens.; höchstens,; maximal.; maximal,; vielleicht weniger; eher weniger; oder darunter',
  ),
  ...all('about', 'mehr oder weniger; oder so; grob gerechnet; grob geschätzt; über den Daumen'),
};

/** German hedges and what they pass over. */
export const hedges: Pick<
  FigureTables,
  | 'hedgesBefore'
  | 'hedgesAfter'
  | 'hedgesInside'
  | 'hedgeAdjectives'
  | 'marks'
  | 'markLinks'
  | 'markPassing'
  | 'prepositions'
  | 'prepositionNouns'
  | 'prepositionLinks'
  | 'hedgeOpeners'
> = {
  hedgesBefore,
  hedgesAfter,
  hedgesInside: { plus: 'at_least' },
  hedgeAdjectives: {
    ...adjectives('more_than', 'gut'),
    ...adjectives('about', 'knapp; geschätzt; rund'),
    ...adjectives(
      'exact',
      `ganz; glatt; satt; weiter; ander; stolz; zusätzlich; voll; schlapp; einzig; erst; zweit; dritt; frisch; neu;
      schlank; hübsch; lächerlich; läppisch; sagenhaft; unglaublich; versprochen; angekündigt; fehlend; besagt;
      stattlich; komplett; genannt; angeblich; mickrig; geplant`,
    ),
  },
  marks: list('Marke; Schwelle; Grenze; Hürde; Latte; Linie'),
  markLinks: ['von'],
  markPassing: {
    ...all(
      'more_than',
      `über; jenseits; oberhalb; überschritt; überschreitet; überschreiten; überschritten; übersteigt; überstieg; überspringt;
      übersprang; durchbricht; durchbrach; knackt; knackte; knacken; geknackt; passiert; passierte; reißt; riss; nimmt;
      nahm; übertrifft; übertraf; sprengt; sprengte; stieß; durchstieß; kletterte; hinter`,
    ),
    ...all('less_than', 'unter; unterhalb; unterschritt; unterschreitet; verfehlt; verfehlte'),
    ...all('about', 'an; nahe; knapp; nähert; näherte; kratzt; kratzte; kurz'),
  },
  prepositions: ['über'],
  prepositionNouns: list(`
    runde; runden; vertrag; vertrags; vertrages; verträge; verträgen; auftrag; aufträge; aufträgen; zusage; zusagen;
    finanzierung; finanzierungen; deal; deals; scheck; schecks; kredit; kredite; krediten; darlehen; darlehens; abkommen;
    vereinbarung; vereinbarungen; anleihe; anleihen; rechnung; rechnungen; angebot; angebots; angebote; angeboten;
    kreditlinie; kreditlinien; bestellung; bestellungen; order; großauftrag; grossauftrag; vorvertrag; absichtserklärung;
    investition; investitionen; investment; garantie; garantien; bürgschaft; finanzspritze; tranche; tranchen;
    förderbescheid; kapitalerhöhung; rahmenvertrag; partnerschaft; geschäft; geschäfte; transaktion; zuschuss; zuschüsse;
    investitionszusage; wandelanleihe; kapitalspritze; klage; klagen; strafe; bußgeld; busse; vergleich; vergleichs;
    gebot; gebote; serie; series; verhandelt; verhandeln; verhandelte; verhandelten; verhandlung; verhandlungen; gespräche;
    gesprächen; spricht; sprechen; gesprochen; offerte; offerten; einigung; liefervertrag; abschluss; abschlüsse; kauf;
    verkauf; zukauf; übernahme; erwerb; aktienpaket; paket; hilfspaket; programm; programme; konjunkturpaket; fonds;
    überweisung; bewilligung; vorschuss; platzierung; emission; börsengang; forderung; forderungen; zahlung; zahlungen;
    anzahlung; spende; spenden; rückstellung; abschreibung; abschreibungen; wette; hypothek; police; kapitalrunde; ticket;
    investorenrunde; mandat; abrechnung; quittung; bescheid; gutschrift; gutschein; schadenersatzklage; millionenvertrag;
    milliardenvertrag; fusion; debatte; streit; diskussion; diskutiert; berichtet; kontrakt; kontrakte; deckungszusage;
    absichtserklärungen; lieferung; lieferungen; beteiligung; zuwendung; zuwendungen; subvention; subventionen`),
  prepositionLinks: list(`
    des; der; seiner; ihrer; eines; einer; von; vom; mit; dem; den; zwischen; für; und; an; bei; wird; werden; wurde;
    laut; derzeit; gerade; offenbar; im; insgesamt; zusammen; am; zum; zur; dessen; deren`),
  hedgeOpeners: list(
    'von; mit; auf; zu; bei; für; um; in; an; aus; der; die; den; dem; im; fast; nun; weit; deutlich; knapp',
  ),
};
