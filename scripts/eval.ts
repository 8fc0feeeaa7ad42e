/**
 * `npm run eval`: how well articles are read, measured on labelled ones. Exit code 1 when a bar, or what was
 * reached below it, is not kept; 2 when a file cannot be used.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { held, raised, readBars, writeBars } from './eval/bars';
import { sectionsFrom, writeDocument } from './eval/document';
import { checkerFor, type Evaluation, evaluate } from './eval/evaluate';
import { LabelError, labelLanguageSchema } from './eval/labels';
import { MEASURES } from './eval/measures';
import { missText } from './eval/misses';
import { articlesOf, EVALUATED_ON, isUnseen, type PartName, partsHere, ROOT } from './eval/parts';
import { PUBLIC_LANGUAGES, PublicSetError } from './eval/public/case';
import { measurePublic } from './eval/public/command';
import { shownAccuracy, writeShownAccuracy } from './eval/shown';
import { columnsOf, kindsTable, percent, plainTable } from './eval/table';

const USAGE = `npm run eval -- [options]

Reads labelled articles and compares what comes out with the labels: the project's own (tests/corpus)
and the shared ones (../shared/gold), each set by itself and by language.

  --file FILE.jsonl     only the articles of this file (may be given more than once)
  --part NAME           only this set: own, unseen or shared
  --lang de|en|fr       only articles in this language
  --public FOLDER       instead of articles, the public test set of which the folder holds a copy (may be given more
                        than once; docs/public-sets.md); goes with --lang, --misses and --json, and with --write for
                        that document
  --misses              lists what did not come out as labelled; never for articles that nobody is to look at (unseen-…)
  --kinds               counts what did not come out as labelled by kind, likewise
  --row NAME            of the misses, only those of rows that begin so (claims, detail.date, flags …)
  --json                counts and percentages as JSON
  --now YYYY-MM-DD      day of the check (${EVALUATED_ON})
  --write               writes the tables of docs/accuracy.md and what the options page shows of them
  --raise               writes what is reached now into tests/eval/bars.json where that is better than before
`;

const options = {
  file: { type: 'string', multiple: true },
  public: { type: 'string', multiple: true },
  part: { type: 'string' },
  lang: { type: 'string' },
  misses: { type: 'boolean', default: false },
  kinds: { type: 'boolean', default: false },
  row: { type: 'string' },
  json: { type: 'boolean', default: false },
  now: { type: 'string' },
  write: { type: 'boolean', default: false },
  raise: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const settingsSchema = z.object({
  part: z.enum(['own', 'unseen', 'shared']).optional(),
  lang: labelLanguageSchema.optional(),
  now: z.iso.date().default(EVALUATED_ON),
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function json(evaluations: ReadonlyMap<string, Evaluation>): string {
  const parts = [...evaluations].map(([name, evaluation]) => {
    const columns = [...columnsOf(evaluation)];
    const values = columns.map(([column, rows]) => [
      column,
      Object.fromEntries(MEASURES.map((measure) => [measure.name, measure.value(rows)])),
    ]);
    const counts = columns.map(([column, rows]) => [column, Object.fromEntries(rows)]);
    const articles = Object.fromEntries(evaluation.articles);
    return [name, { articles, percent: Object.fromEntries(values), counts: Object.fromEntries(counts) }];
  });
  return JSON.stringify(Object.fromEntries(parts));
}

async function main(): Promise<void> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options }>>;
  try {
    parsed = parseArgs({ options });
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const checked = settingsSchema.safeParse(values);
  if (!checked.success) fail(checked.error.issues.map((i) => `--${i.path.join('.')}: ${i.message}`).join('\n'));
  const { part, lang, now } = checked.data;
  if (values.public) {
    const language = PUBLIC_LANGUAGES.find((known) => known === lang);
    const { misses, json: asJson, write } = values;
    if (lang && (!language || write)) fail('the public sets are in German and English, and --write needs both');
    measurePublic({ folders: values.public, lang: language, misses, json: asJson, write }, (text) =>
      process.stdout.write(text),
    );
    return;
  }
  const whole = !values.file && !part && !lang;
  if ((values.write || values.raise) && !whole) fail('--write and --raise need all sets and languages');
  const parts = values.file
    ? values.file.map((file) => ({ name: file, about: '', files: [path.resolve(file)] }))
    : partsHere().filter(({ name }) => part === undefined || name === part);
  if (parts.length === 0) fail('there are no labelled articles here; name a file with --file');

  const checker = await checkerFor(path.join(ROOT, 'assets/facts'), now);
  const evaluations = new Map<string, Evaluation>();
  for (const { name, files } of parts) {
    const articles = articlesOf({ files }).filter((article) => lang === undefined || article.lang === lang);
    evaluations.set(name, await evaluate(articles, checker));
  }
  if (values.json) process.stdout.write(`${json(evaluations)}\n`);
  else {
    for (const { name, about, files } of parts) {
      const evaluation = evaluations.get(name);
      if (!evaluation || columnsOf(evaluation).size === 0) continue;
      const count = [...evaluation.articles.values()].reduce((sum, n) => sum + n, 0);
      process.stdout.write(`\n${name}: ${count} articles${about && ` (${about})`}, in per cent\n\n`);
      process.stdout.write(`${plainTable(evaluation)}\n`);
      if (values.kinds && !isUnseen(files)) process.stdout.write(`\n${kindsTable(evaluation)}\n`);
      const shown = values.misses && !isUnseen(files) ? evaluation.misses : [];
      for (const miss of shown.filter(({ row }) => row.startsWith(values.row ?? ''))) {
        process.stdout.write(`\n${missText(miss)}\n`);
      }
    }
  }
  if (!whole) return;
  const sets = evaluations as ReadonlyMap<PartName, Evaluation>;
  const all = Object.fromEntries(evaluations);
  if (values.raise) writeBars(raised(readBars(), all));
  if (values.write) {
    writeDocument(sectionsFrom(sets, readBars()));
    writeShownAccuracy(shownAccuracy(sets));
  }
  const broken = held(readBars(), all).filter(({ holds }) => !holds);
  for (const { part: of, column, bar, value, limit } of broken) {
    const what = `${bar.measure}${bar.ahead ? ' ahead' : ''}, ${of}, ${column}`;
    process.stderr.write(`not kept: ${what}: ${percent(value)} (${limit})\n`);
  }
  if (broken.length > 0) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  if (error instanceof LabelError || error instanceof PublicSetError) fail(error.message);
  throw error;
});
