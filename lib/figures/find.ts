import type { Figure, Span, Unit } from '../model';
import type { FigureContext, FigureTables } from '../model/tables/figures';
import { adjacent, type Token, tokenize } from '../text';
import { pointOf, rangeOf, trajectoryStart } from './combine';
import { bounds, hedgeAfter, hedgeBefore, overHedges } from './hedges';
import { lexiconOf } from './lexicon';
import { amountOf } from './numerals';
import { operandAt } from './operand';
import { type Draft, isMoney, type Operand, type Reading } from './reading';
import { vagueAt } from './vague';

/** Value of `noun` where a share of a whole was told by a fraction ("ein Viertel der Anteile"). */
export const FRACTION = 'fraction';

/** A figure in a text. */
export interface FoundFigure extends Span {
  figure: Figure;
  /** Base form of the counted noun ("Mitarbeiter", "user"), `FRACTION`, or null. */
  noun: string | null;
  /**
   * How the unit is known: said; taken over from another figure of the text; from the caller's
   * context; or a fraction ("a quarter stake").
   */
  unitBy: 'stated' | 'inherited' | 'context' | 'fraction';
}

/** Words looked back at for a head-count cue before a bare number. */
const CUE_REACH = 7;
/** Least bare number that a head-count cue makes a count of people. */
const LEAST_COUNT = 10;
/** Words around a fraction that may tell that it is a stake. */
const FRACTION_REACH = 5;
/** Words of filling in the bracket of a conversion. */
const MOST_FILLERS = 6;
/** Conversion without brackets: the two amounts differ at most by this factor between major currencies. */
const LARGEST_RATE = 3;
const MAJOR = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'SGD', 'NZD']);

/** A thing counted after the magnitude, which makes the number no sum of money ("2 Billionen Token"). */
function countsThings(reading: Reading, draft: Draft): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[draft.to];
  if (next?.kind !== 'word') return false;
  if (lexicon.things.at(tokens, draft.to) !== null) return true;
  if (tokens[draft.to + 1]?.kind === 'word' && lexicon.things.at(tokens, draft.to + 1) !== null) return true;
  if (lexicon.moneyNouns.has(next.lower) || lexicon.notCounted.has(next.lower)) return false;
  if (adjacent(tokens[draft.to - 1], next)) return false;
  const { countedBy } = lexicon.tables;
  if (countedBy === 'partitive') return countsByPartitive(reading, draft.to);
  if (lexicon.partitives.has(next.lower)) return draft.kind === 'vague-open' && countedBy === 'plural-s';
  if (countedBy === 'capital')
    return /^\p{Lu}\p{Ll}/u.test(next.text) && !hasMoneyNounEnd(lexicon.moneyNouns, next.lower);
  return /^\p{Ll}{3,}s$/u.test(next.text);
}

/** A partitive and then the plural of no word of money ("milliards de lignes", "millions d’images"). */
function countsByPartitive({ tokens, lexicon }: Reading, index: number): boolean {
  const link = lexicon.counting.at(tokens, index);
  const noun = link ? tokens[index + link.length] : undefined;
  if (noun?.kind !== 'word' || lexicon.moneyNouns.has(noun.lower) || lexicon.notCounted.has(noun.lower)) return false;
  return /^\p{Ll}{3,}[sx]$/u.test(noun.text);
}

const hasMoneyNounEnd = (nouns: ReadonlySet<string>, word: string): boolean => {
  for (let from = 1; from < word.length - 3; from++) if (nouns.has(word.slice(from))) return true;
  return false;
};

/** The noun of a cue that makes a bare number people ("headcount of 170"), or null. */
function peopleCue(reading: Reading, operand: Operand): string | null {
  const { tokens, lexicon } = reading;
  if (operand.numeral.decimals > 0 && !operand.magnitude) return null;
  if (amountOf(operand.numeral, operand.exponent) < LEAST_COUNT || (operand.numeral.yearLike && !operand.magnitude))
    return null;
  const next = tokens[operand.to];
  if (
    next?.kind === 'number' ||
    (next?.text === '.' &&
      tokens[operand.to + 1]?.kind === 'word' &&
      lexicon.tables.countedBy === 'capital' &&
      operand.numeral.digits <= 31)
  )
    return null;
  if (next?.kind === 'word' && countsThings(reading, { ...pointOf(operand), to: operand.to })) return null;
  let at = operand.from;
  for (let n = 0; n < CUE_REACH && at > 0; n++) {
    const cue = lexicon.peopleBefore.before(tokens, at);
    if (cue) return cue.value;
    const hedge = lexicon.hedgesBefore.before(tokens, at);
    const token = tokens[at - 1] as Token;
    const link = lexicon.peopleLinks.has(token.lower) || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));
    if (!hedge && !link) return null;
    at -= hedge?.length ?? 1;
  }
  return null;
}

