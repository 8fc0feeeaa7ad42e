import type { Miss } from './counts';

/** Characters of a line. */
const WIDTH = 110;

function wrapped(text: string, first: string, indent: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== first.trim()) {
      lines.push(line);
      line = indent + word;
    } else line += (line === first ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

const field = (name: string, text: string): string => wrapped(text || '–', `  ${name.padEnd(7)} `, ' '.repeat(10));

/** A miss as a person reads it: article and row, the words with the place in marks, wanted, got, why. */
export function missText({ article, row, kind, excerpt, wanted, got, why }: Miss): string {
  const head = `${article}  ${row}: ${kind}`;
  return [head, wrapped(excerpt, '  ', '  '), field('wanted', wanted), field('got', got), field('why', why)].join('\n');
}
