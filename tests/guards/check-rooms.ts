import path from 'node:path';
import {
  CAPABILITIES,
  type Capability,
  DEEP_IMPORTS,
  FILE_EXCEPTIONS,
  LEAN_MODULES,
  MATCH_FILES,
  NEVER_BARE,
  OUTSIDE,
  PARTS_OF,
  PUBLIC_PATHS,
  ROOMS,
} from './rooms';
import { type ImportUse, type Scan, type Source, scan } from './source';

interface Place {
  /** Room of `lib/`, or null outside it. */
  readonly room: string | null;
  /** Top folder. */
  readonly folder: string;
  readonly imports: readonly string[];
  readonly touches: readonly Capability[];
  readonly packages: readonly string[];
  readonly folders: readonly string[];
}

function placeOf(file: string): Place | null {
  const [folder = '', second = '', third] = file.split('/');
  if (folder === 'lib') {
    const room = third === undefined ? undefined : ROOMS[second];
    return room ? { room: second, folder, folders: ['lib', 'assets'], ...room } : null;
  }
  const outside = OUTSIDE[folder];
  return outside ? { room: null, folder, ...outside } : null;
}

/** Path from the project's folder that a specifier points at, or null for a package. */
function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  const alias = /^(?:@@?|~~?)\/(.*)$/.exec(specifier);
  return alias?.[1] ?? null;
}

const isIndexOf = (target: string, room: string): boolean =>
  [`lib/${room}`, `lib/${room}/index`, `lib/${room}/index.ts`].includes(target) ||
  Object.keys(PUBLIC_PATHS).some((start) => target === start || target.startsWith(`${start}/`));

function aboutRoom(file: string, place: Place, target: string): string | null {
  const room = target.split('/')[1] ?? '';
  if (room === place.room) return null;
  const allowed = place.imports.includes('*') || place.imports.includes(room);
  if (!allowed) return `${place.room ?? place.folder} must not import ${room}`;
  if (place.room === 'check' && room === 'facts' && !MATCH_FILES.test(file)) {
    return 'in check, only match and own entries may import facts';
  }
  if (!isIndexOf(target, room) && DEEP_IMPORTS[file] === undefined) return `import ${room} through its index`;
  return null;
}

function aboutPackage(place: Place, specifier: string): string | null {
  const fits = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  const restricted = Object.values(CAPABILITIES).some((rule) => rule.packages.some(fits));
  const own = place.touches.some((capability) => CAPABILITIES[capability].packages.some(fits));
  const allowed = own || (!restricted && place.packages.some(fits));
  return allowed ? null : `${place.room ?? place.folder} must not import the package ${specifier}`;
}

function aboutImport(file: string, place: Place, use: ImportUse): string | null {
  if (use.specifier === null) return 'the address of an import must be a literal';
  const specifier = use.specifier.replace(/\?.*$/, '');
  const target = resolve(file, specifier);
  if (target === null) return aboutPackage(place, specifier);
  const [folder = '', second] = target.split('/');
  if (folder === 'lib') return aboutRoom(file, place, target);
  if (folder === 'entrypoints') {
    const inside = place.folder === 'entrypoints' && file.split('/').length > 2 && file.split('/')[1] === second;
    return inside || (second !== undefined && PARTS_OF[file]?.folder === second)
      ? null
      : 'nothing imports from entrypoints';
  }
  return place.folders.includes(folder) ? null : `${place.room ?? place.folder} must not import from ${folder}`;
}

/** The capability whose longest path fits a use, or null. */
function capabilityOf(used: string): Capability | null {
  let best: { capability: Capability; length: number } | null = null;
  for (const [capability, rule] of Object.entries(CAPABILITIES) as [Capability, { globals: readonly string[] }][]) {
    for (const name of rule.globals) {
      const fits = used === name || used.startsWith(`${name}.`);
      if (fits && name.length > (best?.length ?? 0)) best = { capability, length: name.length };
    }
  }
  return best?.capability ?? null;
}

function aboutNames(file: string, place: Place, found: Scan): { line: number; what: string }[] {
  const reports: { line: number; what: string }[] = [];
  for (const { path: used, line } of [...found.globals, ...found.members]) {
    if (FILE_EXCEPTIONS[file]?.names.includes(used)) continue;
    const capability = capabilityOf(used);
    if (place.room !== null && NEVER_BARE.includes(used)) {
      reports.push({ line, what: `lib must not use ${used} by itself, only its members` });
    } else if (capability !== null && !place.touches.includes(capability)) {
      const { label } = CAPABILITIES[capability];
      reports.push({ line, what: `${place.room ?? place.folder} must not touch ${label} (${used})` });
    }
  }
  return reports;
}

/** Every breach of the room table in `sources`, as `file:line what`. */
export function checkRooms(sources: readonly Source[]): string[] {
  const reports = new Set<string>();
  for (const source of sources) {
    const { file, text } = source;
    const place = placeOf(file);
    if (!place) {
      reports.add(`${file}:1 belongs to no room of the table`);
      continue;
    }
    const found = scan(source);
    for (const use of found.imports) {
      const what = aboutImport(file, place, use);
      if (what) reports.add(`${file}:${use.line} ${what}`);
    }
    for (const { line, what } of aboutNames(file, place, found)) reports.add(`${file}:${line} ${what}`);
    const cap = OUTSIDE[place.folder]?.lines ?? null;
    if (cap !== null && text.trimEnd().split('\n').length > cap) {
      reports.add(`${file}:1 is thicker than ${cap} lines: entrypoints only wire`);
    }
  }
  return [...reports];
}

function fileOf(target: string, files: ReadonlyMap<string, Source>): string | null {
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

/** Value imports, followed to the end, that reach what `LEAN_MODULES` forbids. */
export function leanReach(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.file, source]));
  const reports: string[] = [];
  for (const [start, forbidden] of Object.entries(LEAN_MODULES)) {
    const seen = new Set<string>();
    const enter = (file: string, trail: readonly string[]): void => {
      const source = files.get(file);
      if (!source || seen.has(file)) return;
      seen.add(file);
      if (forbidden.some((name) => file.startsWith(name))) reports.push([...trail, file].join(' → '));
      for (const use of scan(source).imports) {
        if (use.typeOnly || use.specifier === null) continue;
        const target = resolve(file, use.specifier);
        const next = target && fileOf(target, files);
        if (next) enter(next, [...trail, file]);
        else if (forbidden.includes(use.specifier)) reports.push([...trail, file, use.specifier].join(' → '));
      }
    };
    enter(start, []);
  }
  return reports;
}
