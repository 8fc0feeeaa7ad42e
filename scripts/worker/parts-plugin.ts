import type { Plugin } from 'vite';

/** Folder of the package with the parts of the worker that are loaded later. */
export const PARTS_FOLDER = 'parts';

/** By this name a part hands its code over when its file is run. */
const HAND_OVER = 'secondSourcePart';
/** By this name a script asks for a part; the wrapping of each script gives it the function. */
const LOAD = 'secondSourceLoad';

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  code: string;
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files that must have been run before a part can be: its own and those of the parts that it takes something from. */
function filesFor(name: string, chunks: ReadonlyMap<string, Chunk>, found: Set<string> = new Set()): Set<string> {
  const chunk = chunks.get(name);
  if (!chunk || chunk.isEntry || found.has(name)) return found;
  found.add(name);
  for (const other of chunk.imports) filesFor(other, chunks, found);
  return found;
}

const literals = (files: Iterable<string>): string[] => [...files].map((file) => JSON.stringify(`/${file}`));

/** Code that runs files of the package, after which their parts can be taken: in a worker, and on Firefox's event page. */
function running(files: ReadonlySet<string>): string {
  const imports = literals(files).map((file) => `import(${file})`);
  return `isWorker?importScripts(${literals(files)}):Promise.all([${imports}])`;
}

/** A script as a function of what it shares with the others, in CommonJS's terms. */
const wrapped = (code: string): string => `(exports,require,${LOAD})=>{${code.trim()}\n}`;

/**
 * The worker's script: it keeps what parts hand over, runs a part's file when the part is first asked for, and its code once.
 * A worker of Chromium runs only such files later that it ran while it was being installed: then the browser keeps them
 * with it, of the same version as the worker itself. Handing over is all that a part does by itself.
 */
function entryCode(entry: Chunk, chunks: ReadonlyMap<string, Chunk>): string {
  const parts = [...chunks.values()].filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
  const files = parts.map((name) => `${JSON.stringify(fileOf(name))}:()=>${running(filesFor(name, chunks))}`);
  return [
    `(()=>{const isWorker="importScripts"in globalThis,given=new Map,made=new Map,files={${files}};`,
    `globalThis.${HAND_OVER}=(name,make)=>{given.set(name,make)};`,
    `const file=path=>path.slice(path.lastIndexOf("/")+1);`,
    `const take=path=>{const name=file(path);let found=made.get(name);`,
    `if(!found){const make=given.get(name);found={};made.set(name,found);make(found,take,load)}return found};`,
    `const load=async path=>{const name=file(path);if(!given.has(name))await files[name]();return take(path)};`,
    parts.length > 0 ? `if(isWorker)addEventListener("install",()=>{importScripts(${literals(parts)})});` : '',
    `given.set(${JSON.stringify(fileOf(entry.fileName))},${wrapped(entry.code)});`,
    `take(${JSON.stringify(entry.fileName)})})();\n`,
  ].join('');
}

/** Entry that WXT has the worker built from. */
const WORKER = 'virtual:wxt-background-entrypoint';

/**
 * Vite plugin that has the worker built in parts: what its code imports by `import()` comes into files of its own, which are
 * run when they are first asked for. The script of a worker cannot import, and in Chromium not by `import()` either; so its
 * files are built as CommonJS modules and wrapped. Builds of other scripts stay as they are.
 */
export function workerParts(): Plugin {
  let isWorker = false;
  return {
    name: 'second-source-worker-parts',
    enforce: 'post',
    config(config) {
      const build = config.build ?? {};
      const lib = build.lib;
      isWorker = typeof lib === 'object' && String(lib.entry).startsWith(WORKER);
      if (!isWorker || typeof lib !== 'object') return;
      lib.formats = ['cjs'];
      const options = build.rollupOptions ?? {};
      // Parts take from the worker's script what both need.
      options.preserveEntrySignatures = 'allow-extension';
      options.output = {
        ...(options.output as object),
        exports: 'named',
        inlineDynamicImports: false,
        chunkFileNames: ({ isDynamicEntry }) => `${PARTS_FOLDER}/${isDynamicEntry ? '' : 'shared-'}[name].js`,
      };
      build.rollupOptions = options;
    },
    renderDynamicImport: () => (isWorker ? { left: `${LOAD}(`, right: ')' } : null),
    generateBundle(_, bundle) {
      if (!isWorker) return;
      const scripts = Object.values(bundle).filter((file): file is typeof file & Chunk => file.type === 'chunk');
      const chunks = new Map(scripts.map((chunk) => [chunk.fileName, chunk]));
      for (const chunk of scripts) {
        chunk.code = chunk.isEntry
          ? entryCode(chunk, chunks)
          : `${HAND_OVER}(${JSON.stringify(fileOf(chunk.fileName))},${wrapped(chunk.code)});\n`;
      }
    },
  };
}
