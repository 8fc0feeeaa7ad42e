import { useState } from 'preact/hooks';
import { figureOf, type Metric, statedAmountSchema } from '../../lib/model';
import type { Words } from '../words';
import { amountText, typedAmount } from './amount';
import type { FormCells, FormDraft } from './FactForm';

/** Everything typed so far. `amount` and `upper` are as typed; the rest are cells. */
export function useCells(draft: FormDraft, words: Words) {
  const first = typedAmount(draft.cells.amount ?? '', draft.cells.upper ?? '', words.language);
  const [cells, setCells] = useState<Record<string, string>>({
    metric: 'valuation',
    unit: 'USD',
    qualifier: 'exact',
    status: 'completed',
    scope: 'whole',
    standing: 'relay',
    ...draft.cells,
    amount: first.amount,
    upper: first.upper,
  });
  const [magnitude, setMagnitude] = useState(draft.cells.amount ? first.magnitude : 1e9);
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
