import type { FigureContext } from '../model/tables/figures';
import { adjacent, CELL_END as CELL } from '../text';
import { rowContext } from './caption';
import { hedgeBefore } from './hedges';
import { readNumeral } from './numerals';
import type { Operand, Reading } from './reading';

/** What is known of the numbers at a token; tokens must be asked for in rising order. */
export type ContextAt = (index: number) => FigureContext;

/** Only the unit for amounts with a magnitude of their own: bare numbers of the cell stay plain numbers. */
const unscaled = ({ unit }: FigureContext): FigureContext => (unit === undefined ? {} : { unit });

/** Most characters of a label before a colon that may say what follows it. */
const LONGEST_LABEL = 60;

/** The context after a label that says in what the numbers behind it are counted ("Umsatz in Mio. Euro: 1.234"). */
function labelled({ text, tokens, lexicon }: Reading, context: FigureContext): ContextAt {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  const said = colon < 0 ? null : rowContext(text.slice(0, colon), lexicon, context);
  if (!said || (context.scale === undefined && (said.unit === 'people' || said.unit === 'percent')))
    return () => context;
  return (index) => ((tokens[index]?.start ?? 0) > colon ? { ...context, ...said } : context);
}

/**
 * The context of each cell of a row: what its label says, else its column's head, else the caption. A
 * head that is shorter than the row lacks its first, empty cell. Outside rows, a label before a colon counts.
 */
export function contextsOf(reading: Reading, context: FigureContext): ContextAt {
  const { text, tokens, lexicon } = reading;
  if (!reading.isRow) return labelled(reading, context);
  const { columns, ...base } = context;
  const row = text.split(CELL).length;
  const corner = Math.max(0, row - (columns?.length ?? row));
  const label = rowContext(text.slice(0, text.indexOf(CELL)), lexicon, base);
  let cell = 0;
  let at = 0;
  return (index) => {
    const end = tokens[index]?.start ?? 0;
    for (; at < end; at++) if (text[at] === CELL) cell++;
    if (cell === 0) return unscaled(base);
    const said = label ?? columns?.[cell - corner] ?? base;
    return said.unit === undefined ? unscaled(base) : said;
  };
}

/** Whether the operand fills its cell, but for a sign, brackets or a hedge. */
function fillsCell(reading: Reading, operand: Operand): boolean {
  const { text, tokens, lexicon, isRow } = reading;
  if (!isRow) return true;
  const from = hedgeBefore(reading, operand.from)?.from ?? operand.from;
  const to = operand.to + (lexicon.hedgesAfter.at(tokens, operand.to)?.length ?? 0);
  const before = text.slice(tokens[from - 2]?.end ?? 0, tokens[from]?.start);
  const after = text.slice(tokens[to - 1]?.end, tokens[to + 1]?.start ?? text.length);
  const opens = from === 0 || before.includes(CELL);
  return opens && (after.includes(CELL) || to + 1 >= tokens.length);
}

/**
 * A bare number of a table whose head or caption states scale and unit, completed by them; null when it
 * is something else (a year, a date, a part of the cell's text). A number in brackets is negative.
 */
export function scaled(reading: Reading, operand: Operand, context: FigureContext): Operand | null {
  const { tokens, lexicon } = reading;
  if (context.scale === undefined || context.unit === undefined || operand.numeral.yearLike || operand.pending)
    return null;
  if (operand.unit !== null || operand.magnitude || !fillsCell(reading, operand)) return null;
  const next = tokens[operand.to];
  if (next && (next.text === '/' || next.text === ':')) return null;
  if (next?.text === '.' && adjacent(tokens[operand.to - 1], next)) return null;
  const numeral =
    operand.written === null
      ? operand.numeral
      : readNumeral(operand.written, lexicon.tables.decimal, context.scale > 1 || context.unit === 'percent');
  if (!numeral) return null;
  const bracketed = tokens[operand.from - 1]?.text === '(' && next?.text === ')';
  return {
    ...operand,
    numeral,
    unit: context.unit,
    noun: context.noun ?? null,
    exponent: Math.round(Math.log10(context.scale)),
    magnitude: true,
    negative: operand.negative || (bracketed && context.unit !== 'people'),
  };
}
