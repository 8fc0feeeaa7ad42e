import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, NO_FILTER } from './filter';

/** What was chosen for an article. */
export interface KeptChoice extends Filter {
  /** The article, by its address or title. */
  readonly page: string;
  readonly query: string;
}

/** Where choices outlive the window they were made in. */
export interface KeptChoices {
  /** What was chosen for an article in a place (a tab); null when nothing was. */
  of(place: string, page: string): Omit<KeptChoice, 'page'> | null;
  keep(place: string, choice: KeptChoice): void;
}

interface Search {
  readonly query: string;
  onQuery: (query: string) => void;
}

interface Choosing {
  filter: Filter;
  onFilter: (change: Partial<Filter>) => void;
  onQuery: (query: string) => void;
}

/**
 * The filter of an article, kept for each `place` (a tab) while the panel is open. A place seen for the first time takes
 * up what `kept` has of its article (`page`; null while none is listed), its search too; without that it is sorted as the
 * last one was.
 */
export function useFilter(place: string, page: string | null, search: Search, kept: KeptChoices | null): Choosing {
  const filters = useRef(new Map<string, Filter>());
  const sort = useRef(NO_FILTER.sort);
  const begun = useRef(new Set<string>());
  const [, show] = useState(0);
  const before = page === null ? null : (kept?.of(place, page) ?? null);
  const first = (): Filter => {
    if (before === null) return { ...NO_FILTER, sort: sort.current };
    const { verdicts, company, metric, sort: by } = before;
    return { verdicts, company, metric, sort: by };
  };
  const filterNow = (): Filter => filters.current.get(place) ?? first();
  const keep = (filter: Filter, query: string): void => {
    if (page !== null) kept?.keep(place, { ...filter, page, query });
  };
  useEffect(() => {
    if (page === null || begun.current.has(place)) return;
    begun.current.add(place);
    if (before !== null && before.query !== '' && search.query === '') search.onQuery(before.query);
  }, [place, page]);
  return {
    filter: filterNow(),
    onFilter: (part) => {
      const next = { ...filterNow(), ...part };
      sort.current = next.sort;
      filters.current.set(place, next);
      show((times) => times + 1);
      keep(next, search.query);
    },
    onQuery: (query) => {
      search.onQuery(query);
      keep(filterNow(), query);
    },
  };
}
