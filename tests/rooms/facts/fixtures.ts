import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Bundle } from '../../../lib/facts';
import { buildBundle, bundleFile } from '../../../lib/facts';
import type { IndexedDbParts } from '../../../lib/facts/open-database';
import type { Company } from '../../../lib/model';
import { fact, company as madeUp } from '../made-up';

/** A company with one valuation of `billions` dollars; made up. */
export function company(id: string, billions = 1, name = id): Company {
  return madeUp(id, name, {
    aliases: [`${name} Labs`],
    checked: '2026-01-02',
    about: { en: 'Made up.', de: 'Erfunden.' },
    descriptions: { en: [`the maker of ${name}`], de: [] },
    facts: [
      fact(`${id}/valuation/one`, billions * 1e9, '2026-01', {
        report: { publisher: 'P', url: 'https://example.com/' },
      }),
    ],
  });
}

/** Made-up companies `c0`, `c1`, … valued at `billions`. */
export function companies(count: number, billions = 1): Company[] {
  return Array.from({ length: count }, (_, i) => company(`c${i}`, billions, `Firma ${i}`));
}

/** A packaged record as the store is given it. */
export interface Packaged {
  bundle: Bundle;
  stamp: Bundle['stamp'];
  loadBundled: () => Promise<string>;
}

/** The packaged record of some companies. */
export async function packaged(all: readonly Company[]): Promise<Packaged> {
  const bundle = await buildBundle(all);
  const text = bundleFile(bundle);
  return { bundle, stamp: bundle.stamp, loadBundled: async () => text };
}

/** An empty IndexedDB of its own. */
export function freshParts(): IndexedDbParts {
  return { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as unknown as IndexedDbParts['IDBKeyRange'] };
}

/** Amount in dollars that the fact base holds for a company's one fact, or null. */
export function amountOf(company: Company | undefined): number | null {
  return company?.facts[0]?.accepted.amount ?? null;
}
