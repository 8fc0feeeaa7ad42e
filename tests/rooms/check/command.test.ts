import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  claimSchema,
  figureSchema,
  mentionSchema,
  relationSchema,
  targetSchema,
  verdictSchema,
} from '../../../lib/model';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const page = (name: string): string => join(ROOT, 'tests/pages', name);

/** An article without any contradiction. */
const CALM = 'Scale AI wird nach dem Einstieg von Meta mit 29 Milliarden Dollar bewertet.\n';

interface Run {
  code: number | null;
  out: string;
  err: string;
  seconds: number;
}

/** Runs the command as `npm run check` does, in a process of its own. */
function check(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done, failed) => {
    const from = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...args], { cwd: ROOT });
    const run: Run = { code: null, out: '', err: '', seconds: 0 };
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      run.out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      run.err += part;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ ...run, code, seconds: (performance.now() - from) / 1000 }));
    child.stdin.end(input);
  });
}

const { kind, reason, severity, difference, facts } = verdictSchema.shape;
const verdictSchemaShown = z.object({ kind, reason, severity, difference, facts, explanation: z.string().min(1) });
const articleSchema = z.strictObject({
  article: z.object({
    title: z.string().nullable(),
    lang: z.enum(['de', 'en']),
    published: z.string().nullable(),
    text: z.string(),
  }),
  mentions: z.array(mentionSchema.pick({ target: true, company: true, type: true, by: true })),
  claims: z.array(
    claimSchema
      .pick({
        target: true,
        subject: true,
        metric: true,
        figure: true,
        scope: true,
        counterparties: true,
        date: true,
        dateBy: true,
        period: true,
        status: true,
        earlier: true,
      })
      .extend({ verdict: verdictSchemaShown }),
  ),
  figures: z.array(
    z.object({
      target: targetSchema,
      figure: figureSchema,
      claim: z.number().int().nullable(),
      why: z.string().min(1),
    }),
  ),
  relations: z.array(relationSchema),
  inconsistencies: z.array(z.object({ claims: z.array(z.number().int()).min(2), explanation: z.string().min(1) })),
});
const errorSchema = z.strictObject({ error: z.strictObject({ file: z.string(), reason: z.string().min(1) }) });
const outputSchema = z.array(z.union([articleSchema, errorSchema]));

const articles = (out: string): z.infer<typeof articleSchema>[] =>
  outputSchema.parse(JSON.parse(out)).flatMap((element) => ('article' in element ? [element] : []));

let folder = '';
let mixed: Run;
let many: Run;
let piped: Run;
let listed: Run;
let report: Run;
let misused: Run;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  const file = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const empty = file('empty.txt', ' \n');
  const binary = file('binary.txt', new Uint8Array([80, 75, 0, 0, 1, 2]));
  const twenty = Array.from({ length: 20 }, (_, i) =>
    file(`article-${i}.txt`, `${readFileSync(page(`pipeline-${i % 2 ? 'de' : 'en'}.txt`), 'utf8')}\nNumber ${i}.\n`),
  );
  const now = ['--now', '2026-07-01'];
  const json = ['--json', ...now];
  const german = readFileSync(page('pipeline-de.txt'), 'utf8');
  [mixed, many, piped] = await Promise.all([
    check([
      ...json,
      ...['--published', '2025-06-20'],
      ...[page('pipeline-de.txt'), join(folder, 'missing.txt'), page('pipeline-de.html'), empty, binary],
      page('pipeline-en.html'),
    ]),
    check([...json, ...twenty]),
    check([...json, '--published', '2025-06-20', '--fail-on-contradiction', '-'], german),
  ]);
  [listed, report, misused] = await Promise.all([
    check(['--list-companies']),
    check([...now, '--published', '2025-06-20', '--fail-on-contradiction', '-'], CALM),
    check(['--published', 'yesterday', page('pipeline-de.txt')]),
  ]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the check command', () => {
  it('prints one element per file in order, in the documented shape', () => {
    const output = outputSchema.parse(JSON.parse(mixed.out));
    expect(output.map((element) => ('article' in element ? element.article.lang : 'error'))).toEqual([
      'de',
      'error',
      'de',
      'error',
      'error',
      'en',
    ]);
  });

  it('names the file it cannot use and why, checks the others, and exits with 2', () => {
    const errors = outputSchema.parse(JSON.parse(mixed.out)).flatMap((e) => ('error' in e ? [e.error] : []));
    expect(errors.map((e) => e.file.slice(folder.length + 1))).toEqual(['missing.txt', 'empty.txt', 'binary.txt']);
    expect(errors[0]?.reason).toContain('ENOENT');
    expect(new Set(errors.map((e) => e.reason)).size).toBe(3);
    expect(mixed.code).toBe(2);
    expect(articles(mixed.out).every(({ claims }) => claims.length > 5)).toBe(true);
  });

  it('gives offsets in the text it prints', () => {
    for (const { article, claims, mentions, figures } of articles(mixed.out)) {
      for (const { target } of [...claims, ...mentions, ...figures]) {
        expect(article.text.slice(target.start, target.end)).toBe(target.exact);
      }
      for (const { claim } of figures) if (claim !== null) expect(claims[claim]).toBeDefined();
    }
  });

  it('reads a text and the page it stands on alike', () => {
    const [text, html] = articles(mixed.out);
    const told = (element: typeof text) =>
      element?.claims.map(({ target, verdict, subject, metric, counterparties, period, status, ...rest }) => [
        ...[target.exact, subject, metric, counterparties, period, status, rest.date, verdict.kind, verdict.reason],
      ]);
    expect(told(html)).toEqual(told(text));
    expect(told(text)?.length).toBe(8);
  });

  it('takes the date of the page before that of the option', () => {
    expect(articles(mixed.out).map(({ article }) => article.published)).toEqual([
      '2025-06-20',
      '2025-06-20',
      '2025-09-15',
    ]);
  });

  it('reads standard input, and exits with 1 on a contradiction only when asked to', () => {
    expect(articles(piped.out)[0]?.claims.map((c) => c.verdict.kind)).toContain('contradicted');
    expect(piped.code).toBe(1);
    expect(articles(many.out).some(({ claims }) => claims.some((c) => c.verdict.kind === 'contradicted'))).toBe(true);
    expect(many.code).toBe(0);
  });

  it('checks twenty files in one call within seconds', () => {
    expect(articles(many.out)).toHaveLength(20);
    expect(many.seconds).toBeLessThan(15);
  });

  it('lists the companies of the record', () => {
    const companies = z
      .array(z.strictObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }))
      .parse(JSON.parse(listed.out));
    expect(listed.code).toBe(0);
    expect(companies.find((c) => c.id === 'scale-ai')).toMatchObject({
      name: 'Scale AI',
      aliases: expect.arrayContaining(['Scale']),
    });
    expect(new Set(companies.map((c) => c.id)).size).toBe(companies.length);
  });

  it('prints a report for people, without colour where there is no terminal', () => {
    expect(report.code).toBe(0);
    expect(report.out).toContain('29 Milliarden Dollar');
    expect(report.out).toContain('https://');
    expect(report.out).not.toContain('\u001b');
  });

  it('says what is wrong with an option, on standard error', () => {
    expect(misused.code).toBe(2);
    expect(misused.out).toBe('');
    expect(misused.err).toContain('--published');
  });

  it('prints nothing but the array on standard output', () => {
    for (const { out } of [mixed, many, piped]) expect(out.trim().split('\n')).toHaveLength(1);
  });
});
