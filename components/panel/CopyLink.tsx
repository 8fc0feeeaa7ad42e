import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';

/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 3000;

interface CopyLinkProps {
  link: string;
  /** The figure the link leads to, for the button's name. */
  figure: string;
  /** Copies a text; whether the browser did. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies the link to a passage and says so in place: the keyboard stays on the button. */
export function CopyLink({ link, figure, onCopy }: CopyLinkProps) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const outcome = copied === null ? '' : words.t(copied ? 'panel.copied' : 'action.notCopied');
  return (
    <>
      <button
        type="button"
        class="sign-button"
        title={words.t('panel.copy')}
        aria-label={words.t('panel.copyLabel', { figure })}
        onClick={() => void onCopy(link).then(setCopied)}
      >
        <Icon name={copied ? 'done' : 'link'} />
      </button>
      <span class={copied === false ? 'fine' : 'visually-hidden'} role="status">
        {outcome}
      </span>
    </>
  );
}
