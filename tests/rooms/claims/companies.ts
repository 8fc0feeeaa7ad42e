import type { Company, Fact, Metric } from '../../../lib/model';
import { company as madeUp, fact as madeUpFact } from '../made-up';

/** A fact about `subject`; only what the reading of claims looks at differs between facts. */
export const fact = (subject: string, metric: Metric, date: string, amount: number): Fact =>
  madeUpFact(`${subject}/${metric}/${date}`, amount, date, { unit: metric === 'headcount' ? 'people' : 'USD' });

const company = (id: string, name: string, more: Partial<Company> = {}): Company =>
  madeUp(id, name, { country: 'US', founded: 2019, ...more });

/**
 * Made-up companies, so that only the words of a sentence can tell who is who: no deal between them
 * is on record. Brightmoor, Omnivox and Quillfeather (whose
 * year ends in June) are listed; Velora, Dataforge, Kelvar and Sablewood are not.
 */
export const COMPANIES: readonly Company[] = [
  company('velora', 'Velora', {
    descriptions: { en: ['the Lumio maker'], de: ['der Lumio-Entwickler'] },
    facts: [fact('velora', 'valuation', '2023-04-03', 4e9)],
  }),
  company('dataforge', 'Dataforge'),
  company('sablewood', 'Sablewood'),
  company('kelvar', 'Kelvar AI', { aliases: ['Kelvar'], country: 'DE' }),
  company('brightmoor', 'Brightmoor', { facts: [fact('brightmoor', 'market_cap', '2021-01-04', 90e9)] }),
  company('omnivox', 'Omnivox', { facts: [fact('omnivox', 'market_cap', '2020-01-06', 700e9)] }),
  company('quillfeather', 'Quillfeather', {
    fiscalYearEnd: 6,
    facts: [fact('quillfeather', 'market_cap', '2021-01-04', 90e9)],
  }),
  company('castellan', 'Castellan Capital', { aliases: ['Castellan'], type: 'investor' }),
  company('ironbridge', 'Ironbridge Partners', { aliases: ['Ironbridge'], type: 'investor' }),
  company('lumio', 'Lumio', { type: 'product', owner: 'velora' }),
];
