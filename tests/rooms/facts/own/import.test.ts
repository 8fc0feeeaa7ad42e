import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { memoryFactBase, ownCsv, ownJson, planImport, recordCsv, withOwn } from '../../../../lib/facts';
import {
  basisSchema,
  denialSchema,
  faultsOfFact,
  metricSchema,
  type OwnEntry,
  ownEntrySchema,
  qualifierSchema,
  scopeSchema,
  standingSchema,
  statusSchema,
  unitFits,
} from '../../../../lib/model';
import { LONG } from '../../../../scripts/bench/random';
import { companies } from '../fixtures';
import { ACME, AT, ownEntry, ownFact } from './fixtures';

// The properties try hundreds of files each: on a busy machine that is more than a test's usual time.
vi.setConfig({ testTimeout: 180_000 * LONG });

const RECORD = companies(3);

const plan = (text: string, entries: readonly OwnEntry[] = []) => {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  return planImport(text, { base: withOwn(memoryFactBase(RECORD), async () => own), entries: own, now: AT });
};

const oneOf = <T extends string>(options: readonly T[]) => fc.constantFrom(...options);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .filter((text) => text.length <= max && text.trim() === text);
const date = oneOf(['2024', '2024-05', '2024-02-29', '2025-12-31']);
const slug = fc.stringMatching(/^own-[a-z0-9-]{1,12}$/);

const stated = fc
  .record({
    amount: fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 })
      .map((n) => (Object.is(n, -0) ? 0 : n)),
    upper: maybe(fc.double({ noNaN: true, min: 1e15 + 1, max: 1e16 })),
    unit: oneOf(['USD', 'EUR', 'percent', 'people']),
    qualifier: oneOf(qualifierSchema.options),
  })
  .map((figure) => ({
    ...figure,
    amount: figure.unit === 'percent' ? figure.amount % 100 : figure.amount,
    upper: figure.qualifier === 'range' ? (figure.upper ?? 2e15) : null,
  }));

