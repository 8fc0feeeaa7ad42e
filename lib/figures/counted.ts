import { adjacent, CELL_END, type Token } from '../text';
import { amountOf } from './numerals';
import type { Draft, Operand, Reading } from './reading';

/** Words looked back at for a head-count cue before a bare number. */
const CUE_REACH = 8;
/** Least bare number that a head-count cue makes a count of people. */
const LEAST_COUNT = 10;
/** Adjectives between an amount and the thing it counts. */
const MOST_ADJECTIVES = 3;

const endsInMoneyNoun = (nouns: ReadonlySet<string>, word: string): boolean => {
  for (let from = 1; from < word.length - 3; from++) if (nouns.has(word.slice(from))) return true;
  return false;
};

/** The word after an amount that a thing would be, over adjectives ("3 billion daily searches"). */
function nounAfter({ tokens, lexicon }: Reading, index: number): Token | null {
  for (let at = index; at <= index + MOST_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (!lexicon.peopleAdjectives.has(token.lower) && !lexicon.hedgeAdjectives.has(token.lower)) return token;
  }
  return null;
}

/** Whether a partitive and the plural of no word of money stand at `index` ("milliards de lignes", "millions d’images"). */
function countsByPartitive({ tokens, lexicon }: Reading, index: number): boolean {
  const link = lexicon.counting.at(tokens, index);
  const noun = link ? tokens[index + link.length] : undefined;
  if (noun?.kind !== 'word' || lexicon.moneyNouns.has(noun.lower) || lexicon.notCounted.has(noun.lower)) return false;
  return /^\p{Ll}{3,}[sx]$/u.test(noun.text);
}

/** Whether a thing is counted after tokens `to`, which makes the number no sum of money ("2 Billionen Token"). */
export function countsThings({ tokens, lexicon, text }: Reading, draft: Pick<Draft, 'to' | 'kind'>): boolean {
  const next = tokens[draft.to];
  if (next?.kind !== 'word' || text.slice(tokens[draft.to - 1]?.end, next.start).includes(CELL_END)) return false;
  if (lexicon.things.at(tokens, draft.to) !== null) return true;
  const small = lexicon.comparisonTails.has(next.lower) || lexicon.hedgeOpeners.has(next.lower);
  if (!small && tokens[draft.to + 1]?.kind === 'word' && lexicon.things.at(tokens, draft.to + 1) !== null) return true;
  const { countedBy } = lexicon.tables;
  if (countedBy === 'partitive') return countsByPartitive({ tokens, lexicon, text }, draft.to);
  if (lexicon.partitives.has(next.lower)) return draft.kind === 'vague-open' && countedBy === 'plural-s';
  if (adjacent(tokens[draft.to - 1], next)) return false;
  const noun = nounAfter({ tokens, lexicon, text }, draft.to);
  if (!noun || lexicon.moneyNouns.has(noun.lower) || lexicon.notCounted.has(noun.lower)) return false;
  if (countedBy === 'capital') {
    const opens = tokens[draft.to - 1]?.text === '.' && /^[(:]$/.test(tokens[tokens.indexOf(noun) + 1]?.text ?? '');
    if (opens) return false;
    return /^\p{Lu}\p{Ll}/u.test(noun.text) && !endsInMoneyNoun(lexicon.moneyNouns, noun.lower);
  }
  return /^\p{Ll}{3,}s$/u.test(noun.text) && !/ss$/.test(noun.text);
}

/** A year or a word that may stand between a head-count cue and its number. */
function isLink({ lexicon }: Reading, token: Token): boolean {
  if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.text);
  return lexicon.peopleLinks.has(token.lower) || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

/** The noun of a cue that makes a bare number people ("headcount of 170"), or null. */
export function peopleCue(reading: Reading, operand: Operand): string | null {
  const { tokens, lexicon, text } = reading;
  if (operand.pending || (operand.numeral.decimals > 0 && !operand.magnitude)) return null;
  if (amountOf(operand.numeral, operand.exponent) < LEAST_COUNT || (operand.numeral.yearLike && !operand.magnitude))
    return null;
  const next = tokens[operand.to];
  const ordinal =
    next?.text === '.' &&
    tokens[operand.to + 1]?.kind === 'word' &&
    lexicon.tables.countedBy === 'capital' &&
    operand.numeral.digits <= 31;
  const cell = next !== undefined && text.slice(tokens[operand.to - 1]?.end, next.start).includes(CELL_END);
  if ((next?.kind === 'number' && !cell) || ordinal) return null;
  if (next?.kind === 'word' && countsThings(reading, { to: operand.to, kind: 'point' })) return null;
  let at = operand.from;
  for (let n = 0; n < CUE_REACH && at > 0; n++) {
    const cue = lexicon.peopleBefore.before(tokens, at);
    if (cue) return cue.value;
    const hedge = lexicon.hedgesBefore.before(tokens, at);
    if (!hedge && !isLink(reading, tokens[at - 1] as Token)) return null;
    at -= hedge?.length ?? 1;
  }
  return null;
}
