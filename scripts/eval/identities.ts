/** Which company of the record a label's id means: labels were written before and beside the record. */
import type { Labelled } from './labels';

/** A company of the record with the names it goes by. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Maps the ids of labels to those of the record. */
export interface Identities {
  /** Id in the record; for a company that the record lacks, an id that nothing in the record has. */
  of(id: string): string;
  isKnown(id: string): boolean;
}

const STRANGER = 'unknown:';

/** Spellings by which a labelled name may stand in the record: as written, without a closing s, with blanks for hyphens. */
const spellings = (name: string): string[] => [name, name.replace(/s$/, ''), name.replace(/-/g, ' ')];

/**
 * Identities of the companies that `articles` name. An id that the record lacks is looked up by the
 * words that the articles use for it, then by the id itself read as a name.
 */
export function identitiesOf(articles: readonly Labelled[], record: readonly Named[]): Identities {
  const ids = new Set(record.map(({ id }) => id));
  const byName = new Map<string, string>();
  for (const { id, name, aliases } of record) {
    for (const spelling of [name, ...aliases]) {
      const key = spelling.toLowerCase();
      if (!byName.has(key)) byName.set(key, id);
    }
  }
  const written = new Map<string, string[]>();
  for (const { mentions } of articles) {
    for (const { company, text } of mentions) written.set(company, [...(written.get(company) ?? []), text]);
  }
  const find = (id: string): string => {
    if (ids.has(id)) return id;
    const names = [...(written.get(id) ?? []).flatMap(spellings), id.replace(/-/g, ' ')];
    for (const name of names) {
      const found = byName.get(name.toLowerCase());
      if (found !== undefined) return found;
    }
    return STRANGER + id;
  };
  const known = new Map<string, string>();
  const of = (id: string): string => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
  return { of, isKnown: (id) => !of(id).startsWith(STRANGER) };
}
