import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../guards/source';

/** Browsers that packages are made for. */
export type Browser = 'chrome' | 'firefox';

/** A manifest as parsed from JSON. */
export type Manifest = Readonly<Record<string, unknown>>;

const reviewed = JSON.parse(readFileSync(path.join(ROOT, 'tests/release/reviewed.json'), 'utf8')) as Readonly<
  Record<Browser | 'both', readonly string[]>
>;

const isObject = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function leaves(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, isObject(item) ? `${at}[]` : at));
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
  return [`${at}: ${value}`];
}

/** All that a manifest says, a line for each value in a fixed order; without its version, which every release changes. */
export function linesOf(manifest: Manifest): string[] {
  const { version, ...rest } = manifest;
  return Object.entries(rest)
    .flatMap(([key, value]) => leaves(value, key))
    .sort();
}

/** Where a person must have written why the manifest has it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:optional_)?permissions:/,
    'docs/privacy.md, README.md (both under “Permissions”), docs/store/de.md and docs/store/en.md',
  ],
  [/^(?:host_permissions|content_scripts\[\]\.matches):/, 'docs/sites.md'],
  [/^optional_host_permissions:/, 'docs/privacy.md, under “Permissions”'],
  [/^commands\./, 'README.md, under “Keys”'],
  [
    /^(?:web_accessible_resources|externally_connectable|content_scripts)/,
    'docs/privacy.md, under “What leaves the browser”: a page could tell or use it',
  ],
];
const ELSEWHERE = 'docs/release.md, under “The manifest”';

/** Where the reason for a line of `linesOf` must be written. */
export const reasonPlace = (line: string): string => REASONS.find(([start]) => start.test(line))?.[1] ?? ELSEWHERE;

/** `from` without what `taken` holds, each as often as it holds it. */
function without(from: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The reviewed lines of a browser's manifest. */
export const reviewedLines = (browser: Browser): string[] => [...reviewed.both, ...reviewed[browser]];

/** How a manifest differs from the reviewed one: what is new or gone, and what a person has to do about it. */
export function differences(manifest: Manifest, browser: Browser): string[] {
  const lines = linesOf(manifest);
  const file = `tests/release/reviewed.json (“both” or “${browser}”)`;
  return [
    ...without(lines, reviewedLines(browser)).map(
      (line) =>
        `New in the manifest for ${browser}: “${line}”. Write why in ${reasonPlace(line)}; then add it to ${file}.`,
    ),
    ...without(reviewedLines(browser), lines).map(
      (line) => `No longer in the manifest for ${browser}: “${line}”. Take it out of ${reasonPlace(line)} and ${file}.`,
    ),
  ];
}

/** Permissions in the reviewed manifests of both browsers that are no hosts. */
export const reviewedPermissions = (): string[] => {
  const lines = new Set([...reviewedLines('chrome'), ...reviewedLines('firefox')]);
  return [...lines].flatMap((line) => /^(?:optional_)?permissions: (.+)$/.exec(line)?.[1] ?? []).sort();
};