const factEntry: fc.Arbitrary<OwnEntry> = fc
  .record({
    ...{
      slug,
      metric: oneOf(metricSchema.options),
      basis: oneOf(['pre-money', 'post-money'] as const),
      scope: oneOf(scopeSchema.options),
    },
    ...{
      date,
      known: maybe(date),
      period: maybe(oneOf(['2024', '2024-Q3', 'FY2025-H1'])),
      periodText: maybe(words(20)),
    },
    ...{
      status: oneOf(statusSchema.options),
      denial: oneOf(denialSchema.options),
      accepted: stated,
      why: maybe(words(80)),
    },
    ...{ counterparties: fc.uniqueArray(oneOf(['c1', 'c2'])), corrects: maybe(fc.constant('c0/valuation/one')) },
    reports: fc.array(
      fc.record({
        ...{ figure: stated, standing: oneOf(standingSchema.options), publisher: words(40), title: maybe(words(60)) },
        ...{ published: maybe(date), note: maybe(words(60)), path: fc.stringMatching(/^[a-z0-9/?=&-]{0,30}$/) },
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ slug: name, denial, basis, reports, accepted, why, corrects, ...fact }) => ({
    ...{ kind: 'fact' as const, id: `c0/${fact.metric}/${name}`, company: 'c0' },
    corrects: fact.metric === 'valuation' ? corrects : null,
    fact: {
      ...{ id: `c0/${fact.metric}/${name}`, metric: fact.metric, basis: fact.metric === 'valuation' ? basis : null },
      ...fact,
      denial: fact.status === 'denied' ? denial : null,
      accepted: { ...accepted, why },
      ...{ outcome: null, replaces: null },
      reports: reports.map(({ figure, path, ...report }, i) => ({
        ...figure,
        ...report,
        url: `https://example.com/${i}/${path}`,
      })),
    },
    changedAt: AT,
  }))
  .map((entry) => ownEntrySchema.parse(entry))
  .filter((entry) => entry.kind === 'fact' && faultsOfFact(entry.fact).length === 0);

const entries = fc.uniqueArray(
  fc.oneof(
    { weight: 6, arbitrary: factEntry },
    {
      weight: 1,
      arbitrary: fc.record({ slug, why: maybe(words(60)) }).map(
        ({ slug: name, why }): OwnEntry => ({
          ...{ kind: 'withdrawal', id: `c0/valuation/${name}`, company: 'c0', corrects: 'c0/valuation/one', why },
          changedAt: AT,
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constant(ACME) },
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

describe('export and import', () => {
  it('give back every entry by way of a JSON file (property)', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const text = ownJson(all, AT);
        const { problem, faults, entries: planned } = await plan(text);
        expect([problem, faults]).toEqual([null, []]);
        const byId = (list: readonly OwnEntry[]) => new Map(list.map((entry) => [entry.id, entry]));
        expect(byId(planned.map(({ entry }) => entry))).toEqual(byId(all));
        expect((await plan(text, all)).entries.every(({ action }) => action === 'same')).toBe(true);
      }),
      { numRuns: 300 * LONG },
    );
  });

  it('give back every figure by way of a table, and change nothing when it comes back as it was (property)', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const { problem, faults, entries: planned } = await plan(ownCsv(all), all);
        const facts = all.filter(({ kind }) => kind === 'fact');
        if (facts.length === 0) {
          expect(problem?.code).toBe('empty');
          return;
        }
        expect([problem, faults]).toEqual([null, []]);
        expect(planned.map(({ entry, action }) => [entry.id, action]).sort()).toEqual(
          facts.map(({ id }) => [id, 'same']).sort(),
        );
      }),
      { numRuns: 300 * LONG },
    );
  });

  it('leave the record alone when its own table comes back, and make a correction of a changed row', async () => {
    const table = recordCsv(RECORD);
    expect(await plan(table)).toMatchObject({ problem: { code: 'unchanged' }, entries: [] });
    const changed = await plan(
      table.replace(
        'c1,valuation,,whole,,2026-01,,,,completed,,1000000000',
        'c1,valuation,,whole,,2026-01,,,,completed,,4000000000',
      ),
    );
    expect(changed.entries.map(({ entry, action }) => [entry.id, action])).toEqual([
      ['c1/valuation/own-for-one', 'add'],
    ]);
    expect(changed.entries[0]?.entry).toMatchObject({ kind: 'fact', corrects: 'c1/valuation/one' });
  });

  it('take companies by their names, numbers as a German spreadsheet writes them, and make ids', async () => {
    const text = [
      'Company;Metric;Date;Amount;Unit;Publisher;URL;Counterparties',
      'Firma 2 Labs;valuation;2026-02;1,5E+09;USD;Blatt;https://example.com/a;Firma 0 Labs, c1',
      'c0;stake;2026-02-01;12,5;percent;Blatt;https://example.com/a;c1 c2',
    ].join('\r\n');
    const { faults, entries: planned } = await plan(text);
    expect(faults).toEqual([]);
    expect(planned.map(({ entry }) => entry.kind === 'fact' && entry.fact.counterparties)).toEqual([
      ['c0', 'c1'],
      ['c1', 'c2'],
    ]);
    expect(
      planned.map(({ line, entry }) => [line, entry.id, entry.kind === 'fact' && entry.fact.accepted.amount]),
    ).toEqual([
      [2, 'c2/valuation/own-2026-02', 1.5e9],
      [3, 'c0/stake/own-2026-02-01', 12.5],
    ]);
  });

  it('writes no cell that a spreadsheet would run, and reads it back as it was', async () => {
    const entry = ownEntry('own-1', 2, { fact: { ...ownFact(), accepted: { ...ownFact().accepted, why: '=1+1' } } });
    const text = ownCsv([entry]);
    expect(text).toContain("'=1+1");
    expect((await plan(text, [entry])).entries[0]?.action).toBe('same');
  });
});

