import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Company } from '../../../lib/model';
import { FeedError } from '../../../lib/sync/format';
import { diffText, publishedCompanies } from '../../../scripts/feed/diff';
import { FeedCommandError } from '../../../scripts/feed/error';
import { filesOf } from '../../../scripts/feed/folder';
import { type InitSettings, initFeed } from '../../../scripts/feed/init';
import { type PublishSettings, publishFeed, readSource } from '../../../scripts/feed/publish';
import { rotateFeed } from '../../../scripts/feed/rotate';
import { serveFeed } from '../../../scripts/feed/serve';
import { formatCompany } from '../../../scripts/record/read';
import { valuation, valued } from '../../support/feed-companies';
import { companiesOf, readByDeltas, readByShards } from './reader';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const DAY = 86_400_000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let place: string;
let out: string;
let keys: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'feed-'));
  out = path.join(place, 'feed');
  keys = path.join(place, 'keys');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const begin = (more: Partial<InitSettings> = {}): Promise<string> =>
  initFeed({
    ...{ out, keys, feed: 'try', name: 'Try', publisher: 'Nobody', kind: 'record', days: 365, now: NOW },
    ...{ rootKeys: 1, rootThreshold: 1, manifestKeys: 1, manifestThreshold: 1 },
    ...more,
  });
const settings = (more: Partial<PublishSettings> = {}): PublishSettings => ({
  ...{ out, keys, days: 14, refreshSeconds: 21_600, minClient: '0.1.0', version: null, meanIt: false, now: NOW },
  ...more,
});
const companies = (count: number, billions = 1): Company[] =>
  Array.from({ length: count }, (_, i) => valued(`firma-${i}`, billions + i));
const published = () =>
  new Map(
    readdirSync(out, { recursive: true }).flatMap((name): [string, Uint8Array][] => {
      const file = path.join(out, String(name));
      return statSync(file).isFile()
        ? [[String(name).split(path.sep).join('/'), new Uint8Array(readFileSync(file))]]
        : [];
    }),
  );
const refusal = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof FeedCommandError || error instanceof FeedError)) throw error;
      return error.message;
    },
  );

