/** `npm run feed:init|publish|rotate|diff|serve`: what a publisher of a feed does; see docs/feed-format.md. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FEED_LIMITS, feedIdSchema, feedKindSchema, languageSchema } from '../lib/model';
import { FeedError } from '../lib/sync/format';
import packageJson from '../package.json';
import { diffText, publishedCompanies } from './feed/diff';
import { FeedCommandError } from './feed/error';
import { filesOf, rootsOf } from './feed/folder';
import { initFeed } from './feed/init';
import { type Published, publishFeed, sourceFor } from './feed/publish';
import { rotateFeed } from './feed/rotate';
import { serveFeed } from './feed/serve';
import { RecordError } from './record/read';

const wholeUpTo = (least: number, most: number) =>
  z.coerce
    .number({ error: `is a whole number from ${least} to ${most}` })
    .pipe(
      z
        .number()
        .int(`is a whole number from ${least} to ${most}`)
        .min(least, `is ${least} at least`)
        .max(most, `is ${most} at most`),
    );
const missing = ({ input }: { input?: unknown }): string | undefined =>
  input === undefined ? 'is missing' : undefined;
const folder = z.string({ error: missing }).min(1, 'is empty');
const shownName = z
  .string({ error: missing })
  .max(80, 'has 80 characters at most')
  .refine((text) => text.trim() !== '', 'is empty');
const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'is of the form N.N.N');
const places = { out: folder, keys: folder };
const signing = {
  refresh: wholeUpTo(1, 720).default(6),
  'min-client': semver.default(packageJson.version),
};
const manifestDays = wholeUpTo(1, FEED_LIMITS.manifestDays).default(14);
const rootDays = wholeUpTo(1, FEED_LIMITS.rootDays - 1).default(365);
const flag = z.boolean().default(false);

interface Command {
  readonly usage: string;
  readonly options: z.ZodObject;
  readonly run: (given: never) => Promise<void>;
}

function command<T extends z.ZodObject>(
  usage: string,
  options: T,
  run: (given: z.output<T>) => Promise<void>,
): Command {
  return { usage, options, run };
}

/** Options of which exactly one must be given. Throws FeedCommandError. */
function oneOf<T extends object>(given: T, one: keyof T & string, other: keyof T & string): T {
  const isGiven = (name: keyof T): boolean => given[name] !== undefined && given[name] !== false;
  if (isGiven(one) === isGiven(other)) {
    throw new FeedCommandError(`give ${isGiven(one) ? 'only one' : 'one'} of --${one} and --${other}`);
  }
  return given;
}

const linkOf = (fingerprint: string): string => `https://HOST/PATH/#factfeed=${fingerprint}`;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Root that ends sooner than this is pointed out, in days. */
const ROOT_WARNING = 60;

function printPublished({ manifest, change, added, rootExpires, written, deleted }: Published): void {
  const { version, counts, shards, deltas, expires, stateHash } = manifest;
  const bytes = [...written.values()].reduce((sum, length) => sum + length, 0);
  console.log(
    `version ${version}: ${counts.companies} companies, ${counts.facts} facts, ${shards.length} shards, ${deltas.length} deltas`,
  );
  if (change !== null) {
    const leaps = change.leaps === 0 ? '' : ` (${change.leaps} by a factor of a hundred or more)`;
    console.log(`facts: ${added} added, ${change.changed} changed${leaps}, ${change.removed} removed`);
  }
  console.log(`state ${stateHash}`);
  console.log(`expires ${expires}: publish before, with --again when nothing is new`);
  const days = Math.floor((Date.parse(rootExpires) - Date.now()) / 86_400_000);
  if (days < ROOT_WARNING)
    console.log(`the root expires ${rootExpires}, in ${days} days: renew it with npm run feed:rotate`);
  console.log(
    `${written.size} files written (${kb(bytes)}, feed.json ${kb(written.get('feed.json') ?? 0)}), ${deleted} old ones deleted`,
  );
  console.log('Upload s/ and d/ first, then m/ and root/, then feed.json.');
}