describe('rows and what is there', () => {
  const row = (cells: Record<string, string>) => {
    const columns = { company: 'c0', metric: 'valuation', date: '2026-01', amount: '5e9', unit: 'usd', publisher: 'P' };
    const all = { ...columns, url: 'https://example.com/', ...cells };
    return `${Object.keys(all).join(',')}\n${Object.values(all).join(',')}`;
  };

  it('a correction and an addition of the same day never share an id, in either order', async () => {
    const addition = (await plan(row({ status: 'in_talks' }))).entries[0]?.entry;
    if (!addition) throw new Error('no entry');
    const correction = (await plan(row({ id: 'c0/valuation/one' }), [addition])).entries[0];
    expect([addition.id, correction?.entry.id, correction?.action]).toEqual([
      'c0/valuation/own-2026-01',
      'c0/valuation/own-for-one',
      'add',
    ]);
    const other = (await plan(row({}), [correction?.entry as OwnEntry])).entries[0];
    expect(other).toMatchObject({ action: 'add', entry: { id: 'c0/valuation/own-2026-01', corrects: null } });
  });

  it('a second correction of the same fact changes the first, and keeps the links of the record’s fact', async () => {
    const linked = RECORD.map((one) => ({
      ...one,
      facts: one.facts.map((fact) => ({ ...fact, outcome: 'c0/valuation/later' })),
    }));
    const base = memoryFactBase(linked);
    const first = (await planImport(row({ id: 'c0/valuation/one' }), { base, entries: new Map(), now: AT })).entries[0]
      ?.entry;
    expect(first).toMatchObject({ corrects: 'c0/valuation/one', fact: { outcome: 'c0/valuation/later' } });
    const again = await plan(row({ id: 'c0/valuation/one', amount: '6e9' }), [first as OwnEntry]);
    expect(again.entries[0]).toMatchObject({
      action: 'change',
      entry: { id: first?.id, fact: { accepted: { amount: 6e9 } } },
    });
  });

  it('the exported record keeps what an own fact corrects', async () => {
    const own = ownEntry('own-for-one', 3, { corrects: 'c0/valuation/one' });
    const entries = new Map([[own.id, own]]);
    const base = withOwn(memoryFactBase(RECORD), async () => entries);
    const companiesThere = [...(await base.byIds(['c0', 'c1'])).values()];
    for (const language of ['de', 'en'] as const) {
      const back = await plan(recordCsv(companiesThere, entries, language), [own]);
      expect(back.entries.map(({ action }) => action)).toEqual(['same']);
    }
  });

  it('a correction takes over what the table has no column for, but for source and reason', async () => {
    const record = RECORD.map((one) => ({
      ...one,
      facts: one.facts.map((fact) => ({
        ...fact,
        ...{ basis: 'post-money' as const, counterparties: ['c1'], accepted: { ...fact.accepted, why: 'As it was.' } },
      })),
    }));
    const base = memoryFactBase(record);
    const { entries: planned } = await planImport(row({ id: 'c0/valuation/one' }), {
      base,
      entries: new Map(),
      now: AT,
    });
    expect(planned[0]?.entry).toMatchObject({
      fact: { basis: 'post-money', counterparties: ['c1'], status: 'completed', accepted: { why: null } },
    });
  });

  it('a change of the source alone is a change', async () => {
    const table = recordCsv(RECORD).replaceAll('https://example.com/', 'https://example.com/other');
    expect((await plan(table)).entries).toHaveLength(3);
  });

  it('an entry that could not be read back is refused', async () => {
    const bad = async (cells: Record<string, string>) => {
      const { entries: planned, faults } = await plan(row(cells));
      return planned.length === 0 ? faults.map(({ field, code }) => `${field} ${code}`) : [];
    };
    expect(await bad({ corrects: 'see above' })).toEqual(['corrects wrong']);
    expect(await bad({ id: 'c0/revenue/own-1' })).toContain('id wrong');
    expect(await bad({ id: 'c0/valuation/one', metric: 'revenue' })).not.toEqual([]);
    expect(await bad({ date: '2027' })).toEqual(['date future']);
    expect(await bad({ amount: '1e30' })).toEqual(['amount size']);
  });

  it('twenty thousand of them take seconds, as a table and as a JSON file', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ownEntry(`own-${i}`, 1 + (i % 900)));
    const text = ownJson(many, AT);
    const table = ownCsv(many).replace(/^c0\/valuation\/own-\d+/gm, '');
    const begun = performance.now();
    expect((await plan(text)).entries).toHaveLength(20_000);
    expect((await plan(table)).entries.length + (await plan(table)).faults.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(30_000);
  }, 60_000);
});

