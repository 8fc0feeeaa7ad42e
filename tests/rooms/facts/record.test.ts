import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import {
  BUNDLED_FEED,
  type BundleRow,
  type BundleStamp,
  buildBundle,
  bundleFile,
  bundleStampSchema,
  memoryFactBase,
  openFactBase,
  rateTable,
} from '../../../lib/facts';
import { contentOf, rowIndex } from '../../../lib/facts/bundle';
import { type RecordSource, readRows, textOf } from '../../../lib/facts/record-stream';
import { aliasKeysOf } from '../../../lib/text';
import { recordBuild } from '../../../scripts/record/bundle-plugin';
import { countsOf, strongShare } from '../../../scripts/record/counts';
import { drawFacts } from '../../../scripts/record/draw';
import { lineOf } from '../../../scripts/record/finding';
import { lintRecord } from '../../../scripts/record/lint';
import { gapsOf, mostReported } from '../../../scripts/record/much-reported';
import { formatCompany, readFiles, readRecord } from '../../../scripts/record/read';
import { company, freshParts } from './fixtures';

vi.setConfig({ testTimeout: 60_000 });

const DIR = 'assets/facts';
const TODAY = new Date().toISOString().slice(0, 10);

async function rowsOf(source: RecordSource, stamp: BundleStamp): Promise<BundleRow[]> {
  const all: BundleRow[] = [];
  for await (const rows of readRows(source, stamp)) {
    all.push(...rows.map((row) => ({ hash: row.hash, text: textOf(row) })));
  }
  return all;
}

/** A file as a stream of bytes, cut into chunks of `size`. */
function streamOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

/** What could not be found of the most reported companies; docs/facts.md says why. */
const KNOWN_GAPS: readonly string[] = [
  'bytedance: round',
  'broadcom: owners',
  'helsing: revenue',
  'nscale: revenue',
  'tiktok-us: round',
];

