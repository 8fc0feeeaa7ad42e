import { useWords } from './words';

/** Switches the extension on or off for a site. */
export function SiteSwitch({ host, on, onSwitch }: { host: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={words.t('site.switch', { host })}
      title={words.t('site.switch', { host })}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-host">{host}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
