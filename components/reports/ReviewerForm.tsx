import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import type { Delivery, ReviewValues } from './report-model';

/** Fields that are typed into. */
type TypedField = 'name' | 'url' | 'review';

/** Whether a text is an address of the web. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** What is wrong with what was typed, by field. */
function faultsOf({ name, url, review }: ReviewValues): Partial<Record<TypedField, 'missing' | 'wrong'>> {
  return {
    ...(name.trim() === '' ? { name: 'missing' } : {}),
    ...(url.trim() !== '' && !isWebAddress(url.trim()) ? { url: 'wrong' } : {}),
    ...(review.trim() !== '' && !isWebAddress(review.trim()) ? { review: 'wrong' } : {}),
  };
}

interface ReviewerFormProps {
  /** What is filled in at first: what the person asked to be remembered, else nothing. */
  initial: ReviewValues;
  onDone: (values: ReviewValues, delivery: Delivery) => void;
  onCancel: () => void;
}

/** Asks who answers for a ClaimReview, and where it can be read. */
export function ReviewerForm({ initial, onDone, onCancel }: ReviewerFormProps) {
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const faults = isChecked ? faultsOf(values) : {};
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<ReviewValues>): void => setValues({ ...values, ...part });
  const deliver = (delivery: Delivery): void => {
    const [wrong] = Object.keys(faultsOf(values));
    setChecked(true);
    if (wrong === undefined) onDone(values, delivery);
    else form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
  };
  const field = (name: TypedField, label: string, hint: string | null = null) => {
    const fault = faults[name];
    const described = [hint ? `${id}-${name}-hint` : '', fault ? `${id}-${name}-fault` : ''].filter(Boolean).join(' ');
    return (
      <div class="field">
        <label for={`${id}-${name}`}>{label}</label>
        <input
          id={`${id}-${name}`}
          name={name}
          type="text"
          inputMode={name === 'name' ? 'text' : 'url'}
          autocomplete="off"
          maxLength={name === 'name' ? 200 : 2048}
          required={name === 'name'}
          value={values[name]}
          aria-invalid={fault !== undefined}
          aria-describedby={described || undefined}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
        {hint ? (
          <p id={`${id}-${name}-hint`} class="fine">
            {hint}
          </p>
        ) : null}
        {fault ? (
          <p id={`${id}-${name}-fault`} class="fault">
            {words.t(`reports.form.${fault}`)}
          </p>
        ) : null}
      </div>
    );
  };
  const tick = (name: 'isOrganization' | 'remember', label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        checked={values[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      ref={form}
      class="reviewer-form"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        deliver('save');
      }}
    >
      <h3 id={`${id}-title`}>{words.t('reports.form.title')}</h3>
      <p class="fine">{words.t('reports.form.intro')}</p>
      {field('name', words.t('reports.form.name'))}
      {tick('isOrganization', words.t('reports.form.isOrganization'))}
      {field('url', words.t('reports.form.url'))}
      {field('review', words.t('reports.form.review'), words.t('reports.form.reviewHint'))}
      {tick('remember', words.t('reports.form.remember'))}
      <div class="actions">
        <button type="submit" class="button button-primary">
          {words.t('reports.save')}
        </button>
        <button type="button" class="button" onClick={() => deliver('copy')}>
          {words.t('reports.copy')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.t('reports.form.cancel')}
        </button>
      </div>
    </form>
  );
}
