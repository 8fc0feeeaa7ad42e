import { render } from 'preact';
import '../../../assets/styles/base.css';
import '../../../assets/styles/page.css';
import '../../../assets/styles/chart.css';
import { Card } from '../../../components/Card';
import { mount } from '../../../components/mount-card';
import { createOptionsWords } from '../../../components/options/create-words';
import { createPanelWords } from '../../../components/panel/create-words';
import { LazyCompanyPage, Panel, type PanelActions } from '../../../components/panel/Panel';
import type { PanelState, PanelView } from '../../../components/panel-model';
import { createWelcomeWords } from '../../../components/welcome/create-words';
import { WordsProvider } from '../../../components/words';
import { createDetector, detailsFor, match } from '../../../lib/check';
import { memoryFactBase, type RateFile, rateTable } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import type {
  Annotations,
  CardContent,
  CardProps,
  Company,
  Details,
  JudgedClaim,
  Language,
  VerdictKind,
} from '../../../lib/model';
import { sampleArticle } from './articles';
import { claimPart } from './claim';
import { memoryOffer, rememberedOf } from './memory';
import { manyClaims, PanelShown } from './panel';
import { makePseudo } from './pseudo';
import { recordParts } from './record';
import { reportsShown } from './reports';
import { loadSheets } from './sheets';
import { READ_STATES, textParts, textState } from './text';
import { welcomePart } from './welcome';
import { worthArticle } from './worth';

/*
 * Shows one component in one state, chosen by the address, with annotations from the real pipeline
 * over the real record: ?show=popup|card|mounted&lang=de|en|pseudo&state=…&claim=verdict&subject=id&metric=…&company=id&article=worth&currency=EUR
 */
const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'de' ? 'de' : 'en';
const NOW = '2026-07-01';

if (query.get('lang') === 'pseudo') {
  const locales = import.meta.glob<Record<string, string>>('../../../assets/locales/en/*.json', {
    ...{ eager: true, import: 'default' },
  });
  makePseudo(Object.values(locales));
}

const files = import.meta.glob<Company>('../../../assets/facts/*.json', { eager: true, import: 'default' });

const rates = rateTable(
  Object.values(import.meta.glob<RateFile>('../../../assets/rates/*.json', { eager: true, import: 'default' })),
);

async function pipeline(): Promise<{ annotations: Annotations; details: Details }> {
  const base = memoryFactBase(Object.values(files));
  const partial = query.has('partial') ? 'paywall' : null;
  const article = query.get('article') === 'worth' ? worthArticle(language) : sampleArticle(language, partial);
  const steps = createDetector(detectPacks).steps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const annotations = await match(step.value, base, { now: NOW, rates: null, packs: matchPacks });
  const currency = query.get('currency');
  const details = await detailsFor(annotations, base, NOW, { currency, rates });
  const feed = {
    id: 'ai-deals',
    name: 'AI deals, weekly',
    expired: query.get('feed') === 'expired',
    signedOn: '2026-06-01',
  };
  if (query.has('feed')) for (const fact of Object.values(details.facts)) fact.feed = feed;
  const count = Number(query.get('claims') ?? Number.NaN);
  return { annotations: Number.isInteger(count) ? manyClaims(annotations, details, count) : annotations, details };
}

const noted: string[] = [];
(globalThis as { noted?: string[] }).noted = noted;
const actions: PanelActions = {
  onShow: (claim) => noted.push(`show ${claim.target.exact}`),
  onKeep: (index) => noted.push(`keep ${index}`),
  onCopy: async (text) => noted.push(`copy ${text}`) > 0,
  onPanel: () => noted.push('panel'),
  onOptions: () => noted.push('options'),
  onFeeds: () => noted.push('feeds'),
  onPause: (what, paused) => noted.push(`pause ${what} ${paused}`),
  onReadOnce: () => noted.push('read once'),
  onAllowSite: (pattern) => noted.push(`allow ${pattern}`),
  onRetry: () => noted.push('retry'),
  language: 'auto',
  onLanguage: (choice) => noted.push(`language ${choice}`),
};

const cardActions: Pick<CardProps, 'onPause' | 'onOpenPanel'> = query.has('actions')
  ? { onPause: (what) => noted.push(`pause ${what}`), onOpenPanel: () => noted.push('panel') }
  : {};

const site: PanelView['site'] = {
  host: 'sample.example',
  pattern: 'https://sample.example/*',
  access: 'listed',
  on: true,
};
const base: PanelView['base'] = { state: 'ready', companies: Object.keys(files).length, asOf: '2026-07-01' };
const view = (part: Partial<PanelView>): PanelState => ({
  kind: 'view',
  view: { site, base, pause: null, ownLost: query.has('lost') ? 2 : 0, page: { kind: 'unread' }, ...part },
});

const checked = {
  kind: 'checked',
  address: 'https://sample.example/article',
  remembered: [],
  corrections: [],
} as const;

