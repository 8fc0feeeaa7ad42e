import list from '../../assets/sites.json';
import { useWords } from '../words';

const LANGUAGES = ['de', 'en'] as const;

/** The sites that are read without being asked, by the language they write in. */
export function Sites() {
  const words = useWords();
  return (
    <details class="sites">
      <summary>{words.t('welcome.sites.list')}</summary>
      <table>
        <caption class="visually-hidden">{words.t('welcome.sites.caption')}</caption>
        <tbody>
          {LANGUAGES.map((language) => (
            <tr key={language}>
              <th scope="row">{words.t(`welcome.sites.${language}`)}</th>
              <td>
                <ul>
                  {list.sites
                    .filter((site) => site.language === language)
                    .map(({ host, name }) => (
                      <li key={host} title={host} lang={language}>
                        {name}
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Number of sites that are read without being asked. */
export const SITES = list.sites.length;
