import { useEffect, useState } from 'preact/hooks';
import type { SearchResult } from './SearchBox';

/** How long typing may pause before a search begins, in milliseconds. */
const PAUSE = 120;

/** What a search box shows: the query, and what `search` found for it. A late answer to an older query is dropped. */
export function useSearch(search: (query: string) => Promise<readonly SearchResult[] | null>) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly SearchResult[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setResults(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const found = await search(query);
      if (current) setResults(found);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return { query, results, setQuery };
}
