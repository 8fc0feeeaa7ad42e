import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weights as current, type Option, tablesOf, type Weights } from '../lib/claims';
import { collect, type Example } from './fit/examples';
import { readLabelled } from './fit/labels';
import { collectSentences } from './fit/sentences';
import { fit } from './fit/solve';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    taught: { type: 'boolean', default: false },
    hold: { type: 'string', default: '0.5' },
    own: { type: 'string', default: '1' },
  },
});

function points(option: Option, weights: Weights): number {
  const tables = tablesOf(option);
  let sum = 0;
  for (const t of tables.metric) for (const [n, v] of option.metricSignals) sum += (weights[t]?.[n] ?? 0) * v;
  for (const t of tables.subject) for (const [n, v] of option.subjectSignals) sum += (weights[t]?.[n] ?? 0) * v;
  return sum;
}

function tally(examples: readonly Example[], weights: Weights) {
  const t = { tp: 0, fp: 0, fn: 0 };
  for (const e of examples) {
    let best = 0;
    let top = -Infinity;
    e.options.forEach((o, i) => {
      const p = points(o, weights);
      if (p > top) [top, best] = [p, i];
    });
    const chosen = e.options[best];
    const says = chosen?.metric != null && chosen.entity?.mention.company != null;
    const good = e.right.includes(best);
    if (says && good && e.claim) t.tp += 1;
    else {
      if (says && !good) t.fp += 1;
      if (e.claim) t.fn += 1;
    }
  }
  return t;
}

const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }): string =>
  `P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)} F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}`;

const files =
  positionals.length > 0
    ? positionals
    : ['../shared/gold/articles.jsonl', 'tests/corpus/de.jsonl', 'tests/corpus/en.jsonl'];
const articles = files.filter((f) => existsSync(f)).flatMap(readLabelled);
const settings = { hold: Number(values.hold), holdOwn: Number(values.own) };
const taught = [...(await collect(articles, true)), ...(await collectSentences(true))];
const own = values.taught || Object.keys(current).length === 0 ? [] : [...(await collect(articles, false)), ...(await collectSentences(false))];
const reachable = taught.filter((e) => e.claim && e.right.length > 0).length;
console.log(
  `${articles.length} articles, ${taught.length} figures, ${taught.filter((e) => e.claim).length} claims, ${reachable} of them among the options`,
);

const folds = Number(values.folds);
if (folds > 1) {
  const ids = [...new Set(taught.map((e) => e.article))];
  const foldOf = new Map(ids.map((id, i) => [id, i % folds]));
  const test = own.length > 0 ? own : taught;
  const sums: Record<string, { tp: number; fp: number; fn: number }> = {};
  for (let fold = 0; fold < folds; fold++) {
    const kept = [...taught, ...own].filter((e) => foldOf.get(e.article) !== fold);
    const weights = fit(kept, settings);
    for (const e of test.filter((x) => foldOf.get(x.article) === fold)) {
      const key = e.article.replace(/-\d+$/, '');
      const one = tally([e], weights);
      const sum = (sums[key] ??= { tp: 0, fp: 0, fn: 0 });
      sum.tp += one.tp;
      sum.fp += one.fp;
      sum.fn += one.fn;
    }
  }
  for (const [key, sum] of Object.entries(sums)) console.log(`unseen folds ${key}: ${f1(sum)}`);
}
if (values.write) {
  const weights = fit([...taught, ...own], settings);
  console.log(`fitted: ${f1(tally(own.length > 0 ? own : taught, weights))}`);
  const body = JSON.stringify(
    Object.fromEntries(Object.entries(weights).map(([t, row]) => [t, Object.fromEntries(Object.entries(row).sort())])),
    null,
    2,
  );
  writeFileSync(
    'lib/claims/weights.ts',
    `import type { Weights } from './weigh';\n\n/** What each signal adds to an option, fitted to labelled articles by \`npm run fit\`. */\nexport const weights: Weights = ${body};\n`,
  );
}
