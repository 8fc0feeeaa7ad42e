import { changedIn, type Probe } from './probe';

const en = changedIn('en');

/** English texts in which a figure of the record was changed, and right ones beside them. */
export const enChanged: readonly Probe[] = [
  en('2025-11-14', 'Cursor has raised $2.3 billion at a valuation of $34.8 billion, the company said on Thursday.', [
    '$34.8 billion',
  ]),
  en(
    '2025-11-14',
    'Anysphere, the company behind Cursor, raised $3.1 billion from Accel and Coatue. It is now worth $29.3 billion.',
    ['$3.1 billion'],
  ),
  en(
    '2025-12-05',
    'Harvey, which builds software for lawyers, is valued at $6.4 billion after a round led by Andreessen Horowitz.',
    ['$6.4 billion'],
  ),
  en('2026-02-06', 'ElevenLabs closed a Series D of $350 million that values the company at $11 billion.', [
    '$350 million',
  ]),
  en('2026-02-06', 'ElevenLabs is worth $1.1 billion after its latest round of $500 million.', ['$1.1 billion']),
  en('2025-12-19', 'Lovable raised $330 billion in a Series B led by CapitalG and Menlo Ventures.', ['$330 billion']),
  en('2025-12-19', 'The Swedish company Lovable is now valued at €6.6 billion; the round brought in $330 million.', [
    '€6.6 billion',
  ]),
  en(
    '2025-09-10',
    'ASML pays €1.3 billion and becomes the largest shareholder of Mistral AI with a stake of 17 percent.',
    ['17 percent'],
  ),
  en('2025-09-10', 'ASML is investing €1.6 billion in Mistral AI and receives about 11 percent of the shares.', [
    '€1.6 billion',
  ]),
  en('2025-06-14', 'Meta acquired 39% of Scale AI for $14.3 billion and hired its founder.', ['39%']),
  en('2025-06-14', 'Meta acquired 49% of Scale AI for $17.9 billion and hired its founder.', ['$17.9 billion']),
  en('2025-11-12', 'CoreWeave reported revenue of $1.74 billion for the third quarter of 2025, the company said.', [
    '$1.74 billion',
  ]),
  en(
    '2025-08-05',
    'Palantir’s revenue in the second quarter of 2025 came to $1.30 billion, its net income to $327 million.',
    ['$1.30 billion'],
  ),
  en('2025-08-28', 'Nvidia reported revenue of $39.8 billion for the second quarter of its fiscal year 2026.', [
    '$39.8 billion',
  ]),
  en('2025-10-23', 'SAP turned over €11.3 billion in the third quarter of 2025, the Walldorf company said.', [
    '€11.3 billion',
  ]),
  en('2025-10-01', 'CoreWeave will supply Meta with computing power worth $18.9 billion until 2031.', [
    '$18.9 billion',
  ]),
  en('2025-09-18', 'Nscale signed a contract with Microsoft worth $4.6 billion for a site in Norway.', [
    '$4.6 billion',
  ]),
  en('2025-11-19', 'Anthropic has committed to buy $38 billion of computing capacity from Microsoft’s Azure cloud.', [
    '$38 billion',
  ]),
  en('2025-10-29', 'Microsoft now holds about 35 percent of OpenAI, whose foundation keeps 26 percent.', [
    '35 percent',
  ]),
  en('2026-06-17', 'SpaceX is buying Cursor for $48 billion.', ['$48 billion']),
  en('2026-01-07', 'xAI has closed its Series E. It raised $26 billion from Nvidia, Cisco and others.', [
    '$26 billion',
  ]),
  en('2025-09-18', 'Groq raised $750 million and is now valued at $8.9 billion.', ['$8.9 billion']),
  en('2025-09-18', 'Groq raised $75 million in a round led by Disruptive, at a valuation of $6.9 billion.', [
    '$75 million',
  ]),
  en('2025-11-19', 'Lambda has raised $1.9 billion in a round led by TWG Global.', ['$1.9 billion']),
  en('2026-02-05', 'Meta had capital expenditures of $61.4 billion in 2025 and net income of $60.5 billion.', [
    '$61.4 billion',
  ]),
  en(
    '2026-01-27',
    'Synthesia raised $200 million in a round led by GV. The British AI video start-up is now valued at $5.2 billion.',
    ['$5.2 billion'],
  ),
  en('2026-01-20', 'Cursor, currently valued at $9.9 billion, opens an office in London.', ['$9.9 billion']),
  en('2025-11-14', 'Anthropic, which is worth $61.5 billion, wants to build data centers of its own.', [
    '$61.5 billion',
  ]),
  en('2025-11-14', 'Cursor is valued at more than $29 billion after raising about $2.3 billion.', []),
  en('2025-12-05', 'Harvey, worth $5 billion in June, is now valued at $8 billion.', []),
  en(
    '2026-02-06',
    'ElevenLabs has raised half a billion dollars at a valuation of $11 billion, more than three times the $3.3 billion of January 2025.',
    [],
  ),
  en(
    '2025-09-10',
    'ASML invests €1.3 billion in Mistral AI for roughly a tenth of the company, 11 percent to be precise.',
    [],
  ),
  en('2025-11-12', 'CoreWeave had sales of nearly $1.4 billion in the third quarter of 2025.', []),
  en('2025-10-01', 'Meta will pay CoreWeave as much as $14.2 billion until 2031.', []),
  en('2025-10-29', 'Microsoft owns roughly 27 percent of OpenAI, a stake worth about $135 billion.', []),
  en('2026-01-07', 'xAI raised $20 billion, more than the $15 billion it had sought.', []),
  en('2025-09-24', 'Nvidia wants to invest up to $100 billion in OpenAI, $10 billion of it at first.', []),
  en(
    '2025-12-19',
    'Lovable raised $330 million at a valuation of $6.6 billion; in July it had been $200 million at $1.8 billion.',
    [],
  ),
  en('2026-06-17', 'SpaceX buys Cursor for around $60 billion.', []),
];
