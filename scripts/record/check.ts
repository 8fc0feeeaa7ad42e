import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf } from './counts';
import { lineOf } from './finding';
import { lintRecord } from './lint';
import { lintRates, readRates } from './rates';
import { formatCompany, RecordError, readFiles } from './read';

const USAGE = `npm run facts:check [-- [--notices] [--format] [--counts] [DIR]]
Checks the record's source files (default assets/facts). Exit 1 when anything is wrong.
--notices  also lists what a curator should look at
--counts   prints the counts of docs/facts.md
--format   writes the files sorted and formatted first`;

async function format(dir: string): Promise<number> {
  let changed = 0;
  for (const { file, text, company } of await readFiles(dir)) {
    if (company === null || formatCompany(company) === text) continue;
    await writeFile(join(dir, file), formatCompany(company));
    changed++;
  }
  return changed;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const dir = args.find((arg) => !arg.startsWith('--')) ?? 'assets/facts';
  if (args.includes('--format')) console.log(`${await format(dir)} files formatted`);
  const files = await readFiles(dir);
  const rates = await readRates(join('assets', 'rates'));
  const findings = [...lintRecord(files, new Date().toISOString().slice(0, 10)), ...lintRates(rates)];
  const errors = findings.filter(({ level }) => level === 'error');
  const shown = args.includes('--notices') ? findings : errors;
  for (const finding of shown) console.log(lineOf(finding));
  const companies = files.flatMap(({ company }) => company ?? []);
  if (args.includes('--counts')) console.log(countsOf(companies));
  const facts = companies.flatMap((company) => company.facts);
  const reports = facts.reduce((sum, fact) => sum + fact.reports.length, 0);
  console.log(
    `${companies.length} companies, ${facts.length} facts, ${reports} reports: ` +
      `${errors.length} errors, ${findings.length - errors.length} notices`,
  );
  return errors.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof RecordError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  },
);
