import { adjacent } from '../text';
import { ROUGHLY_PER_DOLLAR } from './currencies';
import { overHedges } from './hedges';
import { type Draft, isMoney, type Reading } from './reading';

/** Words of filling in the bracket of a conversion. */
const MOST_FILLERS = 6;
/** Two amounts are a conversion when their worths differ at most by this factor. */
const LARGEST_RATE = 2.5;
/** Tokens between a figure and the bracket that converts it ("brachte 4 Milliarden Won ein (…)"). */
const BRACKET_REACH = 6;

/** Reads the amount at a token; given by the caller, who knows of ranges and vague sums. */
export type ReadAmount = (index: number) => Draft | null;

/** Passes over what may stand before the amount of a conversion ("umgerechnet", "about"). */
export function overFillers(reading: Reading, index: number): number {
  const { tokens, lexicon } = reading;
  let at = index;
  for (let n = 0; n < MOST_FILLERS; n++) {
    const filler = lexicon.conversionFillers.at(tokens, at);
    const next = filler ? at + filler.length : overHedges(reading, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Whether two amounts may be the same one in two currencies; true where the rate is not known. */
function plausible(main: Draft, other: Draft): boolean {
  const [from, to] = [ROUGHLY_PER_DOLLAR[main.unit ?? ''], ROUGHLY_PER_DOLLAR[other.unit ?? '']];
  if (from === undefined || to === undefined) return true;
  const ratio = Math.abs(main.low / from / (other.low / to || 1));
  return ratio < LARGEST_RATE && ratio * LARGEST_RATE > 1;
}

const isOther = (main: Draft, other: Draft | null): other is Draft =>
  other !== null && isMoney(other.unit) && other.unit !== main.unit;

/** Token after the bracket's further conversions ("; £1.1bn"). */
function overMore(reading: Reading, main: Draft, index: number, amountAt: ReadAmount): number {
  const { tokens, lexicon } = reading;
  let to = index;
  for (;;) {
    const or = lexicon.ors.at(tokens, to);
    if (!or && !/^[,;/]$/.test(tokens[to]?.text ?? '')) return to;
    const more = amountAt(overFillers(reading, to + (or?.length ?? 1)));
    if (!isOther(main, more)) return to;
    to = more.to;
  }
}

/** A conversion between commas or dashes with only a hedge before it ("€2 billion, about $2.3 billion,"). */
function asideAfter(reading: Reading, main: Draft, amountAt: ReadAmount): { draft: Draft; to: number } | null {
  const { tokens } = reading;
  if (!/^[,–—-]$/.test(tokens[main.to]?.text ?? '')) return null;
  const at = overFillers(reading, main.to + 1);
  const draft = at === main.to + 1 ? null : amountAt(at);
  if (!isOther(main, draft) || !plausible(main, draft)) return null;
  const end = tokens[overFillers(reading, draft.to)];
  return end === undefined || /^[,.;:–—)-]$/.test(end.text) ? { draft, to: draft.to } : null;
}

/**
 * The same amount in another currency right after `main`: in brackets, after a stroke, or after a comma
 * or dash and a cue ("umgerechnet"). Returns it and the token after it; several in one bracket are
 * passed over.
 */
export function conversionAfter(
  reading: Reading,
  main: Draft,
  amountAt: ReadAmount,
): { draft: Draft; to: number } | null {
  const { tokens, lexicon } = reading;
  if (main.unit !== null && !isMoney(main.unit)) return null;
  const open = tokens[main.to];
  if (open?.text === '(' || open?.text === '[') {
    const draft = amountAt(overFillers(reading, main.to + 1));
    return isOther(main, draft) ? { draft, to: overMore(reading, main, draft.to, amountAt) } : null;
  }
  const stroke = open?.text === '/' && adjacent(tokens[main.to - 1], open) === adjacent(open, tokens[main.to + 1]);
  const comma = /^[,–—-]$/.test(open?.text ?? '') ? main.to + 1 : main.to;
  const cue = lexicon.conversionCues.at(tokens, comma);
  const at = stroke ? main.to + 1 : cue ? overFillers(reading, comma + cue.length) : -1;
  const draft = at < 0 ? null : amountAt(at);
  if (isOther(main, draft) && plausible(main, draft)) return { draft, to: draft.to };
  return asideAfter(reading, main, amountAt);
}

/**
 * The conversion of `last` in a bracket of its own that opens at token `index` a few words after it:
 * the bracket holds nothing else. Returns it and the token after it.
 */
export function conversionInBracket(
  reading: Reading,
  last: Draft,
  index: number,
  amountAt: ReadAmount,
): { draft: Draft; to: number } | null {
  const { tokens } = reading;
  if (!isMoney(last.unit) || last.converted !== null || index - last.to > BRACKET_REACH) return null;
  const draft = amountAt(overFillers(reading, index + 1));
  if (!isOther(last, draft) || !plausible(last, draft)) return null;
  const to = overFillers(reading, draft.to);
  return tokens[to]?.text === ')' ? { draft, to: to + 1 } : null;
}
