import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BuildOn, type Collected, collect } from './fit/examples';
import { readLabelled } from './fit/labels';
import { type Miss, missLines, missOf } from './fit/misses';
import type { Known } from './fit/record';
import { add, partyTally, scores, type Tally, tallyOf } from './fit/score';
import { collectSentences } from './fit/sentences';
import { fitWeights } from './fit/solve';

const USAGE = `npm run fit -- [options] [FILE.jsonl …]

Fits the weights by which the reading tells metric, subject and parties of a figure (lib/claims/weights.ts) to labelled
articles (tests/corpus and the shared ones, where present) and to the sentences of the room's tests. Prints how well
weights fitted to the other folds read each fold: what the engine does on articles it was not fitted to. Each article
is read twice: with all of the record, and without the figures it tells, as on the day of the news.

  --folds N    folds, 0 for none (5)
  --misses     of each article in its fold, what is read wrong: the reading chosen, the best one that is right, and the
               signals that set each apart from the other; then all of them counted by kind
  --write      write the weights fitted to all
  --news X     how much an article read without the figures it tells counts beside one read with them (0.1)
  --hold X     how strongly weights are held near zero (0.5); --own X for those of one table (1)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    news: { type: 'string', default: '0.1' },
    hold: { type: 'string', default: '0.5' },
    own: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const join = (...all: readonly Collected[]): Collected => ({
  examples: all.flatMap((c) => c.examples),
  parties: all.flatMap((c) => c.parties),
});

/** Held-out articles are read with all of the record, and without the figures they tell: what is news is seldom on record. */
const KNOWN: readonly Known[] = ['all', 'untold'];

/** The set an article is of, by its name. */
const setOf = (article: string): string => article.replace(/-\d+$/, '');

const NOTHING: Collected = { examples: [], parties: [] };

const scaled = ({ examples, parties }: Collected, by: number): Collected => ({
  examples: examples.map((e) => ({ ...e, weight: e.weight * by })),
  parties: parties.map((e) => ({ ...e, weight: e.weight * by })),
});

async function main(): Promise<void> {
  if (values.help) return void process.stdout.write(USAGE);
  const usual = ['../shared/gold/articles.jsonl', 'tests/corpus/de.jsonl', 'tests/corpus/en.jsonl'];
  const files = positionals.length > 0 ? positionals : usual.filter((f) => existsSync(f));
  const articles = files.flatMap(readLabelled);
  const settings = { hold: Number(values.hold), holdOwn: Number(values.own) };
  const news = Number(values.news);
  const runsOf = async (on: BuildOn) => {
    const recorded = await collect(articles, on, 'all');
    const untold = news > 0 ? scaled(await collect(articles, on, 'untold'), news) : NOTHING;
    const sentences = await collectSentences(on);
    return { recorded, sentences, all: join(recorded, untold, sentences) };
  };
  const { recorded: taught, all: first } = await runsOf('right');
  const read = await runsOf(fitWeights(first.examples, first.parties, settings));
  const all = join(first, read.all);
  const claims = taught.examples.filter((e) => e.claim);
  const open = claims.filter((e) => e.right.length > 0).length;
  console.log(
    `${articles.length} articles; ${taught.examples.length} figures, ${claims.length} of them claims, ${open} with the right reading among their options; ${taught.parties.length} companies beside deals`,
  );
  const folds = Number(values.folds);
  const foldOf = new Map([...new Set(all.examples.map((e) => e.article))].map((id, i) => [id, i % Math.max(folds, 1)]));
  const sums = new Map<string, Tally>();
  const misses: Miss[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ article }: { article: string }): boolean => foldOf.get(article) === fold;
    const weights = fitWeights(
      all.examples.filter((e) => !isHeld(e)),
      all.parties.filter((e) => !isHeld(e)),
      settings,
    );
    const held = articles.filter((a) => foldOf.get(a.id) === fold);
    const count = (found: Collected, name: (article: string) => string): void => {
      for (const e of found.examples) add(sums, `claims, ${name(e.article)}`, tallyOf(e, weights));
      for (const e of found.parties) add(sums, `parties, ${name(e.article)}`, partyTally(e, weights));
    };
    for (const known of KNOWN) {
      const found = await collect(held, weights, known);
      count(found, (article) => setOf(article) + (known === 'all' ? '' : ', news to the record'));
      if (values.misses && known === 'all') misses.push(...found.examples.flatMap((e) => missOf(e, weights) ?? []));
    }
    const { examples, parties } = read.sentences;
    count({ examples: examples.filter(isHeld), parties: parties.filter(isHeld) }, setOf);
  }
  if (values.misses) for (const line of missLines(misses, setOf)) console.log(line);
  for (const [key, sum] of [...sums].sort()) console.log(`unseen folds: ${key}: ${scores(sum)}`);
  if (!values.write) return;
  const weights = fitWeights(all.examples, all.parties, settings);
  const sum = new Map<string, Tally>();
  for (const e of read.recorded.examples) add(sum, 'all', tallyOf(e, weights));
  console.log(`fitted to all: ${scores(sum.get('all') ?? { tp: 0, fp: 0, fn: 0 })}`);
  const sorted = Object.entries(weights).map(([t, row]) => [t, Object.fromEntries(Object.entries(row).sort())]);
  const body = JSON.stringify(Object.fromEntries(sorted.sort()), null, 2);
  writeFileSync(
    'lib/claims/weights.ts',
    `import type { Weights } from './weigh';\n\n/** What each signal adds to an option, fitted to labelled articles by \`npm run fit\`. */\nexport const weights: Weights = ${body};\n`,
  );
}

await main();