const COMMANDS: Readonly<Record<string, Command>> = {
  init: command(
    `npm run feed:init -- --out DIR --keys DIR --feed ID --name NAME --publisher NAME [options]
Makes the keys of a new feed and its first root, and prints the fingerprint that readers compare.

  --out DIR               folder of the feed, to be put on a web server
  --keys DIR              folder of the private keys, outside any repository; never upload it
  --feed ID               kebab-case, for good
  --name, --publisher     as readers see them
  --kind record|supplement  supplement (default): adds facts to the packaged record; record: stands in its place
  --root-keys N           keys that may sign a root (1), --root-threshold N of them must (1)
  --manifest-keys N       keys that may sign versions (1), --manifest-threshold N of them must (1)
  --days N                life of the root (365, at most ${FEED_LIMITS.rootDays - 1})`,
    z.strictObject({
      ...places,
      feed: z
        .string({ error: missing })
        .refine(
          (id) => feedIdSchema.safeParse(id).success,
          'is of a–z, 0–9 and single hyphens, like ai-deals; at most 60',
        ),
      name: shownName,
      publisher: shownName,
      kind: feedKindSchema.default('supplement'),
      'root-keys': wholeUpTo(1, 10).default(1),
      'root-threshold': wholeUpTo(1, 10).default(1),
      'manifest-keys': wholeUpTo(1, 10).default(1),
      'manifest-threshold': wholeUpTo(1, 10).default(1),
      days: rootDays,
    }),
    async (given) => {
      const fingerprint = await initFeed({
        ...given,
        rootKeys: given['root-keys'],
        rootThreshold: given['root-threshold'],
        manifestKeys: given['manifest-keys'],
        manifestThreshold: given['manifest-threshold'],
        now: Date.now(),
      });
      console.log(
        `root/1.json written to ${given.out}, private keys to ${given.keys} (keep a copy; never upload them)`,
      );
      console.log(`fingerprint ${fingerprint}`);
      console.log(`link        ${linkOf(fingerprint)}`);
      console.log(`next        npm run feed:publish -- --out ${given.out} --keys ${given.keys} --from DIR`);
    },
  ),
  publish: command(
    `npm run feed:publish -- --out DIR --keys DIR (--from DIR | --again) [options]
Builds the next version from a folder of company files, reads it as the extension would, signs it and writes it.

  --from DIR        folder of company files, all that the version is to hold
  --base DIR        other companies that links may lead to (assets/facts for a supplement from another folder)
  --again           the present companies once more instead, which renews the time
  --days N          life of the version (14, at most ${FEED_LIMITS.manifestDays})
  --refresh HOURS   how often readers should ask (6)
  --min-client V    lowest version of the extension that understands it (this one's)
  --version N       refuse unless this is the next version
  --i-mean-it       publish a change so large that readers hold it back`,
    z.strictObject({
      ...places,
      ...signing,
      from: folder.optional(),
      base: folder.optional(),
      again: flag,
      days: manifestDays,
      version: wholeUpTo(1, Number.MAX_SAFE_INTEGER - 1).optional(),
      'i-mean-it': flag,
    }),
    async (given) => {
      const now = Date.now();
      const { from } = oneOf(given, 'from', 'again');
      const companies = from === undefined ? null : await sourceFor(given.out, from, given.base ?? null, now);
      const settings = {
        ...given,
        refreshSeconds: given.refresh * 3600,
        minClient: given['min-client'],
        version: given.version ?? null,
        meanIt: given['i-mean-it'],
        now,
      };
      printPublished(await publishFeed(settings, companies));
    },
  ),
  rotate: command(
    `npm run feed:rotate -- --out DIR --keys DIR [--replace manifest|root|both|none] [options]
Writes the next root, signed by the old keys and the new, and the present companies once more under it.

  --replace        whose keys are replaced (none: only the root's time is renewed)
  --floor N        lowest version that readers take from here on (the next one when the manifest's keys are new)
  --days N         life of the root (365)
  --manifest-days N, --refresh HOURS, --min-client V   as for feed:publish`,
    z.strictObject({
      ...places,
      ...signing,
      replace: z.enum(['manifest', 'root', 'both', 'none']).default('none'),
      floor: wholeUpTo(1, Number.MAX_SAFE_INTEGER - 1).optional(),
      days: rootDays,
      'manifest-days': manifestDays,
    }),
    async (given) => {
      const replace =
        given.replace === 'both' ? (['root', 'manifest'] as const) : given.replace === 'none' ? [] : [given.replace];
      const { root, published } = await rotateFeed({
        ...given,
        replace,
        floor: given.floor ?? null,
        refreshSeconds: given.refresh * 3600,
        minClient: given['min-client'],
        manifestDays: given['manifest-days'],
        now: Date.now(),
      });
      console.log(`root/${root.version}.json written, expires ${root.expires}, floor ${root.manifestFloor}`);
      if (published !== null) printPublished(published);
    },
  ),
  diff: command(
    `npm run feed:diff -- --out DIR (--from DIR | --with DIR) [--base DIR] [--ui en|de]
Says what the next version would change: the published feed against company files, or against another feed's folder.

  --base DIR   as for feed:publish
  --ui en|de   language of figures and dates (en)`,
    z.strictObject({
      out: folder,
      from: folder.optional(),
      base: folder.optional(),
      with: folder.optional(),
      ui: languageSchema.default('en'),
    }),
    async ({ out, ui, base = null, ...given }) => {
      const { from, with: other } = oneOf(given, 'from', 'with');
      const after =
        from === undefined ? await publishedCompanies(other ?? '') : await sourceFor(out, from, base, Date.now());
      process.stdout.write(diffText(await publishedCompanies(out), after, ui));
    },
  ),
  serve: command(
    `npm run feed:serve -- --out DIR [--port N]
Serves a feed on the loopback address, to try it.`,
    z.strictObject({ out: folder, port: wholeUpTo(0, 65_535).default(8787) }),
    async ({ out, port }) => {
      const [first] = await rootsOf(filesOf(out), out);
      const server = await serveFeed(out, port, (line) => console.log(line));
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : port;
      console.log(`http://127.0.0.1:${at}/#factfeed=${first?.hash}`);
      console.log('Paste this link into the options page, section Feeds. Ctrl+C ends; requests are listed below.');
    },
  ),
};

