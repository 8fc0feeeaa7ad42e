import { useLayoutEffect, useState } from 'preact/hooks';
import { figureOf, type Metric, statedAmountSchema } from '../../lib/model';
import type { Words } from '../words';
import { amountText, typedAmount } from './amount';
import type { FormCells, FormDraft } from './FactForm';

/** What stands in a form, as typed. */
export interface Typed {
  cells: Record<string, string>;
  magnitude: number;
}

/** A form as it is before anybody types. */
function untouched(draft: FormDraft, words: Words): Typed {
  const first = typedAmount(draft.cells.amount ?? '', draft.cells.upper ?? '', words.language);
  const cells = {
    metric: 'valuation',
    unit: 'USD',
    qualifier: 'exact',
    status: 'completed',
    scope: 'whole',
    standing: 'relay',
    ...draft.cells,
    amount: first.amount,
    upper: first.upper,
  };
  return { cells, magnitude: draft.cells.amount ? first.magnitude : 1e9 };
}

/**
 * Everything typed so far, beginning with what was `kept` of another time. `amount` and `upper` are as typed; the rest are
 * cells. `onTyped` is told what stands in the form whenever that changes; null when it is as it began.
 */
export function useCells(
  draft: FormDraft,
  words: Words,
  kept: Typed | null,
  onTyped: ((typed: Typed | null) => void) | undefined,
) {
  const [first] = useState(() => untouched(draft, words));
  const [cells, setCells] = useState<Record<string, string>>(kept?.cells ?? first.cells);
  const [magnitude, setMagnitude] = useState(kept?.magnitude ?? first.magnitude);
  // With the change itself: whoever leaves at once would else lose what was typed last.
  useLayoutEffect(() => {
    const typed = { cells, magnitude };
    onTyped?.(JSON.stringify(typed) === JSON.stringify(first) ? null : typed);
  }, [cells, magnitude]);
  const set = (column: string) => (value: string) => setCells((before) => ({ ...before, [column]: value }));
  const counted = cells.unit === 'percent';
  const filled = (): FormCells => {
    const { amount = '', upper = '', denial = '', basis = '', ...rest } = cells;
    const factor = counted ? 1 : magnitude;
    return {
      ...rest,
      amount: amountText(amount, factor, words.language),
      upper: rest.qualifier === 'range' && upper !== '' ? amountText(upper, factor, words.language) : '',
      denial: rest.status === 'denied' ? denial : '',
      basis: rest.metric === 'valuation' ? basis : '',
    };
  };
  /** The amount in words, for the person to see how it was read; null while it is none. */
  const echo = (): string | null => {
    const { amount = '', unit = '', upper = '', qualifier } = filled();
    const stated = { amount: Number(amount), upper: upper === '' ? null : Number(upper), unit };
    const parsed = statedAmountSchema.safeParse({ ...stated, qualifier });
    return amount !== '' && parsed.success ? words.figure(figureOf(parsed.data), cells.metric as Metric) : null;
  };
  return { cells, set, setCells, magnitude, setMagnitude, counted, filled, echo };
}
