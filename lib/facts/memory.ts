import type { Company, FactBase } from '../model';
import { aliasKeysOf } from '../text';

/**
 * A fact base over companies held in memory: what the command line uses, and what answers while the
 * database cannot. Companies that share a key come in the order of their ids.
 */
export function memoryFactBase(companies: readonly Company[]): FactBase {
  const byId = new Map<string, Company>();
  const byKey = new Map<string, Company[]>();
  for (const company of [...companies].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    byId.set(company.id, company);
    for (const key of aliasKeysOf(company)) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [company]);
      else sharing.push(company);
    }
  }
  return {
    byKeys: async (keys) => found(keys, byKey),
    byIds: async (ids) => found(ids, byId),
  };
}

function found<T>(wanted: readonly string[], all: ReadonlyMap<string, T>): Map<string, T> {
  const result = new Map<string, T>();
  for (const key of wanted) {
    const value = all.get(key);
    if (value !== undefined) result.set(key, value);
  }
  return result;
}
