import type { ComponentChildren } from 'preact';
import accuracy from '../../../assets/measured/accuracy.json';
import cost from '../../../assets/measured/cost.json';
import { CompanyPage } from '../../../components/CompanyPage';
import { CompanyIndex } from '../../../components/options/CompanyIndex';
import { FactForm, type FormDraft } from '../../../components/options/FactForm';
import { OptionsPage, type Section } from '../../../components/options/OptionsPage';
import { OwnList } from '../../../components/options/OwnList';
import { Quality } from '../../../components/options/Quality';
import { LostNotice, RecordNotice, Storage, type StorageState } from '../../../components/options/Storage';
import { type ImportState, Transfer } from '../../../components/options/Transfer';
import type { PanelRecord } from '../../../components/panel/Panel';
import { SearchBox } from '../../../components/SearchBox';
import { companyView, draftOfClaim, importPlanView, ownEntriesView } from '../../../lib/check';
import { memoryFactBase, ownCsv, planImport, searchDirectory, withFigures, withOwn } from '../../../lib/facts';
import {
  type Annotations,
  type Company,
  type JudgedClaim,
  type OwnEntry,
  ownEntrySchema,
  withdrawalOf,
} from '../../../lib/model';
import { feedsPart } from './feeds';
import { memoryPart } from './memory';
import { settingsPart } from './settings';

/* The options page and the record in the popup, with the real record and two entries of a person's own. */
const NOW = '2026-07-01';
const AT = `${NOW}T09:00:00.000Z`;

function ownEntries(companies: readonly Company[]): Map<string, OwnEntry> {
  const scale = companies.find(({ id }) => id === 'scale-ai');
  const fact = scale?.facts.find(
    ({ metric, counterparties }) => metric === 'investment' && counterparties[0] === 'meta',
  );
  const other = scale?.facts.find(({ metric }) => metric === 'valuation');
  if (!fact || !other) throw new Error('the record has changed');
  const id = 'scale-ai/investment/own-meta';
  const accepted = { ...fact.accepted, amount: 14_800_000_000, why: 'As the annual report has it.' };
  const entries = [
    { kind: 'fact', id, company: 'scale-ai', corrects: fact.id, fact: { ...fact, id, accepted }, changedAt: AT },
    withdrawalOf(other.id, 'Never confirmed by anybody.', AT),
    {
      kind: 'company',
      id: 'own-acme',
      company: 'own-acme',
      name: 'Acme Robotik',
      aliases: [],
      type: 'company',
      about: null,
      changedAt: AT,
    },
  ];
  return new Map(entries.map((entry) => ownEntrySchema.parse(entry)).map((entry) => [entry.id, entry]));
}

const RECORD_STATE: StorageState['record'] = {
  ...{ state: 'ready', version: '2026-06-26-0a1b2c3d', asOf: '2026-06-26', companies: 534, facts: 1900 },
  ...{ problems: [], problem: null, bytes: 3_100_000, verifiedAt: AT },
};
const OWN_STATE: StorageState['own'] = {
  ...{ state: 'ready', problem: null, detail: null, entries: 3, unreadable: 0, lost: 0, backupAt: AT },
  undoable: { kind: 'save', entries: 1, at: AT },
};

const STATES: Readonly<Record<string, StorageState>> = {
  ready: { record: RECORD_STATE, own: OWN_STATE },
  lost: { record: RECORD_STATE, own: { ...OWN_STATE, entries: 0, lost: 3 } },
  bad: {
    record: {
      ...RECORD_STATE,
      state: 'fallback',
      problems: ['unavailable', 'quota', 'blocked'].map((kind) => ({ kind, megabytes: kind === 'quota' ? 12 : null })),
      problem: { kind: 'blocked', megabytes: null },
    },
    own: { ...OWN_STATE, state: 'read-only', problem: 'newer-schema' },
  },
};

