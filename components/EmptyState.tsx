import type { ComponentChildren } from 'preact';

/** A button of an empty state. */
export interface StateAction {
  label: string;
  onClick: () => void;
  /** The one the person most likely wants. */
  primary?: boolean;
}

interface EmptyStateProps {
  title: string;
  text: string;
  actions?: StateAction[];
  /** More to say or to follow. */
  children?: ComponentChildren;
}

/** A plain state in words, with what can be done about it. */
export function EmptyState({ title, text, actions = [], children }: EmptyStateProps) {
  return (
    <section class="empty" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      {actions.length > 0 ? (
        <div class="actions">
          {actions.map(({ label, onClick, primary }) => (
            <button key={label} type="button" class={primary ? 'button button-primary' : 'button'} onClick={onClick}>
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}
