/**
 * The rooms of `lib/` and what each may do, as data. `rooms.test.ts` enforces it and compares it
 * with the table in `lib/README.md`; change both together.
 */

/** Something that one room alone may touch; the key of `CAPABILITIES`. */
export type Capability =
  | 'dom'
  | 'dexie'
  | 'web-crypto'
  | 'fetch'
  | 'extension-storage'
  | 'extension-messages'
  | 'extension-api'
  | 'intl'
  | 'intl-segmenter'
  | 'current-time';

/**
 * How a capability shows in source: dotted paths of global names (`crypto` also covers
 * `crypto.subtle.digest`; the longest path that fits decides; `new Date()` is the constructor without
 * argument, `.name` a member of any object) and names of packages.
 */
export interface CapabilityRule {
  /** As the table in `lib/README.md` writes it. */
  readonly label: string;
  readonly globals: readonly string[];
  readonly packages: readonly string[];
}

const DOM_VALUES = [
  'document',
  'window',
  'location',
  'history',
  'CSS',
  'Highlight',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'DOMParser',
  'XMLSerializer',
  'NodeFilter',
  'getComputedStyle',
  'getSelection',
  'matchMedia',
  'requestAnimationFrame',
  'requestIdleCallback',
  'customElements',
  'scrollTo',
  'scrollBy',
];
const DOM_TYPES = [
  'Document',
  'DocumentFragment',
  'ShadowRoot',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'Text',
  'Range',
  'StaticRange',
  'TreeWalker',
  'DOMRect',
  'MutationRecord',
];

/** Every restricted capability. */
export const CAPABILITIES: Readonly<Record<Capability, CapabilityRule>> = {
  dom: { label: 'DOM, CSS.highlights', globals: [...DOM_VALUES, ...DOM_TYPES], packages: ['linkedom'] },
  dexie: { label: 'Dexie', globals: ['indexedDB', 'IDBKeyRange'], packages: ['dexie'] },
  'web-crypto': { label: 'Web Crypto', globals: ['crypto', 'SubtleCrypto', 'CryptoKey'], packages: [] },
  fetch: {
    label: 'fetch',
    globals: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'RTCPeerConnection',
      'Image',
      'importScripts',
      'navigator.sendBeacon',
    ],
    packages: [],
  },
  'extension-storage': {
    label: 'extension storage',
    globals: ['browser.storage', 'localStorage', 'sessionStorage', 'caches', 'cookieStore'],
    packages: ['wxt/utils/storage', '@wxt-dev/storage'],
  },
  'extension-messages': {
    label: 'runtime messages',
    globals: [
      'browser.runtime.sendMessage',
      'browser.runtime.onMessage',
      'browser.runtime.connect',
      'browser.runtime.onConnect',
      'browser.tabs.sendMessage',
      'browser.tabs.connect',
      'BroadcastChannel',
    ],
    packages: [],
  },
  'extension-api': { label: 'other extension interfaces', globals: ['browser'], packages: ['wxt/browser'] },
  intl: {
    label: 'Intl',
    globals: ['Intl', '.toLocaleString', '.toLocaleDateString', '.toLocaleTimeString'],
    packages: ['intl-messageformat'],
  },
  'intl-segmenter': { label: 'Intl.Segmenter', globals: ['Intl.Segmenter'], packages: [] },
  'current-time': { label: 'the current time', globals: ['Date.now', 'new Date()', 'Date()'], packages: [] },
};

/** Names that no file of `lib/` uses by themselves: a restricted part could be taken out of them unseen. */
export const NEVER_BARE: readonly string[] = ['browser', 'globalThis', 'self'];

/** Single files that may use more than their room, each with the reason. */
export const FILE_EXCEPTIONS: Readonly<Record<string, { readonly names: readonly string[]; readonly why: string }>> = {
  'lib/page/dom.ts': {
    names: ['globalThis'],
    why: 'looks up DOM prototypes that the command line does not have, so that a hostile page cannot hide a property',
  },
  'entrypoints/background/record.ts': {
    names: ['fetch'],
    why: 'reads the packaged record from the extension itself; `sync` is for what comes from elsewhere',
  },
  'entrypoints/background/languages.ts': {
    names: ['fetch'],
    why: 'reads the packaged language tables from the extension itself',
  },
  'entrypoints/background/rates.ts': {
    names: ['fetch'],
    why: 'reads the packaged average rates from the extension itself',
  },
  'entrypoints/background/keep.ts': {
    names: ['browser.storage.local', 'browser.storage.session'],
    why: 'hands the storage areas to the stores of `state`',
  },
  'entrypoints/popup/ahead.ts': {
    names: ['browser.storage.local', 'browser.storage.session'],
    why: 'hands the storage areas to the stores of `state`',
  },
  'entrypoints/popup/main.tsx': {
    names: ['browser.storage.local', 'browser.storage.session'],
    why: 'hands the storage areas to the stores of `state`',
  },
  'entrypoints/report/main.tsx': {
    names: ['browser.storage.local'],
    why: 'hands the storage area to the store of preferences',
  },
  'entrypoints/popup/reviewer.ts': {
    names: ['browser.storage.local'],
    why: 'hands the storage area to the store of who reviews',
  },
  'entrypoints/options/main.tsx': {
    names: ['browser.storage.local', 'browser.storage.session'],
    why: 'hands the storage areas to the stores of `state`',
  },
  'entrypoints/welcome/main.tsx': {
    names: ['browser.storage.local'],
    why: 'hands the storage area to the stores of `state`',
  },
  'lib/model/card.ts': {
    names: ['HTMLElement'],
    why: 'the type of the contract between the content script and the card that is injected on demand',
  },
};

