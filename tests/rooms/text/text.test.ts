import { describe, expect, it } from 'vitest';
import { sentences as de, functionWords as german } from '../../../lib/languages/de/sentences';
import { sentences as en, functionWords as english } from '../../../lib/languages/en/sentences';
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

const check = (text: string, tables: typeof de): void => {
  const joined = text.replaceAll(' | ', ' ');
  expect(splitSentences(joined, tables).map((s) => joined.slice(s.start, s.end))).toEqual(text.split(' | '));
};

describe('sentences', () => {
  it.each(GERMAN)('German: %s', (text) => check(text, de));
  it.each(ENGLISH)('English: %s', (text) => check(text, en));
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
  const tables = [german, english];
  it.each([
    ['de', 'Der Konzern hat das Unternehmen mit 14 Milliarden Dollar bewertet und will mehr.'],
    ['en', 'The company has been valued at 14 billion dollars and it wants more of that.'],
    [null, 'OpenAI Microsoft Nvidia $14 2025'],
    [null, ''],
    [
      null,
      'La société a été valorisée à 14 milliards de dollars par les investisseurs, selon une source proche du dossier.',
    ],
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
