/** The SmartData corpus: German news and tweets with marked numbers, whose value it does not give. */
import { z } from 'zod';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../../lib/figures/currencies';
import { detectPacks } from '../../../lib/languages';
import { compilePhrases, tokenize } from '../../../lib/text';
import { type Expected, type PublicCase, PublicSetError } from './case';

const mentionSchema = z.object({
  type: z.string(),
  span: z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() }),
});
const documentSchema = z.object({
  text: z.object({ string: z.string() }),
  conceptMentions: z.object({ array: z.array(mentionSchema) }),
});

/** The JSON objects of a file, which stand one after the other, each begun at the edge of a line. */
function objectsOf(raw: string, file: string): unknown[] {
  try {
    return raw
      .trim()
      .split(/\n(?=\{)/)
      .map((object): unknown => JSON.parse(object));
  } catch (error) {
    throw new PublicSetError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { currencies, percent } = detectPacks.de.figures;
const units = compilePhrases([
  ...Object.entries({ ...CURRENCY_SIGNS, ...CURRENCY_CODES, ...currencies }),
  ...percent.map((word) => [word, 'percent'] as const),
]);

/** The unit among the words of a marked number; null when it names none. */
function unitIn(words: string): string | null {
  const tokens = tokenize(words);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const unit = units.at(tokens, at);
    if (unit) return unit.value;
  }
  return null;
}

/** The cases of a file: each document with its marked numbers that name a unit. @throws {PublicSetError} when it cannot be read. */
export function documentCases(raw: string, file: string): PublicCase[] {
  return objectsOf(raw, file).map((object, index) => {
    const parsed = documentSchema.safeParse(object);
    if (!parsed.success) throw new PublicSetError(`${file}: document ${index + 1}: ${parsed.error.message}`);
    const text = parsed.data.text.string;
    const expected = parsed.data.conceptMentions.array.flatMap(({ type, span }): Expected[] => {
      const unit = type === 'NUMBER' ? unitIn(text.slice(span.start, span.end)) : null;
      return unit === null ? [] : [{ ...span, unit, values: null, hedged: false, outside: null }];
    });
    return { text, expected };
  });
}
