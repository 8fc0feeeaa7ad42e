import type { OwnBackupPort } from '../../../../lib/facts';
import type { Fact, OwnBackup, OwnEntry, OwnFactEntry } from '../../../../lib/model';
import { company } from '../fixtures';

/** An instant, ISO 8601. */
export const AT = '2026-03-01T10:00:00.000Z';

/** A made-up valuation of `c0`, one of the person's own. */
export function ownFact(slug = 'own-1', billions = 2, more: Partial<Fact> = {}): Fact {
  const [fact] = company('c0', billions).facts;
  if (fact === undefined) throw new Error('no fact');
  const id = `c0/${more.metric ?? fact.metric}/${slug}`;
  const [report] = fact.reports;
  if (report === undefined) throw new Error('no report');
  return { ...fact, date: '2026-02-03', reports: [{ ...report, url: 'https://example.com/own' }], ...more, id };
}

/** An entry with such a fact. */
export function ownEntry(slug = 'own-1', billions = 2, more: Partial<OwnFactEntry> = {}): OwnFactEntry {
  const fact = more.fact ?? ownFact(slug, billions);
  return { kind: 'fact', id: fact.id, company: 'c0', corrects: null, changedAt: AT, ...more, fact };
}

/** A company that a person entered. */
export const ACME: OwnEntry = {
  ...{ kind: 'company', id: 'own-acme', company: 'own-acme', name: 'Acme Robotics', aliases: ['Acme'] },
  ...{ type: 'company', about: null, changedAt: AT },
};

/** A place for copies that lives in memory. */
export interface MemoryBackup extends OwnBackupPort {
  newest: OwnBackup | null;
  before: { version: number; backup: OwnBackup }[];
}

/** An empty one. */
export function memoryBackup(): MemoryBackup {
  const port: MemoryBackup = {
    newest: null,
    before: [],
    read: async () => port.newest,
    write: async (backup) => {
      port.newest = structuredClone(backup);
    },
    keepBeforeUpgrade: async (version, backup) => {
      port.before.push({ version, backup });
    },
  };
  return port;
}
