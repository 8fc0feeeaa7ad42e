import { useId, useState } from 'preact/hooks';
import { metricsFor, scopeSchema, statusSchema, type Unit } from '../../lib/model';
import { Icon } from '../icons';
import { useWords } from '../words';
import { CompanyPicker, type SearchCompanies } from './CompanyPicker';
import type { CorrectionDraft } from './draft';
import { type Choice, Select } from './Select';
import { basisWord, scopeWord } from './time-words';

/** Value of the choice that opens the search. */
const ANOTHER = '?';

interface FieldsProps {
  draft: CorrectionDraft;
  onChange: (change: Partial<CorrectionDraft>) => void;
}

interface CompanyProps extends FieldsProps {
  /** Companies to choose from without searching: id and name. */
  companies: readonly Choice<string>[];
  search: SearchCompanies;
  /** A company that was found by searching: its name is to be known from now on. */
  onFound: (id: string, name: string) => void;
}

interface CompanySelectProps extends Pick<CompanyProps, 'companies' | 'search' | 'onFound'> {
  label: string;
  /** Id of the company that is chosen; empty when none is. */
  value: string;
  onPick: (id: string) => void;
}

/** Chooses one of some companies, or another one of the record by searching for it. */
function CompanySelect({ label, value, companies, search, onFound, onPick }: CompanySelectProps) {
  const words = useWords();
  const [searching, setSearching] = useState(false);
  return (
    <>
      <Select
        label={label}
        value={searching ? ANOTHER : value}
        choices={[...companies, [ANOTHER, words.t('claim.correct.another')]]}
        onChange={(id) => {
          setSearching(id === ANOTHER);
          if (id !== ANOTHER && id !== '') onPick(id);
        }}
      />
      {searching ? (
        <CompanyPicker
          label={words.t('claim.correct.search')}
          search={search}
          onPick={(id, name) => {
            onFound(id, name);
            setSearching(false);
            onPick(id);
          }}
        />
      ) : null}
    </>
  );
}

/** Whose figure it is: one of the article's companies, or another one of the record. */
export function SubjectField({ draft, onChange, ...choice }: CompanyProps) {
  const words = useWords();
  const onPick = (subject: string): void => onChange({ subject });
  return <CompanySelect label={words.t('claim.company')} value={draft.subject} onPick={onPick} {...choice} />;
}

/** Who else is party to it: each can be taken out, others added. */
export function PartiesField({ draft, onChange, companies, search, onFound }: CompanyProps) {
  const words = useWords();
  const label = useId();
  const { counterparties } = draft;
  const names = new Map(companies);
  const add = (id: string): void => {
    if (!counterparties.includes(id)) onChange({ counterparties: [...counterparties, id] });
  };
  const free = companies.filter(([id]) => id !== draft.subject && !counterparties.includes(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of the grid.
    <div class="correct-parties" role="group" aria-labelledby={label}>
      <span id={label} class="label">
        {words.t('claim.parties')}
      </span>
      <ul class="picked">
        {counterparties.map((id) => (
          <li key={id} class="picked-one">
            {names.get(id) ?? id}
            <button
              type="button"
              class="picked-remove"
              aria-label={words.t('claim.correct.remove', { name: names.get(id) ?? id })}
              onClick={() => onChange({ counterparties: counterparties.filter((other) => other !== id) })}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        {counterparties.length === 0 ? <li class="fine">{words.t('claim.parties.none')}</li> : null}
      </ul>
      <CompanySelect
        label={words.t('claim.correct.add')}
        value=""
        companies={[['', '–'], ...free]}
        search={search}
        onFound={onFound}
        onPick={add}
      />
    </div>
  );
}

/** What it measures, on which basis, how much of it, and how far along it is: only what fits the figure's unit. */
export function MeasureFields({ draft, onChange, unit }: FieldsProps & { unit: Unit }) {
  const words = useWords();
  const fitting = metricsFor(unit);
  const metrics = fitting.includes(draft.metric) ? fitting : [draft.metric, ...fitting];
  return (
    <>
      <Select
        label={words.t('claim.measure')}
        value={draft.metric}
        choices={metrics.map((metric) => [metric, words.metric(metric, null)] as const)}
        onChange={(metric) => onChange({ metric })}
      />
      {draft.metric === 'valuation' ? (
        <Select
          label={words.t('claim.basis')}
          value={draft.basis ?? ''}
          choices={([null, 'pre-money', 'post-money'] as const).map(
            (basis) => [basis ?? '', basisWord(basis, words)] as const,
          )}
          onChange={(basis) => onChange({ basis: basis === '' ? null : basis })}
        />
      ) : null}
      <Select
        label={words.t('claim.extent')}
        value={draft.scope}
        choices={scopeSchema.options.map((scope) => [scope, scopeWord(scope, words)] as const)}
        onChange={(scope) => onChange({ scope })}
      />
      <Select
        label={words.t('claim.status')}
        value={draft.status}
        choices={statusSchema.options.map((status) => [status, words.status(status)] as const)}
        onChange={(status) => onChange({ status })}
      />
    </>
  );
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const PARTS = ['', ...QUARTERS, 'H1', 'H2', '9M', ...MONTHS];

/** When it speaks of: the article's date, a date or period of its own, or an unknown time. */
export function TimeFields({ draft, onChange, published }: FieldsProps & { published: string | null }) {
  const words = useWords();
  const id = useId();
  const year = /^\d{4}$/.test(draft.year.trim()) ? draft.year.trim() : null;
  const named = (part: string): string =>
    year === null ? part || '–' : words.period(`${draft.fiscal ? 'FY' : ''}${year}${part === '' ? '' : `-${part}`}`);
  const times: Choice<CorrectionDraft['time']>[] = [
    ...(published === null
      ? []
      : [['article', words.t('claim.dateArticle', { date: words.date(published) })] as const]),
    ['date', words.t('claim.correct.date')],
    ['period', words.t('claim.correct.period')],
    ['unknown', words.t('claim.correct.unknown')],
  ];
  return (
    <>
      <Select
        label={words.t('claim.when')}
        value={draft.time}
        choices={times}
        onChange={(time) => onChange({ time })}
      />
      {draft.time === 'date' ? (
        <div class="correct-field">
          <label for={`${id}-date`}>{words.t('claim.correct.dateLabel')}</label>
          <span>
            <input
              id={`${id}-date`}
              inputMode="numeric"
              maxLength={10}
              autocomplete="off"
              value={draft.date}
              aria-describedby={`${id}-hint`}
              onInput={(event) => onChange({ date: event.currentTarget.value })}
            />
            <span id={`${id}-hint`} class="fine hint">
              {words.t('claim.correct.dateHint')}
            </span>
          </span>
        </div>
      ) : null}
      {draft.time === 'period' ? (
        <>
          <div class="correct-field">
            <label for={`${id}-year`}>{words.t('claim.correct.year')}</label>
            <input
              id={`${id}-year`}
              inputMode="numeric"
              maxLength={4}
              autocomplete="off"
              value={draft.year}
              onInput={(event) => onChange({ year: event.currentTarget.value })}
            />
          </div>
          <Select
            label={words.t('claim.correct.part')}
            value={draft.part}
            choices={PARTS.map((part) => [part, named(part)] as const)}
            onChange={(part) => onChange({ part })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={draft.fiscal}
              onChange={(event) => onChange({ fiscal: event.currentTarget.checked })}
            />
            {words.t('claim.correct.fiscal')}
          </label>
        </>
      ) : null}
    </>
  );
}
