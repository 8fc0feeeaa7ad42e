import { createDetector, detailsFor, match } from '../../../lib/check';
import { memoryFactBase } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import type { Annotations, Details, Language } from '../../../lib/model';
import type { ReportInput } from '../../../lib/reports';
import { articleOf } from '../check/article';
import { company, fact } from '../made-up';

/** Instant of the reports. */
export const NOW = '2026-07-01T09:30:00.000Z';

/** Address of the sample article. */
export const ADDRESS = 'https://courier.example/robots?page=1';

const stated = { upper: null, unit: 'USD', qualifier: 'exact', note: null } as const;
const page = (publisher: string, path: string, amount: number, more = {}) => ({
  ...{ ...stated, amount, standing: 'firsthand' as const, publisher, url: `https://${path}` },
  ...{ title: null, published: '2025-03-11', ...more },
});

const RECORD = [
  company('lindwurm', 'Lindwurm Robotics', {
    facts: [
      fact('lindwurm/valuation/b', 4e9, '2025-03-10', {
        reports: [
          page('Lindwurm Robotics', 'lindwurm.example/news/series-b', 4e9, {
            standing: 'company',
            title: 'We raise a Series B',
          }),
          page('Morning Ledger', 'ledger.example/lindwurm', 4e9, { title: 'Lindwurm reaches $4 billion' }),
        ],
      }),
      fact('lindwurm/valuation/a', 1.5e9, '2024-02-01'),
      fact('lindwurm/revenue/y2024', 120e6, '2024', { period: '2024' }),
      fact('lindwurm/investment/nordwind', 500e6, '2025-03-10', {
        counterparties: ['nordwind'],
        reports: [
          page('Morning Ledger', 'ledger.example/lindwurm', 500e6),
          page('Evening Wire', 'wire.example/nordwind?id=7&x=(1)', 560e6, { standing: 'relay', published: null }),
        ],
      }),
    ],
  }),
  company('aster', 'Aster Labs', {
    facts: [
      fact('aster/valuation/old', 10e9, '2025-01-15'),
      fact('aster/valuation/new', 18e9, '2026-02-01', {
        report: { url: 'https://aster.example/18', published: '2026-02-01' },
      }),
    ],
  }),
  company('nordwind', 'Nordwind Capital', { type: 'investor' }),
];

const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Lindwurm Robotics grows arms',
    'Lindwurm Robotics is valued at $4 billion. Nordwind Capital has invested $560 million in Lindwurm Robotics, according to the Evening Wire.',
    'Lindwurm Robotics had revenue of $155 million in 2024. Aster Labs is valued at $10 billion.',
    'Lindwurm Robotics is in talks to raise more than $1 billion in a new funding round. Aster Labs employs about 900 people.',
    'Today Lindwurm Robotics is valued at $1.5 billion.',
  ],
  de: [
    'Lindwurm Robotics bekommt Arme',
    'Lindwurm Robotics wird mit 4 Milliarden Dollar bewertet. Nordwind Capital hat 560 Millionen Dollar in Lindwurm Robotics investiert.',
    'Lindwurm Robotics erzielte 2024 einen Umsatz von 155 Millionen Dollar. Aster Labs wird mit 10 Milliarden Dollar bewertet.',
    'Lindwurm Robotics verhandelt über eine Finanzierungsrunde von mehr als 1 Milliarde Dollar. Aster Labs beschäftigt rund 900 Menschen.',
    'Heute wird Lindwurm Robotics mit 1,5 Milliarden Dollar bewertet.',
  ],
};

/** An article of ours checked against a made-up record: every kind of verdict, talks, a dispute, an inconsistency. */
export async function sampleInput(
  language: Language,
): Promise<ReportInput & { annotations: Annotations; details: Details }> {
  const base = memoryFactBase(RECORD);
  const paragraphs = TEXTS[language];
  const article = articleOf(language, ...paragraphs);
  article.info = { ...article.info, title: paragraphs[0] ?? null, published: '2025-04-02', site: 'Sample Courier' };
  const steps = createDetector(detectPacks).steps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const day = NOW.slice(0, 10);
  const annotations = await match(step.value, base, { now: day, rates: null, packs: matchPacks });
  const details = await detailsFor(annotations, base, day);
  const [claim] = annotations.claims;
  if (!claim) throw new Error('the article has no claims');
  return {
    annotations,
    details,
    address: ADDRESS,
    now: NOW,
    asOf: '2026-06-26',
    corrections: [{ target: claim.target, parts: { metric: 'market_cap', date: '2025-04-01' }, isNoClaim: false }],
    remembered: [
      {
        ...{ claim: 0, id: 'r1', figure: { ...claim.figure, low: 5e9, high: 5e9 }, status: 'reported' },
        ...{ target: claim.target, date: null, period: null, language: 'en' },
        ...{ quote: 'Lindwurm is worth $5 billion.', title: 'Arms race', site: 'Evening Wire' },
        ...{ url: 'https://wire.example/arms', published: '2025-04-01', readOn: '2026-06-30' },
      },
    ],
  };
}