/** What the options page shows in a state given by the harness's address, and the popup's half of the record. */
export async function recordParts(companies: readonly Company[], noted: string[], query: URLSearchParams) {
  const base = memoryFactBase(companies);
  const entries = ownEntries(companies);
  const layered = withOwn(base, async () => entries);
  const view = await companyView(query.get('company') ?? 'scale-ai', layered, NOW);
  if (!view) throw new Error('no such company');
  const actions = {
    onCorrect: ({ id }: { id: string }) => noted.push(`correct ${id}`),
    onWithdraw: ({ id }: { id: string }) => noted.push(`withdraw ${id}`),
    reporting: { asOf: NOW, onCopy: async (text: string) => noted.push(`copy ${text}`) > 0 },
  };
  const wanted = query.get('search') ?? '';
  const found = wanted === '' ? null : { ...searchDirectory(await base.directory(), wanted), query: wanted };
  const search = {
    ...{ query: wanted, found },
    onQuery: (text: string) => noted.push(`query ${text}`),
    onOpen: (id: string) => noted.push(`open ${id}`),
  };
  const popup: PanelRecord = {
    search,
    company: query.has('opened') ? view : null,
    onBack: () => noted.push('back'),
    onUndo: query.has('undo') ? () => noted.push('undo') : null,
    facts: actions,
  };

  async function preview(): Promise<ImportState> {
    const text = `${ownCsv(entries.values())}nobody,,valuation,,,,2026-05,,,,,,5 billion,,USD,,,,,Blatt,http://a.example,,,,\r\n`;
    const plan = await planImport(text.replace('14800000000', '14900000000'), { base: layered, entries, now: AT });
    return { kind: 'preview', name: 'facts.csv', preview: await importPlanView(plan, base) };
  }

  async function draft(annotations: Annotations): Promise<FormDraft> {
    const claim = annotations.claims.find((one) => one.subject === 'scale-ai') as JudgedClaim;
    const source = { article: annotations.article, url: 'https://sample.example/article' };
    const company = (await base.byIds([claim.subject])).get(claim.subject);
    const { cells, ...rest } = draftOfClaim(claim, source, company, NOW);
    return { ...rest, cells: cells as Record<string, string>, names: {} };
  }

  const noop = (): void => undefined;
  async function section(name: string, found: () => Promise<Annotations>): Promise<ComponentChildren> {
    if (name === 'record') {
      const known = withFigures(await base.directory());
      return [
        <SearchBox key="search" {...search} />,
        <CompanyIndex key="index" companies={known.slice(0, 60)} record={RECORD_STATE} />,
      ];
    }
    if (name === 'company') return <CompanyPage view={view as NonNullable<typeof view>} actions={actions} />;
    if (name === 'memory') return memoryPart((await found()).claims, noted, query);
    if (name === 'feeds') return feedsPart(companies, noted, query);
    if (name === 'settings') return settingsPart(noted, query);
    if (name === 'quality') return <Quality accuracy={accuracy} cost={cost} />;
    if (name === 'storage') {
      const state = STATES[query.get('state') ?? 'ready'] as StorageState;
      return [
        <RecordNotice key="record" problem={state.record.problem} />,
        <LostNotice key="lost" own={state.own} onRestore={noop} onForget={noop} />,
        <Storage key="state" state={state} onErase={() => undefined} />,
      ];
    }
    if (name === 'transfer') {
      const state: ImportState = query.has('preview') ? await preview() : { kind: 'none' };
      return <Transfer state={state} onFile={noop} onApply={noop} onCancel={noop} onExport={noop} />;
    }
    if (name === 'form') {
      const faults = query.has('faults')
        ? [
            { field: 'url', code: 'wrong' },
            { field: 'amount', code: 'missing' },
            { field: 'company', code: 'unknown-company' },
          ]
        : [];
      const onSave = (cells: unknown) => noted.push(JSON.stringify(cells));
      const kept = query.has('faults')
        ? { cells: { amount: '12', publisher: 'Quelltaler Bote' }, magnitude: 1e9 }
        : null;
      return (
        <FactForm
          draft={await draft(await found())}
          kind="new"
          faults={faults}
          onSave={onSave}
          onCancel={noop}
          kept={kept}
          onRestart={noop}
        />
      );
    }
    const own = await ownEntriesView(query.has('empty') ? new Map() : entries, base);
    const rest = { onAdd: noop, onChange: noop, onDelete: (id: string) => noted.push(`delete ${id}`), onUndo: noop };
    return <OwnList {...own} lost={0} undoable={OWN_STATE.undoable} unreadable={0} {...rest} />;
  }

  async function options(found: () => Promise<Annotations>): Promise<ComponentChildren> {
    const name = query.get('section') ?? 'own';
    const open: Section = name === 'form' ? 'own' : name === 'company' ? 'record' : (name as Section);
    return (
      <OptionsPage section={open} notice={query.get('notice')} footer={null}>
        {await section(name, found)}
      </OptionsPage>
    );
  }
  return { popup, options };
}
