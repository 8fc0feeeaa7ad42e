import type { JSX } from 'preact';
import type { VerdictKind } from '../lib/model';

/** Names of the signs of the panel's tools. */
type ToolName = 'text' | 'panel' | 'options' | 'link' | 'done';

/** Names of the drawn signs. */
export type IconName = VerdictKind | 'inconsistent' | 'close' | 'external' | 'locate' | 'warning' | 'alarm' | ToolName;

/** Each sign has a shape of its own, so that none is told by its colour alone. 16 × 16 units. */
const PATHS: Readonly<Record<IconName, JSX.Element>> = {
  contradicted: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />
      <path d="M5.4 6.7h5.2M5.4 9.3h5.2M9.3 5 6.7 11" />
    </>
  ),
  outdated: (
    <>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M8 4.4V8l2.6 1.6" />
    </>
  ),
  disputed: <path d="M8 14V9.2M8 9.2 3.2 4.4M8 9.2l4.8-4.8M3.2 7.6V4.4h3.2M12.8 7.6V4.4H9.6" />,
  superseded: <path d="M2.5 3.5v9M5.5 8h8M10.2 4.6 13.6 8l-3.4 3.4" />,
  confirmed: (
    <>
      <circle cx="8" cy="8" r="6.3" />
      <path d="m5.1 8.2 2.1 2.1 3.8-4.4" />
    </>
  ),
  unverified: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke-dasharray="2 1.7" />
      <path d="M5.6 8h4.8" />
    </>
  ),
  inconsistent: <path d="M2 5h8.5M7.8 2.2 10.6 5 7.8 7.8M14 11H5.5M8.2 8.2 5.4 11l2.8 2.8" />,
  warning: <path d="M8 1.9 14.6 13.6H1.4ZM8 6.2v3.6M8 11.6v.2" />,
  alarm: <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2ZM8 4.6v4.2M8 11.2v.2" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  external: <path d="M6.5 4H3.5v8.5H12v-3M9 3.5h3.5V7M12.5 3.5 7.5 8.5" />,
  text: <path d="M3 2.5h10v11H3ZM5.5 5.5h5M5.5 8h5M5.5 10.5h2.6" />,
  panel: <path d="M2 3h12v10H2ZM9.5 3v10M11.3 5.6h1M11.3 8h1" />,
  options: <path d="M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M10 2.7v3.6M6 9.7v3.6" />,
  link: (
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  ),
  done: <path d="m3 8.4 3.2 3.2L13 4.4" />,
  locate: (
    <>
      <circle cx="8" cy="8" r="3.4" />
      <path d="M8 1.5v3.1M8 11.4v3.1M1.5 8h3.1M11.4 8h3.1" />
    </>
  ),
};

/** A sign; always beside a word or a label, so it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
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
