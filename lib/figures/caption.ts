import type { Unit } from '../model';
import type { FigureContext, FigureTables } from '../model/tables/figures';
import { adjacent, CELL_END as CELL, type Token, tokenize } from '../text';
import { splitCompounds } from './compounds';
import { type FigureLexicon, lexiconOf } from './lexicon';
import { peopleAfter } from './units';

/** Longest head or label of a row, in tokens, that is taken to say what the cells count. */
const LONGEST_LABEL = 8;

interface Said {
  unit: Unit | null;
  noun: string | null;
  exponent: number | null;
  /** Holds a number with a currency, so it is no statement of units but a text with figures. */
  figure: boolean;
  /** Names something that is counted and is neither money nor people. */
  thing: boolean;
}

/** What a stretch of tokens says of the numbers it stands over. */
function saidBy(text: string, tokens: readonly Token[], lexicon: FigureLexicon): Said {
  const said: Said = { unit: null, noun: null, exponent: null, figure: false, thing: false };
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const currency = lexicon.currencies.at(tokens, at) ?? lexicon.signs.at(tokens, at) ?? lexicon.codes.at(tokens, at);
    if (currency && !/^\p{L}$/u.test(token.text)) {
      said.figure ||= isNumber(at - 1) || isNumber(at + currency.length);
      said.unit = said.unit && said.unit !== 'percent' && said.unit !== 'people' ? said.unit : currency.value;
      at += currency.length - 1;
      continue;
    }
    if (lexicon.percent.at(tokens, at)) {
      said.figure ||= isNumber(at - 1);
      if (!lexicon.notPercent.at(tokens, at + 1)) said.unit ??= 'percent';
      else said.thing = true;
      continue;
    }
    said.thing ||= lexicon.things.at(tokens, at) !== null || lexicon.plainColumns.has(token.lower);
    const people = token.kind === 'word' ? peopleAfter({ text, tokens, lexicon, isRow: false }, at) : null;
    if (people && tokens.length <= LONGEST_LABEL && tokens[people.to]?.kind !== 'word') {
      said.noun ??= people.value;
      said.unit ??= 'people';
    }
    if (token.kind !== 'word') continue;
    const word = lexicon.magnitudes.get(token.lower) ?? lexicon.abbreviations.get(token.lower);
    const named = lexicon.codes.at(tokens, at + 1) ?? lexicon.signs.at(tokens, at + 1);
    const joined = named !== null && adjacent(token, tokens[at + 1]);
    const letter = said.unit !== null || joined ? lexicon.letters.get(token.text) : undefined;
    said.exponent ??= word ?? letter ?? null;
  }
  return said;
}

const power = (exponent: number): number => Number(`1e${exponent}`);

/** The context for the cells of one column or row; `base` holds for the whole table. Null: nothing said. */
function cellContext(said: Said, base: FigureContext): FigureContext | null {
  if (said.figure) return null;
  if (said.unit === 'people') {
    const noun = said.noun === null ? {} : { noun: said.noun };
    return { unit: 'people', scale: power(said.exponent ?? 0), ...noun };
  }
  if (said.unit === 'percent') return { unit: 'percent', scale: 1 };
  if (said.thing) return {};
  const unit = said.unit ?? (said.exponent === null ? undefined : base.unit);
  if (!unit) return null;
  const scale = said.exponent === null ? (base.unit === unit ? base.scale : undefined) : power(said.exponent);
  return scale === undefined ? { unit } : { unit, scale };
}

const cellsOf = (text: string, lexicon: FigureLexicon): Said[] =>
  text
    .split(CELL)
    .map((cell) => saidBy(cell, splitCompounds(tokenize(cell, lexicon.pattern), lexicon.compounds), lexicon));

/**
 * What a table's caption or head says of the numbers below it: "in Mio. Euro" → unit EUR, scale 1e6;
 * "US$" → USD; "($ in millions)", "M$" → USD, 1e6; a head row whose cells are parted by tabs → `columns`.
 * Empty where it names no unit, or holds a number with a currency (then it is a text with figures of
 * its own). `base` is what the caption above the row says.
 */
export function captionContext(text: string, tables: FigureTables, base: FigureContext = {}): FigureContext {
  const lexicon = lexiconOf(tables);
  const cells = cellsOf(text, lexicon);
  if (cells.length > 1) {
    const columns = cells.map((said) => cellContext(said, base));
    return columns.some((column) => column !== null) ? { columns } : {};
  }
  const [said] = cells;
  if (!said || said.figure || said.unit === null || said.unit === 'percent' || said.unit === 'people') return {};
  return said.exponent === null ? { unit: said.unit } : { unit: said.unit, scale: power(said.exponent) };
}

/** What the first cell of a row says of the others ("Umsatz (Mio. €)", "Mitarbeiter"), or null. */
export function rowContext(label: string, lexicon: FigureLexicon, base: FigureContext): FigureContext | null {
  const [said] = cellsOf(label, lexicon);
  if (!said || (said.unit === null && said.exponent === null)) return null;
  const context = cellContext({ ...said, thing: false }, base);
  return context?.scale === undefined ? null : context;
}
