import { printed } from '../welcome/Guide';
import { useWords } from '../words';

/** A keyboard command as the browser lists it. */
export interface Command {
  name: string;
  /** In the browser's language; shown for commands that have no words here. */
  description: string;
  /** As the browser writes it; empty when none is set. */
  shortcut: string;
}

interface ShortcutsProps {
  commands: readonly Command[];
  /** Opens the browser's page for shortcuts; null where it cannot be opened from here. */
  onChange: (() => void) | null;
}

/** Commands with words of their own, in the order in which they are listed. */
const NAMED = ['next-mark', 'previous-mark', 'open-card', '_execute_action', 'toggle-pause-page', 'toggle-pause'];

/** The keyboard commands with the keys they have now, and where those are changed. */
export function Shortcuts({ commands, onChange }: ShortcutsProps) {
  const words = useWords();
  const rank = ({ name }: Command): number => (NAMED.includes(name) ? NAMED.indexOf(name) : NAMED.length);
  const sorted = [...commands].sort((a, b) => rank(a) - rank(b));
  return (
    <section>
      <h2>{words.t('settings.keys')}</h2>
      <table class="shortcuts">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.t('settings.keys.command')}</th>
            <th scope="col">{words.t('settings.keys.shortcut')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{NAMED.includes(name) ? words.t(`settings.keys.${name}`) : description}</th>
              <td>
                {shortcut === '' ? (
                  <span class="fine">{words.t('settings.keys.none')}</span>
                ) : (
                  <kbd>{printed(shortcut)}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChange ? (
        <button type="button" class="link-button" onClick={onChange}>
          {words.t('settings.keys.change')}
        </button>
      ) : (
        <p class="fine">{words.t('settings.keys.firefox')}</p>
      )}
    </section>
  );
}
