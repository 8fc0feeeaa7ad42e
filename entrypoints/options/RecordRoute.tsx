import { SearchBox } from '../../components/SearchBox';
import { useSearch } from '../../components/use-search';
import { useWords } from '../../components/words';
import type { RouteProps } from './App';

/** Searching the record. */
export function RecordRoute({ call, value }: RouteProps) {
  const words = useWords();
  const { query, results, setQuery } = useSearch(
    async (wanted) => (await value(call('search', { query: wanted })))?.hits ?? null,
  );
  return (
    <>
      <p class="intro">{words.t('record.intro')}</p>
      <SearchBox
        query={query}
        results={results}
        onQuery={setQuery}
        onOpen={(id) => {
          location.hash = `#/company/${id}`;
        }}
      />
    </>
  );
}
