/**
 * `npm run bench`: measures in a real browser, or in Node where that is enough, and holds the numbers against their bars. `npm run bench -- lookup
 * cold` runs only those named; `--write` keeps what the options page shows and the tables of docs/performance.md. Exit code 1 when a bar is missed.
 */
import { type Bench, holds, type Measured, table } from './bench/bench';
import { detectBench } from './bench/detect';
import { writePerformance } from './bench/document';
import { feedBench } from './bench/feed';
import { lookupBench } from './bench/lookup';
import { pageBench } from './bench/page';
import { panelBench } from './bench/panel';
import { writeShownCost } from './bench/shown';
import { coldBench, loadBench } from './bench/worker';
import { ensureBrowser } from './browser';

const BENCHES: readonly Bench[] = [detectBench, lookupBench, loadBench, coldBench, feedBench, panelBench, pageBench];

const wanted = process.argv.slice(2).filter((argument) => argument !== '--write');
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are:`);
  for (const { name, about } of BENCHES) console.error(`  ${name}: ${about}`);
  process.exit(2);
}
const chosen = BENCHES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const executablePath = chosen.every(({ browserless }) => browserless) ? '' : ensureBrowser();
const rows: (Measured & { bench: string })[] = [];
for (const bench of chosen) {
  console.error(`${bench.name}: ${bench.about} …`);
  for (const measured of await bench.run(executablePath)) rows.push({ bench: bench.name, ...measured });
}
console.log(table(rows));
if (process.argv.includes('--write')) {
  const day = new Date().toISOString().slice(0, 10);
  writeShownCost(rows, day);
  writePerformance(rows, day);
}
process.exitCode = rows.every(holds) ? 0 : 1;
