import { type Bench, type Measured, median } from './bench';
import { built } from './detect';
import { startGround } from './page/browser';
import { compare } from './page/compare';
import { heapRows } from './page/heap';
import { latencyRows } from './page/latency';
import { noArticleRows } from './page/no-article';
import { changeRow, scrollRow } from './page/use';

/** Rounds in which ten short articles and a long one take turns. */
const ROUNDS = 4;

/** How detection grows with the text: ten times as much, in the quietest rounds. */
async function growthRow(): Promise<Measured> {
  const { readingTimes, TIMES } = await built();
  await readingTimes('en', 1, () => performance.now());
  const { short, long } = (await readingTimes('en', ROUNDS, () => performance.now())).detection;
  const sums = Array.from({ length: ROUNDS }, (_, i) => median(short.slice(i * TIMES, (i + 1) * TIMES)));
  const value = Math.min(...long) / Math.min(...sums);
  return { what: `${TIMES} times the text takes detection so many times as long`, value, unit: '×', bar: 11 };
}

/** What the extension costs a page, beside other tools on the same page, and how soon it answers. */
export const pageBench: Bench = {
  name: 'page',
  about: 'work on a page beside mark.js and others, its slices, latency and memory, 50,000 facts',
  async run(executablePath) {
    const rows: Measured[] = [await growthRow()];
    const ground = await startGround(executablePath);
    try {
      const steps = [compare, noArticleRows, changeRow, scrollRow, heapRows, latencyRows];
      for (const step of steps) rows.push(...(await step(ground)));
      return rows;
    } finally {
      await ground.close();
    }
  },
};
