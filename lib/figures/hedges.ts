import type { Qualifier } from '../model';
import type { Hedge } from '../model/tables/figures';
import { adjacent } from '../text';
import { endsInOneOf, overHyphen } from './hyphens';
import type { FigureLexicon } from './lexicon';
import type { Draft, Reading } from './reading';

/** Words between a noun and its preposition that are looked at ("Zusage seiner Förderer über"). */
const LINK_REACH = 4;
/** Words between a figure and the hedge after it ("35 Milliarden Dollar wohl übersteigen"). */
const AFTER_REACH = 2;

/** Words between a mark and what says that it is passed ("überschritt im Herbst die Schwelle von"). */
const MARK_REACH = 6;

/** Hedges in a row. */
const MOST_HEDGES = 3;

/** Shortest noun that counts as the last part of a compound. */
const SHORTEST_PART = 4;

const isPrepositionNoun = ({ prepositionNouns }: FigureLexicon, word: string): boolean =>
  prepositionNouns.has(word) || endsInOneOf(prepositionNouns, word, SHORTEST_PART);

/** Whether the hedge word before token `end` is a preposition of a noun before it ("Runde über 40 Milliarden"). */
function isPreposition({ tokens, lexicon }: Reading, end: number): boolean {
  if (!lexicon.prepositions.has(tokens[end - 1]?.lower ?? ' ')) return false;
  if (lexicon.hedgeOpeners.has(tokens[end - 2]?.lower ?? ' ')) return false;
  for (let at = end - 2; at >= end - 2 - LINK_REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isPrepositionNoun(lexicon, token.lower)) return true;
    if (!lexicon.prepositionLinks.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}

interface Found {
  hedge: Hedge;
  /** Token at which the hedge begins. */
  from: number;
}

function oneBefore(reading: Reading, end: number): Found | null {
  const { tokens, lexicon } = reading;
  const found = lexicon.hedgesBefore.before(tokens, end);
  if (!found || (found.length === 1 && isPreposition(reading, end))) return null;
  const first = end - found.length;
  if (tokens[first]?.kind === 'mark' && /^[-=–]$/.test(tokens[first - 1]?.text ?? '')) return null;
  return { hedge: found.value, from: end - found.length };
}

/**
 * The hedge that ends right before token `end`, with the place where it begins. Of two in a row
 * ("bis zu rund 40 Milliarden") the one that bounds wins over "about".
 */
export function hedgeBefore(reading: Reading, end: number): Found | null {
  const near = oneBefore(reading, end);
  if (near?.hedge !== 'about') return near;
  const far = oneBefore(reading, near.from);
  return far && far.hedge !== 'exact' ? far : near;
}

/** The hedge after token `end` ("or more", "übersteigen"), no further than two words away. */
export function hedgeAfter({ tokens, lexicon }: Reading, end: number): Hedge | null {
  const first = /^[,–—]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  for (let at = first; at <= first + AFTER_REACH; at++) {
    const found = lexicon.hedgesAfter.at(tokens, at);
    const token = tokens[at];
    if (found && (token?.kind === 'word' || adjacent(tokens[at - 1], token))) return found.value;
    if (token?.kind !== 'word' || first !== end) return null;
  }
  return null;
}

/**
 * The hedge of a figure that is a mark to be passed: "crossed the $10bn mark", "über die Marke von 10
 * Milliarden", "die 10-Milliarden-Marke geknackt". Null when no mark stands beside it.
 */
export function hedgeOfMark(reading: Reading, from: number, to: number): Hedge | null {
  const { tokens, lexicon } = reading;
  const isMark = (at: number): boolean => lexicon.marks.has(tokens[at]?.lower ?? ' ');
  const behind = overHyphen(tokens, to);
  const after = isMark(behind);
  const before = lexicon.markLinks.has(tokens[from - 1]?.lower ?? ' ') && isMark(from - 2);
  if (!after && !before) return null;
  const end = before ? from - 2 : from;
  for (let at = end - 1; at >= end - MARK_REACH && tokens[at]?.kind === 'word'; at--) {
    const hedge = lexicon.markPassing.get(tokens[at]?.lower ?? ' ');
    if (hedge) return hedge;
  }
  return hedgeAfter(reading, after ? behind + 1 : to);
}

/** Passes over hedge words at `index` (for "von 7 auf rund 14 Milliarden"). */
export function overHedges({ tokens, lexicon }: Reading, index: number): number {
  let at = index;
  for (let n = 0; n < MOST_HEDGES; n++) at += lexicon.hedgesBefore.at(tokens, at)?.length ?? 0;
  return at;
}

/** The qualifier of a draft and the bounds it gives. */
export function bounds(draft: Draft, hedge: Hedge): { low: number | null; high: number | null; qualifier: Qualifier } {
  if (draft.kind === 'range' || draft.kind === 'vague-range') {
    return { low: draft.low, high: draft.high, qualifier: 'range' };
  }
  if (draft.kind === 'vague-open') return { low: draft.low, high: null, qualifier: 'at_least' };
  switch (hedge) {
    case 'more_than':
    case 'at_least':
      return { low: draft.low, high: null, qualifier: hedge };
    case 'less_than':
    case 'up_to':
      return { low: null, high: draft.low, qualifier: hedge };
    default:
      return { low: draft.low, high: draft.low, qualifier: hedge };
  }
}
