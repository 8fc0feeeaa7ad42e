import { useWords } from '../words';

interface CompanyIndexProps {
  /** Companies in the order in which they are listed, each with how many figures are known of it. */
  companies: readonly { id: string; name: string; facts: number }[];
  /** How much the packaged record holds, and its day (ISO 8601); null until that is known. */
  record: { companies: number; facts: number; asOf: string } | null;
}

/** Everything there is to look at in the record, for who has no name in mind. */
export function CompanyIndex({ companies, record }: CompanyIndexProps) {
  const words = useWords();
  if (companies.length === 0) return null;
  return (
    <section class="company-index">
      <h2>{words.t('record.index')}</h2>
      {record ? (
        <p class="fine">
          {words.t('storage.holds', { companies: record.companies, facts: record.facts })},{' '}
          {words.t('fact.asOf', { date: words.date(record.asOf) })}
        </p>
      ) : null}
      <ul>
        {companies.map(({ id, name, facts }) => (
          <li key={id}>
            <a href={`#/company/${id}`}>{name}</a> <span class="fine">{words.number(facts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
