import type { Company, DescriptionCandidate } from '../model';
import type { CompiledNames } from './compile';
import type { Lookup } from './readings';
import type { Line } from './surroundings';

/** A description with its sentence; offsets are in the sentence. */
export interface Description {
  line: Line;
  start: number;
  end: number;
  by: DescriptionCandidate['by'];
  number: DescriptionCandidate['number'];
}

/** What a description stands for. */
export interface Resolved {
  description: Description;
  /** Null for a company that the record lacks. */
  company: Company | null;
  name: string;
  /** Names the child, as "Lidl-Mutter" does, and so counts as a name. */
  asName: boolean;
  why: string;
}

/** What descriptions and pronouns are resolved by. */
export interface Article {
  lines: readonly Line[];
  lookup: Lookup;
  names: CompiledNames;
  /** Company the article is about: the most named one. */
  topic: string | null;
  persons: (line: Line, start: number, end: number) => boolean;
}

/** The words of a description. */
export const wordsOf = (d: Description): string => d.line.sentence.text.slice(d.start, d.end);
