/** Made-up news prose of any length, in which no paragraph returns: for measuring how time grows with the text. */
import type { ArticleText, Language } from '../../lib/model';
import { readPlainText } from '../../lib/text';
import { madeUpName } from './made-up-record';
import { randomFrom } from './random';

interface Cast {
  /** A company of the made-up record. */
  readonly name: string;
  /** Another one. */
  readonly other: string;
  /** A name that the record lacks. */
  readonly stranger: string;
  /** A whole number from 2 up to `most`. */
  number(most: number): number;
}

/** Sentences of a paragraph by language, as dense with figures as business news is. */
const PARAGRAPHS: Readonly<Record<Language | 'fr', (cast: Cast) => string[]>> = {
  en: ({ name, other, stranger, number }) => [
    `${name}, which builds software for hospitals and counts ${other} among its backers, said on Tuesday that it had`,
    `raised $${number(900)} million in a round led by ${stranger} Capital. The deal values the company at $${number(40)}.${number(9)}`,
    'billion, more than twice what investors paid a year earlier, according to two people who asked not to be named',
    `because the talks were private. Revenue rose ${number(80)} percent to €${number(800)} million in the second quarter of`,
    `2024, and the start-up now employs about ${number(9)},${100 + number(800)} people in Paris, Lisbon and Montreal. “We did not`,
    `need the money,” its chief executive told reporters, “but we liked the partner.” ${other} had earlier offered up to`,
    `${number(20)} billion dollars for the whole business, an offer that the board turned down last May; a spokesperson for`,
    `${stranger} declined to comment on its ${number(30)}% stake.`,
  ],
  de: ({ name, other, stranger, number }) => [
    `${name}, ein Anbieter von Software für Krankenhäuser, an dem auch ${other} beteiligt ist, hat nach eigenen Angaben`,
    `vom Dienstag ${number(900)} Millionen Dollar eingesammelt; angeführt wurde die Runde von ${stranger} Kapital. Damit ist die`,
    `Firma mit ${number(40)},${number(9)} Milliarden Euro bewertet, mehr als doppelt so hoch wie noch vor einem Jahr, sagten zwei mit`,
    `den Gesprächen vertraute Personen. Der Umsatz stieg im zweiten Quartal 2024 um ${number(80)} Prozent auf ${number(800)} Mio. Euro,`,
    `inzwischen arbeiten rund ${number(9)}.${100 + number(800)} Beschäftigte in Hamburg, Graz und Zürich. „Wir hätten das Geld nicht`,
    'gebraucht, aber der Partner gefiel uns“, sagte die Vorstandschefin vor Journalisten. Zuvor hatte',
    `${other} bis zu ${number(20)} Milliarden Dollar für das gesamte Unternehmen geboten, was der Aufsichtsrat im Mai ablehnte.`,
    `Ein Sprecher von ${stranger} wollte sich zu dem Anteil von ${number(30)} Prozent nicht äußern.`,
  ],
  fr: ({ name, other, stranger, number }) => [
    `${name}, qui édite des logiciels pour les hôpitaux et compte ${other} parmi ses soutiens, a annoncé mardi avoir levé`,
    `${number(900)} millions de dollars lors d’un tour de table mené par ${stranger} Capital. L’opération valorise la société`,
    `à ${number(40)},${number(9)} milliards d’euros, plus du double d’il y a un an, selon deux personnes proches des discussions.`,
    `Le chiffre d’affaires a progressé de ${number(80)} % au deuxième trimestre 2024, à ${number(800)} millions d’euros, et la`,
    `jeune pousse emploie désormais environ ${number(9)} ${100 + number(800)} personnes à Lyon, Genève et Québec. « Nous n’avions`,
    'pas besoin de cet argent, mais le partenaire nous plaisait », a confié sa directrice générale à des journalistes.',
    `${other} avait proposé jusqu’à ${number(20)} milliards de dollars pour l’ensemble, offre repoussée en mai par le conseil ;`,
    `un porte-parole de ${stranger} n’a pas souhaité commenter sa participation de ${number(30)} %.`,
  ],
};

const STRANGERS = 'Quorvex Blintano Dremholt Fyskara Grauwin Hjelmtor Ixopal Jundrick Klymene Ostravel'.split(' ');

/** Words of a paragraph, about. */
const WORDS = 125;

/** Companies of the made-up record that prose of so many words names. */
export const castOf = (words: number): number => Math.ceil(words / WORDS) + 1;

/** An article of about so many words, dated 1 June 2024. The same seed gives the same words. */
export function prose(language: Language, words: number, seed = 1): ArticleText {
  const random = randomFrom(seed);
  const paragraphs = Array.from({ length: Math.ceil(words / WORDS) }, (_, i) => {
    const cast: Cast = {
      name: madeUpName(i),
      other: madeUpName(i + 1),
      stranger: `${STRANGERS[Math.floor(random() * STRANGERS.length)]}${i}`,
      number: (most) => 2 + Math.floor(random() * (most - 1)),
    };
    return PARAGRAPHS[language](cast).join(' ');
  });
  return readPlainText(paragraphs.join('\n\n'), { language: () => language, published: '2024-06-01' });
}
