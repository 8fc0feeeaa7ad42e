import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weights as current, type Option, partyTables, tablesOf, total, type Weights } from '../lib/claims';
import { type Collected, collect, type Example, type PartyExample } from './fit/examples';
import { readLabelled } from './fit/labels';
import { collectSentences } from './fit/sentences';
import { fitWeights } from './fit/solve';

const USAGE = `npm run fit -- [options] [FILE.jsonl …]

Fits the weights by which the reading tells metric, subject and parties of a figure (lib/claims/weights.ts) to labelled
articles (tests/corpus and the shared ones, where present) and to the sentences of the room's tests. Prints how well
weights fitted to the other folds read each fold.

  --folds N    folds, 0 for none (5)
  --write      write the weights fitted to all
  --hold X     how strongly weights are held near zero (0.5); --own X for those of one table (1)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    hold: { type: 'string', default: '0.5' },
    own: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

function points(option: Option, weights: Weights): number {
  const tables = tablesOf(option);
  return total(option.metricSignals, tables.metric, weights) + total(option.subjectSignals, tables.subject, weights);
}

function add(sums: Map<string, Tally>, key: string, more: Tally): void {
  const sum = sums.get(key) ?? { tp: 0, fp: 0, fn: 0 };
  sums.set(key, { tp: sum.tp + more.tp, fp: sum.fp + more.fp, fn: sum.fn + more.fn });
}

function tallyOf({ options, right, claim }: Example, weights: Weights): Tally {
  let best = 0;
  let top = -Infinity;
  options.forEach((o, i) => {
    const p = points(o, weights);
    if (p > top) [top, best] = [p, i];
  });
  const chosen = options[best];
  const says = chosen?.metric != null && chosen.entity?.mention.company != null;
  const good = right.includes(best);
  if (says && good && claim) return { tp: 1, fp: 0, fn: 0 };
  return { tp: 0, fp: says && !good ? 1 : 0, fn: claim ? 1 : 0 };
}

function partyTally({ option, is }: PartyExample, weights: Weights): Tally {
  const says = total(option.signals, partyTables(option.metric), weights) > 0;
  return { tp: says && is ? 1 : 0, fp: says && !is ? 1 : 0, fn: !says && is ? 1 : 0 };
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
const scores = ({ tp, fp, fn }: Tally): string =>
  `P ${percent(tp, tp + fp)} R ${percent(tp, tp + fn)} F1 ${percent(2 * tp, 2 * tp + fp + fn)}`;

const join = (...all: readonly Collected[]): Collected => ({
  examples: all.flatMap((c) => c.examples),
  parties: all.flatMap((c) => c.parties),
});

async function main(): Promise<void> {
  if (values.help) return void process.stdout.write(USAGE);
  const usual = ['../shared/gold/articles.jsonl', 'tests/corpus/de.jsonl', 'tests/corpus/en.jsonl'];
  const files = positionals.length > 0 ? positionals : usual.filter((f) => existsSync(f));
  const articles = files.flatMap(readLabelled);
  const settings = { hold: Number(values.hold), holdOwn: Number(values.own) };
  const taught = join(await collect(articles, true), await collectSentences(true));
  const fresh = Object.keys(current).length === 0;
  const own = fresh ? taught : join(await collect(articles, false), await collectSentences(false));
  const all = fresh ? taught : join(taught, own);
  const claims = taught.examples.filter((e) => e.claim);
  const open = claims.filter((e) => e.right.length > 0).length;
  console.log(
    `${articles.length} articles; ${taught.examples.length} figures, ${claims.length} of them claims, ${open} with the right reading among their options; ${taught.parties.length} companies beside deals`,
  );
  const folds = Number(values.folds);
  const foldOf = new Map([...new Set(all.examples.map((e) => e.article))].map((id, i) => [id, i % Math.max(folds, 1)]));
  const sums = new Map<string, Tally>();
  for (let fold = 0; fold < folds; fold++) {
    const kept = <T extends { article: string }>(list: readonly T[]) =>
      list.filter((e) => foldOf.get(e.article) !== fold);
    const weights = fitWeights(kept(all.examples), kept(all.parties), settings);
    const setOf = (article: string): string => article.replace(/-\d+$/, '');
    for (const e of own.examples)
      if (foldOf.get(e.article) === fold) add(sums, `claims, ${setOf(e.article)}`, tallyOf(e, weights));
    for (const e of own.parties)
      if (foldOf.get(e.article) === fold) add(sums, `parties, ${setOf(e.article)}`, partyTally(e, weights));
  }
  for (const [key, sum] of [...sums].sort()) console.log(`unseen folds: ${key}: ${scores(sum)}`);
  if (!values.write) return;
  const weights = fitWeights(all.examples, all.parties, settings);
  const sum = new Map<string, Tally>();
  for (const e of own.examples) add(sum, 'all', tallyOf(e, weights));
  console.log(`fitted to all: ${scores(sum.get('all') ?? { tp: 0, fp: 0, fn: 0 })}`);
  const sorted = Object.entries(weights).map(([t, row]) => [t, Object.fromEntries(Object.entries(row).sort())]);
  const body = JSON.stringify(Object.fromEntries(sorted.sort()), null, 2);
  writeFileSync(
    'lib/claims/weights.ts',
    `import type { Weights } from './weigh';\n\n/** What each signal adds to an option, fitted to labelled articles by \`npm run fit\`. */\nexport const weights: Weights = ${body};\n`,
  );
}

await main();
