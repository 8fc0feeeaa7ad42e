/** The sections of docs/accuracy.md that are made, between markers; the rest of the file is kept by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bar, HELD } from './bars';
import type { Evaluation } from './evaluate';
import { MEASURES } from './measures';
import { type PartName, ROOT } from './parts';
import { kindsTable, markdownRow, markdownTable } from './table';

/** The document. */
export const DOCUMENT = path.join(ROOT, 'docs/accuracy.md');

/** Sections by name. */
export type Sections = Readonly<Record<string, string>>;

const opening = (name: string): string => `<!-- ${name}: npm run eval -- --write -->`;
const CLOSING = '<!-- end -->';

function articlesLine({ articles }: Evaluation): string {
  return `${[...articles].map(([lang, count]) => `${count} ${lang}`).join(', ')}.`;
}

function barsTable(bars: readonly Bar[]): string {
  const lines = bars.map((bar) => {
    const measure = MEASURES.find(({ name }) => name === bar.measure);
    const about = `${measure?.about ?? bar.measure}${bar.ahead ? ': points by which own articles are ahead of shared ones' : ''}`;
    const sign = bar.ahead || measure?.more === false ? '≤' : '≥';
    const reached = HELD.map((part) =>
      Object.entries(bar.reached[part] ?? {})
        .map(([column, value]) => `${column} ${value}`)
        .join(', '),
    );
    return markdownRow([about, bar.columns.join(', '), `${sign} ${bar.bar}`, ...reached.map((cell) => cell || '–')]);
  });
  const heads = ['what', 'languages', 'bar, %', 'not yet kept: own', 'shared'];
  return [markdownRow(heads), markdownRow(heads.map(() => '---')), ...lines].join('\n');
}

/** What the made sections of the document hold, for the sets there are. */
export function sectionsFrom(parts: ReadonlyMap<PartName, Evaluation>, bars: readonly Bar[]): Sections {
  const sections: Record<string, string> = { bars: barsTable(bars) };
  for (const name of ['own', 'unseen'] as const) {
    const evaluation = parts.get(name);
    if (evaluation) sections[name] = `Articles: ${articlesLine(evaluation)}\n\n${markdownTable(evaluation)}`;
  }
  const own = parts.get('own');
  if (own) sections.kinds = kindsTable(own);
  return sections;
}

function placeOf(text: string, name: string): [number, number] {
  const from = text.indexOf(opening(name)) + opening(name).length;
  const to = text.indexOf(CLOSING, from);
  if (from < opening(name).length || to < 0) throw new Error(`docs/accuracy.md has no section “${name}”`);
  return [from, to];
}

/** What stands in a made section of the document now. @throws when it has no such section. */
export function sectionOf(text: string, name: string): string {
  return text.slice(...placeOf(text, name)).trim();
}

/** The text with its made sections replaced. @throws when it lacks one. */
export function withSections(text: string, sections: Sections): string {
  let written = text;
  for (const [name, content] of Object.entries(sections)) {
    const [from, to] = placeOf(written, name);
    written = `${written.slice(0, from)}\n${content}\n${written.slice(to)}`;
  }
  return written;
}

/** Writes the made sections into the document. */
export function writeDocument(sections: Sections): void {
  writeFileSync(DOCUMENT, withSections(readFileSync(DOCUMENT, 'utf8'), sections));
}
