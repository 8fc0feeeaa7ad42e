// The clock starts before any other module runs.
import './start';

import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../../assets/styles/base.css';
import '../../../assets/styles/page.css';
import '../../../assets/styles/popup.css';
import '../../../assets/styles/panel.css';
import { createPanelWords } from '../../../components/panel/create-words';
import { Panel, type PanelActions } from '../../../components/panel/Panel';
import type { PanelState } from '../../../components/panel-model';
import { WordsProvider } from '../../../components/words';
import { MADE_UP_NAMES, madeUpAnnotations } from './made-up-claims';
import { START } from './start';

/** What the bench reads from the page. */
export interface PanelTimes {
  /** Milliseconds from where the page's script begins to run until a list of claims was painted, and until all were there. */
  readonly first: number;
  readonly whole: number;
}

const nothing = (): void => undefined;
const actions: PanelActions = {
  ...{ onShow: nothing, onKeep: nothing, onOptions: nothing, onPanel: null, onPause: nothing, onFeeds: nothing },
  ...{ onReadOnce: nothing, onAllowSite: nothing, onRetry: nothing, language: 'en', onLanguage: nothing },
  onCopy: async () => true,
};

function Shown({ state }: { state: PanelState }) {
  const [query, onQuery] = useState('');
  const search = { query, found: null, onQuery, onOpen: nothing };
  const reporting = { asOf: null, onCopy: async () => true };
  const facts = { onCorrect: nothing, onWithdraw: nothing, reporting };
  const record = { search, company: null, onBack: nothing, onUndo: null, facts };
  return <Panel state={state} place="1" notice={null} actions={actions} record={record} />;
}

const afterPaint = (): Promise<number> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));

async function measure(root: HTMLElement, count: number): Promise<PanelTimes> {
  const details = { facts: {}, companies: {}, names: MADE_UP_NAMES };
  const page = { kind: 'checked', address: 'https://sample.example/', remembered: [], corrections: [] } as const;
  const state: PanelState = {
    kind: 'view',
    view: {
      site: { host: 'sample.example', pattern: 'https://sample.example/*', access: 'listed', on: true },
      base: { state: 'ready', companies: 500, asOf: '2025-07-01' },
      pause: null,
      ownLost: 0,
      page: { ...page, annotations: madeUpAnnotations(count), details },
    },
  };
  render(
    <WordsProvider value={createPanelWords('en')}>
      <Shown state={state} />
    </WordsProvider>,
    root,
  );
  let first = Number.NaN;
  let whole = Number.NaN;
  while (Number.isNaN(whole)) {
    const now = await afterPaint();
    const there = document.querySelectorAll('.claim').length;
    if (there > 0 && Number.isNaN(first)) first = now - START;
    if (there === count) whole = now - START;
  }
  return { first, whole };
}

const count = Number(new URLSearchParams(location.search).get('claims'));
const root = document.getElementById('root');
if (root) Object.assign(globalThis, { measured: measure(root, count) });
