import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';

const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../../.output', import.meta.url));

/** Folder of a build; builds of that name never meet another. */
const folderOf = (name: string): string => path.join(OUTPUT, `harness-${name}`);

/** Where the harness is served; nothing listens there, requests are answered by routing. */
export const HARNESS = 'https://harness.example/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds the harness into `.output/harness-<name>`. */
export async function buildHarness(name: string): Promise<void> {
  await build({ configFile: CONFIG, logLevel: 'error', build: { outDir: folderOf(name), emptyOutDir: true } });
}

/** Serves the harness built under `name` at `HARNESS` to every page of the context. */
export async function serveHarness(context: BrowserContext, name: string): Promise<void> {
  const built = folderOf(name);
  await context.route(`${HARNESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(built, pathname === '/' ? 'index.html' : pathname);
    if (!file.startsWith(built) || !existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
  });
}
