import { type ComponentChild, options, render } from 'preact';
import { Card } from '../../../components/Card';
import { createOptionsWords } from '../../../components/options/create-words';
import { Transfer } from '../../../components/options/Transfer';
import { createPanelWords } from '../../../components/panel/create-words';
import { TextForm } from '../../../components/text/TextForm';
import { TextResult } from '../../../components/text/TextResult';
import { WordsProvider } from '../../../components/words';
import type { AppProps } from '../../../entrypoints/popup/App';
import { contentCalls } from '../../../lib/messages/content-calls';
import { pageCalls } from '../../../lib/messages/page-calls';
import { articleTextSchema, type CardContent } from '../../../lib/model';
import { noChoices, noFormDrafts } from '../../../lib/state';
import { randomFrom } from '../../../scripts/bench/random';
import { HOSTILE, type Making, madeOf } from '../../support/made';

/*
 * Every page of the extension, wired as it is shipped, over answers that are made from the schemas of the calls: each string
 * in them is as hostile as its schema lets it be. ?show=hostile; tests call `globalThis.hostile`.
 */

/** What went wrong in a state of a page. */
interface Finding {
  readonly where: string;
  readonly what: string;
}

/** What a run found, and the paths of the strings that were shown in it. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly shown: readonly string[];
}

/** The mark that names a string's path wherever it is shown; signs that nothing of ours uses. */
const marked = (number: number): string => `¦${number.toString(36)}¦`;

/** Codes that our own worker writes, of which each has words: nobody outside can, and a code without words is a fault of ours. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'claimFacts.rate.of': ['2025-06'],
  'storage.record.problem.kind': ['load-failed'],
  'storage.record.problems[].kind': ['load-failed'],
  'planImport.faults[].code': ['missing'],
  'planImport.faults[].field': ['amount'],
  'feeds[].fingerprint': ['4be1'.repeat(16)],
  'planImport.problem.code': ['empty'],
  'planImport.entries[].changed[]': ['amount'],
};

/** Numbers that are places in a list; the first is always there. */
const PLACE = /(?:claims|versions|operands|from)\[\]$|\.(?:claim|to|rate|sentence|section)$/;

class Planting implements Making {
  readonly random: () => number;
  readonly paths: string[] = [];
  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  readonly place = (path: string): number | undefined => (PLACE.test(path) ? 0 : undefined);

  readonly texts = (path: string): readonly string[] => {
    const code = CODES[path];
    if (code) return code;
    const known = this.paths.indexOf(path);
    const mark = marked(known < 0 ? this.paths.push(path) - 1 : known);
    const kinds = Object.values(HOSTILE).map((of) => of(mark));
    const first = Math.floor(this.random() * kinds.length);
    const wanted = kinds[first] ?? '';
    // Where a schema takes less, long ones are cut.
    const lengths = [wanted.length, 2000, 500, 200, 60].filter((length) => length <= wanted.length);
    return [...lengths.map((length) => wanted.slice(0, length)), ...kinds.slice(first), ...kinds];
  };
}

type Calls = Readonly<Record<string, { readonly reply: (typeof pageCalls)[keyof typeof pageCalls]['reply'] }>>;

/** Answers every call with a value made from its schema, the same one for the same call. */
function answering(making: Making, fixed: Readonly<Record<string, unknown>> = {}) {
  const kept = new Map<string, unknown>(Object.entries(fixed));
  return async (call: string): Promise<unknown> => {
    if (!kept.has(call)) kept.set(call, madeOf((pageCalls as Calls)[call]?.reply as never, making, call));
    return { ok: true, value: kept.get(call) };
  };
}

const channel = new MessageChannel();
/** Lets what waits have its turn, without the pause that browsers put between timers. */
const quick = (): Promise<void> =>
  new Promise((done) => {
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(null);
  });
async function settled(turns = 30): Promise<void> {
  for (let i = 0; i < turns; i++) await quick();
}

const never = () => () => undefined;
const nothing = async (): Promise<void> => undefined;

/** A tab whose article was checked. */
function checkedView(making: Making) {
  for (;;) {
    const view = madeOf(pageCalls.tabView.reply, making, 'tabView');
    if (view.page.kind === 'checked') return view;
  }
}

async function panelPage(making: Making): Promise<ComponentChild> {
  const { App } = await import('../../../entrypoints/popup/App');
  const view = checkedView(making);
  const offer = { show: true };
  const text: AppProps['text'] = {
    ...{ draft: null, isAwaited: false, id: null, isEditing: false, phase: 'idle', fault: null, shown: null },
    ...{ check: never, setFault: never, edit: never, clear: never, show: never, renew: nothing },
  };
  return (
    <App
      {...{
        text,
        follow: never,
        followResults: never,
        followPointed: never,
        kept: noChoices,
        isPanel: false,
        opened: null,
      }}
      call={answering(making, { tabView: view, memoryOffer: offer }) as never}
      tab={Promise.resolve(1)}
      askPermission={async () => false}
      openOptions={() => undefined}
      onPanel={() => undefined}
      language="auto"
      onLanguage={() => undefined}
    />
  );
}