/** A fraction that is a stake by the words around it. */
function fractionAt({ tokens, lexicon }: Reading, index: number): Draft | null {
  const share = lexicon.shares.at(tokens, index);
  if (!share) return null;
  const to = index + share.length;
  const isContext = (at: number): boolean => lexicon.fractionContext.has(tokens[at]?.lower ?? ' ');
  let near = false;
  for (let at = to; at < to + FRACTION_REACH && tokens[at] && tokens[at]?.kind !== 'mark'; at++) near ||= isContext(at);
  for (let at = index - 1; at >= index - FRACTION_REACH && tokens[at] && tokens[at]?.kind !== 'mark'; at--)
    near ||= isContext(at);
  if (!near) return null;
  const low = amountOf(share.value, 0);
  return {
    from: index,
    to,
    low,
    high: low,
    step: 1,
    unit: 'percent',
    noun: FRACTION,
    kind: 'point',
    hedge: null,
    inherits: false,
    exponent: 0,
    unitBy: 'fraction',
    converted: null,
  };
}

/** The amount or range that begins at token `index`, its unit possibly still open; null when none. */
function amountAt(reading: Reading, index: number, context: FigureContext): Draft | null {
  const operand = operandAt(reading, index);
  if (!operand) return null;
  const range = rangeOf(reading, operand);
  if (range) return range;
  const start = trajectoryStart(reading, operand);
  if (start) return start;
  if (operand.unit === null) {
    const people = peopleCue(reading, operand);
    if (people) return { ...pointOf({ ...operand, unit: 'people' }), noun: people };
    if (!operand.magnitude) return scaled(reading, operand, context);
  }
  return pointOf(operand);
}

/** A bare number of a table whose caption states scale and unit. */
function scaled({ tokens }: Reading, operand: Operand, context: FigureContext): Draft | null {
  if (context.scale === undefined || context.unit === undefined || operand.numeral.yearLike) return null;
  const next = tokens[operand.to];
  if (next && (next.text === '/' || (adjacent(tokens[operand.to - 1], next) && next.text === '.'))) return null;
  const exponent = Math.round(Math.log10(context.scale));
  return { ...pointOf({ ...operand, unit: context.unit }, exponent), unitBy: 'context' };
}

function overFillers(reading: Reading, index: number): number {
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

const plausibleRate = (main: Draft, other: Draft): boolean => {
  if (!main.unit || !other.unit || !MAJOR.has(main.unit) || !MAJOR.has(other.unit)) return true;
  const ratio = Math.abs(main.low / (other.low || 1));
  return ratio < LARGEST_RATE && ratio * LARGEST_RATE > 1;
};

/**
 * The same amount in another currency right after `main`: in brackets, or after a comma or dash and a
 * cue ("umgerechnet"). Returns it and the token after it; several in one bracket are passed over.
 */
function conversionAfter(reading: Reading, main: Draft): { draft: Draft; to: number } | null {
  const { tokens, lexicon } = reading;
  if (main.unit !== null && !isMoney(main.unit)) return null;
  const open = tokens[main.to];
  const bracket = open?.text === '(' || open?.text === '[';
  let at: number;
  if (bracket) at = overFillers(reading, main.to + 1);
  else if (open?.text === '/' && adjacent(tokens[main.to - 1], open)) at = main.to + 1;
  else {
    const comma = open?.text === ',' || open?.text === '–' || open?.text === '—' ? main.to + 1 : main.to;
    const cue = lexicon.conversionCues.at(tokens, comma);
    if (!cue) return null;
    at = overHedges(reading, comma + cue.length);
  }
  const draft = amountAt(reading, at, {});
  if (!draft || !isMoney(draft.unit) || draft.unit === main.unit) return null;
  if (!bracket) return plausibleRate(main, draft) ? { draft, to: draft.to } : null;
  let to = draft.to;
  for (;;) {
    const mark = tokens[to]?.text ?? '';
    if (!/^[,;/]$/.test(mark)) break;
    const more = amountAt(reading, overFillers(reading, to + 1), {});
    if (!more || !isMoney(more.unit) || more.unit === main.unit) break;
    to = more.to;
  }
  return { draft, to };
}

/** All drafts of the text in order. */
function draftsOf(reading: Reading, context: FigureContext): Draft[] {
  const { tokens, lexicon } = reading;
  const drafts: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const start = token.kind === 'number' || lexicon.starts.has(token.lower);
    const draft = start ? (amountAt(reading, at, context) ?? vagueAt(reading, at) ?? fractionAt(reading, at)) : null;
    if (!draft || (draft.unit === null && (!draft.inherits || countsThings(reading, draft)))) {
      at = draft ? draft.to : at + 1;
      continue;
    }
    const conversion = conversionAfter(reading, draft);
    if (conversion) {
      const { low, high, unit, step } = conversion.draft;
      draft.converted = { low, high, unit: unit as Unit, step };
    }
    drafts.push(draft);
    at = conversion?.to ?? draft.to;
  }
  return drafts;
}

