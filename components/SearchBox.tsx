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

/** What a search found for a query; `near`: nothing fits, these names are spelled alike. */
export interface SearchFound {
  query: string;
  hits: readonly SearchResult[];
  near: boolean;
}

/** What the search box shows and does. */
export interface SearchBoxProps {
  query: string;
  /** Null while nothing is being searched for. */
  found: SearchFound | null;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
}

/** So many hits are shown at most; the search itself stops there. */
const MOST = 20;

function summaryOf({ hits, near }: SearchFound): string {
  if (hits.length === 0) return 'search.none';
  if (near) return 'search.near';
  return hits.length < MOST ? 'search.count' : 'search.first';
}

/** Searches the record for a company: a field and what it finds, in words for those who do not see it. */
export function SearchBox({ query, found, onQuery, onOpen }: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  const seen = found !== null && (found.hits.length === 0 || found.near);
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
          const [first] = found?.hits ?? [];
          const answered = found?.query === query && !found.near && !event.isComposing;
          if (event.key === 'Enter' && first && answered) onOpen(first.id);
        }}
      />
      <p class={seen ? 'fine' : 'visually-hidden'} role="status">
        {found === null ? '' : words.t(summaryOf(found), { count: found.hits.length })}
      </p>
      {found !== null && found.hits.length > 0 ? (
        <ul class="results">
          {found.hits.map((result) => (
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
