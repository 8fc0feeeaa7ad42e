import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** The project's folder, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: path from the project's folder with forward slashes, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One import, re-export, dynamic import or type import. `specifier` is null when it is no literal. */
export interface ImportUse {
  readonly specifier: string | null;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A use of a name that the file does not declare, as a dotted path (`crypto.subtle.digest`), or `.name` for a member. */
export interface NameUse {
  readonly path: string;
  readonly line: number;
}

/** An exported declaration and the comment right before it (null when it has none). */
export interface ExportedItem {
  readonly name: string;
  readonly doc: string | null;
  readonly line: number;
}

/** What the guards want to know of a source file. */
export interface Scan {
  readonly imports: readonly ImportUse[];
  readonly globals: readonly NameUse[];
  readonly members: readonly NameUse[];
  /** Identifiers, member names, JSX attributes and string literals, whatever they mean. */
  readonly words: readonly NameUse[];
  readonly exported: readonly ExportedItem[];
}

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

function children(node: Syntax): Syntax[] {
  const found: Syntax[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) found.push(...value.filter(isSyntax));
    else if (isSyntax(value)) found.push(value);
  }
  return found;
}

const child = (node: Syntax, key: string): Syntax | null => (isSyntax(node[key]) ? node[key] : null);
const list = (node: Syntax, key: string): Syntax[] =>
  Array.isArray(node[key]) ? (node[key] as unknown[]).filter(isSyntax) : [];
const nameOf = (node: Syntax | null): string | null =>
  node !== null && typeof node.name === 'string' ? node.name : null;

/** Names a binding pattern declares. */
function patternNames(node: Syntax | null): string[] {
  if (node === null) return [];
  switch (node.type) {
    case 'Identifier':
      return [nameOf(node) ?? ''];
    case 'ObjectPattern':
      return list(node, 'properties').flatMap((p) => patternNames(child(p, 'value') ?? child(p, 'argument')));
    case 'ArrayPattern':
      return list(node, 'elements').flatMap((e) => patternNames(e));
    case 'AssignmentPattern':
      return patternNames(child(node, 'left'));
    case 'RestElement':
      return patternNames(child(node, 'argument'));
    case 'TSParameterProperty':
      return patternNames(child(node, 'parameter'));
    default:
      return [];
  }
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const NAMED = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
]);

/** Names that the statements directly inside `node` declare. `browser` of wxt stays a global. */
function declaredIn(node: Syntax): string[] {
  const names: string[] = [];
  const visit = (inner: Syntax): void => {
    if (inner.type === 'VariableDeclaration') {
      names.push(...list(inner, 'declarations').flatMap((d) => patternNames(child(d, 'id'))));
    } else if (NAMED.has(inner.type)) {
      names.push(nameOf(child(inner, 'id')) ?? '');
    } else if (inner.type === 'ImportDeclaration' && child(inner, 'source')?.value !== 'wxt/browser') {
      names.push(...list(inner, 'specifiers').map((s) => nameOf(child(s, 'local')) ?? ''));
    } else if (inner.type.startsWith('Export')) {
      const declaration = child(inner, 'declaration');
      if (declaration !== null) visit(declaration);
    }
  };
  if (FUNCTIONS.has(node.type)) names.push(...list(node, 'params').flatMap(patternNames));
  if (node.type === 'CatchClause') names.push(...patternNames(child(node, 'param')));
  const generics = child(node, 'typeParameters');
  if (generics) names.push(...list(generics, 'params').map((p) => nameOf(child(p, 'name')) ?? ''));
  if (node.type === 'FunctionExpression' || node.type === 'ClassExpression')
    names.push(nameOf(child(node, 'id')) ?? '');
  for (const inner of children(node)) visit(inner);
  return names;
}

const TRANSPARENT = new Set(['globalThis', 'window', 'self']);

interface Chain {
  readonly parts: readonly string[];
  /** False once a computed member ended it (`a[b].c` is `a`). */
  readonly open: boolean;
}

const UNWRAPPED = new Set([
  'ChainExpression',
  'TSNonNullExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ParenthesizedExpression',
]);

