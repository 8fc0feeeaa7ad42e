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
  /** Begins with a currency or magnitude, or with the word that leads to one ("in Mio. Euro"). */
  opens: boolean;
}

/** What a stretch of tokens says of the numbers it stands over. */
function saidBy(text: string, tokens: readonly Token[], lexicon: FigureLexicon): Said {
  const said: Said = { unit: null, noun: null, exponent: null, figure: false, thing: false, opens: false };
  let words = 0;
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const first = words === 0;
    if (token.kind !== 'mark' && !lexicon.unitOpeners.has(token.lower) && !lexicon.amountNouns.has(token.lower))
      words++;
    const currency = lexicon.currencies.at(tokens, at) ?? lexicon.signs.at(tokens, at) ?? lexicon.codes.at(tokens, at);
    if (currency && !/^\p{L}$/u.test(token.text)) {
      said.opens ||= first;
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
    said.opens ||= first && (word !== undefined || letter !== undefined);
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

/** What the corner of a table says of all its columns ("in Mrd. Euro", "($ in millions)"), beside `base`. */
function cornerContext({ unit, exponent }: Said, base: FigureContext): FigureContext {
  const said = unit === 'percent' || unit === 'people' ? undefined : (unit ?? base.unit);
  return said === undefined || exponent === null ? {} : { unit: said, scale: power(exponent) };
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
    const corner = cells[0]?.opens && !cells[0].figure ? cornerContext(cells[0], base) : {};
    const columns = cells.map((said) => cellContext(said, { ...base, ...corner }));
    return columns.some((column) => column !== null) ? { ...corner, columns } : {};
  }
  const [said] = cells;
  if (!said || said.figure || said.unit === null || said.unit === 'percent' || said.unit === 'people') return {};
  return said.exponent === null ? { unit: said.unit } : { unit: said.unit, scale: power(said.exponent) };
}

/** Tokens between the words for all amounts of a text and the currency they are in. */
const STATEMENT_REACH = 10;

/**
 * The currency in which a text says that its amounts are, where not said otherwise ("Alle Beträge in US-Dollar",
 * "Figures, unless noted, are in euros"), or null.
 */
export function statedCurrency(text: string, tables: FigureTables): Unit | null {
  const lexicon = lexiconOf(tables);
  const tokens = tokenize(text, lexicon.pattern);
  let noun = -STATEMENT_REACH;
  for (const [at, token] of tokens.entries()) {
    if (lexicon.amountNouns.has(token.lower)) noun = at;
    else if (/^[.!?]$/.test(token.text)) noun = -STATEMENT_REACH;
    if (at - noun >= STATEMENT_REACH || !lexicon.unitOpeners.has(token.lower)) continue;
    const currency =
      lexicon.currencies.at(tokens, at + 1) ?? lexicon.signs.at(tokens, at + 1) ?? lexicon.codes.at(tokens, at + 1);
    const next = currency && tokens[at + 1 + currency.length];
    if (currency && next?.kind !== 'number') return currency.value;
  }
  return null;
}

/** What the first cell of a row says of the others ("Umsatz (Mio. €)", "Mitarbeiter"), or null. */
export function rowContext(label: string, lexicon: FigureLexicon, base: FigureContext): FigureContext | null {
  const [said] = cellsOf(label, lexicon);
  if (!said || (said.unit === null && said.exponent === null)) return null;
  const context = cellContext({ ...said, thing: false }, base);
  return context?.scale === undefined ? null : context;
}
