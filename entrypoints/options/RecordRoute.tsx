import { useEffect, useState } from 'preact/hooks';
import { CompanyIndex } from '../../components/options/CompanyIndex';
import { SearchBox, type SearchBoxProps } from '../../components/SearchBox';
import { useWords } from '../../components/words';
import type { RouteProps } from './App';

interface RecordRouteProps extends Pick<SearchBoxProps, 'query' | 'found'>, RouteProps {
  setQuery: (query: string) => void;
}

type Companies = Parameters<typeof CompanyIndex>[0]['companies'];

/** Searching the record, and all its companies to choose from. */
export function RecordRoute({ query, found, setQuery, call, value, storage }: RecordRouteProps) {
  const words = useWords();
  const [companies, setCompanies] = useState<Companies>([]);
  useEffect(() => void value(call('companies', null)).then((known) => known && setCompanies(known)), [call, value]);
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
      {found === null ? <CompanyIndex companies={companies} record={storage?.record ?? null} /> : null}
    </>
  );
}
