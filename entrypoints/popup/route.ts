import { useEffect, useState } from 'preact/hooks';

/** What popup and side panel show, as their address says after `#/`. */
export type PanelRoute =
  | { kind: 'article' }
  /** A claim of the article, by its place among the claims. */
  | { kind: 'claim'; index: number }
  /** What the person corrected in how the article was read. */
  | { kind: 'corrections' }
  /** A text of the person's own to check. */
  | { kind: 'text' };

/** The route in an address's fragment; the article for anything unknown. */
export function panelRouteOf(fragment: string): PanelRoute {
  const [name, index] = fragment.replace(/^#\/?/, '').split('/');
  if (name === 'claim' && /^\d{1,6}$/.test(index ?? '')) return { kind: 'claim', index: Number(index) };
  if (name === 'corrections') return { kind: 'corrections' };
  return name === 'text' ? { kind: 'text' } : { kind: 'article' };
}

/** The route of the page's address, followed as it changes. */
export function usePanelRoute(): PanelRoute {
  const [route, setRoute] = useState(() => panelRouteOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(panelRouteOf(location.hash));
    addEventListener('hashchange', follow);
    // It may have changed before anybody listened.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
