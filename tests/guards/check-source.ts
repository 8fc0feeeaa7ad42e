import { IntlMessageFormat } from 'intl-messageformat';
import { type Source, scan } from './source';

/** Names by which text becomes code or markup; none may appear in what ships. */
export const DANGEROUS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
] as const;

const CODE_FROM_TEXT = ['eval', 'Function', 'document.write', 'document.writeln'];

/** Every place where a source could turn text into code or markup, as `file:line what`. */
export function dangersIn(source: Source): string[] {
  const found = scan(source);
  const words = found.words.filter(({ path }) => (DANGEROUS as readonly string[]).includes(path));
  const code = found.globals.filter(({ path }) => CODE_FROM_TEXT.includes(path));
  return [...words, ...code].map(({ path, line }) => `${source.file}:${line} ${path}`);
}

/** Fewest letters that count as a docstring: enough for "Days apart.", not for "TODO". */
const SHORTEST_DOC = 10;

/** Exports without a docstring, as `file:line name`. */
export function undocumented(source: Source): string[] {
  return scan(source)
    .exported.filter(({ doc }) => (doc ?? '').replace(/[*\s]/g, '').length < SHORTEST_DOC)
    .map(({ name, line }) => `${source.file}:${line} ${name}`);
}

/** Words that a project must not say of its own making, and paths of single machines. */
const FOREIGN = [
  new RegExp(['(?:^|[^\\w.])/(?:', 'work', '|farm|tmp/bash_', 'jobs)/'].join('')),
  /\/home\/[a-z]|\/Users\/(?!.*Applications)[a-z]/,
  /\/root\//,
];

/** Lines that name a path of one machine, as `file:line text`. */
export function machinePaths(source: Source): string[] {
  return source.text.split('\n').flatMap((line, i) => {
    const hit = FOREIGN.some((pattern) => pattern.test(line));
    return hit ? [`${source.file}:${i + 1} ${line.trim()}`] : [];
  });
}

/** Skipped or focused tests without a reason beside them, as `file:line text`. */
export function silentSkips(source: Source): string[] {
  return source.text.split('\n').flatMap((line, i) => {
    const focused = /\b(?:it|test|describe)\.only\(/.test(line);
    const skipped = /\b(?:it|test|describe)\.(?:skip|todo|fixme)\(/.test(line) && !/,\s*['"`]|reason/.test(line);
    return focused || skipped ? [`${source.file}:${i + 1} ${line.trim()}`] : [];
  });
}

/** Part of a parsed message; `type` as in ICU MessageFormat's parser: 0 is text, 7 the `#` of a plural. */
interface MessageElement {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessageElement[] }>>;
}
const LITERAL = 0;
const POUND = 7;

/** Messages of a catalogue in ICU MessageFormat, by key. */
export type Catalogue = Readonly<Record<string, string>>;

const argumentsOf = (message: string): string[] => {
  const names = new Set<string>();
  const enter = (elements: readonly MessageElement[]): void => {
    for (const element of elements) {
      if (element.type !== LITERAL && element.type !== POUND) names.add(String(element.value));
      for (const option of Object.values(element.options ?? {})) enter(option.value);
    }
  };
  enter(new IntlMessageFormat(message, 'en').getAst() as unknown as readonly MessageElement[]);
  return [...names].sort();
};

/** How `other` differs from `base`: keys on one side only, empty messages, arguments that differ. */
export function catalogueGaps(base: Catalogue, other: Catalogue): string[] {
  const gaps: string[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(other)])) {
    const [a, b] = [base[key], other[key]];
    if (a === undefined || b === undefined) gaps.push(`${key}: only in one`);
    else if (a.trim() === '' || b.trim() === '') gaps.push(`${key}: empty`);
    else if (argumentsOf(a).join() !== argumentsOf(b).join()) gaps.push(`${key}: other arguments`);
  }
  return gaps;
}

/** Numbers of the top level: names that the closed list lacks. */
export function strangers(names: readonly string[], closed: readonly string[], ignored: readonly string[]): string[] {
  const ignores = (name: string) =>
    ignored.some((rule) => {
      const plain = rule.replace(/\/$/, '');
      return plain.startsWith('*') ? name.endsWith(plain.slice(1)) : name === plain;
    });
  return names.filter((name) => name !== '.git' && !closed.includes(name) && !ignores(name));
}
