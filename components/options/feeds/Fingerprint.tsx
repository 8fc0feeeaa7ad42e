import { useWords } from '../../words';

interface FingerprintProps {
  /** 64 hexadecimal digits. */
  value: string;
  /** Name of the feed, for the button's label. */
  of: string;
  onCopy: (text: string) => void;
}

/** A fingerprint in groups of four, to be compared by eye, and a button that copies it without the gaps. */
export function Fingerprint({ value, of, onCopy }: FingerprintProps) {
  const words = useWords();
  return (
    <>
      <code class="fingerprint">{value.replace(/.{4}(?=.)/g, '$& ')}</code>
      <button
        type="button"
        class="link-button"
        aria-label={`${words.t('feeds.fingerprint.copy')}: ${of}`}
        onClick={() => onCopy(value)}
      >
        {words.t('feeds.fingerprint.copy')}
      </button>
    </>
  );
}
