import { adjacent, CELL_END, type Token } from '../text';
import { endsInOneOf, isHyphen } from './hyphens';
import { amountOf } from './numerals';
import type { Draft, Operand, Reading } from './reading';

/** Words looked back at for a head-count cue before a bare number. */
const CUE_REACH = 8;
/** Least bare number that a head-count cue makes a count of people. */
const LEAST_COUNT = 10;
/** Adjectives between an amount and the thing it counts. */
const MOST_ADJECTIVES = 3;
/** Parts of a compound with hyphens. */
const MOST_PARTS = 6;

/** Shortest money noun that counts as the last part of a compound. */
const SHORTEST_PART = 4;

/** Index of the last part of a compound with hyphens that begins at `index` ("Trainings-Token"). */
function lastPart({ tokens }: Reading, index: number): number {
  let at = index;
  for (let n = 0; n < MOST_PARTS && isHyphen(tokens, at + 1) && tokens[at + 2]?.kind === 'word'; n++) at += 2;
  return at;
}

/** Index of the noun after an amount that would be a thing, over adjectives ("3 billion daily searches"), or -1. */
function nounAfter(reading: Reading, index: number): number {
  const { tokens, lexicon } = reading;
  for (let at = index; at <= index + MOST_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (!lexicon.peopleAdjectives.has(token.lower) && !lexicon.hedgeAdjectives.has(token.lower))
      return lastPart(reading, at);
  }
  return -1;
}

/** Whether the noun at `index` is one that is counted, by the language's rule and its lists of what is not. */
function isCounted({ tokens, lexicon }: Reading, index: number): boolean {
  const noun = tokens[index];
  if (!noun || lexicon.moneyNouns.has(noun.lower) || lexicon.notCounted.has(noun.lower)) return false;
  switch (lexicon.tables.countedBy) {
    case 'plural-s':
      return /^\p{Ll}{3,}s$/u.test(noun.text) && !/ss$/.test(noun.text);
    case 'partitive':
      return /^\p{Ll}{3,}[sx]$/u.test(noun.text);
    case 'capital':
      return (
        /^\p{Lu}(?:\p{Ll}|\p{Lu}+s$)/u.test(noun.text) && !endsInOneOf(lexicon.moneyNouns, noun.lower, SHORTEST_PART)
      );
  }
}

/** Whether a word is too small to be part of what is counted ("in", "from", "after"). */
const isSmall = ({ lexicon }: Reading, word: string): boolean =>
  lexicon.notCounted.has(word) || lexicon.comparisonTails.has(word) || lexicon.hedgeOpeners.has(word);

/** Whether a thing is counted after tokens `to`, which makes the number no sum of money ("2 Billionen Token"). */
export function countsThings(reading: Reading, draft: Pick<Draft, 'to' | 'kind'>): boolean {
  const { tokens, lexicon, text } = reading;
  const { countedBy } = lexicon.tables;
  if (isHyphen(tokens, draft.to)) return lexicon.things.at(tokens, draft.to + 1) !== null;
  const next = tokens[draft.to];
  if (next?.kind !== 'word' || text.slice(tokens[draft.to - 1]?.end, next.start).includes(CELL_END)) return false;
  if (lexicon.things.at(tokens, draft.to) !== null) return true;
  const link = lexicon.counting.at(tokens, draft.to);
  if (countedBy === 'partitive' && link) return isCounted(reading, draft.to + link.length);
  if (lexicon.partitives.has(next.lower)) return draft.kind === 'vague-open' && countedBy === 'plural-s';
  if (adjacent(tokens[draft.to - 1], next)) return false;
  const second = tokens[draft.to + 1];
  const paired = second?.kind === 'word' && !isSmall(reading, next.lower);
  if (paired && lexicon.things.at(tokens, draft.to + 1) !== null) return true;
  if (countedBy === 'partitive') return false;
  const noun = nounAfter(reading, draft.to);
  if (noun < 0) return false;
  const opens = tokens[draft.to - 1]?.text === '.' && /^[(:]$/.test(tokens[noun + 1]?.text ?? '');
  if (countedBy === 'capital') return !opens && isCounted(reading, noun);
  return isCounted(reading, noun) || (paired && /^\p{Ll}/u.test(next.text) && isCounted(reading, draft.to + 1));
}

/** Whether a year, the begin of a trajectory or a word may stand between a head-count cue and its number. */
function isLink({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    return /^(?:19|20)\d\d$/.test(token.text) || lexicon.targets.has(tokens[at + 1]?.lower ?? ' ');
  }
  return lexicon.peopleLinks.has(token.lower) || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

/** Least bare number that a verb of people makes a count of them whatever stands before it ("Windows 11 nutzen viele"). */
const LEAST_PLAIN_COUNT = 1000;

/** The noun of a verb of people right after a bare number ("400 million use the app", "50 arbeiten dort"), or null. */
export function peopleVerb({ tokens, lexicon }: Reading, operand: Operand): string | null {
  const verb = tokens[operand.to];
  const noun = verb?.kind === 'word' ? lexicon.peopleVerbs.get(verb.lower) : undefined;
  if (noun === undefined || operand.pending || (operand.numeral.yearLike && !operand.magnitude)) return null;
  const amount = amountOf(operand.numeral, operand.exponent);
  if (operand.magnitude || amount >= LEAST_PLAIN_COUNT) return noun;
  const before = tokens[operand.from - 1];
  const named = before?.kind === 'word' && !lexicon.hedgesBefore.before(tokens, operand.from);
  return amount < LEAST_COUNT || named || before?.kind === 'number' ? null : noun;
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
    if (!hedge && !isLink(reading, at - 1)) return null;
    at -= hedge?.length ?? 1;
  }
  return null;
}
