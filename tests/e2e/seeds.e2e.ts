/**
 * Articles that lie beside the project, if they do: served as pages, the browser must find what the command line
 * finds. The folder is no part of the project; without it the tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { expect, test } from './fixture';

const FOLDER = path.join(ROOT, '../shared/seeds');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

interface Checked {
  claims: { target: { exact: string }; subject: string; verdict: { kind: string } }[];
  inconsistencies: unknown[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the command line makes of a page. */
function byCommandLine(html: string): Checked {
  const args = ['--import', 'tsx', 'scripts/check.ts', '--json', '-'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, input: html, encoding: 'utf8' });
  const [checked] = JSON.parse(stdout) as Checked[];
  if (!checked) throw new Error('the command line gave no article');
  return checked;
}

function pageOf(text: string): string {
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const paragraphs = rest.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Artikel</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"></head><body><article><h1>${escaped(first)}</h1>${paragraphs}</article></body></html>`;
}

test.describe('articles beside the project', () => {
  if (files.length === 0) {
    test('give in the browser what they give on the command line', () => {
      test.skip(true, 'the folder ../shared/seeds is not there; it is no part of the project');
    });
  }
  for (const [i, name] of files.entries()) {
    test(`${name} gives in the browser what it gives on the command line`, async ({ open }) => {
      const html = pageOf(readFileSync(path.join(FOLDER, name), 'utf8'));
      const checked = byCommandLine(html);
      expect(checked.claims.length).toBeGreaterThan(2);
      const url = `https://www.golem.de/news/seed-${i}.html`;
      const marks = (await marksOf(await open.article({ url, html }))).map(({ text }) => text.replace(/\s+/g, ' '));
      const popup = await open.popup(url);
      const rows = popup.getByRole('button', { name: /^Show in article/ });
      await expect.poll(() => rows.count()).toBeGreaterThan(0);
      const judged = checked.claims.filter(({ verdict }) => verdict.kind !== 'unverified');
      for (const { target } of judged) {
        expect(marks.some((mark) => mark.includes(target.exact) || target.exact.includes(mark))).toBe(true);
      }
      const listed = await popup
        .locator('.group .claim')
        .evaluateAll((items) =>
          items.map((item) => [...item.classList].find((name) => name.startsWith('claim-'))?.slice('claim-'.length)),
        );
      expect(listed.sort()).toEqual(checked.claims.map(({ verdict }) => verdict.kind).sort());
    });
  }
});
