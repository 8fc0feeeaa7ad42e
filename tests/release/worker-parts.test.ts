import vm from 'node:vm';
import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { workerParts } from '../../scripts/worker/parts-plugin';

/** A made-up worker: what both parts share, and what parts and worker share, is made once. */
const MODULES: Readonly<Record<string, string>> = {
  'virtual:wxt-background-entrypoint?made-up': `
    import { count } from 'made-up:common';
    count('worker');
    globalThis.ask = {
      first: async () => (await import('made-up:first')).answer(),
      second: () => import('made-up:second').then(({ answer }) => answer()),
    };`,
  'made-up:first': `import { count } from 'made-up:common'; import { both } from 'made-up:both';
    count('first'); export const answer = () => 'first with ' + both;`,
  'made-up:second': `import { count } from 'made-up:common'; import { both } from 'made-up:both';
    count('second'); export const answer = () => 'second with ' + both;`,
  'made-up:both': `import { count } from 'made-up:common'; count('both'); export const both = 'both';`,
  'made-up:common': `const made = globalThis.made = []; export const count = (name) => { made.push(name); };`,
};

const modules: Plugin = {
  name: 'made-up',
  enforce: 'pre',
  // Vite takes the entry for a path in the project's folder.
  resolveId: (id) => {
    const name = Object.keys(MODULES).find((one) => id.endsWith(one));
    return name === undefined ? null : `\0${name}`;
  },
  load: (id) => MODULES[id.slice(1)] ?? null,
};

/** Code of each file that the made-up worker is built into. */
async function built(): Promise<Map<string, string>> {
  const outcome = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [modules, workerParts()],
    build: {
      write: false,
      lib: { entry: 'virtual:wxt-background-entrypoint?made-up', formats: ['iife'], name: 'background' },
      rollupOptions: { output: { entryFileNames: 'background.js' } },
    },
  });
  const { output } = (Array.isArray(outcome) ? outcome[0] : outcome) as Extract<typeof outcome, { output: unknown }>;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

interface Worker {
  readonly ask: Readonly<Record<'first' | 'second', () => Promise<string>>>;
  /** Modules that were run, in their order. */
  readonly made: readonly string[];
  /** Calls of `importScripts`. */
  readonly imported: readonly string[][];
  readonly install: () => void;
}

/** Starts the worker in a realm with what workers have; a file that is `broken` cannot be run. */
function start(files: ReadonlyMap<string, string>, broken: ReadonlySet<string> = new Set()): Worker {
  const imported: string[][] = [];
  let install = () => undefined as unknown;
  const realm = vm.createContext({
    addEventListener: (type: string, listener: () => unknown) => {
      expect(type).toBe('install');
      install = listener;
    },
    importScripts: (...names: string[]) => {
      imported.push(names);
      for (const name of names) {
        if (broken.has(name)) throw new Error(`${name} cannot be run`);
        vm.runInContext(files.get(name.slice(1)) ?? 'throw new Error("no such file")', realm);
      }
    },
  });
  vm.runInContext(files.get('background.js') ?? '', realm);
  return { ask: realm.ask, made: realm.made, imported, install };
}

describe('a worker in parts', () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await built();
  });

  it('is the same bytes each time', async () => {
    expect([...(await built())]).toEqual([...files]);
  });

  it('runs no part as it starts, each once when it is asked for, and what parts share once', async () => {
    const worker = start(files);
    expect([worker.made, worker.imported]).toEqual([['worker'], []]);
    expect(await Promise.all([worker.ask.first(), worker.ask.first()])).toEqual(['first with both', 'first with both']);
    expect(worker.made).toEqual(['worker', 'both', 'first']);
    expect(await worker.ask.second()).toBe('second with both');
    expect(worker.made).toEqual(['worker', 'both', 'first', 'second']);
    const calls = worker.imported.length;
    await worker.ask.first();
    expect(worker.imported).toHaveLength(calls);
  });

  it('has the browser keep all parts while it is installed, and none of them does anything then', async () => {
    const worker = start(files);
    worker.install();
    expect(worker.imported.flat().sort()).toEqual(
      [...files.keys()]
        .filter((name) => name !== 'background.js')
        .map((name) => `/${name}`)
        .sort(),
    );
    expect(worker.made).toEqual(['worker']);
    expect(await worker.ask.second()).toBe('second with both');
    expect(worker.imported).toHaveLength(1);
  });

  it('fails what asks for a part that cannot be run, and asks for it again the next time', async () => {
    const [first = ''] = [...files.keys()].filter((name) => name.includes('first'));
    const broken = new Set([`/${first}`]);
    const worker = start(files, broken);
    await expect(worker.ask.first()).rejects.toThrow('cannot be run');
    expect(await worker.ask.second()).toBe('second with both');
    broken.clear();
    expect(await worker.ask.first()).toBe('first with both');
  });
});
