import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { partialReasonSchema } from '../../../lib/model';
import {
  CSV_COLUMNS,
  claimsOf,
  csvReport,
  fileStem,
  guardedText,
  identifierOf,
  jsonReport,
  markdownLine,
  markdownReport,
  PLAIN_FORMATS,
  printTitle,
  type ReportInput,
  reportAsFile,
  reportFileSchema,
  reportOf,
  reportText,
  reportTranslator,
} from '../../../lib/reports';
import { sampleInput } from './sample';

const en = reportTranslator('en');
const de = reportTranslator('de');

/** Text as a page or a feed may hand it over to break out of the format it is put into. */
const HOSTILE = [
  '](javascript:alert(1))',
  '[click](https://evil.example)',
  '![x](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  'https://evil.example and www.evil.example',
  '| a | b |',
  '`code` and ```fence```',
  '*bold* _it_ ~~gone~~',
  '# heading\n# another',
  '- item\n\n> quote\n\n---',
  '1. first',
  '+ plus',
  '=HYPERLINK("https://evil.example";"x")',
  '@SUM(A1)',
  '-2+3',
  '\t=1+1',
  '&lt;b&gt; &#60;i&#62;',
  '$x^2$ and $5 billion and 5 $',
  '[^1]: note',
  '\\](x)',
  '==mark== %%hidden%%',
  'a\u202Eb\u200Bc',
  '"quoted", with; commas',
];

/** Text of any UTF-16 units, control signs and lone surrogates included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 200,
});

let input: ReportInput;
beforeAll(async () => {
  input = await sampleInput('en');
});

/** The sample with every text of the page and of the record replaced. */
function hostile(text: string): ReportInput {
  const { annotations, details } = input;
  const facts = Object.fromEntries(
    Object.entries(details.facts).map(([id, fact]) => [
      id,
      { ...fact, reports: fact.reports.map((one) => ({ ...one, publisher: text, title: text })) },
    ]),
  );
  return {
    ...input,
    annotations: {
      ...annotations,
      article: { ...annotations.article, title: text, site: text },
      claims: annotations.claims.map((claim) => ({ ...claim, quote: `${text} ${claim.quote}`, attribution: text })),
    },
    details: { ...details, facts, names: Object.fromEntries(Object.keys(details.names).map((id) => [id, text])) },
    remembered: input.remembered.map((one) => ({ ...one, quote: text, title: text, site: text })),
  };
}

/** Markdown without escaped signs, and without the links and footnotes that reports make themselves. */
const bare = (markdown: string): string =>
  markdown
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/<https?:\/\/[^\s<>]*>/g, '')
    .replace(/\[\^\d+\](:?)/g, '$1');

/** The text that Markdown shows for escaped text (CommonMark 2.4). */
const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a report', () => {
  it('numbers claims by company, worst first, and names each source once', () => {
    const report = reportOf(input);
    expect(claimsOf(report).map(({ number, claim }) => `${number} ${claim.subject} ${claim.verdict.kind}`)).toEqual([
      '1 lindwurm contradicted',
      '2 lindwurm outdated',
      '3 lindwurm disputed',
      '4 lindwurm confirmed',
      '5 lindwurm unverified',
      '6 aster superseded',
      '7 aster unverified',
    ]);
    expect(report.counts.map(([kind, count]) => `${kind} ${count}`).join()).toBe(
      'contradicted 1,outdated 1,disputed 1,superseded 1,confirmed 1,unverified 2',
    );
    const urls = report.sources.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    const ledger = report.sources.find(({ publisher }) => publisher === 'Morning Ledger');
    expect(ledger?.title).toBe('Lindwurm reaches $4 billion');
    expect(report.inconsistencies.map(({ numbers }) => [...numbers].sort())).toEqual([[2, 4]]);
    expect(report.remembered.map(({ number }) => number)).toEqual([4]);
  });

  it.each(partialReasonSchema.options)('says of an article read in part why, in both languages: %s', (partial) => {
    const { annotations } = input;
    const part = reportOf({
      ...input,
      annotations: { ...annotations, article: { ...annotations.article, partial, words: 87 } },
    });
    expect(markdownReport(part, en)).toMatch(
      /Only its first 87 words|translated this page|Only 87 words could be read/,
    );
    expect(markdownReport(part, de)).toMatch(/nur die ersten 87 Wörter|Seite übersetzt|Nur 87 Wörter waren lesbar/);
  });

  it('keeps only addresses of the web', () => {
    expect(reportOf({ ...input, address: 'javascript:alert(1)' }).address).toBeNull();
    expect(reportOf({ ...input, address: 'file:///tmp/a.html' }).address).toBeNull();
    expect(reportOf({ ...input, address: 'https://a.example/<b>"x' }).address).toBe('https://a.example/%3Cb%3E%22x');
  });
});

