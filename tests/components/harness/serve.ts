import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

interface BuiltFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** The file of the build `name` at an address; null when there is none. */
function builtFile(name: string, url: string): BuiltFile | null {
  const built = folderOf(name);
  const { pathname } = new URL(url);
  const file = path.join(built, pathname === '/' ? 'index.html' : pathname);
  if (!file.startsWith(built + path.sep) || !existsSync(file)) return null;
  return { body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' };
}

/** Serves the harness built under `name` at `HARNESS` to every page of the context. */
export async function serveHarness(context: BrowserContext, name: string): Promise<void> {
  await context.route(`${HARNESS}**`, (route) =>
    route.fulfill(builtFile(name, route.request().url()) ?? { status: 404 }),
  );
}

/**
 * Serves the harness built under `name` on a free port of this machine: a browser keeps what it has loaded and
 * compiled from there, unlike from a route. Gives the address, with a slash at its end, and what ends it.
 */
export async function listenHarness(name: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = builtFile(name, new URL(request.url ?? '/', HARNESS).href);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': file.contentType, 'cache-control': 'max-age=600' }).end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { address: `http://127.0.0.1:${port}/`, close };
}
