import { useLayoutEffect, useRef } from 'preact/hooks';

/** Remembers how far each `place` (a tab) was scrolled, and goes there when it is shown again. */
export function usePlaceScroll(place: string): void {
  const kept = useRef(new Map<string, number>());
  const last = useRef(place);
  if (last.current !== place) kept.current.set(last.current, window.scrollY);
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    window.scrollTo(0, kept.current.get(place) ?? 0);
  }, [place]);
}

/**
 * While something else (`isCovered`) takes the list's place, it begins at its top. Afterwards the keyboard goes back to the link
 * that led there, and the list to where that link is.
 */
export function useReturn(isCovered: boolean): void {
  const link = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (isCovered) {
      link.current = location.hash;
      window.scrollTo(0, 0);
      return;
    }
    const from = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#/"]')].find(
      (one) => one.getAttribute('href') === link.current,
    );
    from?.focus({ preventScroll: true });
    from?.scrollIntoView({ block: 'center' });
    link.current = null;
  }, [isCovered]);
}
