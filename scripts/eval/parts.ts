/** The sets of labelled articles and where they lie. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Labelled, readLabels } from './labels';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the project's own labelled articles. */
export const CORPUS = path.join(ROOT, 'tests/corpus');

/**
 * Day as of which the labelled articles are checked, unless another is asked for: later than all of
 * them and than the newest page of the record, so that the same articles give the same counts later.
 */
export const EVALUATED_ON = '2026-11-01';

/** A set that is evaluated by itself. */
export interface Part {
  readonly name: PartName;
  readonly about: string;
  /** Files, as far as they are there. */
  readonly files: readonly string[];
}

/** Names of the sets. */
export type PartName = 'own' | 'unseen' | 'shared';

const existing = (names: readonly string[]): string[] =>
  names.map((name) => path.resolve(CORPUS, name)).filter((file) => existsSync(file));

/** Every set that has a file here, in the order in which it is printed. */
export function partsHere(): Part[] {
  const parts: Part[] = [
    { name: 'own', about: 'the project’s own articles', files: existing(['de.jsonl', 'en.jsonl', 'fr.jsonl']) },
    {
      name: 'unseen',
      about: 'own articles that nobody looked at while the rules were written',
      files: existing(['unseen-de.jsonl', 'unseen-en.jsonl', 'unseen-fr.jsonl']),
    },
    { name: 'shared', about: 'the shared articles', files: existing(['../../../shared/gold/articles.jsonl']) },
  ];
  return parts.filter(({ files }) => files.length > 0);
}

/** Whether a set has files that nobody is to look at: no words of theirs are printed. */
export const isUnseen = (files: readonly string[]): boolean =>
  files.some((file) => path.basename(file).startsWith('unseen-'));

/** The articles of a set. @throws {LabelError} when a file cannot be used. */
export const articlesOf = ({ files }: Pick<Part, 'files'>): Labelled[] => files.flatMap(readLabels);
