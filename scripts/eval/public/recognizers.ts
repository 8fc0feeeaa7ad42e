/** Specs of Recognizers-Text: JSON files of inputs with the results that every implementation must give. */
import { z } from 'zod';
import { detectPacks } from '../../../lib/languages';
import type { Span } from '../../../lib/model';
import { amountValue, type Expected, type PublicCase, type PublicLanguage, PublicSetError } from './case';
import { codeOf, outsideMoney } from './currencies';

const resultSchema = z.object({
  Text: z.string(),
  TypeName: z.string().default(''),
  Start: z.number().int().nonnegative().optional(),
  End: z.number().int().nonnegative().optional(),
  Resolution: z.record(z.string(), z.unknown()).nullish(),
});
const specsSchema = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(resultSchema),
  }),
);
/** One result of a spec. */
export type SpecResult = z.infer<typeof resultSchema>;

/** The specs of a file. @throws {PublicSetError} when it is not in their form. */
function specsOf(raw: string, file: string): z.infer<typeof specsSchema> {
  try {
    return specsSchema.parse(JSON.parse(raw.replace(/^\ufeff/, '')));
  } catch (error) {
    throw new PublicSetError(`${file}: no specs: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a result stands: as its offsets say, or where its words are first found when these are elsewhere. */
function placeOf(input: string, { Text, Start = -1, End = -1 }: SpecResult): Span | null {
  const words = Text.toLowerCase();
  const lower = input.toLowerCase();
  if (lower.slice(Start, End + 1) === words) return { start: Start, end: End + 1 };
  const at = lower.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}

type Reads = (result: SpecResult, words: string, language: PublicLanguage) => Omit<Expected, 'start' | 'end'>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The number that a result gives; German ones have a decimal comma. */
const numberOf = (value: unknown): string[] => {
  const text = textOf(value).replace('%', '').replace(',', '.');
  return text !== '' && Number.isFinite(Number(text)) ? [amountValue(Number(text), Number(text))] : [];
};

const money: Reads = ({ Resolution }, words, language) => {
  const code = textOf(Resolution?.isoCurrency) || codeOf(textOf(Resolution?.unit));
  const values = numberOf(Resolution?.value);
  return { unit: code, values, hedged: false, outside: outsideMoney(code, values, words, language) };
};

const percent: Reads = ({ Resolution }, words, language) => {
  const values = numberOf(Resolution?.value);
  const text = words.toLowerCase();
  const points = detectPacks[language].figures.notPercent.some((word) => text.endsWith(word.toLowerCase()));
  const outside = points ? 'in percentage points' : values.length === 0 ? 'without a value in the set' : null;
  return { unit: 'percent', values, hedged: false, outside };
};

const READS = { money, percent } as const;

/** The cases of a file about sums of money or percentages. @throws {PublicSetError} when it cannot be read. */
export function specCases(
  raw: string,
  file: string,
  topic: keyof typeof READS,
  language: PublicLanguage,
): PublicCase[] {
  return specsOf(raw, file).map(({ Input, Results }) => ({
    text: Input,
    expected: Results.flatMap((result) => {
      const place = placeOf(Input, result);
      return place ? [{ ...place, ...READS[topic](result, Input.slice(place.start, place.end), language) }] : [];
    }),
  }));
}

/** Unit put after a number that ends its text, for the product reads no number without one. */
const AFTER_NUMBER: Readonly<Record<PublicLanguage, string>> = { de: 'Dollar', en: 'dollars' };

/** A text that ends in a number, which begins at `start`, made one that ends in a sum of money. */
export function numberCase(
  number: string,
  start: number,
  value: number,
  language: PublicLanguage,
  outside: string | null,
): PublicCase {
  const text = `${number} ${AFTER_NUMBER[language]}`;
  const values = [amountValue(value, value)];
  return { text, expected: [{ start, end: text.length, unit: 'USD', values, hedged: false, outside }] };
}

/** The cases of a file about numbers: those whose text ends in its only number. @throws {PublicSetError} when it cannot be read. */
export function numberCases(raw: string, file: string, language: PublicLanguage): PublicCase[] {
  return specsOf(raw, file).flatMap(({ Input, Results: [only, ...more] }) => {
    const text = Input.trim().replace(/\.$/, '');
    const [value] = numberOf(only?.Resolution?.value);
    if (!only || more.length > 0 || !value || !text.toLowerCase().endsWith(only.Text.toLowerCase())) return [];
    const subtype = textOf(only.Resolution?.subtype);
    const whole = /^-?\d+$/.test(value) || /\d[.,]\d/.test(only.Text);
    const plain = subtype === '' ? whole : /^(?:integer|decimal)$/.test(subtype);
    const before = text.length - only.Text.length;
    return [numberCase(text, before, Number(value), language, plain ? null : 'a fraction or power by itself')];
  });
}
