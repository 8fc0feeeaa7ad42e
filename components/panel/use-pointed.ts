import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whether the person is at work in this window: then nothing is moved under their hands. */
const isInUse = (): boolean => document.hasFocus() || document.documentElement.matches(':hover');

/**
 * Lights up the row of the claim that a card in the article is open for (`pointed`, its place), or the fold it is in, and
 * brings it into view unless the person is using the list. `rows` changes when the list does.
 */
export function usePointed(place: RefObject<HTMLElement | null>, pointed: number | null, rows: unknown): void {
  useEffect(() => {
    const row = pointed === null ? null : place.current?.querySelector(`[data-claim="${pointed}"]`);
    const lit = row?.closest('details:not([open])')?.querySelector('summary') ?? row;
    if (!lit) return;
    lit.toggleAttribute('data-pointed', true);
    if (!isInUse()) lit.scrollIntoView({ block: 'nearest' });
    return () => lit.removeAttribute('data-pointed');
  }, [pointed, rows]);
}
