import { type Claim, type CorrectedParts, type JudgedClaim, partialDateSchema } from '../../lib/model';

/** What the form for a correction holds. */
export interface CorrectionDraft {
  isNoClaim: boolean;
  subject: string;
  metric: Claim['metric'];
  basis: Claim['basis'];
  scope: Claim['scope'];
  counterparties: readonly string[];
  status: Claim['status'];
  time: 'article' | 'unknown' | 'date' | 'period';
  /** ISO 8601, as typed. */
  date: string;
  /** Year and part of a period, as typed: `2025`, `Q2`. */
  year: string;
  part: string;
  /** Whether the period is of a fiscal year. */
  fiscal: boolean;
}

const partOf = (period: string): string => period.replace(/^(FY)?\d{4}-?/, '');

/** The form for a claim as it is. `isDated`: whether the article has a date. */
export function draftOf(claim: Claim, isDated: boolean): CorrectionDraft {
  const { subject, metric, basis, scope, counterparties, status, date, period, dateBy } = claim;
  const undated = isDated && dateBy !== 'unknown' ? 'article' : 'unknown';
  return {
    ...{ isNoClaim: false, subject, metric, basis, scope, counterparties, status },
    time: period !== null ? 'period' : dateBy === 'stated' && date !== null ? 'date' : undated,
    date: date ?? '',
    year: period?.replace('FY', '').slice(0, 4) ?? date?.slice(0, 4) ?? '',
    part: period === null ? '' : partOf(period),
    fiscal: period?.startsWith('FY') ?? false,
  };
}

/** The period that a form says; null while it is none. */
export function periodOf({ year, part, fiscal }: Pick<CorrectionDraft, 'year' | 'part' | 'fiscal'>): string | null {
  if (!/^\d{4}$/.test(year.trim())) return null;
  return `${fiscal ? 'FY' : ''}${year.trim()}${part === '' ? '' : `-${part}`}`;
}

function timeParts(draft: CorrectionDraft): CorrectedParts {
  if (draft.time === 'article' || draft.time === 'unknown') return { dateBy: draft.time };
  if (draft.time === 'period') return { dateBy: 'stated', date: null, period: periodOf(draft) };
  return { dateBy: 'stated', date: partialDateSchema.safeParse(draft.date.trim()).data ?? null, period: null };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The parts in which a form differs from a claim as it was read. */
export function partsOf(draft: CorrectionDraft, read: JudgedClaim, isDated: boolean): CorrectedParts {
  const before = draftOf(read, isDated);
  const isMoved = JSON.stringify(timeParts(draft)) !== JSON.stringify(timeParts(before));
  const basis = draft.metric === 'valuation' ? draft.basis : null;
  return {
    ...(draft.subject === before.subject ? {} : { subject: draft.subject }),
    ...(draft.metric === before.metric ? {} : { metric: draft.metric }),
    ...(basis === before.basis || draft.metric !== 'valuation' ? {} : { basis }),
    ...(draft.scope === before.scope ? {} : { scope: draft.scope }),
    ...(sameList(draft.counterparties, before.counterparties) ? {} : { counterparties: [...draft.counterparties] }),
    ...(draft.status === before.status ? {} : { status: draft.status }),
    ...(isMoved ? timeParts(draft) : {}),
  };
}
