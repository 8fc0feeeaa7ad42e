import type { PartialDate } from '../model';
import type { YearPart } from '../model/tables/dates';
import { adjacent } from '../text';
import { type Moment, momentOfPart, partsOf, UNKNOWN } from './calendar';
import {
  countAt,
  type DateDraft,
  type DateReading,
  draft,
  fiscalSpan,
  linkedYear,
  offsetUnit,
  overLinks,
  type Rule,
  relativeDraft,
  unitWord,
} from './date-reading';

/** What the first so many months or quarters of a year are called. */
const FIRST_MONTHS: Readonly<Record<number, YearPart>> = { 3: 'Q1', 6: 'H1', 9: '9M' };
const FIRST_QUARTERS: Readonly<Record<number, YearPart>> = { 2: 'H1', 3: '9M' };

/** "3Q25", "1H2025": a part whose letter is glued to its year, which stays to be read. */
function numberFirst({ tokens }: DateReading, index: number): { part: YearPart; year: number; to: number } | null {
  const [number, letter] = [tokens[index], tokens[index + 1]];
  if (number?.kind !== 'number' || !/^[1-4]$/.test(number.text) || !adjacent(number, letter)) return null;
  const glued = /^([qh])(?:20)?(\d\d)$/.exec(letter?.lower ?? '');
  if (!glued || (glued[1] === 'h' && Number(number.text) > 2)) return null;
  const part = `${glued[1]?.toUpperCase()}${number.text}` as YearPart;
  return { part, year: 2000 + Number(glued[2]), to: index + 2 };
}

/** A quarter, half or nine months: "Q2", "2. Quartal", "first half", "ersten sechs Monaten". */
export function partWord(reading: DateReading, index: number): { part: YearPart; to: number } | null {
  const { tokens, lexicon } = reading;
  const word = lexicon.parts.at(tokens, index);
  if (word) return { part: word.value, to: index + word.length };
  const glued = /^([qh])([1-4])$/.exec(tokens[index]?.lower ?? '');
  if (glued) return { part: `${glued[1]?.toUpperCase()}${glued[2]}` as YearPart, to: index + 1 };
  const token = tokens[index];
  let n = lexicon.ordinals.get(token?.lower ?? ' ');
  let at = index + 1;
  if (token?.kind === 'number' && /^[1-4]$/.test(token.text)) {
    const ending = tokens[at];
    if (ending && adjacent(token, ending) && lexicon.dayEndings.has(ending.lower)) n = Number(token.text);
    if (n !== undefined) at++;
  }
  if (n === undefined) return null;
  const fiscal = lexicon.fiscal.at(tokens, at);
  if (fiscal) at += fiscal.length;
  const unit = unitWord(reading, at);
  if (unit && tokens[unit.to]?.text === '-' && adjacent(tokens[unit.to - 1], tokens[unit.to])) return null;
  if (unit?.unit === 'quarter') return { part: `Q${n}` as YearPart, to: unit.to };
  if (unit?.unit === 'half' && n <= 2) return { part: `H${n}` as YearPart, to: unit.to };
  if (n !== 1) return null;
  const count = countAt(reading, at);
  const units = count && unitWord(reading, count.to);
  if (!count || (units?.unit !== 'month' && units?.unit !== 'quarter')) return null;
  const part = (units.unit === 'month' ? FIRST_MONTHS : FIRST_QUARTERS)[count.count];
  return part ? { part, to: units.to } : null;
}

/** The latest such part of a year that has begun by the reference. */
function partBy(reference: PartialDate, part: YearPart): Moment {
  const { year, month } = partsOf(reference);
  if (month === null) return momentOfPart(year, part);
  const start = part === '9M' ? 1 : part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part[1]) * 6 - 5;
  return momentOfPart(start <= month ? year : year - 1, part);
}

/** A quarter, half or nine months with its year, if one is said; fiscal ones give a hint and no days. */
export const partOfYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const leading = lexicon.fiscal.at(tokens, index);
  const from = index + (leading?.length ?? 0);
  const compact = numberFirst(reading, index);
  if (compact) return draft(index, compact.to, momentOfPart(compact.year, compact.part), { kind: 'period' });
  const part = partWord(reading, from);
  if (!part) return null;
  const year = linkedYear(reading, part.to);
  const loose = tokens.slice(from, part.to).some((token) => lexicon.looseUnits.has(token.lower));
  if (loose && !year && offsetUnit(reading, overLinks(reading, part.to))?.unit !== 'year') return null;
  const inside = tokens.slice(index, part.to).some((_, k) => lexicon.fiscal.at(tokens, index + k) !== null);
  const trailing = lexicon.fiscal.at(tokens, overLinks(reading, part.to));
  const fiscal = leading !== null || inside || year?.fiscal === true || (!year && trailing !== null);
  if (fiscal) {
    const hint = { part: part.part, year: year?.year ?? null, offset: null };
    const period = year ? `FY${year.year}-${part.part}` : null;
    return draft(index, year?.to ?? part.to, { ...UNKNOWN, period }, { kind: 'period', fiscal: hint, relative: !year });
  }
  const { estimate = false } = year ?? {};
  if (year) return draft(index, year.to, momentOfPart(year.year, part.part), { kind: 'period', estimate });
  const offset = offsetUnit(reading, overLinks(reading, part.to));
  if (offset?.unit === 'year') {
    const shift = { unit: 'year' as const, count: offset.offset };
    const find = (ref: PartialDate): Moment => momentOfPart(partsOf(ref).year + shift.count, part.part);
    return relativeDraft(reading, index, offset.to, find, { kind: 'period' });
  }
  return relativeDraft(reading, index, part.to, (ref) => partBy(ref, part.part), { kind: 'period', bare: true });
};

/** "Geschäftsjahr 2024/25", "fiscal 2025", "FY25", "2024/25". */
export const fiscalYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const span = fiscalSpan(reading, index);
  const make = (year: number, to: number): DateDraft =>
    draft(
      index,
      to,
      { ...UNKNOWN, period: `FY${year}` },
      { kind: 'period', fiscal: { part: 'year', year, offset: null } },
    );
  if (span) return make(span.year, span.to);
  const glued = /^(?:fy|gj)(\d\d|20\d\d)$/.exec(tokens[index]?.lower ?? '');
  if (glued) return make((Number(glued[1]) % 100) + 2000, index + 1);
  const word = lexicon.fiscal.at(tokens, index);
  if (!word) return null;
  const year = linkedYear(reading, index + word.length);
  if (year) return make(year.year, year.to);
  const short = tokens[index + word.length];
  const apostrophe = /^['’]$/.test(short?.text ?? '') ? tokens[index + word.length + 1] : short;
  if (
    apostrophe?.kind === 'number' &&
    /^[12]\d$/.test(apostrophe.text) &&
    /^fy$|^gj$/.test(tokens[index]?.lower ?? '')
  ) {
    return make(2000 + Number(apostrophe.text), tokens.indexOf(apostrophe, index) + 1);
  }
  return null;
};
