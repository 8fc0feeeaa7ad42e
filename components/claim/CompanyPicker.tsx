import { useId } from 'preact/hooks';
import type { SearchFound } from '../SearchBox';
import { useSearch } from '../use-search';
import { useWords } from '../words';

/** Searches the record for companies by name; null when that failed. */
export type SearchCompanies = (query: string) => Promise<Omit<SearchFound, 'query'> | null>;

/** Most hits offered. */
const MOST = 6;

interface CompanyPickerProps {
  label: string;
  search: SearchCompanies;
  onPick: (id: string, name: string) => void;
}

/** A field that finds a company of the record, to choose it. */
export function CompanyPicker({ label, search, onPick }: CompanyPickerProps) {
  const words = useWords();
  const id = useId();
  const { query, found, setQuery } = useSearch(search);
  const hits = found?.hits.slice(0, MOST) ?? [];
  const pick = (hit: (typeof hits)[number]): void => {
    setQuery('');
    onPick(hit.id, hit.name);
  };
  return (
    <div class="picker">
      <label class="fine" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = hits;
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (first && found?.query === query && !found.near && !event.isComposing) pick(first);
        }}
      />
      <p class={found !== null && hits.length === 0 ? 'fine' : 'visually-hidden'} role="status">
        {found === null ? '' : words.t(hits.length === 0 ? 'search.none' : 'search.count', { count: hits.length })}
      </p>
      {hits.length > 0 ? (
        <ul class="picker-hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="result" onClick={() => pick(hit)}>
                <span class="result-name">{hit.name}</span>
                {hit.by === null ? null : <span class="fine">{words.t('search.by', { name: hit.by })}</span>}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