describe('the record', () => {
  it('passes its own linter', async () => {
    const errors = lintRecord(await readFiles(DIR), TODAY).filter(({ level }) => level === 'error');
    expect(errors.map(lineOf)).toEqual([]);
  });

  it('is counted in docs/facts.md as it is', async () => {
    const counts = /<!-- counts: .* -->\n([\s\S]*?)\n<!-- end of counts -->/.exec(
      readFileSync('docs/facts.md', 'utf8'),
    );
    expect(counts?.[1]).toBe(countsOf(await readRecord(DIR)));
  });

  it('rests for three fifths on companies, filings and first-hand reporting', async () => {
    const companies = await readRecord(DIR);
    expect(strongShare(companies.flatMap(({ facts }) => facts))).toBeGreaterThanOrEqual(0.6);
  });

  it('answers what readers ask of the most reported companies, but for the gaps that docs/facts.md names', async () => {
    const gaps = mostReported(await readRecord(DIR)).flatMap((company) =>
      gapsOf(company).map((gap) => `${company.id}: ${gap}`),
    );
    expect(gaps).toEqual(KNOWN_GAPS);
  });

  it('is drawn from by a seed, each fact once', async () => {
    const companies = await readRecord(DIR);
    const ids = (seed: number) => drawFacts(companies, 30, seed).map(([, { id }]) => id);
    expect(new Set(ids(7)).size).toBe(30);
    expect(ids(7)).toEqual(ids(7));
    expect(ids(8)).not.toEqual(ids(7));
    expect(drawFacts(companies.slice(0, 1), 10_000, 1)).toHaveLength(companies[0]?.facts.length ?? -1);
  });

  it('is packaged once per build, with its stamp as a module and the rates beside it', async () => {
    const build = recordBuild();
    const files: { relativeDest: string; contents: string }[] = [];
    await build.addPublicFile(files);
    const plugin = build.plugin() as unknown as {
      resolveId(id: string): string | null;
      load(id: string): Promise<string | null>;
    };
    const read = async (id: string) => JSON.parse((await plugin.load(plugin.resolveId(id) ?? ''))?.slice(15, -1) ?? '');
    const stamp = bundleStampSchema.parse(await read('virtual:record-stamp'));
    expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['record.jsonl', 'rates.json']);
    expect(await rowsOf(files[0]?.contents ?? '', stamp)).toHaveLength(stamp.companies);
    expect(rateTable(JSON.parse(files[1]?.contents ?? '')).rate('EUR', 'USD', '2025-06')).toBeGreaterThan(1);
    expect(plugin.resolveId('preact')).toBeNull();
    expect(await plugin.load('preact')).toBeNull();
  });

  it('answers the same from the database as from memory, for every key and id', async () => {
    const record = await readRecord(DIR);
    const bundle = await buildBundle(record);
    const memory = memoryFactBase(record);
    const store = openFactBase({
      stamp: bundle.stamp,
      loadBundled: async () => bundleFile(bundle),
      parts: freshParts(),
      now: () => 1,
    });
    expect((await store.settled()).state).toBe('ready');
    const keys = [...new Set(record.flatMap(aliasKeysOf))];
    const ids = record.map(({ id }) => id);
    const fromStore = await store.byKeys(keys);
    expect([...fromStore]).toEqual([...(await memory.byKeys(keys))]);
    expect([...(await store.byIds(ids))]).toEqual([...(await memory.byIds(ids))]);
    expect(store.status().problems).toEqual([]);
    expect(keys.length).toBeGreaterThan(1000);
    store.close();
  });

  it('is packaged so that one changed digit is noticed', async () => {
    const bundle = await buildBundle([company('c0', 3), company('c1', 2, 'Größe €')]);
    const text = bundleFile(bundle);
    expect(text.split('\n')).toHaveLength(1 + 2 + 1);
    expect(await rowsOf(text, bundle.stamp)).toEqual(bundle.rows);
    for (const size of [1, 7, 100_000]) expect(await rowsOf(streamOf(text, size), bundle.stamp)).toEqual(bundle.rows);
    const changed = text.replace('"amount":3000000000', '"amount":3000000001');
    expect(changed).not.toBe(text);
    await expect(rowsOf(changed, bundle.stamp)).rejects.toThrow(/not the one/);
    await expect(rowsOf(text.slice(0, -9), bundle.stamp)).rejects.toThrow(/cut off/);
    await expect(rowsOf(`${text.split('\n')[0]}\n`, bundle.stamp)).rejects.toThrow(/not the one/);
    await expect(rowsOf('{"rows":[]}\n', bundle.stamp)).rejects.toThrow(/another form/);
    await expect(rowsOf('', bundle.stamp)).rejects.toThrow(/not the one/);
    const other = await buildBundle([company('c0', 4)]);
    await expect(rowsOf(bundleFile(other), bundle.stamp)).rejects.toThrow(/not the one/);
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    await expect(rowsOf(broken, bundle.stamp)).rejects.toThrow(/cannot be read/);
    expect(BUNDLED_FEED).toBe('bundled');
  });

  it('gives id and keys of each row without reading its document', async () => {
    const { rows } = await buildBundle(await readRecord(DIR));
    expect(rows.map(({ text }) => rowIndex(text))).toEqual(
      rows.map(({ text }) => {
        const content = contentOf(text);
        return content && { id: content.company.id, keys: content.keys };
      }),
    );
    expect(rowIndex('{}')).toBeNull();
    expect(rowIndex('{"doc":{"id":"a"},"keys":[')).toBeNull();
  });
});

/** Findings of the linter on some companies as if each stood in its own well-formatted file. */
function lint(...companies: ReturnType<typeof company>[]): string[] {
  const files = companies.map((one) => ({
    file: `${one.id}.json`,
    text: formatCompany(one),
    company: one,
    faults: [],
  }));
  return lintRecord(files, '2026-06-01').map(lineOf);
}

type Fact = ReturnType<typeof company>['facts'][number];

/** Company `c0` with its one fact changed. */
function withFact(change: (fact: Fact) => void): ReturnType<typeof company> {
  const one = company('c0');
  for (const fact of one.facts) change(fact);
  return one;
}