describe('Markdown', () => {
  it('tells claims by company with verdict, sentence, reason, passage and footnotes', () => {
    const text = markdownReport(reportOf(input), en);
    expect(text).toMatch(/^# Lindwurm Robotics grows arms\n/);
    expect(text).toContain('### 1. Differs from the record: Revenue of Lindwurm Robotics: $155 million, 2024');
    expect(text).toContain('> Lindwurm Robotics had revenue of **$155 million** in 2024.');
    expect(text).toContain('which is $35 million more (29%)');
    expect(text).toContain('more than $1 billion, in talks');
    expect(text).toContain('](<https://courier.example/robots?page=1#:~:text=');
    expect(text).toContain('from first-hand reporting[^3] ([^4] says $560 million)');
    expect(text).toContain('[^4]: Evening Wire, <https://wire.example/nordwind?id=7&x=(1)>');
    expect(text).toContain('[^2]: Lindwurm Robotics, “We raise a Series B”, March 11, 2025, <https://');
    expect(text).toContain('does not mean false');
    expect(text).toContain('- “$4 billion”: Measure: Market value; When: April 1, 2025');
    expect(text).toContain('“Lindwurm is worth $5 billion.” <https://wire.example/arms>');
    const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const given = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n));
    expect(given).toEqual(cited);
  });

  it('speaks German with German dates', async () => {
    const text = markdownReport(reportOf(await sampleInput('de')), de);
    expect(text).toContain('### 1. Weicht ab: Umsatz von Lindwurm Robotics: 155 Mio. US-Dollar, 2024');
    expect(text).toContain('Sample Courier, 2. April 2025');
    expect(text).toContain('dem Datenbestand vom 26. Juni 2026');
    expect(text).not.toMatch(/\b(the|Claim|Record)\b/);
  });

  it.each(HOSTILE)('shows hostile text as text: %j', (text) => {
    const markdown = markdownReport(reportOf(hostile(text)), en);
    const lines = bare(markdown).split('\n');
    const own = /^(?:### \d+\. |#{1,2} |> |- )?/;
    for (const line of lines) {
      const rest = line.replace(own, '').replaceAll('[This sentence in the article]()', '');
      expect(rest).not.toMatch(/[`<>[\]|#~_]/);
      expect(rest).not.toMatch(/https?:\/\/|www\./);
      // What begins a heading's text begins no list.
      if (!line.startsWith('#')) expect(rest).not.toMatch(/^\s*(?:[-+=*] |\d+[.)] )/);
      expect(rest).not.toMatch(/\$[^\d]|[\u200b\u202e]/u);
    }
    // Headings come from the report alone: as many as without hostile text.
    const headings = (of: string) => [...of.matchAll(/^#+ /gm)].length;
    expect(headings(markdown)).toBe(headings(markdownReport(reportOf(input), en)));
  });

  it('escapes any text so that it is shown as it was, in one line', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string(), fc.constantFrom(...HOSTILE)), (text) => {
        const escaped = markdownLine(text);
        expect(escaped).not.toMatch(/[\n\r\t]/);
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>|~#]/);
        expect(escaped).not.toMatch(/^(?:[-+=:]|\d+[.)])/);
        expect(shown(escaped).replace(/\s/g, '')).toBe(
          text
            .replace(/[\s\u2028\u2029]+/gu, '')
            .replace(/[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, ''),
        );
      }),
    );
  });

  it('ends no link early, whatever the address', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (path, query, fragment) => {
        const { address } = reportOf({ ...input, address: `https://a.example/${path}?${query}#${fragment}` });
        expect(address ?? '').not.toMatch(/[\s<>"`|\\^{}]/);
      }),
    );
  });
});

describe('CSV', () => {
  const parsed = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true });

  it('has one row per claim, read back by a parser cell by cell', () => {
    const report = reportOf(input);
    const text = csvReport(report, en);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { data, errors } = parsed(text);
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(CSV_COLUMNS);
    expect(data.length).toBe(1 + report.all.length);
    const rows = data.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [CSV_COLUMNS[i], cell])));
    for (const [i, { claim, number }] of claimsOf(report).entries()) {
      expect(rows[i]).toMatchObject({
        ...{ claim: String(number), company_id: claim.subject, metric: claim.metric, quote: claim.quote },
        ...{ amount_low: String(claim.figure.low ?? ''), amount_high: String(claim.figure.high ?? '') },
        ...{ verdict: claim.verdict.kind, status: claim.status, article_published: '2025-04-02', language: 'en' },
        ...{ record_as_of: '2026-06-26', report_made: '2026-07-01T09:30:00.000Z' },
      });
    }
    expect(rows[0]).toMatchObject({ difference: '35000000', record_low: '120000000', period: '2024' });
    expect(rows[1]).toMatchObject({ difference: '-2500000000', conflicts_with: '4' });
  });

  it('has the columns that docs/reports.md lists, in their order', async () => {
    const { readFileSync } = await import('node:fs');
    const docs = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');
    const [, table = ''] = docs.split('<!-- columns -->');
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(CSV_COLUMNS);
  });

  it.each(HOSTILE)('keeps hostile text in its cell and from being run: %j', (text) => {
    const { data, errors } = parsed(csvReport(reportOf(hostile(text)), en));
    expect(errors).toEqual([]);
    const [head = [], ...rows] = data;
    expect(rows.length).toBe(input.annotations.claims.length);
    for (const row of rows) {
      expect(row.length).toBe(head.length);
      for (const cell of row) if (!/^-\d/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    }
  });

  it('guards any text against formulas, and the guard can be taken off again', () => {
    const formula = fc.tuple(
      fc.constantFrom("'", "''", ''),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          formula.map((parts) => parts.join('')),
        ),
        (text) => {
          const guarded = guardedText(text);
          expect(guarded).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(/^'+[=+\-@\t\r\n＝＋－＠]/u.test(guarded) ? guarded.slice(1) : guarded).toBe(text);
        },
      ),
    );
  });

  it('any quote comes back as it was', () => {
    const [first] = input.annotations.claims;
    if (!first) throw new Error('no claim');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
        const annotations = { ...input.annotations, claims: [{ ...first, quote }], inconsistencies: [] };
        const { data } = Papa.parse<string[]>(csvReport(reportOf({ ...input, annotations }), en));
        expect(data[1]?.[CSV_COLUMNS.indexOf('quote')]).toBe(guardedText(quote));
      }),
    );
  });
});

