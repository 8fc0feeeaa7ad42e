import { useEffect, useRef, useState } from 'preact/hooks';

interface ConfirmProps {
  /** The button that asks, and its full name where the words alone do not say what of. */
  label: string;
  /** Whether the button is one of the section's main ones. */
  isMain?: boolean;
  fullLabel?: string;
  question: string;
  /** What can be answered, besides leaving it as it is. */
  answers: readonly { label: string; onClick: () => void }[];
  /** What leaves everything as it is. */
  cancel: string;
}

/** A button that asks back in its place before anything is lost. The answer that changes nothing gets the focus. */
export function Confirm({ label, isMain = false, fullLabel, question, answers, cancel }: ConfirmProps) {
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const safe = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) safe.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class={isMain ? 'button' : 'link-button'}
        ref={first}
        aria-label={fullLabel}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      <legend>{question}</legend>
      <div class="actions">
        <button type="button" class="button" ref={safe} onClick={() => setAsking(false)}>
          {cancel}
        </button>
        {answers.map((answer) => (
          <button
            key={answer.label}
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              answer.onClick();
            }}
          >
            {answer.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
