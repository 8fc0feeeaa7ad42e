import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from '../../components/options/OptionsPage';

/** What the options page shows, as its address says after `#/`. */
export type Route =
  | { kind: 'section'; section: Section }
  | { kind: 'company'; id: string }
  /** A form: for a new fact, for one from a claim of a tab's article, or for a fact by its id. */
  | { kind: 'form'; from: 'nothing' }
  | { kind: 'form'; from: 'claim'; tabId: number; claim: number }
  | { kind: 'form'; from: 'fact'; fact: string };

/** The route in an address's fragment; the record for anything unknown. */
export function routeOf(fragment: string): Route {
  const [name = '', ...rest] = fragment.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const section = SECTIONS.find((one) => one === name);
  if (section) return { kind: 'section', section };
  if (name === 'company' && rest[0]) return { kind: 'company', id: rest[0] };
  if (name === 'add') return { kind: 'form', from: 'nothing' };
  if (name === 'fact' && rest.length === 3) return { kind: 'form', from: 'fact', fact: rest.join('/') };
  const [tabId, claim] = rest.map(Number);
  if (name === 'claim' && Number.isInteger(tabId) && Number.isInteger(claim)) {
    return { kind: 'form', from: 'claim', tabId: tabId as number, claim: claim as number };
  }
  return { kind: 'section', section: 'record' };
}

/** The section that a route belongs to. */
export function sectionOf(route: Route): Section {
  if (route.kind === 'section') return route.section;
  return route.kind === 'company' ? 'record' : 'own';
}

/** The route of the page's address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    // It may have changed before anybody listened.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
