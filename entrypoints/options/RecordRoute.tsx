import { SearchBox, type SearchBoxProps } from '../../components/SearchBox';
import { useWords } from '../../components/words';

interface RecordRouteProps extends Pick<SearchBoxProps, 'query' | 'found'> {
  setQuery: (query: string) => void;
}

/** Searching the record. */
export function RecordRoute({ query, found, setQuery }: RecordRouteProps) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words.t('record.intro')}</p>
      <SearchBox
        query={query}
        found={found}
        onQuery={setQuery}
        onOpen={(id) => {
          location.hash = `#/company/${id}`;
        }}
      />
    </>
  );
}
