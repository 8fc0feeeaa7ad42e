import type { Company } from '../../lib/model';
import { aliasKey, descriptionKey, withoutLegalForm } from '../../lib/text';
import type { Finding } from './finding';
import { reporterFor } from './finding';

const keysOfName = (name: string): string[] => [aliasKey(name), aliasKey(withoutLegalForm(name))];

const namesOf = (company: Company): string[] => [
  company.name,
  ...(company.legalName === null ? [] : [company.legalName]),
  ...company.aliases,
  ...company.former,
];

/** Values of `entries` under the same key, by key. */
function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, Set<T>> {
  const groups = new Map<string, Set<T>>();
  for (const [key, value] of entries) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
}

/** Who has a name, by the key it is looked up by: as it stands (`plain`), or only without its legal form. */
function nameHolders(companies: readonly Company[]): Map<string, Map<Company, 'plain' | 'stripped'>> {
  const all = new Map<string, Map<Company, 'plain' | 'stripped'>>();
  const add = (key: string, company: Company, kind: 'plain' | 'stripped'): void => {
    const holders = all.get(key) ?? new Map();
    if (holders.get(company) !== 'plain') holders.set(company, kind);
    all.set(key, holders);
  };
  for (const company of companies) {
    for (const name of namesOf(company)) {
      add(aliasKey(name), company, 'plain');
      add(aliasKey(withoutLegalForm(name)), company, 'stripped');
    }
  }
  all.delete('');
  return all;
}

/**
 * Checks names across companies: a name that two share (as it is looked up, so without case and
 * signs) has to be marked ambiguous in both; where one has it only after its legal form is dropped
 * ("Yandex N.V."), in that one; a description may point at one only. A product
 * that has an entry of its own is no clash: the entry wins.
 */
export function lintNames(companies: readonly Company[]): Finding[] {
  const findings: Finding[] = [];
  const reporter = (company: Company) => reporterFor(findings, `${company.id}.json`);
  for (const [key, holders] of nameHolders(companies)) {
    for (const company of holders.size > 1 ? holders.keys() : []) {
      const plain = [...holders].filter(([other, kind]) => other !== company && kind === 'plain');
      if (holders.get(company) === 'plain' && plain.length === 0) continue;
      if (company.ambiguous.some((name) => keysOfName(name).includes(key))) continue;
      const others = [...holders.keys()].filter((other) => other !== company).map(({ id }) => id);
      reporter(company).error(
        'ambiguous',
        `the name "${key}" is also one of ${others.join(', ')}`,
        'add it to ambiguous',
      );
    }
  }
  const described = companies.flatMap((company) =>
    [...company.descriptions.de, ...company.descriptions.en].map((words) => [descriptionKey(words), company] as const),
  );
  for (const [key, sharing] of grouped(described)) {
    const [first, ...others] = sharing;
    if (first === undefined || others.length === 0) continue;
    const ids = others.map(({ id }) => id).join(', ');
    reporter(first).error('descriptions', `"${key}" also describes ${ids}`, 'keep it where it points at one company');
  }
  for (const company of companies) {
    const own = new Set([...namesOf(company), ...company.products].flatMap(keysOfName));
    for (const name of company.ambiguous) {
      if (!own.has(aliasKey(name))) {
        reporter(company).error('ambiguous', `"${name}" is none of its names`, 'add it to aliases or remove it');
      }
    }
    for (const name of [...namesOf(company), ...company.products]) {
      if (aliasKey(name) === '') reporter(company).error('names', `"${name}" has no letter or digit`, 'remove it');
    }
  }
  return findings;
}
