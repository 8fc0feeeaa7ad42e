import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words';
import { faultText } from './faults';

/** Attributes that tie a control to its label, hint and fault. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  /** Column of the table that the field is about, for what is said of faults. */
  column?: string;
  hint?: string;
  /** Codes of what is wrong with it. */
  faults: readonly string[];
  children: (control: ControlProps) => ComponentChildren;
}

/** One field of a form with its label, hint and what is wrong with it. */
export function Field({ label, column = '', hint, faults, children }: FieldProps) {
  const words = useWords();
  const id = useId();
  const described = [hint ? `${id}-hint` : null, faults.length > 0 ? `${id}-fault` : null].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': faults.length > 0 })}
      {hint ? (
        <p id={`${id}-hint`} class="fine">
          {hint}
        </p>
      ) : null}
      {faults.length > 0 ? (
        <p id={`${id}-fault`} class="fault">
          {label}: {faults.map((code) => faultText(code, column, words)).join('; ')}.
        </p>
      ) : null}
    </div>
  );
}
