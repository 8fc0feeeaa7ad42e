import type { Language } from '../../../../lib/model';
import type { Checked } from '../../../../scripts/check/checker';

/** A short article over the real record, and what the reader should be told of it. */
export interface Probe {
  /** What kind of case it is. */
  readonly name: string;
  readonly lang: Language;
  /** ISO 8601 day of the article. */
  readonly published: string;
  /** The page's body; its first heading is the title. */
  readonly html: string;
  /** The two figures that cannot both hold, by their words; left out where the article agrees with itself. */
  readonly pair?: readonly [string, string];
  /** Figures that differ from the record or were replaced, by their words; all others must stay quiet. */
  readonly flagged?: readonly string[];
  /** Figures that may come out either way, beside those of the pair. */
  readonly open?: readonly string[];
}

/** Makes the probes of a language. */
export const probeIn =
  (lang: Language) =>
  (name: string, published: string, html: string, more: Partial<Probe> = {}): Probe => ({
    ...{ name, lang, published, html },
    ...more,
  });

/** The same with the pair that cannot both hold, where there is one. */
export const toldTwice =
  (lang: Language) =>
  (name: string, published: string, html: string, pair?: readonly [string, string], more: Partial<Probe> = {}): Probe =>
    probeIn(lang)(name, published, html, { ...(pair ? { pair } : {}), ...more });

/** Makes the probes of a language whose figures the record has, some of them changed; a line of the text is a paragraph. */
export const changedIn =
  (lang: Language) =>
  (published: string, text: string, flagged: readonly string[], more: Partial<Probe> = {}): Probe => ({
    ...{ name: text, lang, published, flagged },
    html: text
      .split('\n')
      .map((p) => `<p>${p}</p>`)
      .join(''),
    ...more,
  });

/** The page of a probe. */
export const pageOf = ({ lang, published, html }: Probe): string =>
  `<!doctype html><html lang="${lang}"><head><meta property="article:published_time" content="${published}"></head><body><article>${html}</article></body></html>`;

const CHANGED: readonly string[] = ['contradicted', 'disputed', 'outdated'];

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is wrong with the answer to a probe, a line each; nothing where it is right. */
export function faultsOf({ pair, flagged = [], open = [] }: Probe, { found }: Checked): string[] {
  const wordsOf = (i: number): string => squeezed(found.claims[i]?.target.exact ?? '');
  const pairs = found.inconsistencies.map(({ claims, kind }) => ({ kind, words: claims.map(wordsOf) }));
  const hits = pairs.filter(({ words }) => pair?.every((p) => words.includes(p)));
  const faults = pairs.filter((p) => !hits.includes(p)).map(({ kind, words }) => `${kind}: ${words.join(' / ')}`);
  if (pair && hits.length === 0) faults.push(`missed: ${pair.join(' / ')}`);
  for (const words of [...flagged, ...(pair ?? [])]) {
    if (!found.claims.some((_, i) => wordsOf(i) === words)) faults.push(`no claim: ${words}`);
  }
  for (const [i, { verdict }] of found.claims.entries()) {
    const [words, changed] = [wordsOf(i), CHANGED.includes(verdict.kind)];
    if (open.includes(words) || (pair?.includes(words) && !flagged.includes(words))) continue;
    if (changed !== flagged.includes(words)) faults.push(`${changed ? 'flagged' : 'not flagged'}: ${words}`);
  }
  return faults;
}
