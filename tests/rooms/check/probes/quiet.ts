import { type Probe, probeIn } from './probe';

const en = probeIn('en');
const de = probeIn('de');

/** Articles that come near to telling a figure twice or wrong, and a few that do. */
export const nearMisses: readonly Probe[] = [
  en(
    'a caption on an older state',
    '2026-01-08',
    `<h1>Musk refills the war chest</h1><p>xAI is now valued at $230 billion.</p><figure><img src="a.jpg" alt=""><figcaption>Elon Musk founded xAI in 2023; in December 2024 the company was valued at $50 billion.</figcaption></figure>`,
  ),
  en(
    'a headline without a period and the quarter before',
    '2025-11-20',
    `<h1>Nvidia books revenue of $57.0 billion</h1><p>In the second quarter of its fiscal year 2026, Nvidia had posted revenue of $46.7 billion.</p>`,
  ),
  en(
    'a headline without a period and the year before',
    '2025-11-04',
    `<h1>Palantir revenue hits $1.18 billion</h1><p>That is up from $725.5 million in the third quarter of 2024.</p>`,
  ),
  en(
    'an investor gives less than the round',
    '2025-10-30',
    `<h1>Crusoe raises $1.38 billion</h1><p>Mubadala Capital and Valor led the round. Founders Fund invested $200 million in Crusoe.</p>`,
  ),
  en(
    'net income and adjusted profit',
    '2025-08-05',
    `<h1>Palantir earns $327 million</h1><p>Adjusted net income at Palantir came to $404 million in the second quarter of 2025.</p>`,
  ),
  en(
    'the price of a stake called a purchase',
    '2025-06-14',
    `<p>Meta bought 49% of Scale AI for $14.3 billion, which values Scale AI at more than $29 billion.</p>`,
  ),
  en(
    'two contracts with one customer',
    '2026-04-10',
    `<p>Meta signed another contract with CoreWeave, worth about $21 billion until 2032. In September 2025 Meta had ordered computing power for up to $14.2 billion from CoreWeave.</p>`,
  ),
  en(
    'money raised in two rounds',
    '2025-11-14',
    `<p>Cursor raised $2.3 billion on Thursday. With the $900 million of June, that makes $3.2 billion within half a year.</p>`,
  ),
  en(
    'an offer that was turned down',
    '2025-02-12',
    `<p>Elon Musk offered $97.4 billion for OpenAI. Sam Altman said no, and offered to buy Twitter for $9.74 billion instead.</p>`,
    { open: ['$97.4 billion', '$9.74 billion'] },
  ),
  en(
    'a plan made before the deal',
    '2025-11-18',
    `<p>Anthropic plans to buy $30 billion of computing capacity from Microsoft.</p>`,
  ),
  en(
    'a target that was beaten',
    '2026-02-04',
    `<p>Palantir turned over $4.48 billion in 2025. In May it had aimed for $3.9 billion.</p>`,
  ),
  en(
    'a wrong sum beside a right one',
    '2025-11-12',
    `<p>CoreWeave had revenue of $1.36 billion in the third quarter of 2025.</p><p>The stock fell. Investors had hoped for more than the $1.63 billion in revenue that CoreWeave reported for the third quarter of 2025.</p>`,
    { pair: ['$1.36 billion', '$1.63 billion'] },
  ),
  en(
    'a lead and the body in another order',
    '2025-09-18',
    `<h1>Chips from Mountain View</h1><p>The inference specialist Groq has collected $750 million.</p><p>Disruptive led the round. BlackRock and Cisco joined in. Groq will use the $850 million it raised to build data centers.</p>`,
    { pair: ['$750 million', '$850 million'] },
  ),
  de(
    'Bildunterschrift über einen früheren Stand',
    '2025-06-18',
    `<h1>Helsing mit zwölf Milliarden Euro bewertet</h1><p>Prima Materia führt die Runde an.</p><figure><img src="a.jpg" alt=""><figcaption>Drohne von Helsing: Im Juli 2024 war die Firma noch rund fünf Milliarden Euro wert.</figcaption></figure>`,
  ),
  de(
    'Überschrift ohne Zeitraum und Vorquartal',
    '2025-11-20',
    `<h1>Nvidia setzt 57,0 Milliarden Dollar um</h1><p>Im zweiten Quartal des Geschäftsjahres 2026 hatte Nvidia 46,7 Milliarden Dollar umgesetzt.</p>`,
  ),
  de(
    'Anteil, der übernommen wird',
    '2025-06-14',
    `<p>Meta kauft 49 Prozent von Scale AI für 14,3 Milliarden Dollar.</p>`,
  ),
  de(
    'Plan vor dem Abschluss',
    '2025-11-18',
    `<p>Anthropic will bei Microsoft Rechenleistung für 30 Milliarden Dollar kaufen.</p>`,
  ),
  de(
    'Geldgeber eines Pakets',
    '2025-10-30',
    `<p>Crusoe sammelt 1,38 Milliarden Dollar ein. Mubadala und Valor führen die Runde an, Nvidia steuert 100 Millionen Dollar bei.</p>`,
  ),
  de(
    'übertroffenes Ziel',
    '2026-02-04',
    `<p>Palantir setzte 2025 4,48 Milliarden Dollar um. Im Mai hatte die Firma 3,9 Milliarden Dollar angepeilt.</p>`,
  ),
  de(
    'Umsatz in zwei Absätzen',
    '2025-11-12',
    `<p>Coreweave hat im dritten Quartal 2025 1,36 Milliarden Dollar umgesetzt.</p><p>Anleger waren enttäuscht, obwohl der Umsatz von Coreweave im dritten Quartal 2025 mit 1,63 Milliarden Dollar höher lag als je zuvor.</p>`,
    { pair: ['1,36 Milliarden Dollar', '1,63 Milliarden Dollar'] },
  ),
  de(
    'Runde in Vorspann und Schluss',
    '2025-09-18',
    `<h1>Chips aus Mountain View</h1><p>Groq hat 750 Millionen Dollar eingesammelt.</p><p>Disruptive führte die Runde an. Mit den 850 Millionen Dollar, die Groq eingenommen hat, entstehen Rechenzentren.</p>`,
    { pair: ['750 Millionen Dollar', '850 Millionen Dollar'] },
  ),
];
