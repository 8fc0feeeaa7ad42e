import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { ZodError } from 'zod';
import { type Company, faultsOfFact, type OwnEntry, ownEntrySchema } from '../model';
import type { ImportFault, ImportProblem, ImportRow } from './own-import';

/** Marks a file of own entries and the version of its shape. */
const FORMAT = 'second-source-own/1';

/**
 * All own entries as a JSON file, one entry a line, sorted by id: complete, and read back by
 * `readOwnJson` to the same entries. `at` is an ISO 8601 instant.
 */
export function ownJson(entries: Iterable<OwnEntry>, at: string): string {
  const lines = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => JSON.stringify(entry));
  const head = `{"format":${JSON.stringify(FORMAT)},"exported":${JSON.stringify(at)},"entries":[`;
  return lines.length === 0 ? `${head}]}\n` : `${head}\n${lines.join(',\n')}\n]}\n`;
}

/** The whole record as a JSON file, one company a line, in the shape of the source files. `at` is an ISO 8601 instant. */
export function recordJson(companies: Iterable<Company>, version: string, at: string): string {
  const head = { format: 'second-source-companies/1', version, exported: at };
  const lines = [...companies].map((company) => JSON.stringify(company));
  return `${JSON.stringify(head).slice(0, -1)},"companies":[\n${lines.join(',\n')}\n]}\n`;
}

/** Tells the line of an offset, counted from 1; finds the beginnings of all lines once. */
function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const memberOf = (node: Node, key: string): Node | undefined =>
  node.type === 'object'
    ? node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1]
    : undefined;

/** Faults of a value by the schema's issues; those of a union tell the ones of the kind the value says it is. */
function schemaFaults(line: number, error: ZodError): ImportFault[] {
  return error.issues.flatMap((issue): ImportFault[] => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ line, field: field ? `${field}.${key}` : key, code: 'unknown-field' }));
    }
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return [{ line, field: field || 'entry', code: missing ? 'missing' : 'wrong' }];
  });
}

function rowOf(text: string, node: Node, line: number): ImportRow {
  // The platform's parser keeps a member called __proto__ as a member, so that the schema refuses it.
  const value: unknown = JSON.parse(text.slice(node.offset, node.offset + node.length));
  const parsed = ownEntrySchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { line, entry: null, faults: schemaFaults(line, parsed.error) };
  const own = parsed.data.kind === 'fact' ? faultsOfFact(parsed.data.fact) : [];
  const faults = own.map(({ field, code }): ImportFault => ({ line, field: `fact.${field}`, code }));
  return { line, entry: faults.length > 0 ? null : parsed.data, faults };
}

/**
 * The entries of a file that `ownJson` wrote, each with the line it stands in and what is wrong with
 * it; or why the whole file cannot be read.
 */
export function readOwnJson(text: string): ImportProblem | ImportRow[] {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { code: 'not-json', line: null, field: null };
  }
  const first = errors[0];
  if (first !== undefined || root === undefined) {
    return { code: 'not-json', line: first === undefined ? null : linesOf(text)(first.offset), field: null };
  }
  const entries = memberOf(root, 'entries');
  if (memberOf(root, 'format')?.value !== FORMAT || entries?.type !== 'array') {
    return { code: 'other-format', line: null, field: null };
  }
  const lineAt = linesOf(text);
  return (entries.children ?? []).map((node) => rowOf(text, node, lineAt(node.offset)));
}
