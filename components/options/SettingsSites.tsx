import { useWords } from '../words';

interface SiteListProps {
  heading: string;
  /** What is said when there is none. */
  none: string;
  action: string;
  sites: readonly { key: string; name: string }[];
  onRemove: (key: string) => void;
}

function SiteList({ heading, none, action, sites, onRemove }: SiteListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {sites.length === 0 ? <p class="fine">{none}</p> : null}
      <ul class="site-list">
        {sites.map(({ key, name }) => (
          <li key={key}>
            <span>{name}</span>
            <button type="button" class="link-button" aria-label={`${action}: ${name}`} onClick={() => onRemove(key)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sites that the person switched off. */
export function OffSites({ hosts, onSwitchOn }: { hosts: readonly string[]; onSwitchOn: (host: string) => void }) {
  const words = useWords();
  return (
    <SiteList
      heading={words.t('settings.off')}
      none={words.t('settings.off.none')}
      action={words.t('settings.off.remove')}
      sites={hosts.map((host) => ({ key: host, name: host }))}
      onRemove={onSwitchOn}
    />
  );
}

interface AllowedProps {
  /** Patterns such as `https://example.org/*`. */
  patterns: readonly string[];
  onDisallow: (pattern: string) => void;
}

/** Sites beyond the list that the person allowed for good. */
export function AllowedSites({ patterns, onDisallow }: AllowedProps) {
  const words = useWords();
  return (
    <SiteList
      heading={words.t('settings.allowed')}
      none={words.t('settings.allowed.none')}
      action={words.t('settings.allowed.remove')}
      sites={patterns.map((pattern) => ({ key: pattern, name: siteOfPattern(pattern) }))}
      onRemove={onDisallow}
    />
  );
}

/** The host of a pattern as people know it. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}