describe('the linter', () => {
  it('is silent on a sound company', () => {
    expect(lint(company('c0'))).toEqual([]);
  });

  it.each<[string, RegExp, (fact: Fact) => void]>([
    [
      'a foreign id',
      /begin with company and metric/,
      (f) => {
        f.id = 'c1/valuation/one';
      },
    ],
    [
      'an unknown counterparty',
      /counterparty nobody has no file → add nobody\.json/,
      (f) => f.counterparties.push('nobody'),
    ],
    [
      'an unknown outcome',
      /outcome c0\/valuation\/two does not exist/,
      (f) => {
        f.outcome = 'c0/valuation/two';
      },
    ],
    [
      'an impossible day',
      /2026-02-30 is no day/,
      (f) => {
        f.date = '2026-02-30';
      },
    ],
    [
      'a settled fact in the future',
      /lies ahead/,
      (f) => {
        f.date = '2026-07-01';
      },
    ],
    [
      'a report in the future',
      /lies ahead/,
      (f) => {
        for (const r of f.reports) r.published = '2027';
      },
    ],
    [
      'denied without how',
      /go together/,
      (f) => {
        f.status = 'denied';
      },
    ],
    [
      'a fiscal period without a fiscal year',
      /without fiscalYearEnd/,
      (f) => {
        f.period = 'FY2025';
      },
    ],
    [
      'a result before its period was over',
      /before 2026-Q1 was over/,
      (f) => {
        f.period = '2026-Q1';
      },
    ],
    [
      'an accepted figure nobody reported',
      /no report gives/,
      (f) => {
        f.accepted.amount = 2e9;
      },
    ],
    [
      'only mistaken reports',
      /mistaken reports alone/,
      (f) => {
        for (const r of f.reports) r.standing = 'mistaken';
      },
    ],
    [
      'a range without its end',
      /range and upper/,
      (f) => {
        f.accepted.qualifier = 'range';
      },
    ],
    [
      'a valuation in percent',
      /percent does not fit the metric/,
      (f) => {
        f.accepted.unit = 'percent';
      },
    ],
    [
      'the same report twice',
      /says the same twice/,
      (f) => {
        f.reports.push(...f.reports.slice(0, 1));
      },
    ],
  ])('names the record and the mend for %s', (_, says, change) => {
    const findings = lint(withFact(change)).filter((line) => line.startsWith('error'));
    expect(findings.join('\n')).toMatch(says);
    expect(findings.join('\n')).toMatch(/^error {2}c0\.json: c.\/valuation\/one: .* → \S/);
  });

  it('wants a shared name marked ambiguous in both, and a stripped one in the one it was stripped from', () => {
    const [a, b] = [company('a', 1, 'Turing'), company('b', 1, 'Turing')];
    b.descriptions.en = [];
    const files = (lines: string[]) => lines.filter((line) => /ambiguous/.test(line)).map((line) => line.split(' ')[2]);
    expect(new Set(files(lint(a, b)))).toEqual(new Set(['a.json:', 'b.json:']));
    for (const one of [a, b]) one.ambiguous = ['Turing', 'Turing Labs'];
    expect(lint(a, b)).toEqual([]);
    const [plain, stripped] = [company('p', 1, 'Yandex'), company('s', 1, 'Nebius')];
    stripped.former = ['Yandex N.V.'];
    expect(files(lint(plain, stripped))).toEqual(['s.json:']);
  });

  it('finds a file that is not formatted, misnamed or of another shape', async () => {
    const one = company('c0');
    const text = JSON.stringify(one);
    const lines = lintRecord([{ file: 'other.json', text, company: one, faults: [] }], '2026-06-01').map(lineOf);
    expect(lines.join('\n')).toMatch(/not sorted or formatted → run npm run facts:check -- --format/);
    expect(lines.join('\n')).toMatch(/name the file c0\.json/);
    const bad = lintRecord([{ file: 'x.json', text: '', company: null, faults: ['facts.0.date: a date is …'] }], TODAY);
    expect(bad.map(lineOf)).toEqual([expect.stringMatching(/^error {2}x\.json: facts\.0\.date: a date is/)]);
  });
});
