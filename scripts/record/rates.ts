import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RateFile, rateFileSchema } from '../../lib/facts';
import type { Finding } from './finding';
import { reporterFor } from './finding';

/** A file of average rates and what was wrong with it. */
export interface RateSource {
  file: string;
  rates: RateFile | null;
  faults: string[];
}

/** The files of assets/rates; none is a table that knows no rate. */
export async function readRates(dir: string): Promise<RateSource[]> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (file) => {
      const parsed = rateFileSchema.safeParse(JSON.parse(await readFile(join(dir, file), 'utf8')));
      if (parsed.success) return { file, rates: parsed.data, faults: [] };
      return { file, rates: null, faults: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`) };
    }),
  );
}

/** A monthly average further than this from the average of its year is taken for a slip. */
const STRAY = 0.35;

/** Findings on the files of average rates. */
export function lintRates(sources: readonly RateSource[]): Finding[] {
  const findings: Finding[] = [];
  for (const { file, rates, faults } of sources) {
    const report = reporterFor(findings, `rates/${file}`);
    for (const fault of faults) report.error('file', fault, 'see docs/facts.md for the format');
    if (rates === null) continue;
    if (file !== `${rates.base.toLowerCase()}-${rates.quote.toLowerCase()}.json`) {
      report.error('file', `holds ${rates.base}/${rates.quote}`, 'name the file base-quote.json');
    }
    const values = Object.values(rates.rates).sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)] ?? 1;
    for (const [date, rate] of Object.entries(rates.rates)) {
      if (Math.abs(rate / middle - 1) > STRAY)
        report.notice(date, `${rate} is far from the others`, 'look it up again');
    }
  }
  return findings;
}
