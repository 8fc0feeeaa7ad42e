import { z } from 'zod';
import {
  keptCorrectionSchema,
  listDetailsSchema,
  pageReportSchema,
  pauseScopeSchema,
  rememberedSchema,
  shownAnnotationsSchema,
  targetSchema,
} from '../model';
import { claimCalls } from './claim-calls';
import { feedCalls } from './feed-calls';
import { memoryCalls } from './memory-calls';
import { readingCalls } from './reading-calls';
import { recordCalls } from './record-calls';
import { languageTablesCall } from './tables-call';
import { textCalls } from './text-calls';
import { welcomeCalls } from './welcome-calls';

const tabId = z.number().int();
const tab = z.object({ tabId });

/** How the extension may reach the page in a tab. */
export const accessSchema = z.enum([
  /** On the list of news sites, by a required host permission. */
  'listed',
  /** Another site, allowed for good by the person. */
  'granted',
  /** Another site, not allowed (a click can read it once). */
  'ask',
  /** On the list of news sites, but the browser does not let the extension read there. */
  'withheld',
  /** A page that extensions may not touch (browser pages, the store, files). */
  'impossible',
]);
/** How the extension may reach the page in a tab. */
export type Access = z.infer<typeof accessSchema>;

/** State of the fact base. */
export const baseStateSchema = z.object({
  state: z.enum(['ready', 'loading', 'empty', 'failed']),
  companies: z.number().int().nonnegative(),
  /** Day the record was put together; null when none is loaded. */
  asOf: z.iso.date().nullable(),
  /** Days since then. */
  age: z.number().int().optional(),
});
/** State of the fact base. */
export type BaseState = z.infer<typeof baseStateSchema>;

/** What is known of the page in a tab: nothing yet, a report on the way, or the annotations. */
export const pageStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unread') }),
  ...pageReportSchema.options,
  z.object({
    kind: z.literal('checked'),
    annotations: shownAnnotationsSchema,
    details: listDetailsSchema,
    /** Address of the article without its fragment; null where it is hidden from us or there is none. */
    address: z.url().nullable(),
    /** Claims read in other articles that disagree with one of these; empty while the reading memory is off. */
    remembered: z.array(rememberedSchema),
    /** What the person corrected in how this article was read; `annotations` have it already. */
    corrections: z.array(keptCorrectionSchema),
    /** False when the page changed too fast to be followed: later changes are not checked. */
    followed: z.boolean().default(true),
  }),
]);
/** What is known of the page in a tab. */
export type PageState = z.infer<typeof pageStateSchema>;

/** All the popup shows. */
export const tabViewSchema = z.object({
  site: z.object({
    /** Host name of the page; null where the address is hidden from us. */
    host: z.string().nullable(),
    /** Pattern to ask permission for (`https://example.org/*`); null where none can be asked for. */
    pattern: z.string().nullable(),
    access: accessSchema,
    /** False when the person switched the extension off for this site. */
    on: z.boolean(),
    /** Why its page cannot be read, where its address says so. */
    sort: z.enum(['pdf', 'reader', 'file', 'store', 'browser']).nullable().optional(),
  }),
  /** The widest pause in force for the page; null when none is. */
  pause: pauseScopeSchema.nullable(),
  base: baseStateSchema,
  /** Own entries that the browser has lost and a copy still holds. */
  ownLost: z.number().int().nonnegative(),
  page: pageStateSchema,
});
/** All the popup shows. */
export type TabView = z.infer<typeof tabViewSchema>;

/** Calls that only pages of the extension itself may make: all that writes is here. */
export const pageCalls = {
  ...recordCalls,
  ...feedCalls,
  ...readingCalls,
  ...claimCalls,
  ...memoryCalls,
  ...textCalls,
  /** The tables by which a text in a language is read, from the package: a `DetectPack` as JSON. */
  tables: languageTablesCall,
  ...welcomeCalls,
  /** What the popup shows of a tab. */
  tabView: { request: tab, reply: tabViewSchema },
  /** Switches reading on or off for a site, for good. */
  setSite: { request: z.object({ host: z.string().min(1), on: z.boolean() }), reply: z.null() },
  /** Reads the page in the tab once (needs the click that opened the popup). */
  readOnce: { request: tab, reply: z.null() },
  /** After the person allowed a site: reads it now and from now on. */
  siteAllowed: { request: z.object({ tabId, pattern: z.string() }), reply: z.null() },
  /** Scrolls the article to a mark and shows it. */
  showInArticle: { request: z.object({ tabId, target: targetSchema }), reply: z.object({ shown: z.boolean() }) },
} as const;
/** Calls that only pages of the extension itself may make. */
export type PageCalls = typeof pageCalls;
