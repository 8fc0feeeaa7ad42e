import { useEffect, useRef, useState } from 'preact/hooks';
import {
  denialSchema,
  type FactBrief,
  isOwnFact,
  metricSchema,
  qualifierSchema,
  type Standing,
  scopeSchema,
  standingSchema,
  statusSchema,
  type Target,
} from '../../lib/model';
import { FactEntry } from '../FactList';
import { Quote } from '../Quote';
import { useWords, type Words } from '../words';
import { MAGNITUDES } from './amount';
import { Field } from './Field';
import { useCells } from './use-cells';

/** Cells of a form by the column of the exported table. */
export type FormCells = Readonly<Record<string, string>>;

/** What a form begins with. */
export interface FormDraft {
  cells: FormCells;
  company: string;
  /** Whether the record, or the person, has the company. */
  known: boolean;
  quote: { quote: string; target: Target } | null;
  similar: readonly FactBrief[];
  names: Readonly<Record<string, string>>;
}

/** What is wrong with a field: its column and a code. */
export interface FormFault {
  field: string;
  code: string;
}

interface FactFormProps {
  draft: FormDraft;
  kind: 'new' | 'correct' | 'change';
  faults: readonly FormFault[];
  onSave: (cells: FormCells, addCompany: boolean) => void;
  onCancel: () => void;
}

const UNITS = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'KRW', 'INR', 'TWD', 'CAD', 'percent', 'people'];
const STANDINGS = standingSchema.options.filter(
  (standing): standing is Exclude<Standing, 'mistaken'> => standing !== 'mistaken',
);

type Option = readonly [value: string, label: string];

/** Columns that have to be filled. */
const REQUIRED = ['company', 'amount', 'date', 'publisher', 'url'];

function unitOptions(chosen: string, words: Words): Option[] {
  const units = UNITS.includes(chosen) ? UNITS : [chosen, ...UNITS];
  return units.map((unit) => [unit, unit === 'percent' || unit === 'people' ? words.t(`form.unit.${unit}`) : unit]);
}

const optionsOf = (values: readonly string[], label: (value: string) => string): Option[] =>
  values.map((value) => [value, label(value)]);

/** Whether a fact of one's own already holds the very figure that a draft begins with. */
const isKept = ({ id, metric, figure }: FactBrief, { cells }: FormDraft): boolean =>
  isOwnFact(id) &&
  metric === cells.metric &&
  figure.unit === cells.unit &&
  String(figure.low ?? figure.high) === cells.amount;