/**
 * Gives open units their value: the nearest earlier sum of money of the text, else the nearest later
 * one, else people of the same magnitude just before, else the caller's unit. What stays open is no
 * figure.
 */
function settleUnits(drafts: Draft[], context: FigureContext): Draft[] {
  const later: (Draft | null)[] = new Array(drafts.length).fill(null);
  let next: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0; i--) {
    later[i] = next;
    if (isMoney((drafts[i] as Draft).unit)) next = drafts[i] as Draft;
  }
  let money: Unit | null = null;
  let before: Draft | null = null;
  const settled: Draft[] = [];
  drafts.forEach((draft, i) => {
    if (draft.unit === null) {
      const near = money ?? later[i]?.unit ?? null;
      if (near) Object.assign(draft, { unit: near, unitBy: 'inherited' });
      else if (before?.unit === 'people' && before.exponent === draft.exponent) {
        Object.assign(draft, { unit: 'people', noun: before.noun, unitBy: 'inherited' });
      } else if (isMoney(context.unit ?? null) || context.unit === 'people') {
        Object.assign(draft, { unit: context.unit, unitBy: 'context' });
      } else return;
      if (draft.converted?.unit === draft.unit) draft.converted = null;
    }
    if (isMoney(draft.unit)) money = draft.unit;
    before = draft;
    settled.push(draft);
  });
  return settled;
}

/**
 * The figures of one sentence (or any stretch of text): sums of money, percentages and counts of
 * people. The span covers number, magnitude and unit or counted noun, never the hedge.
 *
 * - A number without unit, percent sign or counted people is none; with a magnitude ("385
 *   Millionen") it takes the unit as `settleUnits` says, so a caller passes as `context.unit` the
 *   unit of the list's earlier member, the section's last sum or the table's caption, and as
 *   `context.scale` the factor of a caption such as "in Mio. Euro".
 * - A conversion in brackets is part of the figure before it.
 * - Amounts are whole currency units, percent (49) or people.
 *
 * Linear in the length of `text`.
 */
export function findFigures(text: string, tables: FigureTables, context: FigureContext = {}): FoundFigure[] {
  const lexicon = lexiconOf(tables);
  const tokens = tokenize(text, lexicon.pattern);
  const reading: Reading = { text, tokens, lexicon };
  return settleUnits(draftsOf(reading, context), context).map((draft) => {
    const prefix = hedgeBefore(reading, draft.from)?.hedge ?? draft.hedge ?? 'exact';
    const suffix = prefix === 'exact' || prefix === 'about' ? hedgeAfter(reading, draft.to) : null;
    return {
      start: (tokens[draft.from] as Token).start,
      end: (tokens[draft.to - 1] as Token).end,
      figure: {
        ...bounds(draft, suffix ?? prefix),
        unit: draft.unit as Unit,
        vague: draft.kind === 'vague-range' || draft.kind === 'vague-open',
        step: draft.step,
        converted: draft.converted,
      },
      noun: draft.noun,
      unitBy: draft.unitBy,
    };
  });
}
