/** Made-up companies by seed, for tests and measurements of large records. */
import { type Company, companySchema, type Fact, type Metric, type Report } from '../../lib/model';
import { randomFrom } from './random';

const SYLLABLES =
  'ba be bo da del do fa fer ga gra ka kel ko la lan lo ma mer mi na nor nu pa pel qua ra ren ri sa sol ta tor ul va ven vi xa zan ze zor'.split(
    ' ',
  );
const ENDINGS = ['AI', 'Labs', 'Systems', 'Robotics', 'Technik', 'Rechenwerke', 'Dynamics', 'Grün & Söhne'];
const PUBLISHERS = ['Handelsblatt', 'Reuters', 'Financial Times', 'Der Spiegel', 'TechCrunch', 'Süddeutsche Zeitung'];
const TYPES = ['company', 'company', 'company', 'lab', 'investor'] as const;
const METRICS: readonly Metric[] = [
  'valuation',
  'funding_round',
  'revenue',
  'annualized_revenue',
  'total_funding',
  'headcount',
  'investment',
  'profit_loss',
  'contract_value',
  'users',
];

/** A name of its own for each number: at least four syllables that spell the number, and an ending. */
function stemOf(i: number): string {
  let rest = i + SYLLABLES.length ** 3;
  let stem = '';
  while (rest > 0) {
    stem += SYLLABLES[(rest * 7 + 3) % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}

/** Id of the made-up company of a number. */
export const madeUpId = (i: number): string => `${stemOf(i).toLowerCase()}-${i}`;

/** Name of the made-up company of a number. */
export const madeUpName = (i: number): string => `${stemOf(i)} ${ENDINGS[i % ENDINGS.length]}`;

/** Facts of each made-up company. */
export const FACTS_EACH = 10;

function report(random: () => number, amount: number, unit: string, day: string, stem: string): Report {
  const publisher = PUBLISHERS[Math.floor(random() * PUBLISHERS.length)] ?? 'Reuters';
  const low = publisher.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    ...{ amount, upper: null, unit: unit as Report['unit'], qualifier: 'exact', publisher },
    standing: random() < 0.2 ? 'company' : 'relay',
    url: `https://www.${low}.example/${day.replaceAll('-', '/')}/${stem.toLowerCase()}-${Math.floor(random() * 1e6)}`,
    title: random() < 0.6 ? `${stem}: Zahlen über den Erwartungen – größer als gedacht` : null,
    published: day,
    note: null,
  };
}

function fact(random: () => number, i: number, n: number): Fact {
  const metric = METRICS[n % METRICS.length] ?? 'valuation';
  const unit = metric === 'headcount' || metric === 'users' ? 'people' : random() < 0.7 ? 'USD' : 'EUR';
  const amount = unit === 'people' ? 10 + Math.floor(random() * 9e4) : Math.ceil(random() * 900) * 1e7;
  const year = 2018 + Math.floor(random() * 8);
  const day = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const ofPeriod = metric === 'revenue' || metric === 'profit_loss';
  const count = 1 + Math.floor(random() * 2.4);
  return {
    id: `${madeUpId(i)}/${metric}/nr-${n}`,
    metric,
    basis: null,
    scope: 'whole',
    counterparties: metric === 'investment' && i > 0 ? [madeUpId(Math.floor(random() * Math.min(i, 50)))] : [],
    date: ofPeriod ? `${year}-12` : day,
    known: null,
    period: ofPeriod ? String(year) : null,
    periodText: null,
    status: 'completed',
    denial: null,
    accepted: { amount, upper: null, unit: unit as Report['unit'], qualifier: 'exact', why: null },
    outcome: null,
    replaces: null,
    reports: Array.from({ length: count }, () => report(random, amount, unit, day, stemOf(i))),
  };
}

/** The made-up company of a number: the same for the same seed, whatever the size of the record. */
export function madeUpCompany(seed: number, i: number): Company {
  const random = randomFrom(seed * 1_000_003 + i);
  const [stem, name] = [stemOf(i), madeUpName(i)];
  return companySchema.parse({
    id: madeUpId(i),
    name,
    legalName: i % 2 === 0 ? `${name}, Inc.` : `${name} GmbH`,
    aliases: [stem, `${stem}-Gruppe`],
    former: i % 7 === 0 ? [`Alt${stem.toLowerCase()} ${i}`] : [],
    ambiguous: [],
    type: TYPES[i % TYPES.length],
    owner: null,
    parent: null,
    country: i % 2 === 0 ? 'US' : 'DE',
    founded: 1990 + (i % 35),
    founders: [],
    website: `https://${stem.toLowerCase()}.example/`,
    wikidata: null,
    fiscalYearEnd: 12,
    checked: '2026-06-30',
    about: { en: `${name} is made up.`, de: `${name} ist erfunden.` },
    descriptions: { en: [`the ${stem}GPT maker`], de: [`der ${stem}GPT-Hersteller`] },
    products: [`${stem}GPT`],
    sources: [],
    facts: Array.from({ length: FACTS_EACH }, (_, n) => fact(random, i, n)),
  });
}

/** Made-up companies from number 0 on. */
export function madeUpCompanies(seed: number, count: number): Company[] {
  return Array.from({ length: count }, (_, i) => madeUpCompany(seed, i));
}
