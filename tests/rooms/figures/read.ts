import { type FigureContext, findFigures } from '../../../lib/figures';
import { figures as de } from '../../../lib/languages/de/figures';
import { figures as en } from '../../../lib/languages/en/figures';
import { figures as fr } from '../../../lib/languages/fr/figures';
import type { ReadingLanguage } from '../../../lib/model';

const TABLES = { de, en, fr };

/** Figures of `text`, one line each: span, bounds, unit, qualifier, then what is not usual. */
export function read(language: ReadingLanguage, text: string, context: FigureContext = {}): string[] {
  return findFigures(text, TABLES[language], context).map(({ start, end, figure, noun, unitBy }) => {
    const { low, high, unit, qualifier, vague, converted } = figure;
    const bounds = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    const extra = [
      vague ? 'vague' : '',
      converted ? `= ${converted.low} ${converted.unit}` : '',
      noun ? `(${noun})` : '',
      unitBy === 'stated' || unitBy === 'fraction' ? '' : unitBy,
    ].filter(Boolean);
    return [`[${text.slice(start, end)}]`, bounds, unit, qualifier, ...extra].join(' ');
  });
}