/** `a.b.c` for a chain of members that begins with a name; null for anything else. */
function chainOf(node: Syntax): Chain | null {
  if (node.type === 'Identifier') return { parts: [nameOf(node) ?? ''], open: true };
  if (UNWRAPPED.has(node.type)) {
    const inner = child(node, 'expression');
    return inner && chainOf(inner);
  }
  if (node.type !== 'MemberExpression') return null;
  const object = child(node, 'object');
  const chain = object && chainOf(object);
  if (!chain?.open) return chain;
  const name = memberName(node);
  return name === null ? { parts: chain.parts, open: false } : { parts: [...chain.parts, name], open: true };
}

const memberName = (node: Syntax): string | null => {
  const property = child(node, 'property');
  if (!property) return null;
  if (node.computed !== true) return nameOf(property);
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
};

/** Keys whose identifiers name a thing instead of using one. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSEnumMember: ['id'],
  TSNamedTupleMember: ['label'],
  ImportSpecifier: ['imported', 'local'],
  ExportSpecifier: ['exported'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  TSTypePredicate: ['parameterName'],
};

interface Walk {
  readonly lineOf: (offset: number) => number;
  /** Local names of what `wxt/browser` exports; the namespace itself is the empty string. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly globals: NameUse[];
  readonly members: NameUse[];
  readonly words: NameUse[];
  readonly imports: ImportUse[];
}

type Scopes = readonly ReadonlySet<string>[];

function recordGlobal(walk: Walk, scopes: Scopes, parts: readonly string[], node: Syntax): void {
  const [first, ...others] = parts;
  if (first === undefined || scopes.some((scope) => scope.has(first))) return;
  const alias = walk.aliases.get(first) ?? (first === 'chrome' ? 'browser' : first);
  const line = walk.lineOf(node.start);
  const through = TRANSPARENT.has(alias) && others.length > 0;
  if (alias === 'window') walk.globals.push({ path: 'window', line });
  if (alias === '' || through) walk.globals.push({ path: others.join('.'), line });
  else if (alias !== 'window') walk.globals.push({ path: [alias, ...others].join('.'), line });
}

function recordWords(walk: Walk, node: Syntax): void {
  const line = walk.lineOf(node.start);
  const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? nameOf(node) : null;
  if (name !== null) walk.words.push({ path: name, line });
  if (node.type === 'Literal' && typeof node.value === 'string') walk.words.push({ path: node.value, line });
}

function recordDynamicImport(walk: Walk, node: Syntax): void {
  const value = child(node, 'source')?.value;
  const specifier = typeof value === 'string' ? value : null;
  walk.imports.push({ specifier, typeOnly: node.type === 'TSImportType', line: walk.lineOf(node.start) });
}

/** `new Date()` and `Date()` read the clock; `new Date(x)` does not. */
function recordClock(walk: Walk, scopes: Scopes, node: Syntax): void {
  const callee = child(node, 'callee');
  const chain = callee && chainOf(callee);
  if (chain?.parts.at(-1) !== 'Date' || list(node, 'arguments').length > 0) return;
  const form = node.type === 'NewExpression' ? 'new Date()' : 'Date()';
  recordGlobal(walk, scopes, [...chain.parts.slice(0, -1), form], node);
}

/** Members and computed keys along a chain whose names are recorded as one path. */
function visitChain(walk: Walk, node: Syntax, scopes: Scopes): void {
  recordWords(walk, node);
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    if (name !== null) walk.members.push({ path: `.${name}`, line: walk.lineOf(node.start) });
    const property = child(node, 'property');
    if (property && node.computed === true) visit(walk, property, scopes);
    else if (property) recordWords(walk, property);
  }
  const type = child(node, 'typeAnnotation');
  if (type) visit(walk, type, scopes);
  const next = child(node, 'object') ?? child(node, 'expression');
  if (next) visitChain(walk, next, scopes);
}

