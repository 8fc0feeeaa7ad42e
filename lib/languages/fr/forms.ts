import { list } from '../list';

/** The entries of a word list as phrases: an elided word is a word of its own ("chiffre d'affaires" → "chiffre d affaires"). */
export const phrases = (text: string): string[] => list(text.replaceAll("'", ' '));

/**
 * All forms of a regular verb in -er; `stressed` is the stem before a silent ending where it differs
 * ("lev", "lèv").
 */
export const er = (stem: string, stressed = stem): string[] => [
  ...['er', 'é', 'ée', 'és', 'ées', 'ant', 'ait', 'aient', 'ons', 'a', 'èrent'].map((ending) => stem + ending),
  ...['e', 'ent', 'era', 'erait', 'eront', 'eraient'].map((ending) => stressed + ending),
];

/** All forms of a regular verb in -ir ("réunir"). */
export const ir = (stem: string): string[] =>
  ['ir', 'i', 'ie', 'is', 'ies', 'it', 'issent', 'issant', 'issait', 'irent', 'ira', 'irait', 'iront'].map(
    (ending) => stem + ending,
  );

/** Forms of irregular verbs of deals. */
export const verb = {
  acquire: 'acquérir acquiert acquièrent acquis acquise acquises acquérant acquérait acquit acquerra acquerrait'.split(
    ' ',
  ),
  obtain: 'obtenir obtient obtiennent obtenu obtenue obtenus obtenues obtenant obtint obtiendra obtiendrait'.split(' '),
  receive: 'recevoir reçoit reçoivent reçu reçue reçus reçues recevant reçut recevra recevrait'.split(' '),
  sell: 'vendre vend vendent vendu vendue vendus vendues vendant vendit vendra vendrait'.split(' '),
  lose: 'perdre perd perdent perdu perdue perdus perdant perdait perdit perdra perdrait'.split(' '),
  hold: 'détenir détient détiennent détenu détenue détenus détenues détenant détenait détiendra détiendrait'.split(' '),
  own: 'posséder possède possèdent possédé possédée possédant possédait possédaient possédera posséderait'.split(' '),
  cede: 'céder cède cèdent cédé cédée cédés cédées cédant cédait cédera céderait'.split(' '),
  collect: 'recueillir recueille recueilli recueillie recueillis recueillant recueillera'.split(' '),
  buyBack: 'reprendre reprend repris reprise reprises reprenant reprendra reprendrait'.split(' '),
  subscribe: 'souscrire souscrit souscrits souscrivent souscrivant souscrira souscrirait'.split(' '),
  pay: 'payer paie paye paient payé payée payés payant paiera payera paierait payerait paya'.split(' '),
  worth: 'valoir vaut valent valait valant vaudra vaudrait vaudraient valu'.split(' '),
  invest: ir('invest'),
  build: 'construire construit construite construits construisent construira construirait'.split(' '),
} as const;
