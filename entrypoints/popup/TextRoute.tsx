import type { PanelRouteProps } from './App';

/** Checking a text without a page. */
export function TextRoute(_: PanelRouteProps) {
  return <textarea />;
}
