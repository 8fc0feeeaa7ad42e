import type { Company, Fact } from '../../lib/model';
import { company, fact } from '../rooms/made-up';

/** A made-up fact: a valuation of `billions` dollars, told by one company page. */
export function valuation(id: string, billions: number, slug = 'one', more: Partial<Fact> = {}): Fact {
  return fact(`${id}/valuation/${slug}`, billions * 1e9, '2026-01', {
    report: {
      publisher: 'Made-up Times',
      url: `https://news.example/${id}/${slug}`,
      title: `${id} is worth ${billions} billion`,
      published: '2026-01-02',
    },
    ...more,
  });
}

/** A made-up company with one valuation of `billions` dollars. */
export function valued(id: string, billions: number, more: Partial<Company> = {}): Company {
  return company(id, `Firma ${id}`, { checked: '2026-01-02', facts: [valuation(id, billions)], ...more });
}
