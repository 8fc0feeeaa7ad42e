import { describe, expect, it } from 'vitest';
import { sentences as de, functionWords as german } from '../../../lib/languages/de/sentences';
import { sentences as en, functionWords as english } from '../../../lib/languages/en/sentences';
import { sentences as fr, functionWords as french } from '../../../lib/languages/fr/sentences';
import { decodeText, guessLanguage, splitSentences } from '../../../lib/text';
import { growth, LINEAR } from '../figures/growth';

/** Sentences are given with " | " between them; the text has a blank there. */
const GERMAN = [
  'Meta zahlt 14,3 Mrd. Dollar für Scale AI. | Das teilte der Konzern mit.',
  'Am 13. Juni betonte sie das. | Im 2. Quartal stieg der Umsatz.',
  'Der Umsatz lag bei 14 Mrd. | Die Bewertung stieg.',
  'Das Unternehmen, d. h. die Holding, z. B. die Xyz AG, zahlt ca. 5 Mio. Euro.',
  'Nr. 1 ist Dr. Schmidt von der Scale AI Inc. in den U.S. Märkten.',
  '„Wir wollen das nicht einfrieren.“ | Friar blieb dabei.',
  '„Wir wollen das nicht.“ sagte Friar.',
  'Sam H. Altman kommt. | Elon Musk geht!',
  'Wer zahlt? | Niemand! | Wirklich…',
  'Meta (das frühere Facebook. Ein Konzern.) zahlt. | Google nicht.',
  'Es bleibt dabei: Kein Deal; kein Geld.',
  'Der Preis stieg 2024. | Meta kaufte. | xAI ebenfalls.',
  'Version 3.5 kostet 1.500 Euro. | Mehr nicht.',
  'Ein Text ohne Punkt ist ein Satz',
];
const ENGLISH = [
  'Meta paid $14.3 billion for Scale AI Inc. on Thursday. | The deal closed.',
  'The U.S. government agreed. | It signed in Washington, D.C. | The end.',
  'He said: “We are done.” | She left.',
  'Mr. Musk met J. D. Vance at 5 p.m. on Jan. 29. | No one else came.',
  'It raised its Series A. | The round was led by Accel Corp. and others.',
  'Revenue rose 4.5% (see fig. 2. Or not.) last year. | Sales fell.',
  'Yahoo! is not Google. | OpenAI is.',
  'Profit was $3bn. | xAI lost money.',
];

const FRENCH = [
  'Meta verse 14,3 Md€ à Scale AI. | L’opération est bouclée.',
  'M. Mensch a signé vers 17 h. | Mme Weber aussi.',
  '« Nous ne vendons pas. » | Le marché attend.',
  'La société Xyz Inc. emploie 350 personnes, cf. p. 4 du rapport. | Elle recrute.',
  'Qui paie ? | Personne !',
];

const check = (text: string, tables: typeof de): void => {
  const joined = text.replaceAll(' | ', ' ');
  expect(splitSentences(joined, tables).map((s) => joined.slice(s.start, s.end))).toEqual(text.split(' | '));
};

describe('sentences', () => {
  it.each(GERMAN)('German: %s', (text) => check(text, de));
  it.each(ENGLISH)('English: %s', (text) => check(text, en));
  it.each(FRENCH)('French: %s', (text) => check(text, fr));
  it('ends one at every line feed and gives none for blank text', () => {
    expect(splitSentences('Titel ohne Punkt\nDer Text (offen\nweiter.', de)).toEqual([
      { start: 0, end: 16 },
      { start: 17, end: 32 },
      { start: 33, end: 40 },
    ]);
    expect(splitSentences(' \n ', de)).toEqual([]);
  });
  it.each(['(', 'a. ', '„', '. ', '((((a. B', 'z. B. ', '!'])('is linear for %j', (piece) => {
    expect(growth(piece, (text) => splitSentences(text, de), 30_000)).toBeLessThan(LINEAR);
  });
});

describe('the language of a text', () => {
  const tables = [german, english, french];
  it.each([
    ['de', 'Der Konzern hat das Unternehmen mit 14 Milliarden Dollar bewertet und will mehr.'],
    ['en', 'The company has been valued at 14 billion dollars and it wants more of that.'],
    [null, 'OpenAI Microsoft Nvidia $14 2025'],
    [null, ''],
    [
      'fr',
      'La société a été valorisée à 14 milliards de dollars par les investisseurs, selon une source proche du dossier.',
    ],
    ['fr', 'Elle emploie plus de 300 personnes et vise l’équilibre dans deux ans, sans nouveau tour de table.'],
    [null, 'La empresa ha recaudado 600 millones de euros y ya vale más de 5.000 millones, según fuentes del sector.'],
    [
      null,
      'La società ha raccolto 600 milioni di euro e oggi vale più di 5 miliardi, secondo fonti vicine alla trattativa.',
    ],
    [
      null,
      'A empresa levantou 600 milhões de euros e já vale mais de 5 mil milhões, segundo fontes próximas do negócio.',
    ],
    [
      null,
      "L'empresa ha aixecat 600 milions d'euros i les seves accions valen més del doble que fa un any, segons fonts del sector.",
    ],
    [null, 'Compania a atras 600 de milioane de euro și este evaluată la peste 5 miliarde, au spus surse din piață.'],
    [null, 'Het bedrijf haalde 600 miljoen euro op en is nu ruim 5 miljard waard, aldus bronnen rond de onderneming.'],
  ])('%s: %s', (language, text) => expect(guessLanguage(text, tables)).toBe(language));
});

describe('files', () => {
  // Without characters of the second half of Windows-1252's controls: Node 20 takes those for ISO 8859-1, browsers do not.
  const text = 'Süddeutsche Zeitung; ½ Straße';
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer)],
    ['Windows-1252', Uint8Array.from([...text].map((c) => c.charCodeAt(0)))],
  ])('are read as %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