const STATES: Readonly<Record<string, (found: Awaited<ReturnType<typeof pipeline>>) => PanelState>> = {
  checked: (found) =>
    view({
      page: { ...checked, ...found, remembered: query.has('remembered') ? rememberedOf(found.annotations) : [] },
    }),
  nothing: ({ annotations, details }) =>
    view({ page: { ...checked, annotations: { ...annotations, claims: [], inconsistencies: [] }, details } }),
  loading: () => ({ kind: 'loading' }),
  error: () => ({ kind: 'error', code: 'unreachable' }),
  reading: () => view({ page: { kind: 'reading' } }),
  'no-article': () => view({ page: { kind: 'no-article' } }),
  failed: () => view({ page: { kind: 'failed', reason: 'too-large' } }),
  unread: () => view({}),
  ask: () => view({ site: { ...site, access: 'ask' } }),
  withheld: () => view({ site: { ...site, access: 'withheld' } }),
  impossible: () => view({ site: { host: null, pattern: null, access: 'impossible', on: true } }),
  off: () => view({ site: { ...site, on: false }, pause: 'site' }),
  'paused-page': () => view({ pause: 'page' }),
  'paused-everywhere': () => view({ pause: 'everywhere' }),
  unfollowed: (found) => view({ page: { ...checked, ...found, followed: false } }),
  'base-loading': () => view({ base: { ...base, state: 'loading' }, page: { kind: 'reading' } }),
  'base-empty': () => view({ base: { state: 'empty', companies: 0, asOf: null } }),
  'base-failed': () => view({ base: { ...base, state: 'failed' } }),
};

function cardContent({ annotations }: { annotations: Annotations }): CardContent {
  const company = query.get('company');
  if (company) return { kind: 'company', company, claims: annotations.claims.filter((c) => c.subject === company) };
  const wanted = (query.get('claim') ?? 'disputed') as VerdictKind;
  const [subject, metric] = [query.get('subject'), query.get('metric')];
  const claims = annotations.claims.filter(
    (c) => (!subject || c.subject === subject) && (!metric || c.metric === metric),
  );
  const claim = claims.find((c) => c.verdict.kind === wanted) ?? (claims[0] as JudgedClaim);
  const { claims: all, inconsistencies } = annotations;
  const conflict = query.has('conflict') ? inconsistencies[0] : undefined;
  if (!conflict) return { kind: 'figure', claim, conflicts: [], all: [claim] };
  return { kind: 'figure', claim: all[conflict.claims[0] ?? 0] as JudgedClaim, conflicts: [conflict], all };
}

async function show(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  const surface = query.get('surface');
  if (surface) document.documentElement.dataset.surface = surface;
  const words = createPanelWords(language);
  // Plain states show no article: they need no reading.
  const shown = query.get('state') ?? 'checked';
  const plain = !['checked', 'nothing', 'unfollowed', ...READ_STATES].includes(shown);
  const found = plain ? ({} as Awaited<ReturnType<typeof pipeline>>) : await pipeline();
  (globalThis as { found?: unknown }).found = found;
  const kind = query.get('show') ?? 'popup';
  const parts = await recordParts(Object.values(files), noted, query);
  if (kind === 'mounted') {
    const rects = [{ x: 300, y: 120, width: 90, height: 18 }];
    const props = { content: cardContent(found), details: found.details, language, rects };
    const started = performance.now();
    const handle = mount(root, {
      ...props,
      openedBy: query.has('keyboard') ? 'keyboard' : 'pointer',
      surface: query.has('sheet') ? 'sheet' : 'float',
      onClose: () => handle.destroy(),
      ...cardActions,
    });
    // The box is asked for so that styles and layout are in the time, as they are in front of the reader.
    root.lastElementChild?.getBoundingClientRect();
    (globalThis as { opening?: number }).opening = performance.now() - started;
  } else if (kind === 'claim') {
    root.className = 'ss';
    await loadSheets('panel');
    const state = view({ page: { ...checked, ...found } });
    const page = await claimPart(memoryFactBase(Object.values(files)), found, noted, query);
    const panel = (
      <Panel state={state} place="1" notice={query.get('notice')} actions={actions} record={parts.popup}>
        {page}
      </Panel>
    );
    render(<WordsProvider value={words}>{panel}</WordsProvider>, root);
  } else if (kind === 'options') {
    root.className = 'ss';
    await loadSheets('options');
    const page = await parts.options(async () => (await pipeline()).annotations);
    render(<WordsProvider value={createOptionsWords(language)}>{page}</WordsProvider>, root);
  } else if (kind === 'reports') {
    root.className = 'ss';
    await loadSheets(query.has('page') ? 'report' : 'panel');
    render(<WordsProvider value={words}>{reportsShown(found, language, noted, query)}</WordsProvider>, root);
  } else if (kind === 'welcome') {
    root.className = 'ss';
    await loadSheets('welcome');
    render(<WordsProvider value={createWelcomeWords(language)}>{welcomePart(noted, query)}</WordsProvider>, root);
  } else if (kind === 'card') {
    root.className = 'ss';
    await loadSheets('card');
    const card = (
      <Card content={cardContent(found)} details={found.details} onClose={() => noted.push('close')} {...cardActions} />
    );
    render(<WordsProvider value={words}>{card}</WordsProvider>, root);
  } else {
    root.className = 'ss';
    await loadSheets('panel');
    await LazyCompanyPage.load();
    const state = textState(shown, found, view, site) ?? STATES[shown]?.(found) ?? { kind: 'loading' };
    const around = textParts(query, noted, sampleArticle(language), found.annotations ?? null);
    const given = {
      state,
      notice: query.get('notice'),
      actions,
      record: parts.popup,
      ...around,
      offer: memoryOffer(noted, query),
    };
    render(
      <WordsProvider value={words}>
        <PanelShown {...given} />
      </WordsProvider>,
      root,
    );
  }
  document.body.dataset.ready = kind;
}

async function showHostile(root: HTMLElement): Promise<void> {
  const { hostileReady } = await import('./hostile');
  await hostileReady(root);
  document.body.dataset.ready = 'hostile';
}

const root = document.getElementById('root');
if (root) void (query.get('show') === 'hostile' ? showHostile : show)(root);
