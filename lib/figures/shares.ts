import { amountOf } from './numerals';
import type { Draft, Reading } from './reading';

/** Value of `noun` where a share of a whole was told by a fraction ("ein Viertel der Anteile"). */
export const FRACTION = 'fraction';

/** Words around a fraction that may tell that it is a stake. */
const REACH = 6;

/** Whether a word of `words` stands among the tokens near `from` to `to`, not across a mark. */
function isNear({ tokens }: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  const fits = (at: number): boolean => words.has(tokens[at]?.lower ?? ' ');
  for (let at = from; at < to; at++) if (fits(at)) return true;
  for (let at = to; at < to + REACH && (tokens[at]?.kind === 'word' || tokens[at]?.text === '-'); at++) {
    if (fits(at)) return true;
  }
  for (let at = from - 1; at >= from - REACH && tokens[at]?.kind === 'word'; at--) if (fits(at)) return true;
  return false;
}

/** Whether a share ends at token `to` that the words around it make a stake. */
function isStake(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.fractionWholes.at(tokens, to)) return true;
  const near = isNear(reading, from, to, lexicon.fractionContext);
  const link = tokens[to]?.lower ?? ' ';
  const named = lexicon.shareNames.has(link) && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
  if (named) return near || isNear(reading, from, to, lexicon.shareVerbs);
  if (!near || !lexicon.sharePartitives.has(link)) return near;
  for (let at = to + 1; at <= to + REACH && tokens[at]?.kind === 'word'; at++) {
    if (lexicon.fractionContext.has(tokens[at]?.lower ?? ' ')) return true;
  }
  return false;
}

/** A fraction that is a stake by the words around it ("a quarter of the company", "hält ein Drittel"), or null. */
export function shareAt(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const found = lexicon.shares.at(tokens, index);
  const hedge = found ? undefined : lexicon.hedgeAdjectives.get(tokens[index + 1]?.lower ?? ' ');
  const hedged = hedge !== undefined && lexicon.articles.has(tokens[index]?.lower ?? ' ');
  const share = found?.value ?? (hedged ? lexicon.shareNouns.get(tokens[index + 2]?.lower ?? ' ') : undefined);
  if (!share) return null;
  const to = index + (found?.length ?? 3);
  if (!isStake(reading, index, to)) return null;
  const low = amountOf(share, 0);
  return {
    from: index,
    to,
    low,
    high: low,
    step: 1,
    unit: 'percent',
    noun: FRACTION,
    kind: 'point',
    hedge: hedge === undefined || hedge === 'exact' ? null : hedge,
    inherits: false,
    exponent: 0,
    unitBy: 'fraction',
    converted: null,
  };
}
