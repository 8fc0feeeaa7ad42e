import type { JSX } from 'preact';

/** Names of the signs of the panel's tools. */
export type ToolName = 'text' | 'panel' | 'options' | 'link' | 'done';

/** 16 × 16 units, drawn like the signs of verdicts. */
const PATHS: Readonly<Record<ToolName, JSX.Element>> = {
  text: <path d="M3 2.5h10v11H3ZM5.5 5.5h5M5.5 8h5M5.5 10.5h2.6" />,
  panel: <path d="M2 3h12v10H2ZM9.5 3v10M11.3 5.6h1M11.3 8h1" />,
  options: <path d="M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M10 2.7v3.6M6 9.7v3.6" />,
  link: (
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  ),
  done: <path d="m3 8.4 3.2 3.2L13 4.4" />,
};

/** A tool's sign; always beside a word or in something with a label. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg
      class="icon"
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {PATHS[name]}
    </svg>
  );
}