describe('a file that is wrong', () => {
  it('tells good entries from bad ones also when all stand in one line', async () => {
    const good = JSON.stringify(ownEntry('own-good'));
    const text = `{"format":"second-source-own/1","entries":[${good},${good.replaceAll('own-good', 'own-b').replace('"USD"', '"gold"')}]}`;
    expect(await plan(text)).toMatchObject({ bad: 1, entries: [{ action: 'add' }] });
  });

  it('is read past a line that names the separator, and a quotation mark that stays open is named', async () => {
    const head = 'company;metric;date;amount;unit;publisher;url';
    const good = 'c0;valuation;2026-01;1430,5;USD;P;https://example.com/';
    expect((await plan(`sep=;\r\n${head}\r\n${good}`)).entries).toHaveLength(1);
    const { faults, bad } = await plan(`${head}\n${good.replace('P;', '"P;')}\n${good}`);
    expect([faults[0]?.line, faults[0]?.code, bad]).toEqual([2, 'quotes', 1]);
    expect((await plan(`${head}\n${good.replace('1430,5', '1.430')}`)).faults[0]).toMatchObject({ field: 'amount' });
  });

  it('that is no text is refused as such', async () => {
    expect((await plan('\u0089PNG\r\n\u001a\n\u0000\u0000')).problem).toMatchObject({ code: 'not-text' });
  });

  it('is refused as a whole with the reason when it cannot be read', async () => {
    const problem = async (text: string) => (await plan(text)).problem;
    expect(await problem('')).toMatchObject({ code: 'empty' });
    expect(await problem('{"format":"second-source-own/1",\n"entries":[\n{]}')).toMatchObject({
      code: 'not-json',
      line: 3,
    });
    expect(await problem('{"format":"other","entries":[]}')).toMatchObject({ code: 'other-format' });
    expect(await problem('[1,2]')).toMatchObject({ code: 'other-format' });
    expect(await problem('company,metric\nx,y')).toMatchObject({
      code: 'missing-column',
      field: 'date, amount, unit, publisher, url',
    });
    expect(await problem('['.repeat(100_000))).toMatchObject({ code: 'not-json' });
    expect(await problem('x'.repeat(20_000_001))).toMatchObject({ code: 'too-large' });
  });

  it('names line and field of every bad entry of a JSON file and takes the good ones', async () => {
    const good = JSON.stringify(ownEntry('own-good'));
    const lines = [
      good,
      good.replaceAll('own-good', 'own-a').replaceAll('"amount":2000000000', '"amount":"viel"'),
      good.replaceAll('own-good', 'own-b').replace('"metric":"valuation"', '"metric":"stake"'),
      good.replaceAll('own-good', 'own-c').replace('"kind":', '"__proto__":{"polluted":true},"kind":'),
      good.replaceAll('own-good', 'own-d').replaceAll('c0', 'c9'),
      good.replaceAll('own-good', 'own-e').replaceAll('"unit":"USD"', '"unit":"percent"'),
      good.replaceAll('https://', 'javascript:'),
    ];
    const {
      problem,
      entries: planned,
      faults,
    } = await plan(`{"format":"second-source-own/1","exported":"${AT}","entries":[\n${lines.join(',\n')}\n]}`);
    expect(problem).toBeNull();
    expect(planned.map(({ line, entry }) => [line, entry.id])).toEqual([[2, 'c0/valuation/own-good']]);
    const told = faults.map(({ line, field, code }) => `${line} ${field} ${code}`);
    expect(told).toContain('3 fact.accepted.amount wrong');
    expect(told).toContain('4 id wrong');
    expect(told).toContain('5 __proto__ unknown-field');
    expect(told).toContain('6 company unknown-company');
    expect(told).toContain('7 fact.accepted.unit unit');
    expect(told.some((line) => line.startsWith('8 fact.reports.0.url'))).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names line and column of every bad row of a table, also after a cell of several lines', async () => {
    const rows = [
      'company,metric,date,amount,unit,publisher,url,note,status,denial',
      'c0,valuation,2026-01,5e9,USD,P,https://example.com/,"two\nlines",reported,',
      'nobody,valuation,2026-01,5e9,USD,P,https://example.com/,,,',
      'c0,worth,2026-01,5e9,USD,P,https://example.com/,,,',
      'c0,valuation,May 2026,5 billion,USD,P,http://example.com/,,,',
      'c0,valuation,2026-01,,USD,,https://example.com/,,,',
      'c0,valuation,2026-02-30,5e9,USD,P,https://example.com/,,denied,',
      'c0,valuation,2026-01,6e9,USD,P,https://example.com/,,reported,',
    ];
    const { entries: planned, faults } = await plan(rows.join('\n'));
    expect(planned.map(({ line }) => line)).toEqual([2]);
    expect(faults.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '4 company unknown-company',
      '5 metric wrong',
      '6 date wrong',
      '6 amount wrong',
      '6 url wrong',
      '7 amount missing',
      '7 publisher missing',
      '8 denial denial',
      '8 date day',
      '9 id twice',
    ]);
  });

  it('is told apart from the same file over another state of the own record', async () => {
    const text = ownJson([ownEntry()], AT);
    expect((await plan(text)).hash).toBe((await plan(text)).hash);
    expect((await plan(text)).hash).not.toBe((await plan(text, [ownEntry('own-2')])).hash);
  });
});

describe('units', () => {
  it('fit their metrics', () => {
    expect([unitFits('stake', 'percent'), unitFits('stake', 'USD')]).toEqual([true, false]);
    expect([unitFits('users', 'people'), unitFits('valuation', 'people')]).toEqual([true, false]);
    expect(basisSchema.safeParse('pre-money').success).toBe(true);
  });
});
