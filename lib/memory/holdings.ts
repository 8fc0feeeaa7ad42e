import type { MemoryHoldings } from '../model';
import { entryOf, type MemoryRow } from './rows';

/** What rows hold, site by site; rows that cannot be read count for the size only. */
export function holdingsOf(rows: readonly MemoryRow[], state: MemoryHoldings['state']): MemoryHoldings {
  const encoder = new TextEncoder();
  const sites = new Map<string, { articles: number; claims: number }>();
  let bytes = 0;
  let unreadable = 0;
  for (const row of rows) {
    bytes += encoder.encode(JSON.stringify(row)).length;
    const entry = entryOf(row);
    if (entry === null) {
      unreadable++;
      continue;
    }
    const { articles, claims } = sites.get(row.site) ?? { articles: 0, claims: 0 };
    sites.set(row.site, { articles: articles + 1, claims: claims + entry.claims.length });
  }
  const listed = [...sites].map(([site, counts]) => ({ site, ...counts }));
  const sum = (of: 'articles' | 'claims'): number => listed.reduce((total, one) => total + one[of], 0);
  return {
    ...{ state, articles: sum('articles'), claims: sum('claims'), bytes, unreadable },
    sites: listed.sort((a, b) => b.articles - a.articles || a.site.localeCompare(b.site)),
  };
}
