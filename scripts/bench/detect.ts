import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { languageSchema } from '../../lib/model';
import { ROOT } from '../extension';
import { type Bench, type Measured, median } from './bench';
import type * as Reading from './reading';

/** Rounds of ten short articles and a long one. */
const ROUNDS = 12;

/** What measures, built as the extension is. Throws when it cannot be built. A loader that compiles on the fly would be measured with it. */
export async function built(): Promise<typeof Reading> {
  const outDir = path.join(ROOT, '.output/bench');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'scripts/bench/reading.ts', outDir, emptyOutDir: true },
  });
  return import(pathToFileURL(path.join(outDir, 'reading.js')).href) as Promise<typeof Reading>;
}

/** Mean of each `size` values in turn. */
const means = (values: readonly number[], size: number): number[] =>
  Array.from(
    { length: Math.floor(values.length / size) },
    (_, i) => values.slice(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0) / size,
  );

/**
 * How fast an article is read, and how that grows with its length; in Node, without a browser. Growth is
 * that of the quietest rounds: what else the machine does, and when memory is tidied up, says nothing of it.
 */
export const detectBench: Bench = {
  name: 'detect',
  about: 'both halves of the pipeline over 1,500 and 15,000 words',
  browserless: true,
  async run() {
    const { readingTimes, TIMES } = await built();
    const rows: Measured[] = [];
    for (const language of languageSchema.options) {
      await readingTimes(language, 2, () => performance.now());
      const halves = await readingTimes(language, ROUNDS, () => performance.now());
      for (const [half, bar] of [
        ['detection', 3],
        ['matching', null],
      ] as const) {
        const { short, long, kilobytes } = halves[half];
        const per10 = (median(short) / kilobytes) * 10;
        const growth = Math.min(...long) / Math.min(...means(short, TIMES));
        rows.push(
          { what: `${half}, ${language}, 1,500 words, per 10 kB`, value: per10, unit: 'ms', bar },
          { what: `${half}, ${language}, ${TIMES} times the text`, value: growth, unit: '×', bar: 11 },
        );
      }
    }
    return rows;
  },
};
