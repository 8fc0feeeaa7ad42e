import { type Ast, parsedMessage } from './parse';

type Element = Ast[number];

/**
 * A part of a compiled message: a text; 0 for the number of the plural around it; a placeholder's name alone, or with
 * 0 when it is written as a number; or a choice: the placeholder it depends on, the parts of each case, and for a
 * plural what is taken off its number.
 */
type Part = string | 0 | readonly [name: string, number?: 0] | readonly [name: string, cases: Cases, offset?: number];

interface Cases {
  readonly [name: string]: readonly Part[];
}

/** A message in ICU MessageFormat as it is shipped: parsed when the extension was built, and written short. */
export type CompiledMessage = readonly Part[];

/** Kinds of elements, as the parser numbers them (TYPE of \@formatjs/icu-messageformat-parser). */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** Signs that mean something in ICU MessageFormat; a text without them says itself. */
const SYNTAX = /[{}']/;

function partOf(element: Element): Part {
  const { type } = element;
  if (type === KIND.pound) return 0;
  if (type === KIND.literal) return element.value;
  if (type === KIND.argument) return [element.value];
  if (type === KIND.number && element.style == null) return [element.value, 0];
  if (type !== KIND.select && type !== KIND.plural) throw new RangeError(`a message has an element of kind ${type}`);
  const cases = Object.fromEntries(
    Object.entries(element.options).map(([name, { value }]) => [name, value.map(partOf)]),
  );
  if (type === KIND.select) return [element.value, cases];
  if (element.pluralType !== 'cardinal') throw new RangeError('a message has ordinal numbers');
  return [element.value, cases, element.offset];
}

function elementOf(part: Part): Element {
  if (part === 0) return { type: KIND.pound };
  if (typeof part === 'string') return { type: KIND.literal, value: part };
  const [value, cases, offset] = part;
  if (cases === undefined) return { type: KIND.argument, value };
  if (cases === 0) return { type: KIND.number, value, style: null };
  const options = Object.fromEntries(
    Object.entries(cases).map(([name, parts]) => [name, { value: parts.map(elementOf) }]),
  );
  if (offset === undefined) return { type: KIND.select, value, options };
  return { type: KIND.plural, value, options, offset, pluralType: 'cardinal' };
}

/**
 * Parses a message in ICU MessageFormat; tags in it are text. One that says itself stays as it is.
 *
 * @throws SyntaxError when it is none; RangeError for an element that `CompiledMessage` has no form for.
 */
export function compileMessage(text: string): string | CompiledMessage {
  if (!SYNTAX.test(text)) return text;
  return parsedMessage(text).map(partOf);
}

/** A message as `formatToParts` takes it. */
export type ReadyMessage = Ast;

/**
 * Makes a message ready to be said. A text that says itself and a compiled message need no parser, which the build leaves
 * out; other texts are parsed.
 *
 * @throws SyntaxError for a text that is no message.
 */
export function readyMessage(message: string | CompiledMessage): ReadyMessage {
  if (typeof message !== 'string') return message.map(elementOf);
  return SYNTAX.test(message) ? parsedMessage(message) : [elementOf(message)];
}
