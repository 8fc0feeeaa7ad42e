import type { Company, Fact } from '../../lib/model';
import { company } from '../rooms/made-up';

/** A made-up fact: a valuation of `billions` dollars, told by one company page. */
export function valuation(id: string, billions: number, slug = 'one', more: Partial<Fact> = {}): Fact {
  const stated = { amount: billions * 1e9, upper: null, unit: 'USD' as const, qualifier: 'exact' as const };
  return {
    id: `${id}/valuation/${slug}`,
    metric: 'valuation',
    basis: null,
    scope: 'whole',
    counterparties: [],
    date: '2026-01',
    known: null,
    period: null,
    periodText: null,
    status: 'completed',
    denial: null,
    accepted: { ...stated, why: null },
    outcome: null,
    replaces: null,
    reports: [
      {
        ...stated,
        standing: 'company',
        publisher: 'Made-up Times',
        url: `https://news.example/${id}/${slug}`,
        title: `${id} is worth ${billions} billion`,
        published: '2026-01-02',
        note: null,
      },
    ],
    ...more,
  };
}

/** A made-up company with one valuation of `billions` dollars. */
export function valued(id: string, billions: number, more: Partial<Company> = {}): Company {
  return company(id, `Firma ${id}`, { checked: '2026-01-02', facts: [valuation(id, billions)], ...more });
}
