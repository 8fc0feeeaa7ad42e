import { useId, useState } from 'preact/hooks';
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

/** What the search box says where it searches the claims of an article at the same time. */
export interface SearchBeside {
  label: string;
  /** Heading of what the record has: the claims that fit are listed elsewhere. */
  heading: string;
  /** Opens the hits beyond the first few, of which there are `count`. */
  more: (count: number) => string;
}

/** What the search box shows and does. */
export interface SearchBoxProps {
  query: string;
  /** Null while nothing is being searched for. */
  found: SearchFound | null;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
  beside?: SearchBeside | null;
}

/** So many hits of the record are shown beside claims before the rest is asked for. */
const FEW = 3;

/** So many hits are shown at most; the search itself stops there. */
const MOST = 20;

function summaryOf({ hits, near }: SearchFound): string {
  if (hits.length === 0) return 'search.none';
  if (near) return 'search.near';
  return hits.length < MOST ? 'search.count' : 'search.first';
}

function Hit({ result, onOpen }: { result: SearchResult; onOpen: (id: string) => void }) {
  const words = useWords();
  return (
    <li>
      <button type="button" class="result" onClick={() => onOpen(result.id)}>
        <span class="result-name">
          {result.name}
          {result.by === null ? null : <span class="fine"> {words.t('search.by', { name: result.by })}</span>}
        </span>
        <span class="fine">{words.t('search.facts', { count: result.facts })}</span>
      </button>
    </li>
  );
}

/** Whether a search among claims too has something of the record to show: names only spelled alike are no help for a figure. */
const isTold = ({ hits, near, query }: SearchFound): boolean => hits.length > 0 && !(near && /\d/.test(query));

/**
 * Searches the record for a company: a field and what it finds, in words for those who do not see it. `beside` an
 * article the same field searches its claims, so the record's part is short, has a heading, and Enter opens nothing.
 */
export function SearchBox({ query, found, onQuery, onOpen, beside = null }: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const told = found !== null && (beside === null || isTold(found)) ? found : null;
  const isSeen = told !== null && (told.hits.length === 0 || told.near);
  const hits = told?.hits ?? [];
  const shown = beside === null || isWhole ? hits : hits.slice(0, FEW);
  const label = beside?.label ?? words.t('search.label');
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        onInput={(event) => {
          setWhole(false);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const [first] = hits;
          const isAnswered = found?.query === query && !found.near && !event.isComposing;
          if (event.key === 'Enter' && first && isAnswered && beside === null) onOpen(first.id);
        }}
      />
      {beside && hits.length > 0 ? <h2 class="results-head">{beside.heading}</h2> : null}
      <p class={isSeen ? 'fine' : 'visually-hidden'} role="status">
        {told === null ? '' : words.t(summaryOf(told), { count: told.hits.length })}
      </p>
      {shown.length > 0 ? (
        <ul class="results">
          {shown.map((result) => (
            <Hit key={result.id} result={result} onOpen={onOpen} />
          ))}
        </ul>
      ) : null}
      {beside && shown.length < hits.length ? (
        <button type="button" class="link-button" onClick={() => setWhole(true)}>
          {beside.more(hits.length - shown.length)}
        </button>
      ) : null}
    </search>
  );
}