async function optionsPage(making: Making): Promise<ComponentChild> {
  const { App } = await import('../../../entrypoints/options/App');
  const call = answering(making) as never;
  return <App call={call} forms={noFormDrafts} language="auto" onLanguage={() => undefined} />;
}

async function reportPage(making: Making): Promise<ComponentChild> {
  const { App } = await import('../../../entrypoints/report/App');
  return <App tabId={1} call={answering(making, { tabView: checkedView(making) }) as never} />;
}

async function cardShown(making: Making, kind: CardContent['kind']): Promise<ComponentChild> {
  const { annotations, details } = madeOf(contentCalls.whole.reply.unwrap(), making, 'whole');
  const [claim] = annotations.claims;
  const company = Object.keys(details.companies)[0];
  if (!claim || company === undefined) throw new Error('an article without a claim was made');
  const all = annotations.claims;
  const content: CardContent =
    kind === 'company' ? { kind, company, claims: all } : { kind, claim, conflicts: annotations.inconsistencies, all };
  return <Card content={content} details={details} onClose={() => undefined} onOpenPanel={() => undefined} />;
}

async function textShown(making: Making): Promise<ComponentChild> {
  const article = madeOf(articleTextSchema, making, 'article');
  const view = checkedView(making);
  if (view.page.kind !== 'checked') return null;
  const draft = { raw: article.text, name: article.info.title, published: article.info.site ?? '', language: null };
  const { annotations } = view.page;
  const rest = { shown: null, onEdit: () => undefined, onClear: () => undefined };
  return (
    <div>
      <TextResult {...{ article, annotations, name: article.info.title }} {...rest} />
      <TextForm
        start={draft}
        phase="idle"
        fault={null}
        onCheck={() => undefined}
        onFault={() => undefined}
        onCancel={null}
        ownTab="popup.html#/text"
      />
    </div>
  );
}

async function transferShown(making: Making): Promise<ComponentChild> {
  const preview = madeOf(pageCalls.planImport.reply, making, 'planImport');
  const actions = { onFile: () => undefined, onApply: () => undefined, onCancel: () => undefined };
  return <Transfer state={{ kind: 'preview', name: preview.hash, preview }} {...actions} onExport={() => undefined} />;
}

interface Shown {
  readonly hash?: string;
  readonly words: 'panel' | 'options';
  readonly make: (making: Planting) => Promise<ComponentChild>;
}

const options_ = (hash: string): Shown => ({ hash, words: 'options', make: optionsPage });

/** All that shows what comes from outside. */
const PAGES: Readonly<Record<string, Shown>> = {
  list: { hash: '#/', words: 'panel', make: panelPage },
  claim: { hash: '#/claim/0', words: 'panel', make: panelPage },
  corrections: { hash: '#/corrections', words: 'panel', make: panelPage },
  report: { words: 'panel', make: reportPage },
  'card of a figure': { words: 'panel', make: (making) => cardShown(making, 'figure') },
  'card of a company': { words: 'panel', make: (making) => cardShown(making, 'company') },
  text: { words: 'panel', make: textShown },
  record: options_('#/record'),
  company: options_('#/company/acme'),
  own: options_('#/own'),
  form: options_('#/fact/acme/valuation/series-b'),
  'form of a claim': options_('#/claim/1/0'),
  feeds: options_('#/feeds'),
  memory: options_('#/memory'),
  settings: options_('#/settings'),
  storage: options_('#/storage'),
  transfer: { words: 'options', make: transferShown },
};

/** Not one of the pages: the faults that a test must find. */
const WRONG: Shown = { words: 'panel', make: async (making) => <Wrong planting={making} /> };

const RUNS = /^\s*(?:javascript|data|vbscript|blob|file):/i;
/** Signs that turn the direction of what follows them, until something isolates it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;

/** What is planted to turn text around, whole or cut. */
const PLANTED = /\u202e?¦[0-9a-z]*¦?\u2066?\u200f?\u061c?(?: reversed)?/g;

/** Whether signs of a text can turn around words of ours: those up to the next element that isolates what is in it. */
function turnsOthers(node: Text): boolean {
  let element = node.parentElement;
  while (element && !/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi)) element = element.parentElement;
  const texts = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
  for (let one = texts.nextNode() as Text | null; one; one = texts.nextNode() as Text | null) {
    const hasWords = /\p{L}/u.test(one.data.replaceAll(PLANTED, ''));
    if (hasWords && (TURNS.test(one.data) || !one.data.includes('¦'))) return true;
  }
  return false;
}

