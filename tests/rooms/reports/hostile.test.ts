/** H07 xss-corpus, in reports: articles made from the schema of what a page is handed, every text as hostile as it may be. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pageStateSchema } from '../../../lib/messages/page-calls';
import { claimsOf, type ReportInput, reportOf, reportText, reportTranslator } from '../../../lib/reports';
import { LONG, randomFrom } from '../../../scripts/bench/random';
import { HOSTILE, type Making, madeOf } from '../../support/made';

const checked = pageStateSchema.options.find(({ shape }) => 'annotations' in shape);

/** An article of which every text is of one kind, made from what it is checked with. */
function made(kind: string, seed: number): ReportInput {
  const random = randomFrom(seed);
  const how: Making = {
    random,
    texts: (path) => [HOSTILE[kind]?.(path) ?? path, ...Object.values(HOSTILE).map((of) => of(path))],
    place: (path) => (/(?:claims|versions|operands|from)\[\]$|\.(?:claim|to|rate)$/.test(path) ? 0 : undefined),
  };
  if (!checked) throw new Error('no state of a page has annotations');
  return { ...(madeOf(checked, how) as unknown as ReportInput), now: '2026-07-01T09:30:00.000Z', asOf: '2026-06-26' };
}

const REVIEW = { name: HOSTILE.markup?.('name') ?? '', isOrganization: true, url: null, review: null };
const CASES = Object.keys(HOSTILE).flatMap((kind) =>
  Array.from({ length: LONG }, (_, seed) => ({ kind, seed: seed + 1 })),
);

/** All strings of a JSON document. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('H07 xss-corpus: reports', () => {
  it.each(CASES)('keep $kind text from doing anything, $seed', ({ kind, seed }) => {
    const input = made(kind, seed);
    const report = reportOf(input);
    for (const language of ['de', 'en'] as const) {
      const t = reportTranslator(language);
      const textOf = (format: Parameters<typeof reportText>[1]) => reportText(report, format, t, REVIEW);

      const markdown = textOf('markdown') ?? '';
      const links = [...markdown.matchAll(/<(https?:[^\s<>]*)>/g)].map(([, url = '']) => url);
      const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/<https?:\/\/[^\s<>]*>/g, '');
      expect(bare).not.toMatch(/[<`]/);
      expect(bare).not.toMatch(/\]\((?!\))/);
      expect(markdown).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(markdown).not.toContain('\0');
      for (const url of links) expect(new URL(url).protocol).toMatch(/^https?:$/);

      const { data, errors } = Papa.parse<string[]>(textOf('csv') ?? '', { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.length).toBe(1 + claimsOf(report).length);
      for (const cell of data.flat()) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);

      for (const format of ['annotations', 'claimreview'] as const) {
        const text = textOf(format);
        if (text === null) continue;
        // What stands for an address in JSON-LD leads nowhere but to the web, or is a name of ours.
        const idsOf = (value: unknown): string[] =>
          typeof value !== 'object' || value === null
            ? []
            : Object.entries(value).flatMap(([key, one]) =>
                /^(?:@?id|url|source|sameAs)$/.test(key) && typeof one === 'string' ? [one] : idsOf(one),
              );
        for (const id of idsOf(JSON.parse(text)))
          expect(id).not.toMatch(/^\s*(?:javascript|data|vbscript|file|blob):/i);
      }
      expect(stringsOf(JSON.parse(textOf('json') ?? '')).length).toBeGreaterThan(50);
    }
  });
});