function visit(walk: Walk, node: Syntax, outer: Scopes): void {
  const scopes = [...outer, new Set(declaredIn(node))];
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') recordDynamicImport(walk, node);
  if (node.type === 'NewExpression' || node.type === 'CallExpression') recordClock(walk, scopes, node);
  const chain = chainOf(node);
  if (chain) {
    recordGlobal(walk, scopes, chain.parts, node);
    visitChain(walk, node, scopes);
    return;
  }
  recordWords(walk, node);
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    if (name !== null) walk.members.push({ path: `.${name}`, line: walk.lineOf(node.start) });
  }
  const reExport = node.type === 'ExportNamedDeclaration' && child(node, 'source') !== null;
  const naming = reExport ? ['specifiers'] : (NAMING[node.type] ?? []);
  for (const [key, value] of Object.entries(node)) {
    const skip = naming.includes(key) && node.computed !== true;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (!isSyntax(item)) continue;
      if (skip) recordWordsBelow(walk, item);
      else visit(walk, item, scopes);
    }
  }
}

function recordWordsBelow(walk: Walk, node: Syntax): void {
  recordWords(walk, node);
  for (const inner of children(node)) recordWordsBelow(walk, inner);
}

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => starts.filter((start) => start <= offset).length;
};

function staticImports(program: Syntax, lineOf: (offset: number) => number): ImportUse[] {
  const found: ImportUse[] = [];
  for (const node of list(program, 'body')) {
    const source = child(node, 'source') ?? child(child(node, 'moduleReference') ?? node, 'expression');
    const value = source?.value;
    if (typeof value !== 'string') continue;
    const kind = node.importKind ?? node.exportKind;
    const specifiers = list(node, 'specifiers');
    const allTypes =
      specifiers.length > 0 && specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type');
    found.push({ specifier: value, typeOnly: kind === 'type' || allTypes, line: lineOf(node.start) });
  }
  return found;
}

function browserAliases(program: Syntax): Map<string, string> {
  const imports = list(program, 'body').filter((node) => child(node, 'source')?.value === 'wxt/browser');
  return new Map(
    imports
      .flatMap((node) => list(node, 'specifiers'))
      .map((s) => [nameOf(child(s, 'local')) ?? '', nameOf(child(s, 'imported')) ?? '']),
  );
}

function exportedItems(
  program: Syntax,
  source: Source,
  comments: readonly { type: string; value: string; start: number; end: number }[],
  lineOf: (offset: number) => number,
): ExportedItem[] {
  const docBefore = (start: number): string | null => {
    const comment = comments.find((c) => c.end <= start && source.text.slice(c.end, start).trim() === '');
    return comment && comment.type === 'Block' && comment.value.startsWith('*') ? comment.value : null;
  };
  const items = new Map<string, ExportedItem>();
  for (const node of list(program, 'body')) {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration') continue;
    const declaration = child(node, 'declaration');
    if (!declaration) continue;
    const names =
      declaration.type === 'VariableDeclaration'
        ? list(declaration, 'declarations').flatMap((d) => patternNames(child(d, 'id')))
        : [nameOf(child(declaration, 'id')) ?? 'default'];
    for (const name of names) {
      const doc = docBefore(node.start);
      const before = items.get(name);
      // Overloads and a value and type of one name share the first docstring.
      if (before?.doc == null) items.set(name, { name, doc, line: lineOf(node.start) });
    }
  }
  return [...items.values()];
}

/**
 * Reads a source file with oxc-parser. Throws when it does not parse: a guard must not pass over
 * a file that it could not read.
 */
export function scan(source: Source): Scan {
  const parsed = parseSync(source.file, source.text);
  const error = parsed.errors[0];
  if (error) throw new Error(`${source.file}: ${error.message}`);
  const program = parsed.program as unknown as Syntax;
  const lineOf = lineFinder(source.text);
  const imports = staticImports(program, lineOf);
  const walk: Walk = { lineOf, aliases: browserAliases(program), globals: [], members: [], words: [], imports };
  visit(walk, program, []);
  return { ...walk, exported: exportedItems(program, source, parsed.comments, lineOf) };
}

/** All files below `folders` whose name ends in one of `endings`; folders that do not exist yet count as empty. */
export function sourcesIn(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx']): Source[] {
  const found: Source[] = [];
  const enter = (folder: string): void => {
    for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) enter(file);
      else if (endings.some((ending) => file.endsWith(ending))) {
        found.push({ file, text: readFileSync(path.join(ROOT, file), 'utf8') });
      }
    }
  };
  for (const folder of folders) {
    if (statSync(path.join(ROOT, folder), { throwIfNoEntry: false })?.isDirectory()) enter(folder);
  }
  return found;
}
