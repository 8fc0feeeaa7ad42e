import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languageSchema, partialDateSchema, readingLanguageSchema } from '../lib/model';
import { CheckError, type Checked, type CheckSettings, createChecker } from './check/checker';
import { FORMATS, formatted } from './check/format';
import { checkedFile } from './check/output';
import { report } from './check/report';
import { acrossFiles, togetherReport } from './check/together';

const LANGUAGES = readingLanguageSchema.options.join('|');

const USAGE = `npm run -s check -- [options] FILE…        ("-" reads standard input)

Reads articles (HTML or plain text) and says what each claims and what the record says of it.

  --json                       one array on standard output, an element per file
  --format NAME                a report instead (docs/reports.md): ${FORMATS.join(', ')}
  --address URL                address of the article, for --format
  --author NAME                who answers for the check, for --format claimreview
  --explain                    also the rule and the words behind each part of what was read
  --lang ${LANGUAGES.padEnd(21)} language of the text, where the text does not tell it
  --published YYYY-MM-DD       day of publication, where the file does not tell it
  --now YYYY-MM-DD             day of the check (today)
  --facts DIR                  folder of fact files (assets/facts)
  --ui de|en                   language of the report (that of the article)
  --together                   also where the files disagree with one another (not with --json)
  --fail-on-contradiction      exit 1 when a contradiction or inconsistency was found
  --list-companies             print the companies of the record as JSON instead
`;

const options = {
  json: { type: 'boolean', default: false },
  format: { type: 'string' },
  address: { type: 'string' },
  author: { type: 'string' },
  explain: { type: 'boolean', default: false },
  lang: { type: 'string' },
  published: { type: 'string' },
  now: { type: 'string' },
  facts: { type: 'string' },
  ui: { type: 'string' },
  together: { type: 'boolean', default: false },
  'fail-on-contradiction': { type: 'boolean', default: false },
  'list-companies': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const settingsSchema = z.object({
  lang: readingLanguageSchema.optional(),
  published: partialDateSchema.optional(),
  now: z.iso.date().optional(),
  ui: languageSchema.optional(),
  format: z.enum(FORMATS).optional(),
});

async function source(file: string): Promise<string> {
  if (file === '-') return readStream(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CheckError(
      error instanceof Error && 'code' in error ? `cannot be read (${String(error.code)})` : 'cannot be read',
    );
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

async function main(): Promise<void> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const checked = settingsSchema.safeParse(values);
  if (!checked.success) fail(checked.error.issues.map((i) => `--${i.path.join('.')}: ${i.message}`).join('\n'));
  const settings: CheckSettings = {
    factsDir: resolve(values.facts ?? resolve(ROOT, 'assets/facts')),
    language: checked.data.lang ?? null,
    published: checked.data.published ?? null,
    now: checked.data.now ?? new Date().toISOString().slice(0, 10),
    explain: values.explain,
  };
  const checker = await createChecker(settings).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  );
  if (values['list-companies']) {
    process.stdout.write(`${JSON.stringify(checker.companies())}\n`);
    return;
  }
  if (positionals.length === 0) fail(`no file given\n\n${USAGE}`);
  const results: unknown[] = [];
  const read: (Checked & { file: string })[] = [];
  let unusable = false;
  let flagged = false;
  for (const file of positionals) {
    try {
      const one = await checker.check(await source(file));
      const { article, found } = one;
      read.push({ ...one, file });
      flagged ||= found.inconsistencies.length > 0 || found.claims.some((c) => c.verdict.kind === 'contradicted');
      const language = checked.data.ui ?? languageSchema.catch('en').parse(found.article.language);
      const { format } = checked.data;
      if (format) {
        const given = { address: values.address ?? null, author: values.author ?? null, now: settings.now };
        process.stdout.write(formatted(found, await checker.details(found), { format, language, ...given }));
        continue;
      }
      const words = checker.words(language, found);
      if (values.json) results.push(checkedFile(article, found, words.explain, words.explainPair));
      else
        process.stdout.write(
          report(file, article, found, words, { explain: values.explain, colour: process.stdout.isTTY }),
        );
    } catch (error) {
      unusable = true;
      const reason = error instanceof Error ? error.message : String(error);
      if (values.json) results.push({ error: { file, reason } });
      else process.stderr.write(`${file}: ${reason}\n`);
      if (!(error instanceof CheckError)) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else if (values.together && read[0]) {
    const language = checked.data.ui ?? languageSchema.catch('en').parse(read[0].article.info.language);
    const { describe } = checker.words(language, read[0].found);
    process.stdout.write(togetherReport(acrossFiles(read, settings.now, checker.rates), read, language, describe));
  }
  if (unusable) process.exitCode = 2;
  else if (flagged && values['fail-on-contradiction']) process.exitCode = 1;
}

await main();
