import { plainLine } from './plain-line';

/**
 * Text from outside as Markdown shows it literally within a line: no character begins a link, an image, code, HTML,
 * emphasis, a table cell or a formula. Backslashes before ASCII punctuation are the one means that CommonMark (section
 * 2.4), GitHub and Pandoc share. An amount ("$14.3 billion") needs none: nothing closes it.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\$(?!\d)/g, '\\$')
    .replace(/([=%])\1/g, '\\$1\\$1')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
}

/** The same where a line, a list item or a note begins with it: it begins no list and no rule either. */
export function markdownLine(text: string): string {
  return markdownText(text)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
