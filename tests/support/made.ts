/** Values made from the schemas by which the parts of the extension hand things over: a new field is in them by itself. */
import type { z } from 'zod';

/** What of a schema's inside is read here; Zod's own types leave most of it open. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** How values are made. */
export interface Making {
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  /** Texts for the string at a path (`page.annotations.article.title`), the one to try first in front. */
  readonly texts: (path: string) => readonly string[];
  /** The number for a path that points at something, which must be there; undefined for all others. */
  readonly place?: (path: string) => number | undefined;
}

/** Strings for schemas that take only some, the one that is mostly right first; one that fits none of them wants a line here. */
const PLAIN = [
  ...['acme', 'own-acme', 'acme/valuation/own-series-b', 'acme/valuation/series-b', 'USD', 'Q42'],
  ...[
    '2025-06-12',
    '2025-Q2',
    '2025-06-12T08:00:00Z',
    'a1'.repeat(32),
    'en',
    'https://*.acme.example/*',
    'https://acme.example/',
  ],
];

/** Numbers for schemas that take only some, those that can be indexes and places first. */
const WHOLE = [0, 1, 2, 5, 30, -2];
const ANY = [49, 1, 0.5, 64, 12.5, 30];

/** How often an object that breaks a rule of its own is made anew. */
const TRIES = 400;

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

function picked<T>(all: readonly T[], random: () => number): T {
  if (all.length === 0) throw new RangeError('nothing to choose from');
  return all[Math.floor(random() * all.length)] as T;
}

function firstTaken(schema: z.ZodType, candidates: readonly unknown[]): unknown {
  return candidates.find((one) => schema.safeParse(one).success);
}

/** A string for a schema: the text that was asked for, else a sample. */
function stringFor(schema: z.ZodType, path: string, { texts, random }: Making): unknown {
  const wanted = firstTaken(schema, texts(path));
  if (wanted !== undefined) return wanted;
  const fitting = PLAIN.filter((one) => schema.safeParse(one).success);
  if (fitting.length === 0) throw new Error(`no sample fits ${path}`);
  return random() < 0.6 ? fitting[0] : picked(fitting, random);
}

/** The candidates from one of them on, so that each comes first once in a while. */
function turned<T>(all: readonly T[], random: () => number): T[] {
  const start = Math.floor(random() * all.length);
  return [...all.slice(start), ...all.slice(0, start)];
}

function objectOf(shape: Readonly<Record<string, z.ZodType>>, path: string, how: Making): unknown {
  return Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, unchecked(one, `${path}.${key}`, how)]));
}

function unchecked(schema: z.ZodType, path: string, how: Making): unknown {
  const def = definitionOf(schema);
  const { random } = how;
  const list = (min: number) => Array.from({ length: min + Math.floor(random() * 3) });
  switch (def.type) {
    case 'string':
      return stringFor(schema, path, how);
    case 'number':
      return how.place?.(path) ?? firstTaken(schema, [...turned(ANY, random), ...turned(WHOLE, random)]);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'literal':
      return picked(def.values ?? [], random);
    case 'enum':
      return picked(Object.values(def.entries ?? {}), random);
    case 'object':
      return objectOf(def.shape ?? {}, path, how);
    case 'array': {
      const made = list(1).map(() => madeOf(def.element as z.ZodType, how, `${path}[]`));
      return schema.safeParse(made).success ? made : made.slice(0, 1);
    }
    case 'record': {
      // What is looked up by an id must be found under it.
      const keys = [...how.texts(path), ...PLAIN].filter((key) => (def.keyType as z.ZodType).safeParse(key).success);
      return Object.fromEntries(keys.map((key) => [key, madeOf(def.valueType as z.ZodType, how, `${path}{}`)]));
    }
    case 'union':
      return madeOf(picked(def.options ?? [], random), how, path);
    case 'nullable':
    case 'optional':
    case 'default':
      // Mostly there: what is missing shows nothing.
      if (def.type !== 'default' && random() < 0.08) return def.type === 'nullable' ? null : undefined;
      return madeOf(def.innerType as z.ZodType, how, path);
    default:
      throw new Error(`${path}: values of the type ${def.type} are not made yet`);
  }
}

/**
 * A value that the schema takes, with every string the first of `how.texts` that it takes. Throws where none can be
 * made: for a type that is not known here, and for strings that want a sample of their own.
 */
export function madeOf<S extends z.ZodType>(schema: S, how: Making, path = ''): z.output<S> {
  for (let turn = 0; turn < TRIES; turn++) {
    const made = unchecked(schema, path, how);
    const parsed = schema.safeParse(made);
    if (parsed.success) return parsed.data;
    if (definitionOf(schema).type !== 'object') throw new Error(`${path}: ${parsed.error.message}`);
  }
  throw new Error(`${path}: made nothing in ${TRIES} turns that it takes`);
}

/** Markup, addresses that run, signs that turn, hide or stack, and what breaks the handling of text: by name. */
export const HOSTILE: Readonly<Record<string, (mark: string) => string>> = {
  markup: (mark) =>
    `"'></p></script><x-planted title="${mark}"></x-planted><img src=https://planted.example/x onerror=alert(1)>${mark}`,
  script: (mark) => `javascript:alert('${mark}')`,
  data: (mark) => `data:text/html,<script>alert(1)</script>${mark}`,
  https: (mark) => `https://planted.example/"onmouseover="alert(1)"><x-planted>${mark}`,
  turned: (mark) => `\u202e${mark}\u2066\u200f\u061c reversed`,
  hidden: (mark) => `${mark}\u0000\u0001\u200b\u00ad\ufeff\u2028\u0085`,
  halves: (mark) => `\ud800${mark}\udc00\ud83d`,
  stacked: (mark) => `${mark}${'\u0301'.repeat(400)}`,
  long: (mark) => `${mark}${'Wortlänge'.repeat(400)}`,
  formula: (mark) => `=HYPERLINK("https://planted.example/","${mark}")`,
  message: (mark) => `{name} {0, plural, other {#}} %s ${mark} __proto__`,
};