function faultsIn(root: HTMLElement): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (['x-planted', 'img', 'script', 'iframe', 'object', 'embed', 'base', 'meta', 'link'].includes(name))
      faults.push(`an element ${name}`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'srcdoc') faults.push(`${name} has ${attribute}`);
      if (
        RUNS.test(value) &&
        ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data'].includes(attribute)
      )
        faults.push(`${name} leads to ${value.slice(0, 60)}`);
      if (attribute === 'style' && value.includes('¦')) faults.push(`${name} is styled ${value.slice(0, 60)}`);
    }
    if (element instanceof HTMLAnchorElement && element.target === '_blank' && element.rel !== 'noopener noreferrer')
      faults.push(`a link without rel: ${element.href.slice(0, 60)}`);
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (TURNS.test(node.data) && turnsOthers(node))
      faults.push(`signs that turn what is beside them in ${node.parentElement?.outerHTML.slice(0, 160)}`);
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) {
    const over = [...root.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > innerWidth,
    );
    const last = over.filter(
      (one) => one.textContent?.includes('¦') && !over.some((other) => other !== one && one.contains(other)),
    );
    for (const one of last)
      faults.push(`wider than the page: ${one.outerHTML.slice(0, 80)} in ${one.parentElement?.outerHTML.slice(0, 80)}`);
  }
  return faults;
}

/** What the marks in a text or an attribute name. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/¦([0-9a-z]+)¦/g)].map(([, one = '']) => parseInt(one, 36));

/** Opens what is folded and presses what can be pressed, so that what shows only then is there as well. */
async function pressAll(root: HTMLElement): Promise<void> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=search]')) {
    input.value = 'acme';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 150));
  }
  const pressed = new Set<string>();
  for (const button of root.querySelectorAll<HTMLButtonElement>('button:not([type=submit])')) {
    const name = button.className + (button.textContent ?? '').replaceAll(/¦.*¦/g, '');
    if (pressed.has(name) || !button.isConnected) continue;
    pressed.add(name);
    button.click();
  }
  await settled();
}

async function shownFaults(root: HTMLElement, name: string, seed: number): Promise<Run> {
  const { hash, words, make } = PAGES[name] ?? WRONG;
  const where = `${name}, ${seed}`;
  const making = new Planting(seed);
  const findings: Finding[] = [];
  const failed = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    findings.push({ where, what: `threw ${'reason' in event ? event.reason : event.message}` });
  };
  addEventListener('error', failed);
  addEventListener('unhandledrejection', failed);
  if (hash !== undefined) history.replaceState(null, '', `${location.search}${hash}`);
  const made = words === 'panel' ? createPanelWords : createOptionsWords;
  const shown = new Set<string>();
  const look = (): void => {
    for (const what of new Set(faultsIn(root))) findings.push({ where, what });
    for (const number of numbersIn(root.innerHTML)) shown.add(making.paths[number] ?? '');
  };
  try {
    render(<WordsProvider value={made(seed % 2 === 0 ? 'de' : 'en')}>{await make(making)}</WordsProvider>, root);
    await settled();
    look();
    await pressAll(root);
    look();
  } catch (error) {
    findings.push({ where, what: `threw ${String(error)}` });
  }
  render(null, root);
  root.replaceChildren();
  await settled(2);
  removeEventListener('error', failed);
  removeEventListener('unhandledrejection', failed);
  return { findings, shown: [...shown] };
}

/** Shows text from outside in every way that is wrong: what is looked for must be found here. */
function Wrong({ planting }: { planting: Planting }) {
  const [text = ''] = planting.texts('wrong');
  const parse = (element: HTMLElement | null): void => {
    if (element) element.innerHTML = HOSTILE.markup?.('¦0¦') ?? '';
  };
  return (
    <div>
      <p ref={parse} />
      <a href={HOSTILE.script?.('¦0¦') ?? ''}>{text}</a>
      <p>{HOSTILE.turned?.('¦0¦')} and words of ours</p>
      <p style={{ whiteSpace: 'nowrap', overflowWrap: 'normal' }}>{HOSTILE.long?.('¦0¦')}</p>
    </div>
  );
}

/** Shows all pages once for each seed, one after the other, and tells what went wrong. */
async function showHostile(seeds: readonly number[], names: readonly string[] = Object.keys(PAGES)): Promise<Run> {
  const root = document.getElementById('root') as HTMLElement;
  const runs: Run[] = [];
  for (const name of names) for (const seed of seeds) runs.push(await shownFaults(root, name, seed));
  const shown = new Set(runs.flatMap((run) => run.shown));
  return { findings: runs.flatMap(({ findings }) => findings), shown: [...shown].sort() };
}

/** Makes the page ready to be asked; nothing is shown before that. */
export async function hostileReady(root: HTMLElement): Promise<void> {
  root.className = 'ss';
  const sheets = ['popup', 'panel', 'text', 'memory', 'claim', 'options', 'settings', 'card', 'report', 'report-menu'];
  await Promise.all(sheets.map((name) => import(`../../../assets/styles/${name}.css`)));
  // Effects follow at once: what is looked at is what is there in the end, not on the way.
  options.requestAnimationFrame = (run) => void queueMicrotask(run as () => void);
  Object.assign(globalThis, { hostile: showHostile, print: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
}
