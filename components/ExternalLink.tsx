import type { ComponentChildren } from 'preact';

interface ExternalLinkProps {
  url: string;
  class?: string;
  /** What is shown; the address itself when left out. */
  children?: ComponentChildren;
}

/**
 * A link to a page outside. Addresses of the web are links, http as well as https: people read and remember articles
 * on either, and only their own click goes there. Whatever else an address may be (`javascript:`, `data:`) is shown as
 * plain text.
 */
export function ExternalLink({ url, class: name, children = url }: ExternalLinkProps) {
  if (!/^https?:\/\//.test(url)) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