describe('JSON', () => {
  it('has the form that its schema says, and all claims, facts and sources', async () => {
    for (const [from, t] of [
      [input, en],
      [await sampleInput('de'), de],
    ] as const) {
      const file = reportFileSchema.parse(JSON.parse(jsonReport(reportOf(from), t)));
      expect(file.claims.length).toBe(from.annotations.claims.length);
      const numbers = file.sources.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      for (const { sources } of file.facts) for (const { source } of sources) expect(numbers).toContain(source);
      const facts = file.facts.map(({ id }) => id);
      for (const { verdict } of file.claims) for (const id of verdict.facts) expect(facts).toContain(id);
      expect(file.remembered.map(({ claim }) => claim)).toEqual([4]);
      expect(file.corrections).toEqual(from.corrections);
    }
  });

  it('is refused by the schema when a part is missing or one too many is there', () => {
    const file = JSON.parse(jsonReport(reportOf(input), en));
    expect(reportFileSchema.safeParse({ ...file, limit: undefined }).success).toBe(false);
    expect(reportFileSchema.safeParse({ ...file, version: 2 }).success).toBe(false);
    expect(reportFileSchema.safeParse({ ...file, more: 1 }).success).toBe(false);
  });

  it('carries hostile text unchanged', () => {
    for (const text of HOSTILE) {
      const file = JSON.parse(jsonReport(reportOf(hostile(text)), en));
      expect(file.article.title).toBe(text);
    }
  });
});

describe('files', () => {
  it('have names that any file system takes', () => {
    const named = (title: string | null) => {
      const { annotations } = input;
      return reportOf({ ...input, annotations: { ...annotations, article: { ...annotations.article, title } } });
    };
    expect(fileStem(named('Größe: 4 Mrd. €, „Lindwurm“!'))).toBe('groesse-4-mrd-lindwurm-2026-07-01');
    expect(fileStem(named('../../etc/passwd'))).toBe('etc-passwd-2026-07-01');
    expect(fileStem(named('株式会社'))).toBe('article-2026-07-01');
    expect(fileStem(named(null))).toBe('article-2026-07-01');
    fc.assert(
      fc.property(anyText, (title) => {
        expect(fileStem(named(title))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(fileStem(named(title)).length).toBeLessThan(80);
        expect(printTitle(named(title), en)).not.toMatch(/[\\/:*?"<>|\n]/);
      }),
    );
    expect(printTitle(named('AC/DC: "live"'), de)).toBe('AC DC live – geprüft 2026-07-01');
  });

  it('say what they are', () => {
    const report = reportOf(input);
    const files = PLAIN_FORMATS.map((format) => {
      const { name, type, text } = reportAsFile(report, format, reportText(report, format, en) ?? '');
      return `${name} ${type} ${text.startsWith('\uFEFF')}`;
    });
    const stem = 'lindwurm-robotics-grows-arms-2026-07-01';
    expect(files).toEqual([
      `${stem}.md text/markdown false`,
      `${stem}.csv text/csv true`,
      `${stem}.json application/json false`,
      `${stem}.annotations.jsonld application/ld+json false`,
    ]);
  });

  it('hold nothing for a review nobody answers for', () => {
    expect(reportText(reportOf(input), 'claimreview', en)).toBeNull();
  });
});

describe('names made of content', () => {
  it('are the same for the same text and differ otherwise', () => {
    expect(identifierOf('a')).toBe(identifierOf('a'));
    const names = Array.from({ length: 20_000 }, (_, i) => identifierOf(`https://a.example ${i}`));
    expect(new Set(names).size).toBe(names.length);
  });
});
