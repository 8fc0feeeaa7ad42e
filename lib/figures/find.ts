import type { Figure, Span, Unit } from '../model';
import type { FigureContext, FigureTables, LastFigure } from '../model/tables/figures';
import { CELL_END, type Token, tokenize } from '../text';
import { type ContextAt, contextsOf, scaled } from './cells';
import { comparedWith, pointOf, rangeOf, sumOf, trajectoryStart } from './combine';
import { splitCompounds } from './compounds';
import { conversionAfter, conversionInBracket, type ReadAmount } from './conversion';
import { countsThings, peopleCue, peopleVerb } from './counted';
import { bounds, hedgeAfter, hedgeBefore, hedgeOfMark } from './hedges';
import { lexiconOf } from './lexicon';
import { operandAt } from './operand';
import { type Draft, isMoney, type Operand, type Reading } from './reading';
import { settleUnits } from './settle';
import { shareAt } from './shares';
import { BEGINS, beginsAt, mayJoin } from './starts';
import { vagueAt } from './vague';

export { FRACTION } from './shares';

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
  /** Power of ten of its magnitude word; 0 when there is none. */
  exponent: number;
}

interface AmountOptions {
  context?: FigureContext;
  last?: LastFigure | null;
  /** The caller knows what a stroke or hyphen before it means. */
  joined?: boolean;
}

/** The amount or range that begins at token `index`, its unit possibly still open; null when none. */
function amountAt(reading: Reading, index: number, options: AmountOptions): Draft | null {
  const { context = {}, last = null, joined = false } = options;
  const read = operandAt(reading, index, { joined }) ?? pendingAt(reading, index, joined);
  if (!read) return null;
  const completed = scaled(reading, read, context);
  const operand = completed ?? sumOf(reading, read);
  const range = rangeOf(reading, operand);
  if (range) return range;
  const start = trajectoryStart(reading, operand);
  if (start) return start;
  if (operand.pending) return null;
  if (completed) return { ...pointOf(completed), unitBy: 'context' };
  if (operand.unit !== null) return pointOf(operand);
  const people = peopleCue(reading, operand) ?? peopleVerb(reading, operand);
  if (people) return { ...pointOf({ ...operand, unit: 'people' }), noun: people };
  if (operand.magnitude) return pointOf(operand);
  return last && comparedWith(reading, operand, last);
}

/** A number whose magnitude comes with the other end of its range or trajectory. */
const pendingAt = (reading: Reading, index: number, joined: boolean): Operand | null =>
  reading.tokens[index]?.kind === 'word' && mayJoin(reading, index)
    ? operandAt(reading, index, { joined, pending: true })
    : null;

/** What a bare number may take over from `draft`; `unit` where the draft leaves its own to what came before. */
const lastOf = (draft: Draft, unit: Unit | null): LastFigure | null =>
  unit === null ? null : { unit, noun: draft.noun, exponent: draft.exponent, value: draft.high ?? draft.low };

/** All drafts of the text in order. */
function draftsOf(reading: Reading, context: FigureContext): Draft[] {
  const { tokens } = reading;
  const contextAt: ContextAt = contextsOf(reading, context);
  const inBracket: ReadAmount = (index) => amountAt(reading, index, { joined: true }) ?? vagueAt(reading, index);
  const drafts: Draft[] = [];
  let last = context.last ?? null;
  let money = isMoney(context.unit ?? null) ? (context.unit ?? null) : null;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const main = drafts.at(-1);
    if (token.text === '(' && main) {
      const aside = conversionInBracket(reading, main, at, inBracket);
      if (aside) main.converted = convertedBy(aside.draft);
      at = aside?.to ?? at + 1;
      continue;
    }
    const begins = beginsAt(reading, at);
    const draft =
      (begins & (BEGINS.number | BEGINS.prefix) ? amountAt(reading, at, { context: contextAt(at), last }) : null) ??
      (begins & BEGINS.vague ? vagueAt(reading, at) : null) ??
      (begins & BEGINS.share ? shareAt(reading, at) : null);
    if (!draft || (draft.unit === null && (!draft.inherits || countsThings(reading, draft)))) {
      at = draft ? draft.to : at + 1;
      continue;
    }
    const conversion = conversionAfter(reading, draft, inBracket);
    if (conversion) draft.converted = convertedBy(conversion.draft);
    drafts.push(draft);
    if (isMoney(draft.unit)) money = draft.unit;
    last = lastOf(draft, draft.unit ?? money) ?? last;
    at = conversion?.to ?? draft.to;
  }
  return drafts;
}

const convertedBy = ({ low, high, unit, step }: Draft): Draft['converted'] => ({ low, high, unit: unit as Unit, step });

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
  const tokens = splitCompounds(tokenize(text, lexicon.pattern), lexicon.compounds);
  const reading: Reading = { text, tokens, lexicon, isRow: text.includes(CELL_END) };
  return settleUnits(draftsOf(reading, context), context).map((draft) => {
    const before = hedgeBefore(reading, draft.from)?.hedge ?? draft.hedge ?? 'exact';
    const prefix = before === 'exact' ? (hedgeOfMark(reading, draft.from, draft.to) ?? before) : before;
    const suffix = prefix === 'exact' || prefix === 'about' ? hedgeAfter(reading, draft.to) : null;
    const { low, high, qualifier } = bounds(draft, suffix ?? prefix);
    return {
      start: (tokens[draft.from] as Token).start,
      end: (tokens[draft.to - 1] as Token).end,
      figure: {
        low,
        high,
        qualifier,
        unit: draft.unit as Unit,
        vague: draft.kind === 'vague-range' || draft.kind === 'vague-open',
        step: draft.step,
        converted: draft.converted,
      },
      noun: draft.noun,
      unitBy: draft.unitBy,
      exponent: draft.exponent,
    };
  });
}
