import { useEffect, useState } from 'preact/hooks';
import type { SearchFound } from './SearchBox';

/** How long typing may pause before a search begins, in milliseconds. */
const PAUSE = 120;

/** What a search box shows: the query, and what `search` found for it. A late answer to an older query is dropped. */
export function useSearch(search: (query: string) => Promise<Omit<SearchFound, 'query'> | null>) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<SearchFound | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await search(query);
      if (current) setFound(answer && { ...answer, query });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return { query, found, setQuery };
}