/** A form for a fact of one's own. Facts of the record that it may repeat or contradict are shown below it. */
export function FactForm({ draft, kind, faults, onSave, onCancel }: FactFormProps) {
  const words = useWords();
  const { cells, set, setCells, magnitude, setMagnitude, counted, filled, echo } = useCells(draft, words);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [faults]);
  const [newCompany, setNewCompany] = useState<string | null>(null);
  const isNew = newCompany !== null && newCompany === cells.company;
  const codesOf = (...columns: string[]) =>
    faults.filter(({ field }) => columns.includes(field)).map(({ code }) => code);
  const text = (column: string, label: string, more: { hint?: string; type?: 'url'; wide?: boolean } = {}) => (
    <Field
      key={column}
      column={column}
      label={words.t(label)}
      {...(more.hint ? { hint: words.t(more.hint) } : {})}
      faults={codesOf(column)}
    >
      {(control) => (
        <input
          {...control}
          aria-required={REQUIRED.includes(column)}
          inputMode={more.type ?? 'text'}
          class={more.wide ? 'wide' : ''}
          value={cells[column] ?? ''}
          onInput={(event) => set(column)(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  const choice = (column: string, label: string, options: readonly Option[]) => (
    <Field key={column} column={column} label={words.t(label)} faults={codesOf(column)}>
      {(control) => (
        <select {...control} value={cells[column] ?? ''} onChange={(event) => set(column)(event.currentTarget.value)}>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const replaced = draft.similar.find(({ id }) => id === cells.id);
  const unknown = codesOf('company').includes('unknown-company');
  const locked = kind !== 'new' || replaced !== undefined;

  return (
    <form
      ref={form}
      class="fact-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(filled(), isNew);
      }}
    >
      <h2>{words.t(`form.title.${kind}`)}</h2>
      {draft.quote ? (
        <section class="form-quote">
          <h3>{words.t('form.quote')}</h3>
          <Quote claim={draft.quote} />
        </section>
      ) : null}
      {draft.similar.length > 0 ? (
        <section class="similar">
          <h3>{words.t('form.similar')}</h3>
          {kind === 'new' && draft.similar.some((fact) => isKept(fact, draft)) ? (
            <p class="notice">{words.t('form.already')}</p>
          ) : null}
          {draft.similar.map((fact) => (
            <div key={fact.id} class="similar-fact">
              <FactEntry fact={fact} names={draft.names} most={3} />
              {kind === 'new' && cells.id !== fact.id ? (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => setCells((before) => ({ ...before, id: fact.id, metric: fact.metric }))}
                >
                  {words.t('form.replace')}
                </button>
              ) : null}
            </div>
          ))}
        </section>
      ) : null}
      {replaced ? (
        <p class="notice">
          {words.t('form.replacing', { figure: words.figure(replaced.figure, replaced.metric) })}{' '}
          <button type="button" class="link-button" onClick={() => set('id')('')}>
            {words.t('form.beside')}
          </button>
        </p>
      ) : null}
      <fieldset>
        <legend>{words.t('form.legend.figure')}</legend>
        <div class="fields">
          {kind === 'new' && !draft.known ? (
            text('company', 'form.company', { hint: 'form.company.hint' })
          ) : (
            <p class="field">
              <span class="label">{words.t('form.company')}</span> <strong>{draft.company}</strong>
            </p>
          )}
          {locked ? (
            <p class="field">
              <span class="label">{words.t('form.metric')}</span>{' '}
              <strong>{words.metric((replaced?.metric ?? cells.metric) as never, null)}</strong>
            </p>
          ) : (
            choice(
              'metric',
              'form.metric',
              optionsOf(metricSchema.options, (metric) => words.metric(metric as never, null)),
            )
          )}
          {choice(
            'qualifier',
            'form.qualifier',
            optionsOf(qualifierSchema.options, (q) => words.t(`form.qualifier.${q}`)),
          )}
          {text('amount', 'form.amount')}
          {cells.qualifier === 'range' ? text('upper', 'form.upper') : null}
          {counted ? null : (
            <Field label={words.t('form.magnitude')} faults={[]}>
              {(control) => (
                <select
                  {...control}
                  value={String(magnitude)}
                  onChange={(event) => setMagnitude(Number(event.currentTarget.value))}
                >
                  {MAGNITUDES.map((step) => (
                    <option key={step} value={String(step)}>
                      {words.t(`form.magnitude.${step}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          {choice('unit', 'form.unit', unitOptions(cells.unit ?? '', words))}
          {echo() === null ? null : <p class="field fine echo">{words.t('form.echo', { figure: echo() ?? '' })}</p>}
          {text('date', 'form.date', { hint: 'form.date.hint' })}
          {text('period', 'form.period', { hint: 'form.period.hint' })}
          {choice(
            'status',
            'form.status',
            optionsOf(statusSchema.options, (status) => words.status(status as never)),
          )}
          {cells.status === 'denied'
            ? choice('denial', 'form.denial', [
                ['', '–'],
                ...optionsOf(denialSchema.options, (denial) => words.t(`form.denial.${denial}`)),
              ])
            : null}
          {choice(
            'scope',
            'form.scope',
            optionsOf(scopeSchema.options, (s) => words.t(s === 'whole' ? 'form.scope.whole' : `metric.scope.${s}`)),
          )}
          {cells.metric === 'valuation'
            ? choice('basis', 'form.basis', [
                ['', words.t('form.basis.none')],
                ...optionsOf(['pre-money', 'post-money'], (basis) => words.t(`metric.basis.${basis}`)),
              ])
            : null}
          {text('counterparties', 'form.parties', { hint: 'form.parties.hint' })}
          {text('why', 'form.why', { wide: true })}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.t('form.legend.source')}</legend>
        <div class="fields">
          {text('publisher', 'form.publisher')}
          {text('url', 'form.url', { hint: 'form.url.hint', type: 'url', wide: true })}
          {text('title', 'form.title', { wide: true })}
          {text('published', 'form.published', { hint: 'form.published.hint' })}
          {choice(
            'standing',
            'form.standing',
            optionsOf(STANDINGS, (standing) => words.standing(standing as never)),
          )}
          {text('note', 'form.note', { wide: true })}
        </div>
      </fieldset>
      {isNew ? <p class="fine">{words.t('form.newCompany', { name: newCompany })}</p> : null}
      <p class="fault" role="alert">
        {faults.length > 0 ? words.t('form.faults', { count: new Set(faults.map(({ field }) => field)).size }) : ''}
      </p>
      <div class="actions">
        <button type="submit" class="button button-primary">
          {words.t('form.save')}
        </button>
        {unknown && (cells.company ?? '').trim() !== '' ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              setNewCompany(cells.company ?? '');
              onSave(filled(), true);
            }}
          >
            {words.t('form.addCompany', { name: (cells.company ?? '').trim() })}
          </button>
        ) : null}
        <button type="button" class="button" onClick={onCancel}>
          {words.t('form.cancel')}
        </button>
      </div>
    </form>
  );
}
