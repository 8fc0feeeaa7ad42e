import { parseArgs } from 'node:util';
import { createWords } from '../../components/create-words';
import { type Company, type Fact, figureOf, restsOn } from '../../lib/model';
import { randomFrom } from '../bench/random';
import { readRecord } from './read';

const USAGE = `npm run facts:draw [-- [--seed N] [--count N] [DIR]]
Draws accepted figures at random and prints them with their sources, for a reader to compare.
The same seed over the same record draws the same facts. Default: 30 figures, a seed by the day.`;

/** `count` of all facts, each at most once, drawn by `seed`; in the order drawn. */
export function drawFacts(companies: readonly Company[], count: number, seed: number): [Company, Fact][] {
  const pool = companies.flatMap((company) => company.facts.map((fact): [Company, Fact] => [company, fact]));
  const random = randomFrom(seed);
  const drawn: [Company, Fact][] = [];
  while (drawn.length < count && pool.length > 0) {
    const [one] = pool.splice(Math.floor(random() * pool.length), 1);
    if (one !== undefined) drawn.push(one);
  }
  return drawn;
}

function linesOf(company: Company, fact: Fact, names: ReadonlyMap<string, string>): string[] {
  const words = createWords('en');
  const parties = fact.counterparties.map((id) => names.get(id) ?? id).join(', ');
  const about = [fact.date, fact.period ?? fact.periodText, fact.status, fact.scope === 'whole' ? null : fact.scope];
  return [
    `${company.name}: ${words.metric(fact.metric, fact.basis)}${parties ? `, ${parties}` : ''}`,
    `  ${words.figure(figureOf(fact.accepted), fact.metric)}  (${about.filter(Boolean).join(', ')}; rests on: ${restsOn(fact)})`,
    `  ${fact.id}`,
    ...(fact.accepted.why === null ? [] : [`  why: ${fact.accepted.why}`]),
    ...fact.reports.map((report) => {
      const note = report.note === null ? '' : ` – ${report.note}`;
      const said = words.figure(figureOf(report), fact.metric);
      return `  - ${report.standing}: ${said}, ${report.publisher}, ${report.published ?? 'undated'}, ${report.url}${note}`;
    }),
  ];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, count: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(USAGE);
  const seed = Number(values.seed ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
  const count = Number(values.count ?? 30);
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) throw new Error(USAGE);
  const companies = await readRecord(positionals[0] ?? 'assets/facts');
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const drawn = drawFacts(companies, count, seed);
  console.log(
    `${drawn.length} of ${companies.reduce((sum, { facts }) => sum + facts.length, 0)} facts, seed ${seed}\n`,
  );
  for (const [i, [company, fact]] of drawn.entries())
    console.log(`${i + 1}. ${linesOf(company, fact, names).join('\n')}\n`);
}

if (process.argv[1]?.endsWith('draw.ts')) await main();
