import { useWords } from '../words';
import { printed, type Shortcut } from './Guide';

/** Names of the commands as the catalogue has them; `_execute_action` is what browsers call opening the popup. */
const NAMES = ['next-mark', 'previous-mark', 'open-card', '_execute_action'] as const;

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page for shortcuts; null where it has none. */
  onChange: (() => void) | null;
}

/** The keyboard commands and the keys that the browser has for them. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const words = useWords();
  return (
    <>
      <table class="keys">
        <caption class="visually-hidden">{words.t('welcome.keys.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('welcome.keys.command')}</th>
            <th scope="col">{words.t('welcome.keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          {NAMES.map((name) => {
            const keys = shortcuts.find((one) => one.name === name)?.keys ?? '';
            return (
              <tr key={name}>
                <th scope="row">{words.t(`welcome.keys.${name === '_execute_action' ? 'popup' : name}`)}</th>
                <td>{keys === '' ? words.t('welcome.keys.unset') : <kbd>{printed(keys)}</kbd>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {onChange ? (
        <button type="button" class="link-button" onClick={onChange}>
          {words.t('welcome.keys.change')}
        </button>
      ) : null}
    </>
  );
}
