import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/integrity';
import type { Fact } from '../../../lib/model';
import {
  applyDeltas,
  FeedError,
  readCompany,
  readDelta,
  readShard,
  shardNumber,
  shardText,
  writeCompany,
} from '../../../lib/sync/format';
import { valuation, valued } from '../../support/feed-companies';

const says = (action: () => unknown): string => {
  try {
    action();
    return 'taken';
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return `${error.outcome}: ${error.detail}`;
  }
};
const written = (company: unknown): string => says(() => readCompany(canonicalJson(company), 'line 1'));
const bad = (more: object): unknown => ({ ...valued('acme', 1), ...more });
const withFact = (edit: object): unknown => bad({ facts: [{ ...valuation('acme', 1), ...edit }] });
const report = valuation('acme', 1).reports[0] as Fact['reports'][number];

describe('companies of a feed', () => {
  it('are read as they are written, facts in order of date and id', () => {
    const facts = [
      valuation('acme', 3, 'b', { date: '2026' }),
      valuation('acme', 1, 'c', { date: '2025-01' }),
      valuation('acme', 2, 'a', { date: '2026' }),
    ];
    const { text, company } = writeCompany(valued('acme', 1, { facts }));
    expect(company.facts.map(({ id }) => id.slice(-1))).toEqual(['c', 'a', 'b']);
    expect(readCompany(text, '').company).toEqual(company);
    expect(written({ ...company, facts: [...company.facts].reverse() })).toMatch(/out of order/);
  });

  it.each<[string, unknown, RegExp]>([
    ["a reader's own company", valued('own-acme', 1), /reader's own/],
    ["a reader's own fact", bad({ facts: [valuation('acme', 1, 'own-x')] }), /reader's own/],
    ["another company's fact", withFact({ id: 'rival/valuation/one' }), /begin with company and metric/],
    ["another metric's fact", withFact({ id: 'acme/revenue/one' }), /begin with company and metric/],
    ['a fact twice', bad({ facts: [valuation('acme', 1), valuation('acme', 2)] }), /twice/],
    ['a stake in dollars', withFact({ metric: 'stake', id: 'acme/stake/one' }), /contradicts itself \(unit\)/],
    ['a day that no calendar has', withFact({ date: '2026-02-30' }), /contradicts itself \(day\)/],
    ['61 reports', withFact({ reports: Array.from({ length: 61 }, () => report) }), /more than 60/],
    ['mistaken reports alone', withFact({ reports: [{ ...report, standing: 'mistaken' }] }), /mistaken/],
    [
      'an address with a name before the host',
      withFact({ reports: [{ ...report, url: 'https://reuters.com@evil.example/' }] }),
      /address/,
    ],
    ['an address with a backslash', withFact({ reports: [{ ...report, url: 'https://a.example\\b' }] }), /address/],
    ['a script for an address', withFact({ reports: [{ ...report, url: 'javascript:alert(1)' }] }), /https/],
    ['http', bad({ website: 'http://acme.example/' }), /https/],
    [
      'a title that turns the direction',
      withFact({ reports: [{ ...report, title: 'a\u202eb' }] }),
      /reports\.0\.title: holds U\+202E/,
    ],
    ['a line end in a name', bad({ name: 'a\nb' }), /name: holds U\+000A/],
    ['NUL', bad({ name: 'a\u0000b' }), /U\+0000/],
    ['a name of blanks', bad({ aliases: ['  '] }), /aliases\.0: blank/],
    ['a name of one letter', bad({ aliases: ['A'] }), /one character/],
    ['61 aliases', bad({ aliases: Array.from({ length: 61 }, (_, i) => `name ${i}`) }), /aliases/],
    ['an unknown member', { ...valued('acme', 1), pattern: '(a+)+$' }, /pattern/],
    ['an id that is a path', { ...valued('acme', 1), id: '../acme' }, /id/],
  ])('do not hold %s', (_, company, fault) => {
    expect(written(company)).toMatch(/^not-understood: line 1/);
    expect(written(company)).toMatch(fault);
  });

  it('may hold a name of one letter that is marked ambiguous, quotation marks and backslashes', () => {
    const company = valued('acme', 1, { aliases: ['X'], ambiguous: ['X'], name: 'Ac"me \\n GmbH' });
    expect(written(company)).toBe('taken');
  });
});

describe('shards', () => {
  const lines = ['a', 'b', 'c'].map((id) => writeCompany(valued(id.repeat(3), 1)));
  const fault = async (text: string, number = 0, bits = 0): Promise<string> =>
    readShard(text, number, bits).then(
      () => 'taken',
      (error: FeedError) => `${error.outcome}: ${error.detail}`,
    );

  it('are sorted lines, each company once, each in the shard of its id', async () => {
    expect(await fault(shardText([...lines].reverse()))).toBe('taken');
    expect(await fault('')).toBe('taken');
    const [one, two] = lines.map(({ text }) => `${text}\n`) as [string, string];
    expect(await fault(two + one)).toMatch(/aaa is out of order/);
    expect(await fault(one + one)).toMatch(/out of order/);
    expect(await fault(one.trimEnd())).toMatch(/no end/);
    expect(await fault(`${one}\n`)).toMatch(/line 2/);
    expect(await fault(one.replace('\n', '\r\n'))).toMatch(/canonical/);
    const home = await shardNumber('aaa', 3);
    expect(await fault(one, home, 3)).toBe('taken');
    expect(await fault(one, (home + 1) % 8, 3)).toMatch(/another shard/);
  });

  it('take the first bits of SHA-256 of the id', async () => {
    // printf acme | sha256sum begins with 822b, which is 1000 0010 0010 1011.
    expect(await Promise.all([0, 1, 3, 7, 11].map((bits) => shardNumber('acme', bits)))).toEqual([0, 1, 4, 65, 0x411]);
  });
});

describe('deltas', () => {
  const patch = (more: object = {}) => ({ del: [], id: 'aaa', put: [], set: {}, ...more });
  const delta = (more: object): string => canonicalJson({ del: [], patch: [], put: [], ...more });
  const read = (text: string) => says(() => readDelta(text, 'd'));

  it.each<[string, string, RegExp]>([
    ['out of order', delta({ del: ['b', 'a'] }), /out of order/],
    ['an id twice', delta({ del: ['a'], patch: [patch({ id: 'a' })] }), /twice/],
    ['an unknown member', delta({ all: true }), /all/],
    ['another id set', delta({ patch: [patch({ set: { id: 'bbb' } })] }), /neither id nor facts/],
    ['facts set', delta({ patch: [patch({ set: { facts: [] } })] }), /neither id nor facts/],
    ['no canonical form', `${delta({})}\n`, /canonical/],
    ['a company that no reader takes', delta({ put: [{ id: 'x' }] }), /put\.0/],
  ])('are not understood with %s', (_, text, fault) => {
    expect(read(text)).toMatch(fault);
  });

  it('change what is there and nothing else', async () => {
    const [aaa, bbb] = [valued('aaa', 1), valued('bbb', 2)].map(writeCompany);
    if (aaa === undefined || bbb === undefined) throw new Error('no companies');
    const text = shardText([aaa, bbb]);
    const apply = (source: string) => applyDeltas([readDelta(source, 'd')], 0, async () => text);
    const fact = valuation('aaa', 9, 'two', { date: '2024' });
    const { shards, changed } = await apply(
      delta({ del: ['zzz'], patch: [patch({ put: [fact], set: { name: 'New' } })] }),
    );
    expect([...changed.keys()]).toEqual(['aaa']);
    expect(changed.get('aaa')?.after?.company.facts.map(({ id }) => id)).toEqual([
      'aaa/valuation/two',
      'aaa/valuation/one',
    ]);
    expect(shards.get(0)).toContain(`${bbb.text}\n`);
    await expect(apply(delta({ patch: [patch({ id: 'ccc' })] }))).rejects.toThrow(/ccc, which is not there/);
    const stolen = patch({ put: [valuation('bbb', 9, 'two')] });
    await expect(apply(delta({ patch: [stolen] }))).rejects.toThrow(/begin with company and metric/);
    await expect(apply(delta({ patch: [patch({ set: { website: 'javascript:x' } })] }))).rejects.toThrow(/website/);
  });
});
