import type { ComponentChildren } from 'preact';

/** A link to a page outside; an address that is not https is shown as plain text. */
export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!url.startsWith('https://')) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
