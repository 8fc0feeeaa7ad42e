/** Every state of every surface, in one table: what goes through all of them covers a new one by itself. */

interface Size {
  width: number;
  height: number;
}

/** Windows of a surface in CSS pixels: as it is used, the same at 200 % zoom, and the narrowest that must do. */
export interface Sizes {
  readonly normal: Size;
  readonly zoomed: Size;
  readonly narrow: Size;
}

/** Width at which a page must reflow (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 600 };
const PAGE: Sizes = { normal: { width: 1280, height: 1024 }, zoomed: { width: 640, height: 512 }, narrow: NARROW };

/** Windows by surface. Chromium gives a popup at most 800 × 600 pixels of the screen, which zoom halves. */
export const SIZES = {
  card: PAGE,
  sheet: { normal: { width: 390, height: 800 }, zoomed: { width: 360, height: 370 }, narrow: NARROW },
  popup: { normal: { width: 400, height: 600 }, zoomed: { width: 400, height: 300 }, narrow: NARROW },
  panel: { normal: { width: 400, height: 900 }, zoomed: { width: 200, height: 450 }, narrow: NARROW },
  options: PAGE,
  report: PAGE,
  welcome: PAGE,
} as const satisfies Readonly<Record<string, Sizes>>;

/** A place where people meet the extension. */
export type Surface = keyof typeof SIZES;

/** One state of one surface. */
export interface State {
  readonly surface: Surface;
  /** Address of the harness that shows it. */
  readonly query: string;
  /** Selectors of what is pressed, one after the other, before it is there. */
  readonly press: readonly string[];
}

/** States of a surface: by address alone, or with what is pressed first. */
const of = (surface: Surface, show: string, states: readonly (string | readonly [string, ...string[]])[]): State[] =>
  states.map((state) => {
    const [query, ...press] = typeof state === 'string' ? [state] : state;
    return { surface, query: query === '' ? `show=${show}` : `show=${show}&${query}`, press };
  });

const CARDS = of('card', 'mounted', [
  'company=scale-ai',
  'company=scale-ai&feed=expired',
  'claim=contradicted',
  'claim=contradicted&conflict',
  'claim=disputed',
  'claim=outdated',
  'claim=superseded',
  'claim=confirmed',
  // Another currency with all that can be done, and not verifiable.
  'article=worth&company=mistral-ai&currency=CHF&actions',
  'article=worth&claim=unverified&subject=scale-ai&currency=EUR',
]);

const SHEETS = of('sheet', 'mounted', ['sheet&actions&company=scale-ai', 'sheet&actions&claim=contradicted']);

/** An article's claims. */
export const LISTS = of('popup', 'popup', [
  '',
  'partial&lost',
  'remembered&offer',
  'notice=Saved.&undo',
  'search=ai',
  'search=opnai',
  'state=paywall',
  'state=translated',
  'state=too-long',
  'state=old',
  'state=unfollowed',
  'state=text-result',
  ['article=worth', '.chip >> nth=0', '.chip >> nth=1'],
]);

/** Why there is no list, and what can be done. */
export const PLAIN = of(
  'popup',
  'popup',
  [
    ...['loading', 'reading', 'unread', 'nothing', 'error', 'no-article', 'failed', 'ask', 'withheld', 'impossible'],
    ...['off', 'paused-page', 'paused-everywhere', 'base-loading', 'base-empty', 'base-failed'],
    ...['none-nothing', 'none-names', 'none-figures', 'none-strangers', 'pdf', 'reader', 'store', 'file'],
    ...['text-form', 'text-form&fault=pdf&at=file', 'text-form&file=a.html&fault=empty', 'text-form&busy&raw=Words'],
  ].map((state) => `state=${state}`),
);

const COMPANY = of('popup', 'popup', ['opened']);

const PANELS = [
  ...of('panel', 'popup', ['surface=panel', 'surface=panel&remembered', ['surface=panel&article=worth', '.chip']]),
  ...of('panel', 'claim', [
    'surface=panel&claim=contradicted&corrected',
    'surface=panel&claim=disputed',
    'surface=panel&claim=superseded',
    'surface=panel&claim=confirmed&refused',
    'surface=panel&claim=corrections',
    'surface=panel&article=worth&claim=unverified',
  ]),
];

const OPTIONS = of('options', 'options', [
  'section=record&search=face',
  'section=record',
  'section=company',
  ['section=company', '.history-foot > button:last-of-type'],
  'section=own',
  'section=own&empty',
  'section=form',
  'section=form&faults',
  'section=transfer',
  'section=transfer&preview',
  'section=settings&status=Saved.',
  'section=settings&opens=click&empty&firefox&paused&phone',
  'section=storage',
  ['section=storage', 'section > button.button'],
  'section=storage&state=bad',
  'section=storage&state=lost',
  'section=feeds&add=missing',
  'section=feeds&add=looking',
  'section=feeds&state=ok,syncing,changed,paused&changes',
  ['section=feeds&state=ok', '.feed .row-actions > button:last-of-type'],
  'section=feeds&state=held,stale,unsigned,equivocation,no-access,hostile&add=offer',
  'section=feeds&state=fresh,no-room,rollback,asking,gone,repairing&add=no-access',
  'section=memory',
  ['section=memory', '.memory section > button.button'],
  'section=memory&state=off',
  'section=memory&state=full',
  'section=quality',
]);

const REPORTS = [
  ...of('popup', 'reports', [
    ['state=menu&status=Saved.', '.report-toggle'],
    ['state=menu', '.report-toggle', '[data-do="write"]', '.reviewer-form [type="submit"]'],
  ]),
  ...of('report', 'reports', ['page']),
];

const WELCOME = of('welcome', 'welcome', ['state=ready', 'state=waiting&bare', 'state=failed&firefox&pinned']);

/** All states. */
export const STATES: readonly State[] = [
  ...CARDS,
  ...SHEETS,
  ...LISTS,
  ...PLAIN,
  ...COMPANY,
  ...PANELS,
  ...OPTIONS,
  ...REPORTS,
  ...WELCOME,
];
