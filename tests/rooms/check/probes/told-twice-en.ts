import { type Probe, toldTwice } from './probe';

const en = toldTwice('en');

/** English articles that tell one figure twice, and such as only seem to. */
export const enTold: readonly Probe[] = [
  en(
    'headline and first sentence, a valuation in other words',
    '2025-12-05',
    `<h1>Legal AI specialist Harvey now valued at $8 billion</h1>
     <p>SAN FRANCISCO, Dec 5 – Law firms cannot get enough of it. Harvey has persuaded Andreessen Horowitz to lead its latest round, which gives the company a price tag of $7.2 billion.</p>`,
    ['$8 billion', '$7.2 billion'],
  ),
  en(
    'headline and body, the company by a description',
    '2025-11-14',
    `<h1>Cursor raises $2.3 billion from Accel and Coatue</h1>
     <p>The appetite for coding tools is unbroken. Coatue and Accel led the round, in which the Cursor maker collected $2.9 billion, people close to it said on Thursday.</p>`,
    ['$2.3 billion', '$2.9 billion'],
  ),
  en(
    'bullet and body, the size of a round',
    '2026-02-06',
    `<h1>Voices for hire</h1><ul><li>ElevenLabs raises $500 million</li><li>Sequoia leads the round</li></ul>
     <p>London. The synthetic voices of ElevenLabs are everywhere. Investors led by Sequoia have now put $560 million into the company.</p>`,
    ['$500 million', '$560 million'],
  ),
  en(
    'table and body, revenue of a quarter',
    '2025-11-11',
    `<h1>Cloud provider grows and grows</h1><p>CoreWeave turned over $1.46 billion in the third quarter of 2025, more than ever before.</p>
     <table><tr><th>Third quarter of 2025</th><th>Revenue, $bn</th></tr><tr><td>CoreWeave</td><td>1.36</td></tr></table>`,
    ['$1.46 billion', '1.36'],
  ),
  en(
    'caption and body, a valuation',
    '2026-01-08',
    `<h1>Musk refills the war chest</h1><p>xAI has closed its Series E and is now valued at $230 billion, according to two people who saw the documents.</p>
     <figure><img src="a.jpg" alt=""><figcaption>Elon Musk, whose company xAI is valued at $260 billion.</figcaption></figure>
     <p>The money goes into chips.</p>`,
    ['$230 billion', '$260 billion'],
  ),
  en(
    'question and answer, a round',
    '2025-07-20',
    `<h1>“We never pitched”</h1><p>Anton Osika, chief executive of Lovable, on growth and sleep.</p>
     <p><strong>Mr Osika, Lovable has just raised $200 million from Accel. What for?</strong></p>
     <p>Osika: For people, mostly. The $240 million that Lovable raised from Accel lets us hire the best.</p>`,
    ['$200 million', '$240 million'],
  ),
  en(
    'headline and body, a stake',
    '2025-09-10',
    `<h1>ASML takes 11% of Mistral AI</h1><p>VELDHOVEN. The Dutch maker of lithography machines is investing €1.3 billion in the French lab. In return ASML receives a stake of 14 per cent in Mistral AI and a seat in a committee.</p>`,
    ['11%', '14 per cent'],
  ),
  en(
    'headcount in two places',
    '2025-11-20',
    `<h1>Helsing keeps hiring</h1><p>Helsing employs 900 people, most of them in Munich. Founded in 2021, it builds drones and software.</p><p>A year ago nobody expected this pace. With its 1,150 employees, Helsing has outgrown its offices again.</p>`,
    ['900 people', '1,150 employees'],
    { open: ['1,150 employees', '900 people'] },
  ),
  en(
    'contract value, headline and body',
    '2025-09-18',
    `<h1>Nscale lands $6.2 billion Microsoft contract</h1><p>OSLO – Capacity in the far north: Microsoft will rent computing power in Narvik from Nscale. The agreement is worth $6.8 billion to the British company, Nscale and Microsoft said on Wednesday.</p>`,
    ['$6.2 billion', '$6.8 billion'],
  ),
  en(
    'revenue of a named quarter in other words',
    '2025-10-23',
    `<h1>SAP sticks to its outlook</h1><p>SAP reported revenue of €9.08 billion for the third quarter of 2025.</p><p>The cloud was the driver once more. All told, SAP turned over €9.8 billion from July to September 2025.</p>`,
    ['€9.08 billion', '€9.8 billion'],
  ),
  en(
    'a price, headline and body',
    '2026-06-17',
    `<h1>SpaceX buys Cursor for $60 billion</h1><p>Elon Musk goes shopping. For $66 billion SpaceX is acquiring the coding start-up Cursor, the companies announced on Tuesday.</p>`,
    ['$60 billion', '$66 billion'],
  ),
  en(
    'recurring revenue and run rate',
    '2025-11-20',
    `<h1>Lovable hits $200 million in ARR</h1><p>Stockholm. Four months after the last milestone, the Swedish vibe-coding start-up is back with another: its annualized revenue has climbed to $240 million.</p>`,
    ['$200 million', '$240 million'],
  ),
  en(
    'million and billion',
    '2025-12-19',
    `<h1>Lovable raises $330 million</h1><p>CapitalG and Menlo Ventures led the Series B. With the $330 billion round, Lovable wants to open offices in Boston and London.</p>`,
    ['$330 million', '$330 billion'],
  ),
  en(
    'the same number in another currency',
    '2025-09-10',
    `<h1>Mistral AI collects €1.7bn in Series C</h1><p>PARIS – Europe has its champion. Led by ASML, the round brings Mistral AI $1.7 billion of fresh money.</p>`,
    ['€1.7bn', '$1.7 billion'],
  ),
  en(
    'money raised in all',
    '2025-10-25',
    `<h1>Crusoe closes its Series E</h1><p>Crusoe has raised $3.9 billion in total since it was founded. Mubadala Capital and Valor led the newest round.</p><p>That makes it one of the best funded builders of data centres: total funding of Crusoe now stands at $4.4 billion.</p>`,
    ['$3.9 billion', '$4.4 billion'],
  ),
  en(
    'a loss of a half-year',
    '2025-10-02',
    `<h1>OpenAI loses $13.5 billion in first half of 2025</h1><p>Growth has its price. OpenAI posted a net loss of $15.3 billion for the first six months of 2025, on revenue of $4.3 billion.</p>`,
    ['$13.5 billion', '$15.3 billion'],
  ),
  en(
    'users in the lead and in the body',
    '2025-11-13',
    `<h1>Everyone a programmer</h1><p>Lovable now counts 8 million users. The Swedish company is in talks with investors.</p><p>Growth came by word of mouth: Lovable has 10 million users, a spokeswoman said.</p>`,
    ['8 million users', '10 million users'],
    { open: ['8 million users', '10 million users', '8 million', '10 million'] },
  ),
  en(
    'spending of a quarter',
    '2025-10-30',
    `<h1>Microsoft spends $34.9 billion on data centers in a quarter</h1><p>REDMOND – The build-out continues. Capital expenditures at Microsoft came to $39.4 billion in the quarter that ended in September 2025.</p>`,
    ['$34.9 billion', '$39.4 billion'],
  ),
  en(
    'talks told with two sums',
    '2026-06-06',
    `<h1>Lovable in talks at $12 billion valuation</h1><p>Lovable is negotiating with investors about a new round, two people said. The deal under discussion would value the Stockholm start-up at $14 billion.</p>`,
    ['$12 billion', '$14 billion'],
  ),
  en(
    'picture text and body, an investment',
    '2026-01-27',
    `<h1>Nvidia backs CoreWeave once more</h1><p>Nvidia is putting $2 billion into CoreWeave, it said on Monday.</p><figure><img src="x.jpg" alt=""><figcaption>Racks in New Jersey: Nvidia is investing $2.6 billion in CoreWeave.</figcaption></figure><p>The shares rose.</p>`,
    ['$2 billion', '$2.6 billion'],
  ),
  en(
    'two amounts, each with its source',
    '2026-01-08',
    `<h1>How much is xAI worth?</h1><p>The round is closed. According to Bloomberg, xAI is now valued at $230 billion. CNBC, citing people familiar with the matter, puts the valuation of xAI at $260 billion.</p>`,
    ['$230 billion', '$260 billion'],
  ),
  en(
    'two amounts in one sentence, each with its source',
    '2025-12-10',
    `<p>Harvey is growing. The Financial Times puts the latest valuation of Harvey at $8 billion, while the Wall Street Journal reports $9 billion.</p>`,
    ['$8 billion', '$9 billion'],
    { open: ['$9 billion', '$8 billion'] },
  ),
  en(
    'price per the seller and per the buyer',
    '2026-06-18',
    `<p>SpaceX says it is paying $60 billion for Cursor. People close to Cursor speak of $65 billion.</p>`,
    ['$60 billion', '$65 billion'],
  ),
  en(
    'a rounded headline',
    '2025-09-10',
    `<h1>Mistral AI valued at nearly €12 billion</h1><p>ASML leads the round. Mistral AI is now worth €11.7 billion, including the new money.</p>`,
  ),
  en(
    '"more than" and the exact sum',
    '2025-11-11',
    `<h1>CoreWeave turns over more than $1.3 billion</h1><p>In the third quarter of 2025 CoreWeave had revenue of $1.36 billion.</p>`,
  ),
  en(
    'a former value',
    '2025-12-05',
    `<h1>Harvey valued at $8 billion</h1><p>Andreessen Horowitz leads the round. In June, Harvey had been valued at $5 billion, in February at $3 billion.</p>`,
  ),
  en(
    'a part of a round',
    '2025-09-10',
    `<h1>Mistral AI raises €1.7 billion</h1><p>The biggest share comes from the Netherlands: ASML contributes €1.3 billion to the round of Mistral AI.</p>`,
  ),
  en(
    'two rounds of one year',
    '2025-11-14',
    `<h1>Cursor raises $2.3 billion</h1><p>It is the second big round of the year. In June, Cursor had already raised $900 million from Thrive Capital and others.</p>`,
  ),
  en(
    'a first tranche',
    '2025-09-23',
    `<h1>Nvidia to invest up to $100 billion in OpenAI</h1><p>The money flows as data centers open. A first tranche of $10 billion is due when the first gigawatt is ready, and Nvidia then goes on step by step.</p>`,
  ),
  en(
    'net and operating loss',
    '2025-10-02',
    `<h1>OpenAI burns on</h1><p>OpenAI made a net loss of $13.5 billion in the first half of 2025. The operating loss in the first half of 2025 was $7.8 billion.</p>`,
  ),
  en(
    'before and after the money',
    '2026-02-28',
    `<h1>OpenAI valued at $730 billion before new money</h1><p>Amazon, Nvidia and SoftBank put in $110 billion together. After the money OpenAI is worth $840 billion.</p>`,
  ),
  en(
    'talks and the deal',
    '2025-06-14',
    `<h1>Meta takes 49% of Scale AI</h1><p>Meta is investing $14.3 billion in Scale AI. Earlier in the week the talk had been of an investment of up to $15 billion by Meta.</p>`,
  ),
  en(
    'a quarter and a year',
    '2026-02-03',
    `<h1>Palantir turned over $4.48 billion in 2025</h1><p>In the fourth quarter of 2025 alone, revenue at Palantir came to $1.41 billion.</p>`,
  ),
  en(
    'a segment and the whole',
    '2025-11-20',
    `<h1>Nvidia books $57.0 billion in a quarter</h1><p>Nvidia's data-center business brought in $51.2 billion of that in the third quarter of its fiscal year 2026.</p>`,
  ),
  en(
    'the outlook and the result',
    '2025-11-13',
    `<h1>Palantir beats itself</h1><p>Palantir took in $1.18 billion in the third quarter of 2025. For the full year 2025 it now expects $4.4 billion; in August the target had been $4.15 billion.</p>`,
  ),
  en(
    'a bound and a looser bound',
    '2026-02-28',
    `<h1>ChatGPT maker has more than 900 million users</h1><p>OpenAI says ChatGPT is used by over 800 million people a week, and by 900 million in a good one.</p>`,
  ),
  en(
    'sums of several investors',
    '2026-02-28',
    `<h1>OpenAI raises $110 billion</h1><p>Amazon gives $50 billion, Nvidia and SoftBank $30 billion each.</p>`,
  ),
  en(
    'a correction',
    '2025-12-05',
    `<h1>Harvey valued at $8 billion</h1><p>Andreessen Horowitz leads the round.</p><p><em>Correction: An earlier version of this article said Harvey was valued at $8.8 billion.</em></p>`,
  ),
  en(
    'a planned and a later plan',
    '2025-10-30',
    `<h1>Meta spends more</h1><p>Meta now expects capital expenditures of $70 billion to $72 billion in 2025. Until now it had expected $66 billion to $72 billion.</p>`,
  ),
  en(
    'another company with nearly the same figure',
    '2025-11-14',
    `<h1>Cursor valued at $29.3 billion</h1><p>That puts Cursor at about the price of Scale AI, which Meta valued at $29 billion in June.</p>`,
  ),
];
