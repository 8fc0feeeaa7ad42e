import { useId } from 'preact/hooks';

/** A value and what it is called. */
export type Choice<T extends string> = readonly [value: T, label: string];

interface SelectProps<T extends string> {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** A labelled list to choose from. */
export function Select<T extends string>({ label, value, choices, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="correct-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