/** Options of a command as parseArgs wants them: booleans are flags, all else takes a value. */
function flagsOf(options: z.ZodObject): Record<string, { type: 'boolean' | 'string' }> {
  const isFlag = (schema: unknown): boolean => schema === flag;
  const entries = Object.entries(options.shape).map(([name, schema]) => [
    name,
    { type: isFlag(schema) ? 'boolean' : 'string' },
  ]);
  return { ...Object.fromEntries(entries), help: { type: 'boolean' } };
}

/** Whether words were left without their options, as when npm takes these for its own. */
const isStray = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL';

/** Whether the system refused something: a port that is taken, a folder that may not be written. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const chosen = COMMANDS[name];
  if (chosen === undefined)
    throw new FeedCommandError(`there is no feed:${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({ args: [...args], options: flagsOf(chosen.options), strict: true }));
  } catch (error) {
    const lost = isStray(error)
      ? `\nOptions of an npm command come after two hyphens: npm run feed:${name} -- --out …`
      : '';
    throw new FeedCommandError(`${error instanceof Error ? error.message : String(error)}${lost}\n\n${chosen.usage}`);
  }
  if (values.help === true) {
    console.log(chosen.usage);
    return;
  }
  const given = chosen.options.safeParse(values);
  if (!given.success) {
    const faults = given.error.issues.map(({ path: at, message }) => `--${at.join('.')} ${message}`);
    throw new FeedCommandError(`${faults.join('\n')}\n\n${chosen.usage}`);
  }
  await chosen.run(given.data as never);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof FeedCommandError || error instanceof FeedError || error instanceof RecordError;
  if (!known && !isOfSystem(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