/** A room of `lib/`. */
export interface Room {
  /** Rooms it may import (through their index). */
  readonly imports: readonly string[];
  /** What it may touch; nobody else in `lib/` may unless listed there too. */
  readonly touches: readonly Capability[];
  /** Packages it may import beside those its capabilities name. */
  readonly packages: readonly string[];
}

const room = (
  imports: readonly string[],
  touches: readonly Capability[] = [],
  packages: readonly string[] = [],
): Room => ({ imports, touches, packages });

/** The rooms, from the ground up. */
export const ROOMS: Readonly<Record<string, Room>> = {
  model: room([], [], ['zod']),
  text: room(['model'], ['intl-segmenter']),
  languages: room(['model']),
  figures: room(['model', 'text']),
  names: room(['model', 'text']),
  claims: room(['model', 'text', 'figures', 'names']),
  verdicts: room(['model']),
  check: room(['model', 'text', 'languages', 'figures', 'names', 'claims', 'verdicts', 'facts']),
  integrity: room(['model'], ['web-crypto'], ['zod']),
  facts: room(['model', 'text', 'integrity'], ['dexie'], ['zod', 'papaparse', 'jsonc-parser', 'fastest-levenshtein']),
  sync: room(['model', 'integrity', 'facts'], ['fetch'], ['zod']),
  state: room(['model'], ['extension-storage', 'extension-api'], ['zod']),
  memory: room(['model', 'facts', 'verdicts'], ['dexie'], ['zod']),
  reports: room(['model', 'format'], [], ['zod']),
  messages: room(['model'], ['extension-messages', 'extension-api'], ['zod']),
  page: room(['model', 'text'], ['dom']),
  format: room(['model'], ['intl']),
};

/** Second doors of rooms beside their index, each with the reason. */
export const PUBLIC_PATHS: Readonly<Record<string, string>> = {
  'lib/model/tables': 'types of the language tables, which only engines and languages need',
  'lib/model/step': 'the one rule of the model that the page runs, without the schemas',
  'lib/check/detect': 'the half of the pipeline that knows no company, without the fact base',
  'lib/check/language': 'which language an article is in, without what reads it',
  'lib/check/marks': 'which places of a judged article are marked, without what judges it',
  'lib/languages/signs': 'what tells the languages apart, without their tables, which pages load when they are needed',
  'lib/messages/content': 'the content script’s end, without the calls of the other ends',
};

/** Files that may import inside another room, each with the reason. */
export const DEEP_IMPORTS: Readonly<Record<string, string>> = {
  'lib/check/detect.ts': 'keeps the pages small that detect themselves: it takes single modules instead of whole rooms',
};

/** Scripts that belong to another entrypoint, whose folder they import from; each with the reason. */
export const PARTS_OF: Readonly<Record<string, { readonly folder: string; readonly why: string }>> = {
  'entrypoints/ahead.ts': { folder: 'popup', why: 'runs in the pages of the popup before their modules are loaded' },
};

/** Files of `lib/check` that may import the fact base: what runs in the worker. The others must stay free of it. */
export const MATCH_FILES = /^lib\/check\/(match|index|own-)/;

/** Modules whose value imports, followed to the end, must not reach the listed rooms or packages. */
export const LEAN_MODULES: Readonly<Record<string, readonly string[]>> = {
  'lib/check/detect.ts': ['lib/facts/', 'dexie'],
  'entrypoints/content/index.ts': [
    'lib/facts/',
    'lib/claims/',
    'lib/verdicts/',
    'lib/languages/match.ts',
    'lib/languages/detect.ts',
    'lib/languages/de/figures/',
    'lib/languages/places.ts',
    'lib/names/',
    'lib/figures/',
    'lib/check/detect.ts',
    'dexie',
    'zod',
  ],
};

/** What stands outside `lib/`. */
export interface Outside {
  /** Rooms it may import; `*` for all. */
  readonly imports: readonly string[];
  readonly touches: readonly Capability[];
  readonly packages: readonly string[];
  /** Other top folders it may import from. */
  readonly folders: readonly string[];
  /** Most lines a file may have; null for no limit. */
  readonly lines: number | null;
}

/** Folders outside `lib/` that ship in the extension. */
export const OUTSIDE: Readonly<Record<string, Outside>> = {
  components: {
    imports: ['model', 'format'],
    touches: ['dom'],
    packages: ['preact', '@floating-ui/dom', 'd3-scale', 'd3-shape'],
    folders: ['components', 'assets'],
    lines: null,
  },
  entrypoints: {
    imports: ['*'],
    touches: ['dom', 'extension-api', 'current-time'],
    packages: ['preact', 'wxt', 'virtual:record-stamp'],
    folders: ['components', 'assets'],
    lines: 120,
  },
};
