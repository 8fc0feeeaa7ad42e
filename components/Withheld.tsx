import { useWords } from './words';

/** Listed sites that the browser does not let the extension read, and how to have them allowed. */
export interface WithheldProps {
  /** How many there are, of how many listed ones. */
  count: number;
  total: number;
  /** Asks the browser; to be called straight from a person's click. */
  onAllow: () => void;
}

/** Says that listed sites are not read, and offers to allow them; nothing when all are. */
export function Withheld({ count, total, onAllow }: WithheldProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <div class="notice withheld" role="note">
      <p>{words.t('sites.withheld', { count, total })}</p>
      <button type="button" class="button" onClick={onAllow}>
        {words.t('sites.allow', { count })}
      </button>
    </div>
  );
}
