import { Settings } from '../../../components/options/Settings';

/* The settings section: hovering with a key, two sites each, and a command without keys. */
const COMMANDS = [
  { name: 'next-mark', description: '', shortcut: 'Alt+Shift+.' },
  { name: 'previous-mark', description: '', shortcut: 'Alt+Shift+,' },
  { name: 'toggle-pause', description: '', shortcut: '' },
  { name: 'of-another-version', description: 'Something new', shortcut: 'Alt+N' },
];

/** The settings section in a state given by the harness's address. */
export function settingsPart(noted: string[], query: URLSearchParams) {
  const note =
    (name: string) =>
    (what: unknown): void => {
      noted.push(`${name} ${JSON.stringify(what)}`);
    };
  return (
    <Settings
      choices={{
        ...{ language: 'auto', marks: 'first', modifier: 'shift', delay: 400, currency: 'EUR' },
        opens: query.get('opens') === 'click' ? 'click' : 'modifier',
      }}
      paused={query.has('paused')}
      off={query.has('empty') ? [] : ['wired.com', 'a-very-long-name-of-a-newspaper-and-its-weekend-edition.example']}
      allowed={query.has('empty') ? [] : ['https://news.example/*', 'https://*.blog.example/*']}
      withheld={{ count: query.has('empty') ? 0 : 3, total: 52, onAllow: () => noted.push('allow') }}
      commands={query.has('phone') ? [] : COMMANDS}
      status={query.get('status')}
      onChange={note('change')}
      onPause={note('pause')}
      onSwitchOn={note('on')}
      onDisallow={note('disallow')}
      onReset={() => noted.push('reset')}
      onShortcuts={query.has('firefox') ? null : () => noted.push('shortcuts')}
    />
  );
}
