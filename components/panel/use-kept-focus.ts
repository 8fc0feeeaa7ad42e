import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the keyboard where it was inside `place` when what is shown there changes: on the same element although it
 * was moved, else on the place itself (which needs a tabindex of -1).
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  const before = place.current?.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  useLayoutEffect(() => {
    if (before === null || document.activeElement === before) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    (before.isConnected ? before : place.current)?.focus({ preventScroll: true });
  });
}
