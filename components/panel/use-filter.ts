import { useRef, useState } from 'preact/hooks';
import { type Filter, NO_FILTER } from './filter';

/**
 * The filter of an article, kept for each `place` (a tab) while the panel is open. A place seen for the first time
 * takes over how the last one was sorted.
 */
export function useFilter(place: string): readonly [Filter, (change: Partial<Filter>) => void] {
  const kept = useRef(new Map<string, Filter>());
  const sort = useRef(NO_FILTER.sort);
  const [, show] = useState(0);
  const filterNow = (): Filter => kept.current.get(place) ?? { ...NO_FILTER, sort: sort.current };
  const change = (part: Partial<Filter>): void => {
    const next = { ...filterNow(), ...part };
    sort.current = next.sort;
    kept.current.set(place, next);
    show((times) => times + 1);
  };
  return [filterNow(), change];
}
