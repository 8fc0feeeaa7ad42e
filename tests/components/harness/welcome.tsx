import type { SampleState } from '../../../components/welcome/Sample';
import { WelcomePage } from '../../../components/welcome/WelcomePage';

const STATES: Readonly<Record<string, SampleState>> = {
  ready: { kind: 'ready', figures: 4 },
  waiting: { kind: 'waiting' },
  failed: { kind: 'failed' },
};

const SHORTCUTS = [
  { name: 'next-mark', keys: 'Alt+Shift+Period' },
  { name: 'previous-mark', keys: 'Alt+Shift+Comma' },
  { name: 'open-card', keys: '' },
  { name: '_execute_action', keys: 'Alt+Shift+S' },
];

/** The introduction without its reading: ?show=welcome&state=ready|waiting|failed&bare&firefox&pinned */
export function welcomePart(noted: string[], query: URLSearchParams) {
  const note = (what: string) => () => noted.push(what);
  return (
    <WelcomePage
      sample={STATES[query.get('state') ?? 'ready'] as SampleState}
      shortcuts={query.has('bare') ? [] : SHORTCUTS}
      browser={query.has('firefox') ? 'firefox' : 'chrome'}
      pinned={query.has('pinned') ? true : null}
      withheld={{ count: query.has('bare') ? 3 : 0, total: 52, onAllow: note('allow') }}
      language="auto"
      onLanguage={(choice) => noted.push(`language ${choice}`)}
      onNext={note('next')}
      onPrevious={note('previous')}
      onOpen={note('open')}
      onShortcuts={query.has('bare') ? null : note('shortcuts')}
    />
  );
}
