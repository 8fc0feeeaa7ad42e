import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { dangersIn } from '../guards/check-source';
import { type Source, scan } from '../guards/source';

/** Files of a built or unpacked package, by their path from its folder with forward slashes, in a fixed order. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The SHA-256 of each file, in hex, beside its name. */
export const sums = (files: ReadonlyMap<string, Buffer>): string[] =>
  [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);

/** An address that leads out of the package: with a scheme, or beginning with two slashes. */
const isOutside = (address: string): boolean =>
  /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address) && !/^data:image\//.test(address);

/** Elements that load what their address names. A link for people (`a`) loads nothing. */
const LOADING = 'script, link, img, iframe, frame, embed, object, source, audio, video, track, base, meta[http-equiv]';
const ADDRESSES = ['src', 'href', 'data', 'srcset', 'content'];

function loadsOfPage({ file, text }: Source): string[] {
  const { document } = parseHTML(text);
  return [...document.querySelectorAll(LOADING)].flatMap((element) => {
    const inline = element.localName === 'script' && element.textContent?.trim() ? [`${file} inline script`] : [];
    const addresses = ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []);
    return [...inline, ...addresses.filter(isOutside).map((address) => `${file} ${element.localName} ${address}`)];
  });
}

function loadsOfStyle({ file, text }: Source): string[] {
  const named = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;
  const addresses = [...text.matchAll(named)].map(([, url, imported]) => url ?? imported ?? '');
  return addresses.filter(isOutside).map((address) => `${file} style ${address}`);
}

/** Names by which a script loads another one. */
const LOADERS = ['importScripts', 'Worker', 'SharedWorker'];

/** The worker's running of its own parts: files of the package, named by nothing but their paths from its root. */
const OWN_PARTS = /\bimportScripts\(("\/(?!\/)[\w./-]+",?)+\)/g;

function loadsOfScript(whole: Source): string[] {
  const source = { file: whole.file, text: whole.text.replace(OWN_PARTS, 'null') };
  const { imports, globals } = scan(source);
  const own = (specifier: string | null): boolean => specifier !== null && /^\.{0,2}\//.test(specifier);
  const made = source.text.match(/createElement\(\s*["'`]script\b/g) ?? [];
  return [
    ...imports.filter(({ specifier }) => !own(specifier)).map(({ specifier }) => `${source.file} import ${specifier}`),
    ...globals.filter(({ path: name }) => LOADERS.includes(name)).map(({ path: name }) => `${source.file} ${name}`),
    ...made.map((call) => `${source.file} ${call}`),
  ];
}

/** What a file of a package would load from elsewhere, or run without a file: scripts, styles, pictures, frames. */
export function outsideLoads(source: Source): string[] {
  if (/\.html$/.test(source.file)) return loadsOfPage(source);
  if (/\.css$/.test(source.file)) return loadsOfStyle(source);
  return /\.js$/.test(source.file) ? loadsOfScript(source) : [];
}

/** Preact's own assignment, of what a component handed to `dangerouslySetInnerHTML`: none does (tests/guards). */
const PREACT = /\|\|([\w$]+)\.__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=\1\.__html\)/g;
/** Words of Preact's renderer that the guard knows: it reads the attribute in two places and the property in two. */
const WORDS_OF_PREACT = 4;

/** Where a built script makes code or markup of text; Preact's renderer is known, and one that is changed is not. */
export function dangersInBundle(source: Source): string[] {
  const found = dangersIn(source);
  const known = source.text.match(PREACT)?.length ?? 0;
  const words = found.filter((place) => /(?:innerHTML|dangerouslySetInnerHTML)$/.test(place));
  return known === 1 && words.length === WORDS_OF_PREACT ? found.filter((place) => !words.includes(place)) : found;
}
