import { describe, expect, it } from 'vitest';
import { memoryFactBase, withOwn } from '../../../../lib/facts';
import { isOwnFact, type OwnEntry } from '../../../../lib/model';
import { aliasKey } from '../../../../lib/text';
import { companies, company } from '../fixtures';
import { ACME, AT, ownEntry, ownFact } from './fixtures';

const layered = (entries: OwnEntry[], all = companies(2)) =>
  withOwn(memoryFactBase(all), async () => new Map(entries.map((entry) => [entry.id, entry])));

const factsOf = async (entries: OwnEntry[], all = companies(2)): Promise<[string, number][]> => {
  const found = (await layered(entries, all).byIds(['c0'])).get('c0');
  return (found?.facts ?? []).map(({ id, accepted }) => [id, accepted.amount / 1e9]);
};

describe('own facts over the record', () => {
  it('stand beside the record where they are about another moment', async () => {
    expect(await factsOf([ownEntry('own-1', 3)])).toEqual([
      ['c0/valuation/one', 1],
      ['c0/valuation/own-1', 3],
    ]);
    expect(isOwnFact('c0/valuation/own-1')).toBe(true);
    expect(isOwnFact('c0/valuation/one')).toBe(false);
    expect(isOwnFact('own-acme/valuation/one')).toBe(false);
  });

  it('win over the fact they correct, and over one about the same state of affairs', async () => {
    expect(await factsOf([ownEntry('own-1', 3, { corrects: 'c0/valuation/one' })])).toEqual([
      ['c0/valuation/own-1', 3],
    ]);
    const same = ownEntry('own-1', 3, { fact: ownFact('own-1', 3, { date: '2026-01' }) });
    expect(await factsOf([same])).toEqual([['c0/valuation/own-1', 3]]);
    const talks = ownEntry('own-1', 3, { fact: ownFact('own-1', 3, { date: '2026-01', status: 'in_talks' }) });
    expect(await factsOf([talks])).toHaveLength(2);
  });

  it('take facts out that do not hold, and links follow', async () => {
    const [fact] = company('c0').facts;
    if (fact === undefined) throw new Error('no fact');
    const later = { ...fact, id: 'c0/valuation/two', date: '2026-06', replaces: fact.id };
    const record = [{ ...company('c0'), facts: [fact, later] }];
    const gone: OwnEntry = {
      ...{ kind: 'withdrawal', id: 'c0/valuation/own-not-one', company: 'c0', corrects: fact.id },
      ...{ why: null, changedAt: AT },
    };
    const found = (await layered([gone], record).byIds(['c0'])).get('c0');
    expect(found?.facts.map(({ id, replaces }) => [id, replaces])).toEqual([['c0/valuation/two', null]]);
    const corrected = ownEntry('own-1', 3, { corrects: fact.id });
    const linked = (await layered([corrected], record).byIds(['c0'])).get('c0');
    expect(linked?.facts.find(({ id }) => id === later.id)?.replaces).toBe('c0/valuation/own-1');
  });

  it('leave the record itself as it is', async () => {
    const all = companies(2);
    const before = structuredClone(all);
    await factsOf([ownEntry('own-1', 3, { corrects: 'c0/valuation/one' })], all);
    expect(all).toEqual(before);
  });

  it('know a company that the record lacks, and give its facts to the record’s once it has it', async () => {
    const fact = { ...ownFact('own-1', 4), id: 'own-acme/valuation/own-1' };
    const entries: OwnEntry[] = [
      ACME,
      { kind: 'fact', id: fact.id, company: 'own-acme', corrects: null, fact, changedAt: AT },
    ];
    const key = aliasKey('Acme Robotics');
    const alone = await layered(entries).byKeys([key, aliasKey('Acme')]);
    expect([...alone.values()].map(([found]) => found?.id)).toEqual(['own-acme', 'own-acme']);
    expect((await layered(entries).byIds(['own-acme'])).get('own-acme')?.facts).toHaveLength(1);
    const record = [company('acme-robotics', 1, 'Acme Robotics')];
    const both = (await layered(entries, record).byKeys([key])).get(key);
    expect(both?.map(({ id, facts }) => [id, facts.length])).toEqual([['acme-robotics', 2]]);
  });

  it('hide nothing that only looks alike: a correction hides the fact it names, an addition none of two', async () => {
    const [fact] = company('c0').facts;
    if (fact === undefined) throw new Error('no fact');
    const record = [{ ...company('c0'), facts: [fact, { ...fact, id: 'c0/valuation/operating' }] }];
    const same = ownFact('own-1', 3, { date: fact.date });
    const corrected = await factsOf([ownEntry('own-1', 3, { fact: same, corrects: fact.id })], record);
    expect(corrected.map(([id]) => id)).toEqual(['c0/valuation/operating', 'c0/valuation/own-1']);
    expect(await factsOf([ownEntry('own-1', 3, { fact: same })], record)).toHaveLength(3);
  });

  it('count as those of the company of the record that has the very name, and of no other', async () => {
    const own = (name: string): OwnEntry[] => {
      const fact = { ...ownFact('own-1', 4), id: 'own-x/valuation/own-1' };
      return [
        { ...ACME, kind: 'company', id: 'own-x', company: 'own-x', name, aliases: [] } as OwnEntry,
        { kind: 'fact', id: fact.id, company: 'own-x', corrects: null, fact, changedAt: AT },
      ];
    };
    const product = { ...company('c0', 1, 'Webstuhl AG'), products: ['Sora'] };
    expect((await layered(own('Sora'), [product]).byIds(['c0'])).get('c0')?.facts).toHaveLength(1);
    const pair = [company('c0', 1, 'Turing'), company('c1', 1, 'Turing')];
    for (const found of (await layered(own('Turing'), pair).byIds(['c0', 'c1'])).values()) {
      expect(found.facts).toHaveLength(1);
    }
    const twin = await layered(own('Webstuhl'), [product]).byIds(['own-x']);
    expect([twin.get('own-x')?.id, twin.get('own-x')?.facts.length]).toEqual(['c0', 2]);
  });

  it('name the record’s company as their other party once it has one', async () => {
    const fact = { ...ownFact('own-1', 3), counterparties: ['own-acme'] };
    const record = [company('c0'), company('acme-robotics', 1, 'Acme Robotics')];
    const found = (await layered([ACME, ownEntry('own-1', 3, { fact })], record).byIds(['c0'])).get('c0');
    expect(found?.facts.at(-1)?.counterparties).toEqual(['acme-robotics']);
  });
});
