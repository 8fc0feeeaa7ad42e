import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What was just done or went wrong: announced, scrolled to, and where the keyboard goes on. */
export function Notice({ text, children }: { text: string | null; children?: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text !== null) place.current?.focus();
  }, [text]);
  return (
    <div ref={place} class={text ? 'notice' : 'visually-hidden'} role="status" tabIndex={-1}>
      {text ?? ''} {children}
    </div>
  );
}
