import { keptInPlace } from './direction';
import { listFormat } from './intl';
import type { Translator } from './translator';

/** Publishers named before the rest is only counted. */
const NAMED = 3;

/** Display names of companies by id. */
export type CompanyNames = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

function nameIn(id: string, names: CompanyNames): string {
  if (names instanceof Map) return names.get(id) ?? id;
  const record = names as Readonly<Record<string, string>>;
  return Object.hasOwn(record, id) ? (record[id] ?? id) : id;
}

/** A company's display name; its id when none is known. Either without signs that turn the text around it. */
export function nameOf(id: string, names: CompanyNames): string {
  return keptInPlace(nameIn(id, names));
}

/** A list in words: "A, B und C". */
export function formatList(items: readonly string[], t: Translator): string {
  return listFormat(t.locale, { type: 'conjunction' }).format(items);
}

/** Publishers, the first ones by name: "Bloomberg, Reuters und 4 weitere Quellen". */
export function formatPublishers(publishers: readonly string[], t: Translator): string {
  if (publishers.length <= NAMED) return publishers.map(keptInPlace).join(', ');
  const [first, count] = [publishers.slice(0, NAMED - 1).join(', '), publishers.length - NAMED + 1];
  return t.t('reason.publishers-more', { publishers: first, count });
}
