import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ROOT } from '../guards/source';

const findings = z.array(z.object({ code: z.string(), message: z.string(), file: z.string().nullish() }));
const report = z.object({ errors: findings, notices: findings, warnings: findings });

/** What the lint of addons.mozilla.org finds in a package; of each kind once, as `CODE: message`. */
export interface Lint {
  readonly errors: readonly string[];
  /** Notices and warnings. */
  readonly warnings: readonly string[];
}

const kinds = (found: z.infer<typeof findings>): string[] =>
  [...new Set(found.map(({ code, message }) => `${code}: ${message}`))].sort();

/** Lints an unpacked package as the store does. Throws when the lint says nothing that can be read. */
export function lint(folder: string): Lint {
  const program = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`the lint said nothing: ${stderr}`);
  const { errors, notices, warnings } = report.parse(JSON.parse(stdout));
  return { errors: kinds(errors), warnings: kinds([...notices, ...warnings]) };
}

/** Kinds of warnings that docs/release.md explains, in the form of `lint`. */
export function explainedWarnings(): string[] {
  const text = readFileSync(path.join(ROOT, 'docs/release.md'), 'utf8');
  const section = /^## What the lint says\n(.*?)(?=^## |(?![\s\S]))/ms.exec(text)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  return rows.map(([, code, message = '', why = '']) => {
    if (why.trim().length < 40) throw new Error(`docs/release.md does not say why ${code} stays`);
    return `${code}: ${message.trim()}`;
  });
}
