/** A reader of regular expressions that keeps what hostile input is made of: sets, sequences, choices, repeats. */

/** A part of a pattern. `set` holds the source of something that matches a single character. */
export type Part =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** Matches no character: an edge, a look to either side, or a reference back. */
  | { readonly kind: 'nothing'; readonly inside: readonly Part[] };

const EDGE = /^(?:\^|\$|\\[bB])/;
const REFERENCE = /^\\(?:[1-9]\d*|k<[^>]*>)/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[\s\S])/i;
const GROUP = /^\((\?:|\?=|\?!|\?<=|\?<!|\?<[\w$]+>)?/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function bounds(quantifier: string): [number, number] {
  const sign = quantifier[0];
  if (sign === '*') return [0, Number.POSITIVE_INFINITY];
  if (sign === '+') return [1, Number.POSITIVE_INFINITY];
  if (sign === '?') return [0, 1];
  const [least = '0', most] = quantifier.replace(/[{}?]/g, '').split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}

/** Reads a pattern's source. @throws SyntaxError when parentheses do not match. */
export function parsePattern(source: string): Part {
  let at = 0;
  const rest = (): string => source.slice(at);

  function single(): Part {
    const edge = EDGE.exec(rest()) ?? REFERENCE.exec(rest());
    if (edge) {
      at += edge[0].length;
      return { kind: 'nothing', inside: [] };
    }
    const group = GROUP.exec(rest());
    if (group) {
      at += group[0].length;
      const inside = choice();
      if (source[at] !== ')') throw new SyntaxError(`unmatched parenthesis in /${source}/`);
      at += 1;
      const opening = group[1] ?? '';
      const looks = opening.endsWith('=') || opening.endsWith('!');
      return looks ? { kind: 'nothing', inside: [inside] } : inside;
    }
    const end =
      source[at] === '['
        ? classEnd(source, at)
        : at + (ESCAPE.exec(rest())?.[0].length ?? String.fromCodePoint(source.codePointAt(at) ?? 0).length);
    const set = source.slice(at, end);
    at = end;
    return { kind: 'set', source: set };
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = single();
      const quantifier = QUANTIFIER.exec(rest());
      if (!quantifier) {
        parts.push(part);
        continue;
      }
      at += quantifier[0].length;
      const [least, most] = bounds(quantifier[0]);
      parts.push({ kind: 'repeat', part, least, most });
    }
    return { kind: 'sequence', parts };
  }

  function choice(): Part {
    const parts = [sequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  const whole = choice();
  if (at < source.length) throw new SyntaxError(`unmatched parenthesis in /${source}/`);
  return whole;
}
