/** A long made-up article about companies of a made-up record, as read and as detected. */
import { detect } from '../../lib/check';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { ArticleText, Detection, FactBase } from '../../lib/model';
import { resolveNames } from '../../lib/names';
import { aliasKey, readPlainText } from '../../lib/text';
import { madeUpName } from './made-up-record';
import { randomFrom } from './random';

/** Companies of the record that the article names; the record must be at least as large. */
export const NAMED = 40;

const STRANGERS =
  'Quorvex Blintano Dremholt Fyskara Grauwin Hjelmtor Ixopal Jundrick Klymene Ostravel Pryzmo Tschirn'.split(' ');

/** Paragraphs of the article, in English: each names a company of the record, and some that it lacks. */
export function paragraphs(seed = 1): string[] {
  const random = randomFrom(seed);
  const stranger = (): string =>
    `${STRANGERS[Math.floor(random() * STRANGERS.length)]}${Math.floor(random() * 900)} ${random() < 0.5 ? 'Capital' : 'Networks'}`;
  return Array.from({ length: NAMED }, (_, i) => {
    const name = madeUpName(i);
    const others = Array.from({ length: 12 }, stranger);
    return [
      `${name} raised $${10 + Math.floor(random() * 900)} million in a funding round in March 2024, and ${others[0]} joined ${others[1]} as an investor.`,
      `The round values ${name} at $${1 + Math.floor(random() * 30)} billion, according to ${others[2]}, while ${others[3]} and ${others[4]} declined to comment.`,
      `Revenue of ${name} came to $${Math.floor(random() * 900)} million in 2023, said ${others[5]} Chief Executive Marla ${others[6]?.split(' ')[0]}.`,
      `In Berlin, ${others[7]} sold 12 percent of ${others[8]} to Nordic ${others[0]} for $${Math.floor(random() * 90)} million.`,
      `Rivals ${others[9]}, ${others[10]} and ${others[11]} have between 50 and ${100 + Math.floor(random() * 900)} employees each.`,
    ].join(' ');
  });
}

/** The article as a page hands it to the worker. */
export function madeUpArticle(seed = 1): ArticleText {
  const text = [`A long look at ${NAMED} companies`, ...paragraphs(seed)].join('\n\n');
  return readPlainText(text, { language: () => 'en', published: '2024-06-01' });
}

/** What is found in the article. */
export const detection = (seed = 1): Detection => detect(madeUpArticle(seed), detectPacks);

/** The alias keys that the match asks a fact base for when it is handed the article. */
export async function keysAsked(found: Detection): Promise<string[]> {
  const asked: string[] = [];
  const base: FactBase = {
    byKeys: async (keys) => {
      asked.push(...keys);
      return new Map();
    },
    byIds: async () => new Map(),
  };
  await resolveNames(found, base, matchPacks.en.names);
  return [...new Set(asked)];
}

/** Keys under which the named companies are stored. */
export const knownKeys = (): string[] => Array.from({ length: NAMED }, (_, i) => aliasKey(madeUpName(i)));
