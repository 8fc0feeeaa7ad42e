import type { Unit } from '../model';
import type { FigureContext } from '../model/tables/figures';
import { type FoundFigure, FRACTION } from './find';
import { isMoney } from './reading';

/**
 * What the text after a sentence may leave out, given what was known before it and the figures found in
 * it. An amount told in two currencies leaves the one in force that it names.
 */
export function contextAfter(context: FigureContext, figures: readonly FoundFigure[]): FigureContext {
  if (context.scale !== undefined || context.columns !== undefined) return context;
  const after: FigureContext = { ...context };
  for (const { figure, noun, exponent } of figures) {
    if (!context.declared && isMoney(figure.unit) && !(figure.converted && figure.converted.unit === after.unit))
      after.unit = figure.unit;
    const value = figure.high ?? figure.low;
    if (noun !== FRACTION && value !== null) after.last = { unit: figure.unit, noun, exponent, value };
  }
  return after;
}

/** The same outside a table or list: its caption and columns no longer hold. */
export function outsideTable({ unit, declared, last }: FigureContext): FigureContext {
  return { ...(unit ? { unit } : {}), ...(declared ? { declared } : {}), ...(last ? { last } : {}) };
}

/** `context` after a block without figures: the last figure is the one before the block. */
export function withLast(context: FigureContext, { last }: FigureContext): FigureContext {
  const { last: _, ...rest } = context;
  return last ? { ...rest, last } : rest;
}

/** The first currency that figures name, for amounts before it that leave it out ("OpenAI bekommt 6 Milliarden"). */
export function firstCurrency(figures: readonly { figure: FoundFigure['figure'] }[]): Unit | null {
  return figures.find(({ figure }) => isMoney(figure.unit))?.figure.unit ?? null;
}
