import type { Details, JudgedClaim, Metric, VerdictKind } from '../../lib/model';
import { VerdictBadge } from '../VerdictBadge';
import { useWords } from '../words';
import { type Choice, companyChoices, type Filter, type Filtered, metricChoices, type Sort } from './filter';

interface SelectProps<T extends string> {
  label: string;
  /** What leaves everything in. */
  all: string;
  value: T | null;
  choices: readonly Choice<T>[];
  nameOf: (value: T) => string;
  onChoose: (value: T | null) => void;
}

/** Chooses one of several values, or all; nothing where there is but one. */
function ChoiceSelect<T extends string>({ label, all, value, choices, nameOf, onChoose }: SelectProps<T>) {
  if (choices.length < 2) return null;
  return (
    <select
      aria-label={label}
      class={value === null ? undefined : 'chosen'}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : (currentTarget.value as T))}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {nameOf(choice.value)} ({choice.count})
        </option>
      ))}
    </select>
  );
}

interface FilterBarProps {
  /** All claims of the article. */
  claims: readonly JudgedClaim[];
  found: Filtered;
  filter: Filter;
  names: Details['names'];
  onFilter: (change: Partial<Filter>) => void;
  /** Shows everything again, whatever it was narrowed by. */
  onReset: () => void;
}

/**
 * What the article claims, by verdict, and at the same time the filter: pressed verdicts are shown, all when none
 * is pressed. Below it company, metric and order, how many claims are left, and the way back to all.
 */
export function FilterBar({ claims, found, filter, names, onFilter, onReset }: FilterBarProps) {
  const words = useWords();
  const toggle = (kind: VerdictKind): void => {
    const { verdicts } = filter;
    onFilter({ verdicts: verdicts.includes(kind) ? verdicts.filter((one) => one !== kind) : [...verdicts, kind] });
  };
  const said = found.active
    ? words.t('panel.matched', { shown: found.claims.length, count: claims.length })
    : words.t('panel.all', { count: claims.length });
  return (
    <section class="filters" aria-label={words.t('panel.filters')}>
      <ul class="chips" aria-label={words.t('popup.summary')}>
        {found.counts.map(([kind, count]) => (
          <li key={kind}>
            <button
              type="button"
              class="chip"
              aria-pressed={filter.verdicts.includes(kind)}
              onClick={() => toggle(kind)}
            >
              <VerdictBadge kind={kind} count={count} />
            </button>
          </li>
        ))}
      </ul>
      <div class="narrow">
        <ChoiceSelect
          label={words.t('panel.company')}
          all={words.t('panel.company.all')}
          value={filter.company}
          choices={companyChoices(claims)}
          nameOf={(id) => names[id] ?? id}
          onChoose={(company) => onFilter({ company })}
        />
        <ChoiceSelect<Metric>
          label={words.t('panel.metric')}
          all={words.t('panel.metric.all')}
          value={filter.metric}
          choices={metricChoices(claims)}
          nameOf={(metric) => words.metric(metric, null)}
          onChoose={(metric) => onFilter({ metric })}
        />
      </div>
      <div class="matched fine">
        <span role="status">{said}</span>
        {found.active ? (
          <button type="button" class="link-button" onClick={onReset}>
            {words.t('panel.reset')}
          </button>
        ) : null}
        {claims.length > 1 ? (
          <select
            aria-label={words.t('panel.sort')}
            value={filter.sort}
            onChange={({ currentTarget }) => onFilter({ sort: currentTarget.value as Sort })}
          >
            <option value="severity">{words.t('panel.sort.severity')}</option>
            <option value="text">{words.t('panel.sort.text')}</option>
          </select>
        ) : null}
      </div>
    </section>
  );
}
