import type { ComponentChildren } from 'preact';
import { Notice } from '../Notice';
import { useWords } from '../words';

/** Sections of the options page; each is a part of its address after `#/`. */
export const SECTIONS = ['record', 'own', 'feeds', 'memory', 'transfer', 'storage', 'settings', 'quality'] as const;
/** A section of the options page. */
export type Section = (typeof SECTIONS)[number];

interface OptionsPageProps {
  section: Section;
  /** What was just done or went wrong; announced. */
  notice: string | null;
  footer: ComponentChildren;
  children: ComponentChildren;
}

/** Frame of the options page: its sections as links, and the one that is open. */
export function OptionsPage({ section, notice, footer, children }: OptionsPageProps) {
  const words = useWords();
  return (
    <div class="options">
      <header>
        <p class="brand">{words.t('popup.title')}</p>
        <h1>{words.t('options.heading')}</h1>
      </header>
      <nav aria-label={words.t('options.nav')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#/${name}`} aria-current={name === section ? 'page' : undefined}>
                {words.t(`options.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1}>
        <Notice text={notice} />
        {children}
      </main>
      <footer class="fine">{footer}</footer>
    </div>
  );
}
