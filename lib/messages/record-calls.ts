import { z } from 'zod';
import {
  companyIdSchema,
  companyViewSchema,
  factBriefSchema,
  factIdSchema,
  ownEntrySchema,
  targetSchema,
} from '../model';

/** One company that a search found. */
const hitSchema = z.object({ id: companyIdSchema, name: z.string(), by: z.string().nullable(), facts: z.number() });

const problemSchema = z.object({
  kind: z.string(),
  detail: z.string(),
  /** Room that is needed, in megabytes, where that is the problem. */
  megabytes: z.number().nullable(),
});

/** How the two halves of the fact base are doing. */
export const storageViewSchema = z.object({
  record: z.object({
    state: z.enum(['loading', 'ready', 'fallback', 'empty']),
    version: z.string(),
    asOf: z.iso.date(),
    companies: z.number().int(),
    facts: z.number().int(),
    /** What went wrong since the worker started, the newest last. */
    problems: z.array(problemSchema),
    /** What is wrong now; null when all is well. */
    problem: problemSchema.nullable(),
    /** Room taken in the database, about, in bytes. */
    bytes: z.number().nonnegative(),
    /** ISO 8601 instant at which every stored row had last been read and hashed; null while that cannot be told. */
    verifiedAt: z.iso.datetime().nullable(),
  }),
  own: z.object({
    state: z.enum(['ready', 'read-only', 'unavailable']),
    problem: z.enum(['newer-schema', 'upgrade-failed', 'failed']).nullable(),
    detail: z.string().nullable(),
    entries: z.number().int(),
    unreadable: z.number().int(),
    lost: z.number().int(),
    backupAt: z.iso.datetime().nullable(),
    undoable: z
      .object({
        kind: z.enum(['save', 'remove', 'import', 'restore']),
        entries: z.number().int(),
        at: z.iso.datetime(),
      })
      .nullable(),
  }),
});
/** How the two halves of the fact base are doing. */
export type StorageView = z.infer<typeof storageViewSchema>;

/** Own entries with what it takes to show them: the facts they correct, as the record has them, and names. */
export const ownViewSchema = z.object({
  /** The newest ones. */
  entries: z.array(ownEntrySchema),
  /** Number of all. */
  total: z.number().int(),
  facts: z.record(z.string(), factBriefSchema),
  corrected: z.record(z.string(), factBriefSchema),
  names: z.record(z.string(), z.string()),
});
/** Own entries with what it takes to show them. */
export type OwnView = z.infer<typeof ownViewSchema>;

/** Cells of a form or table row by column (see facts/own-csv). */
const cellsSchema = z.record(z.string(), z.string().max(3000));

/** What a form begins with. */
export const draftSchema = z.object({
  cells: cellsSchema,
  /** Name of the company, as the record or the article writes it. */
  company: z.string(),
  /** Whether the record, or the person, has the company. */
  known: z.boolean(),
  /** The article's sentence and the figure in it; null when the draft does not come from one. */
  quote: z.object({ quote: z.string(), target: targetSchema }).nullable(),
  /** Facts of the record about the same state of affairs: what the new one would hide or repeat. */
  similar: z.array(factBriefSchema),
  names: z.record(z.string(), z.string()),
});
/** What a form begins with. */
export type Draft = z.infer<typeof draftSchema>;

const faultSchema = z.object({ line: z.number().int(), field: z.string(), code: z.string() });

