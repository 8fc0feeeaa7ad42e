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

/** The command that writes docs/accuracy.md, as its markers name it. */
const WRITE = 'npm run eval -- --write';
const opening = (name: string, by: string): string => `<!-- ${name}: ${by} -->`;
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

function placeOf(text: string, name: string, by: string): [number, number] {
  const mark = opening(name, by);
  const from = text.indexOf(mark) + mark.length;
  const to = text.indexOf(CLOSING, from);
  if (from < mark.length || to < 0) throw new Error(`the document has no section “${name}” written by ${by}`);
  return [from, to];
}

/** What stands in a made section of a document now; `by`: the command its marker names. @throws when it has no such section. */
export function sectionOf(text: string, name: string, by = WRITE): string {
  return text.slice(...placeOf(text, name, by)).trim();
}

/** The text with its made sections replaced; `by`: the command their markers name. @throws when it lacks one. */
export function withSections(text: string, sections: Sections, by = WRITE): string {
  let written = text;
  for (const [name, content] of Object.entries(sections)) {
    const [from, to] = placeOf(written, name, by);
    written = `${written.slice(0, from)}\n${content}\n${written.slice(to)}`;
  }
  return written;
}

/** Writes the made sections into the document. */
export function writeDocument(sections: Sections): void {
  writeFileSync(DOCUMENT, withSections(readFileSync(DOCUMENT, 'utf8'), sections));
}
