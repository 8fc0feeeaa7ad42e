import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RateFile, rateFileSchema } from '../../lib/facts';
import type { Finding } from './finding';
import { reporterFor } from './finding';
import { RecordError } from './read';

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

/** Files of average rates for a rate table. Throws RecordError when one does not fit the schema. */
export async function usableRates(dir: string): Promise<RateFile[]> {
  const sources = await readRates(dir);
  const faults = sources.flatMap(({ file, faults: own }) => own.map((fault) => `${join(dir, file)}: ${fault}`));
  if (faults.length > 0) throw new RecordError(faults.join('\n'));
  return sources.flatMap(({ rates }) => rates ?? []);
}

/** A monthly average further than this from the average of its year is taken for a slip. */
const STRAY = 0.15;

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
    for (const [date, rate] of Object.entries(rates.rates)) {
      const year = rates.rates[date.slice(0, 4)] ?? rate;
      if (Math.abs(rate / year - 1) > STRAY)
        report.notice(date, `${rate}, but ${year} in the year`, 'look it up again');
    }
  }
  return findings;
}
