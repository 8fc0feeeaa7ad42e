import { readFileSync } from 'node:fs';
import { z } from 'zod';

const reading = z.object({
  subject: z.string(),
  metric: z.string(),
  amount: z.number(),
  upper: z.number().nullish(),
  unit: z.string(),
  counterparties: z.array(z.string()).optional(),
});

const label = reading.extend({
  text: z.string(),
  nth: z.number().int().default(1),
  optional: z.boolean().default(false),
  alternatives: z.array(reading.partial().loose()).default([]),
  restated: z.array(z.object({ text: z.string(), nth: z.number().int() }).loose()).default([]),
});

const article = z.object({
  id: z.string(),
  lang: z.enum(['de', 'en', 'fr']),
  published: z.string().nullable(),
  title: z.string(),
  html: z.string(),
  figures: z.array(label),
  mentions: z.array(z.object({ text: z.string(), company: z.string() }).loose()).default([]),
  neutral_figures: z.array(z.union([z.string(), z.object({ text: z.string() }).loose()])).default([]),
});

/** An article with what its figures mean. */
export type LabelledArticle = z.infer<typeof article>;
/** What one figure means. */
export type Label = z.infer<typeof label>;

/** Reads labelled articles, one JSON object a line. @throws with file and line where one is not as it should be. */
export function readLabelled(file: string): LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      const parsed = article.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      throw new Error(`${file}:${i + 1}: ${z.prettifyError(parsed.error)}`);
    });
}

const escapeHtml = (s: string): string =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** The page a labelled article is read from. */
export function pageOf({ lang, title, html, published }: LabelledArticle): string {
  const date = published ? `<meta property="article:published_time" content="${published}">` : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta property="og:type" content="article">${date}</head><body><article>${html}</article></body></html>`;
}

/** Text as labels count it: soft hyphens out, white space to one blank. */
export const squeeze = (s: string): string =>
  s
    .replace(/\u00ad|\u200b/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();

/** Start and end of the nth place of `exact`; null where there is none. */
export function nthPlace(text: string, exact: string, nth: number): [number, number] | null {
  let at = -1;
  for (let i = 0; i < nth; i++) {
    at = exact ? text.indexOf(exact, at + 1) : -1;
    if (at < 0) return null;
  }
  return [at, at + exact.length];
}

/** How often `exact` stands in the text. */
export function countOf(text: string, exact: string): number {
  let count = 0;
  for (let i = exact ? text.indexOf(exact) : -1; i >= 0; i = text.indexOf(exact, i + 1)) count += 1;
  return count;
}