describe('keys of a feed', () => {
  it('are files for their owner alone, and the root’s fingerprint is what readers find', async () => {
    const fingerprint = await begin({ rootKeys: 3, rootThreshold: 2, manifestKeys: 2 });
    const files = readdirSync(keys);
    expect(files.length).toBe(5);
    for (const name of files) expect(statSync(path.join(keys, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual(['root', path.join('root', '1.json')]);
    const [secret] = files.map(
      (name) => (JSON.parse(readFileSync(path.join(keys, name), 'utf8')) as { pkcs8: string }).pkcs8,
    );
    expect(readFileSync(path.join(out, 'root/1.json'), 'utf8')).not.toContain(secret);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await refusal(begin())).toMatch(/holds a feed already/);
  });

  it('never lie in a repository, nor in the folder that is published, whatever links lead there', async () => {
    const repository = path.join(place, 'repository');
    mkdirSync(path.join(repository, '.git'), { recursive: true });
    const link = path.join(place, 'link');
    symlinkSync(repository, link);
    for (const inside of [
      repository,
      path.join(repository, 'deep/keys'),
      path.join(link, 'keys'),
      path.join(ROOT, '.output/keys'),
    ]) {
      expect(await refusal(begin({ keys: inside }))).toMatch(/work tree/);
    }
    expect(await refusal(begin({ keys: path.join(out, 'keys') }))).toMatch(/folder that is published/);
    expect(existsSync(path.join(repository, 'deep'))).toBe(false);
    expect(existsSync(path.join(out, 'root'))).toBe(false);
  });

  it('are missed when too few are there, and told when they are damaged', async () => {
    await begin({ manifestKeys: 2, manifestThreshold: 2 });
    const [file = ''] = readdirSync(keys).filter((name) => name.includes('.manifest.'));
    const whole = readFileSync(path.join(keys, file), 'utf8');
    writeFileSync(path.join(keys, file), whole.replace(/"pkcs8": "..../, '"pkcs8": "AAAA'));
    expect(await refusal(publishFeed(settings(), companies(3)))).toMatch(/private half cannot be read/);
    rmSync(path.join(keys, file));
    expect(await refusal(publishFeed(settings(), companies(3)))).toMatch(/it takes 2 of the keys/);
    writeFileSync(path.join(keys, file), whole);
    expect((await publishFeed(settings(), companies(3))).manifest.version).toBe(1);
  });
});

describe('publishing', () => {
  beforeEach(async () => {
    await begin();
  });

  it('writes what a reader reads, by shards and by deltas', async () => {
    await publishFeed(settings(), companies(30));
    const first = await readByShards(published());
    expect((await companiesOf(first)).map(({ id }) => id).sort()).toEqual(
      companies(30)
        .map(({ id }) => id)
        .sort(),
    );
    await publishFeed(settings({ now: NOW + DAY }), [valued('firma-0', 7), ...companies(30).slice(1)]);
    const files = published();
    const second = await readByShards(files);
    expect(second.manifest.version).toBe(2);
    expect(second.manifest.prevStateHash).toBe(first.manifest.stateHash);
    expect((await readByDeltas(files, first))?.shards).toEqual(second.shards);
    expect(files.get('m/2.json')).toEqual(files.get('feed.json'));
  });

  it('refuses a change that readers would hold back, unless it is meant', async () => {
    await publishFeed(settings(), companies(10));
    const before = published();
    expect(await refusal(publishFeed(settings(), companies(7)))).toMatch(/10 facts 3 would go/);
    expect(published()).toEqual(before);
    expect((await publishFeed(settings({ meanIt: true }), companies(7))).manifest.version).toBe(2);
  });

  it('refuses any version but the next, and a folder that lost one', async () => {
    expect(await refusal(publishFeed(settings({ version: 2 }), companies(5)))).toMatch(/next version is 1/);
    await publishFeed(settings({ version: 1 }), companies(5));
    const before = published();
    await publishFeed(settings(), companies(6));
    for (const [file, bytes] of before) writeFileSync(path.join(out, file), bytes);
    expect(await refusal(publishFeed(settings(), companies(5)))).toMatch(
      /at version 1, but these keys signed version 2/,
    );
    expect(await refusal(publishFeed(settings({ version: 2 }), companies(5)))).toMatch(/signed version 2/);
  });

  it('refuses what breaks the format, a damaged folder and an expired root, and changes nothing', async () => {
    await publishFeed(settings(), companies(5));
    const before = published();
    expect(await refusal(publishFeed(settings(), [...companies(5), valued('own-x', 1)]))).toMatch(/reader's own/);
    expect(await refusal(publishFeed(settings(), [...companies(5), valued('firma-1', 1)]))).toMatch(/same id/);
    expect(await refusal(publishFeed(settings({ now: NOW + 366 * DAY }), companies(5)))).toMatch(/feed:rotate/);
    expect(published()).toEqual(before);
    const [shard = ''] = readdirSync(path.join(out, 's'));
    writeFileSync(path.join(out, 's', shard), 'x');
    expect(await refusal(publishFeed(settings(), companies(5)))).toMatch(/damaged-at-host: s\//);
    rmSync(path.join(out, 'feed.json'));
    expect(await refusal(publishFeed(settings(), companies(5)))).toMatch(/at version 0/);
  });

  it('keeps what a reader may still ask for 30 days, then deletes it', async () => {
    for (let day = 0; day < 3; day++)
      await publishFeed(settings({ now: NOW + day * DAY, meanIt: true }), companies(5, 1 + day / 100));
    expect(readdirSync(path.join(out, 's')).length).toBe(3);
    for (const part of ['s', 'd', 'm']) {
      for (const name of readdirSync(path.join(out, part)))
        utimesSync(path.join(out, part, name), NOW / 1000, NOW / 1000);
    }
    writeFileSync(path.join(out, 's/notes.txt'), 'not ours');
    const late = await publishFeed(settings({ now: NOW + 31.5 * DAY, meanIt: true }), companies(5, 2));
    // Version 2 was the newest until day 2, 29.5 days ago; version 1 until day 1.
    expect(existsSync(path.join(out, 'm/1.json'))).toBe(false);
    expect(existsSync(path.join(out, 'm/2.json'))).toBe(true);
    expect(late.deleted).toBe(2);
    expect(readdirSync(path.join(out, 's')).length).toBe(4);
    await readByShards(published());
  });

  it('lists a chain for whoever comes back after four weeks of daily versions', async () => {
    const many = companies(60);
    await publishFeed(settings(), many);
    const states = [await readByShards(published())];
    for (let day = 1; day <= 28; day++) {
      many[day] = valued(`firma-${day}`, 500 + day);
      await publishFeed(settings({ now: NOW + day * DAY }), many);
      if (day === 21 || day === 7) states.push(await readByShards(published()));
    }
    const files = published();
    const newest = await readByShards(files);
    for (const from of states) expect((await readByDeltas(files, from))?.shards).toEqual(newest.shards);
  }, 60_000);

  it('rotates keys: the old ones sign nothing more, readers go on', async () => {
    await publishFeed(settings(), companies(5));
    const { now: _, days: _d, version: _v, meanIt: _m, ...same } = settings();
    const rotated = await rotateFeed({
      ...same,
      replace: ['manifest', 'root'],
      floor: null,
      days: 365,
      manifestDays: 14,
      now: NOW + DAY,
    });
    expect([rotated.root.version, rotated.root.manifestFloor, rotated.published?.manifest.version]).toEqual([2, 2, 2]);
    expect((await readByShards(published())).manifest.rootVersion).toBe(2);
    const { root } = await rotateFeed({
      ...same,
      replace: [],
      floor: 3,
      days: 365,
      manifestDays: 14,
      now: NOW + 2 * DAY,
    });
    expect([root.version, root.manifestFloor]).toEqual([3, 3]);
    const beyond = { ...same, replace: [], floor: 9, days: 365, manifestDays: 14, now: NOW + 2 * DAY };
    expect(await refusal(rotateFeed(beyond))).toMatch(/--floor 9: readers would refuse the next version, which is 4/);
    expect(existsSync(path.join(out, 'root/4.json'))).toBe(false);
    await publishFeed(settings({ now: NOW + 3 * DAY }), companies(6));
    expect((await readByShards(published())).manifest.version).toBe(4);
  });

  it('says what would change', async () => {
    await publishFeed(settings(), companies(20));
    const after = [valued('firma-0', 2.5), ...companies(20).slice(2), valued('neu', 4)];
    const text = diffText(await publishedCompanies(out), after, 'en');
    expect(text).toContain('≠ changed firma-0/valuation/one: $1 billion, completed, January 2026  →  $2.5 billion');
    expect(text).toContain('Firma firma-1 company removed');
    expect(text).toContain('Firma neu new company');
    expect(text).toContain(
      '20 facts before: 1 removed, 1 changed, 0 of them by a factor of a hundred or more; 1 added',
    );
    expect(diffText(companies(20), companies(20), 'en')).toMatch(/^No fact reads differently/);
  });

  it('serves the files of the feed and nothing else', async () => {
    await publishFeed(settings(), companies(3));
    writeFileSync(path.join(out, 'secret.json'), '{}');
    const server = await serveFeed(out, 0);
    try {
      const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const answer = await fetch(`${at}feed.json`);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(filesOf(out)('feed.json'));
      const again = await fetch(`${at}feed.json`, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
      for (const other of ['secret.json', '', '../keys/x', '%2e%2e/keys', 'root/2.json', 'root/../secret.json']) {
        expect((await fetch(at + other)).status).toBe(404);
      }
      expect((await fetch(`${at}feed.json`, { method: 'POST' })).status).toBe(405);
    } finally {
      server.close();
    }
  });
});

describe('source files of a feed', () => {
  const write = (company: Company): void => {
    mkdirSync(path.join(place, 'source'), { recursive: true });
    writeFileSync(path.join(place, 'source', `${company.id}.json`), formatCompany(company));
  };

  it('must pass the lint of the record', async () => {
    write(valued('acme', 1));
    expect((await readSource(path.join(place, 'source'), null, NOW)).length).toBe(1);
    // A feed is canonical whatever its source looks like.
    writeFileSync(path.join(place, 'source/acme.json'), JSON.stringify(valued('acme', 1)));
    expect((await readSource(path.join(place, 'source'), null, NOW)).length).toBe(1);
    write(valued('bad', 1, { facts: [valuation('bad', 1, 'one', { counterparties: ['nobody'] })] }));
    expect(await refusal(readSource(path.join(place, 'source'), null, NOW))).toMatch(
      /1 error; .*\n.*nobody has no file/,
    );
  });

  it('may lead to companies of another record', async () => {
    write(valued('acme', 1, { facts: [valuation('acme', 1, 'one', { counterparties: ['openai'] })] }));
    expect(await refusal(readSource(path.join(place, 'source'), null, NOW))).toMatch(/openai has no file/);
    expect((await readSource(path.join(place, 'source'), path.join(ROOT, 'assets/facts'), NOW)).length).toBe(1);
  });
});

describe('a feed without a version', () => {
  it('has nothing that could be published again', async () => {
    await begin();
    expect(await refusal(publishFeed(settings(), null))).toMatch(/no version that could be published again/);
    expect(existsSync(path.join(out, 'feed.json'))).toBe(false);
  });

  it('is not begun with keys of an earlier one of that name, nor with a root that no reader would take', async () => {
    expect(await refusal(begin({ name: 'turned \u202E round' }))).toMatch(/holds U\+202E/);
    expect(existsSync(keys)).toBe(false);
    await begin();
    expect(await refusal(begin({ out: path.join(place, 'other') }))).toMatch(/of an earlier feed try/);
    await begin({ out: path.join(place, 'other'), feed: 'try-2' });
    expect(readdirSync(keys).length).toBe(4);
  });
});

describe('the commands', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/feed.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('help, and name what is wrong with an option', () => {
    expect(run('publish', '--help').stdout).toContain('--i-mean-it');
    const wrong = run('publish', '--out', out, '--keys', keys, '--days', '91');
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(/^--days is 90 at most/)]);
    const unknown = run('publish', '--yes');
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("Unknown option '--yes'")]);
    // Without a folder nothing else, such as the packaged record, is published in its place.
    const unsaid = run('publish', '--out', out, '--keys', keys);
    expect([unsaid.status, unsaid.stderr]).toEqual([1, expect.stringContaining('give one of --from and --again')]);
    expect(run('diff', '--out', out, '--from', 'a', '--with', 'b').stderr).toContain('only one of --from and --with');
    expect(run('init').stderr).toMatch(/^--out is missing\n--keys is missing/);
    expect(run('init', out).stderr).toContain('npm run feed:init -- --out');
    const none = run('publish', '--out', out, '--keys', keys, '--again');
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('holds no feed')]);
    expect(run('push').stderr).toContain('there is no feed:push');
  }, 60_000);
});