/** What an import would do, ready to show; at most a part of the entries is listed. */
export const importViewSchema = z.object({
  hash: z.string(),
  problem: z.object({ code: z.string(), line: z.number().nullable(), field: z.string().nullable() }).nullable(),
  counts: z.object({
    add: z.number().int(),
    correct: z.number().int(),
    change: z.number().int(),
    same: z.number().int(),
    bad: z.number().int(),
  }),
  /** New and changed entries in the order of the file. */
  entries: z.array(
    z.object({
      line: z.number().int(),
      action: z.enum(['add', 'change']),
      /** Columns in which it differs from what is there. */
      changed: z.array(z.string()),
      name: z.string(),
      /** The fact that would be there, and the one that is; null for entries without a figure. */
      after: factBriefSchema.nullable(),
      before: factBriefSchema.nullable(),
      kind: z.enum(['fact', 'withdrawal', 'company']),
    }),
  ),
  faults: z.array(faultSchema),
  names: z.record(z.string(), z.string()),
});
/** What an import would do, ready to show. */
export type ImportView = z.infer<typeof importViewSchema>;

/** Longest text that may be imported, in UTF-16 code units; a little above the limit of the import itself, which says so. */
const MOST_TEXT = 25_000_000;
const done = z.object({ entries: z.number().int() });

/** Calls about the record and a person's own part of it, for pages of the extension. */
export const recordCalls = {
  /** Companies whose names fit, best first; `near`: none fits, these are spelled alike. */
  search: {
    request: z.object({ query: z.string().max(200) }),
    reply: z.object({ hits: z.array(hitSchema), near: z.boolean() }),
  },
  /** Companies of which any figure is known, in the order of their names. */
  companies: {
    request: z.null(),
    reply: z.array(hitSchema.omit({ by: true })),
  },
  /** All that the record holds of a company; null when it does not know it. */
  company: { request: z.object({ id: companyIdSchema }), reply: companyViewSchema.nullable() },
  storage: { request: z.null(), reply: storageViewSchema },
  ownEntries: { request: z.null(), reply: ownViewSchema },
  /** A form filled from a claim of the article in a tab (index into its claims). */
  draftFromClaim: {
    request: z.object({ tabId: z.number().int(), claim: z.number().int() }),
    /** `isPrivate`: the article, or the text, is of a private window; what is typed must not be kept. */
    reply: draftSchema.extend({ isPrivate: z.boolean() }),
  },
  /** A form filled from a fact: one of the record, to correct it, or an own one, to change it. */
  draftFromFact: { request: z.object({ fact: factIdSchema }), reply: draftSchema },
  /** Saves a form. Nothing is saved when there are faults; `unknown` companies are added when `addCompany` says so. */
  saveOwn: {
    request: z.object({ cells: cellsSchema, addCompany: z.boolean() }),
    reply: z.object({ saved: factIdSchema.nullable(), faults: z.array(faultSchema) }),
  },
  /** Says that a fact of the record does not hold. */
  withdraw: { request: z.object({ fact: factIdSchema, why: z.string().max(500).nullable() }), reply: z.null() },
  removeOwn: { request: z.object({ ids: z.array(z.string()).min(1) }), reply: z.null() },
  undoOwn: { request: z.null(), reply: z.object({ undone: z.boolean() }) },
  restoreOwn: { request: z.null(), reply: done },
  /** Gives up what the database has lost. */
  forgetLostOwn: { request: z.null(), reply: z.null() },
  /** What importing a file would do. Writes nothing. */
  planImport: { request: z.object({ text: z.string().max(MOST_TEXT) }), reply: importViewSchema },
  /** Imports what a plan showed; refused when the plan is no longer the same. */
  applyImport: { request: z.object({ text: z.string().max(MOST_TEXT), hash: z.string() }), reply: done },
  /** A file of the own entries, or of the whole record. */
  exportFile: {
    request: z.object({ what: z.enum(['own', 'record']), format: z.enum(['json', 'csv']) }),
    reply: z.object({ name: z.string(), type: z.string(), text: z.string() }),
  },
  /**
   * Deletes everything of the person's, for good: the extension is then as it was when it was installed. `entries` is how
   * many own entries the person was told of: `stale` when there are others by now. The extension starts anew soon after.
   */
  eraseAll: { request: z.object({ entries: z.number().int().nonnegative() }), reply: z.null() },
} as const;
