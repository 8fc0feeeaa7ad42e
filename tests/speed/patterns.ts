/** The regular expressions of the sources: those written as literals, and the places where others are made. */
import { parseSync } from 'oxc-parser';
import type { Source } from '../guards/source';

/** A regular expression of a source file. `source` is null where it is made at run time. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string | null;
  readonly flags: string;
}

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** The regular expressions of a file, in order. */
export function patternsIn({ file, text }: Source): Pattern[] {
  const found: Pattern[] = [];
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    const { type, start = 0, regex, callee } = value as Node;
    if (type === 'Literal' && regex) {
      found.push({ file, line: lineOf(start), source: regex.pattern, flags: regex.flags });
      return;
    }
    const makes = (type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp';
    if (makes) found.push({ file, line: lineOf(start), source: null, flags: '' });
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(file, text).program);
  return found;
}
