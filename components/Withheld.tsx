import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

/** What the browser tells of its permission to read the listed sites. */
interface Access {
  readonly total: number;
  withheld(): Promise<string[]>;
  follow(changed: () => void): () => void;
  allow(patterns: readonly string[]): Promise<boolean>;
}

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

/** Listed sites that the browser withholds, looked up again whenever permissions change. */
export function useWithheld(access: Access): WithheldProps {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => void access.withheld().then(setPatterns);
    look();
    return access.follow(look);
  }, [access]);
  return { count: patterns.length, total: access.total, onAllow: () => void access.allow(patterns) };
}
