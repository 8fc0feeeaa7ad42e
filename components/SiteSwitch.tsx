import { useWords } from './words';

/** Switches the extension on or off for a site. */
export function SiteSwitch({ host, on, onSwitch }: { host: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const words = useWords();
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span>{words.t('site.switch', { host })}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
