import type { ClaimGroup } from './sentence-groups';

/** English texts of 17 November 2025, and when each of their figures holds. */
export const en: readonly ClaimGroup[] = [
  {
    name: 'absolute dates',
    cases: [
      ['In March 2024 Velora was valued at $4 billion.', '@2024-03'],
      ['Velora raised $2 billion on June 12.', '@2025-06-12'],
      ['In mid-2023 Velora was valued at $4 billion.', '@2023'],
      ['Velora raised $2 billion in early 2025.', '@2025'],
      ['In the summer of 2023 Velora was valued at $4 billion.', '@2023'],
      ['Velora has been valued at $4 billion since May.', '@2025-05'],
      ['Velora raised $2 billion in the last days of 2024.', '@2024'],
      ['In April of last year Velora was valued at $4 billion.', '@2024-04'],
      ['The May round valued Velora at $4 billion.', '@2025-05'],
    ],
  },
  {
    name: 'dates seen from the article',
    cases: [
      ['Last year Velora was valued at $4 billion.', '@2024'],
      ['Two years ago Velora raised $200 million.', '@2023'],
      ['Last May Velora was valued at $4 billion.', '@2025-05'],
      ['Velora raised $2 billion two months ago.', '@2025-09'],
      ['Eighteen months ago Velora was valued at $4 billion.', '@2024'],
      ['Velora raised $2 billion less than a year ago.', '@2024'],
      ['Velora raised $2 billion on Thursday.', '@2025-11-13'],
      ['Velora raised $2 billion yesterday.', '@2025-11-16'],
      ['Earlier this month Velora raised $2 billion.', '@2025-11'],
      ['Some years ago Velora was valued at $4 billion.', '@-'],
      ['Velora is now worth $4 billion.', '@2025-11-17'],
      ['As recently as June Velora was valued at $4 billion.', '@2025-06'],
    ],
  },
  {
    name: 'dates counted from another date',
    cases: [
      [
        'In June 2024 Velora was valued at $14 billion; a year earlier it was valued at $7 billion.',
        '@2024-06',
        '@2023',
      ],
      ['Velora raised $2 billion in October 2024, at the time at a valuation of $14 billion.', '@2024-10', '@2024-10'],
      [
        'In July 2024 Velora raised $2 billion. Three months earlier it had raised $450 million.',
        '@2024-07',
        '@2024-04',
      ],
      ['Two years after it was valued at $4 billion, Velora raised $2 billion.', '@2023', '@2025-11-17'],
    ],
  },
  {
    name: 'which date is which figure’s',
    cases: [
      ['Velora is worth $29 billion, up from $13 billion in May 2024.', '@2025-11-17', '@2024-05'],
      ['Velora raised $600 million in March 2024; its valuation rose to $2 billion.', '@2024-03', '@2024-03'],
      ['Velora is valued at $13.8 billion (2021: $7.3 billion).', '@2025-11-17', '@2021'],
      ['Velora, founded in 2018, is valued at $4 billion.', '@2025-11-17'],
      ['Velora has raised a total of $900 million since 2018.', '@2025-11-17'],
      ['It dwarfs its 2023 valuation of $7.3 billion: Velora is now worth $29 billion.', '@2023', '@2025-11-17'],
      ['Omnivox will pay Velora $4 billion for computing power through 2030.', '@2025-11-17'],
      ['Velora was valued at $4 billion in January, when it raised $325 million.', '@2025-01', '@2025-01'],
      ['Velora is worth $29 billion – in January 2023 it was still worth $1 billion.', '@2025-11-17', '@2023-01'],
    ],
  },
  {
    name: 'periods',
    cases: [
      ['Brightmoor reported second-quarter revenue of $44 billion.', 'in 2025-Q2'],
      ['Between April and June Brightmoor posted revenue of $44 billion.', 'in 2025-Q2'],
      ['Brightmoor posted revenue of $44 billion in the three months to September.', 'in 2025-Q3'],
      ['In the quarter ended June 30 Brightmoor posted revenue of $44 billion.', 'in 2025-Q2'],
      ['In the first nine months Brightmoor posted revenue of $44 billion.', 'in 2025-9M'],
      ['Brightmoor posted H1 2025 revenue of $44 billion.', 'in 2025-H1'],
      ['Last year Brightmoor posted revenue of $44 billion.', 'in 2024'],
      ['For 2026 Brightmoor expects revenue of $44 billion.', 'in 2026'],
      ['This year Brightmoor plans to invest $2 billion in data centers.', 'in 2025'],
      ['For the current quarter Brightmoor expects revenue of $44 billion.', 'in 2025-Q4'],
      ['Brightmoor expects full-year revenue of $44 billion.', 'in 2025'],
      ['In 3Q25 Brightmoor posted revenue of $44 billion.', 'in 2025-Q3'],
      ['Brightmoor posted revenue of $44 billion in the final three months of 2024.', 'in 2024-Q4'],
    ],
  },
  {
    name: 'fiscal years',
    cases: [
      ['In fiscal 2025 Quillfeather posted revenue of $44 billion.', 'in FY2025'],
      ['Quillfeather closed FY25 with revenue of $44 billion.', 'in FY2025'],
      ['Quillfeather posted fiscal first-quarter revenue of $44 billion.', 'in FY2026-Q1'],
      ['In the fiscal year that ended in March 2025 Brightmoor posted revenue of $44 billion.', 'in FY2025'],
      ['For the second quarter of fiscal 2026 Quillfeather expects revenue of $44 billion.', 'in FY2026-Q2'],
    ],
  },
  {
    name: 'comparisons with the year before',
    cases: [
      [
        'Brightmoor posted third-quarter revenue of $9 billion, against $6.8 billion a year ago.',
        'in 2025-Q3',
        'in 2024-Q3',
      ],
      [
        'Brightmoor posted revenue of $9 billion in the third quarter, compared with $8 billion in the year-ago period.',
        'in 2025-Q3',
        'in 2024-Q3',
      ],
      [
        'Brightmoor posted 2024 revenue of $510 million; a year earlier revenue was $480 million.',
        'in 2024',
        'in 2023',
      ],
      ['Brightmoor posted third-quarter revenue of $9 billion, 14% more than a year earlier.', 'in 2025-Q3'],
      [
        'Brightmoor posted revenue of $9 billion for the third quarter. Its net loss widened to $2 billion.',
        'in 2025-Q3',
        'in 2025-Q3',
      ],
      [
        'Brightmoor posted second-quarter revenue of $9 billion. The net loss shrank to $1 billion from $2 billion.',
        'in 2025-Q2',
        'in 2025-Q2',
        'in 2024-Q2',
      ],
    ],
  },
  {
    name: 'headings, lists, tables',
    cases: [
      ['# 2021\n\nVelora raises $200 million.\n\n# March 2023\n\nVelora is valued at $4 billion.', '@2021', '@2023-03'],
      ['- March 2024: Velora raises $2 billion.\n- 2022 – Velora is valued at $4 billion.', '@2024-03', '@2022'],
      [
        'Company\tRound\tClosed\nVelora\t$200 million\tFebruary 2024\nDataforge\t$30 million\tMay 2023',
        '@2024-02',
        '@2023-05',
      ],
      ['Brightmoor\t2024\t2025\nRevenue\t$40 billion\t$44 billion', 'in 2024', 'in 2025'],
      ['Quarter\tRevenue 2024\nI\tBrightmoor $9 billion\nIV\tBrightmoor $11 billion', 'in 2024-Q1', 'in 2024-Q4'],
      ['- Omnivox → Velora, lead of a $600 million funding round, March; value $2.5 billion', '@2025-03', '@2025-03'],
    ],
  },
  {
    name: 'parts of the year named by their last month',
    cases: [
      ['Brightmoor had revenue of $9 billion in the September quarter.', 'in 2025-Q3'],
      ['Brightmoor had revenue of $8 billion in the June quarter of 2024.', 'in 2024-Q2'],
      ['Brightmoor had revenue of $15 billion in the June half.', 'in 2025-H1'],
    ],
  },
  {
    name: 'developments within a period',
    cases: [['Revenue at Brightmoor rose from $700 million to $1 billion in 2024.', 'in 2023', 'in 2024']],
  },
  {
    name: 'times from the sentence before or a clause beside',
    cases: [
      ['The template dates from March. Omnivox invested $650 million in Velora.', '@2025-03'],
      ['Velora raised $2 billion, when in May 2024 Omnivox came on board.', '@2024-05'],
      [
        'Velora’s last round dates back to December 2024, when Omnivox came in and Velora was valued at $2.6 billion.',
        '@2024-12',
      ],
      ['Last year, in September, Velora raised $2 billion.', '@2024-09'],
      ['In February Omnivox plans to invest $2 billion in Velora.', '@2026-02'],
    ],
  },
];
