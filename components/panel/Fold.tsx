import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  summary: ComponentChildren;
  class?: string;
  /** What is inside; asked for when it is opened for the first time. */
  children: () => ComponentChildren;
}

/** Something folded that is built only once it is opened. */
export function Fold({ summary, children, class: name }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class={name}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  );
}
