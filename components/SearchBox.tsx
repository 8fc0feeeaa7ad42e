import { useId } from 'preact/hooks';
import { useWords } from './words';

/** A company that a search found. */
export interface SearchResult {
  id: string;
  name: string;
  /** Another name by which it was found. */
  by: string | null;
  facts: number;
}

/** What the search box shows and does. */
export interface SearchBoxProps {
  query: string;
  /** Null while nothing is being searched for. */
  results: readonly SearchResult[] | null;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
}

/** Searches the record for a company: a field and what it finds, in words for those who do not see it. */
export function SearchBox({ query, results, onQuery, onOpen }: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  const count = results?.length ?? 0;
  const status = results === null ? '' : words.t(count === 0 ? 'search.none' : 'search.count', { count });
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {words.t('search.label')}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={words.t('search.label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = results ?? [];
          if (event.key === 'Enter' && first) onOpen(first.id);
        }}
      />
      <p class={results !== null && count === 0 ? 'fine' : 'visually-hidden'} role="status">
        {status}
      </p>
      {count > 0 ? (
        <ul class="results">
          {results?.map((result) => (
            <li key={result.id}>
              <button type="button" class="result" onClick={() => onOpen(result.id)}>
                <span class="result-name">
                  {result.name}
                  {result.by === null ? null : <span class="fine"> {words.t('search.by', { name: result.by })}</span>}
                </span>
                <span class="fine">{words.t('search.facts', { count: result.facts })}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}
