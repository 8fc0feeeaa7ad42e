import { useWords } from '../words';

/** A percentage, with the share it stands for where it is one; null where nothing was measured. */
type Cell = { percent: number; share: { of: number; all: number } | null } | null;

/** How well and how fast articles are read, as measured with the project's own commands. */
export interface QualityProps {
  accuracy: {
    /** Day the record was read as of, ISO 8601. */
    measuredFor: string;
    parts: readonly {
      name: string;
      articles: { de: number; en: number };
      rows: readonly { measure: string; de: Cell; en: Cell }[];
    }[];
  };
  cost: {
    measuredOn: string;
    /** Milliseconds for 10 kB of text, by language. */
    detectionPer10kB: Readonly<Record<string, number>>;
  };
}

/** The numbers that the project publishes of itself, those of texts that nobody looked at first. */
export function Quality({ accuracy, cost }: QualityProps) {
  const words = useWords();
  const cell = (value: Cell): string => {
    if (!value) return '–';
    const share = value.share ? ` (${words.t('quality.share', value.share)})` : '';
    return `${words.number(value.percent, 1)}${share}`;
  };
  const { de = 0, en = 0 } = cost.detectionPer10kB;
  return (
    <>
      <p class="intro">{words.t('quality.intro')}</p>
      {accuracy.parts.map(({ name, articles, rows }) => (
        <section key={name}>
          <h2>{words.t(`quality.part.${name}`)}</h2>
          <p class="fine">{words.t(`quality.about.${name}`, { de: articles.de, en: articles.en })}</p>
          <div class="table-scroll">
            <table class="changes numbers">
              <thead>
                <tr>
                  <th scope="col">{words.t('quality.percent')}</th>
                  <th scope="col">{words.t('quality.german')}</th>
                  <th scope="col">{words.t('quality.english')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.measure}>
                    <th scope="row">{words.t(`quality.measure.${row.measure}`)}</th>
                    <td>{cell(row.de)}</td>
                    <td>{cell(row.en)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <section>
        <h2>{words.t('quality.cost')}</h2>
        <p>
          {words.t('quality.costText', {
            de: words.number(de, 1),
            en: words.number(en, 1),
            date: words.date(cost.measuredOn),
          })}
        </p>
        <p class="fine">{words.t('quality.again', { date: words.date(accuracy.measuredFor) })}</p>
      </section>
    </>
  );
}
