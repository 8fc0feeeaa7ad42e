import stamp from 'virtual:record-stamp';
import { importPlanView } from '../../lib/check';
import { type ImportPlan, ownCsv, ownJson, planImport, recordCsv, recordJson, withOwn } from '../../lib/facts';
import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import type { Company } from '../../lib/model';
import { listedBase } from './feeds';
import { interfaceLanguage } from './keep';
import { changed, inTurn, own, wholeBase } from './own';

const now = (): string => new Date().toISOString();

async function planFor(text: string): Promise<ImportPlan> {
  const entries = await own.read();
  return planImport(text, { base: withOwn(listedBase(), async () => entries), entries, now: now() });
}

/** Every company of the record with the person's facts on top, by id. */
async function allCompanies(): Promise<Company[]> {
  const ids = (await listedBase().directory()).map(({ id }) => id);
  return [...(await wholeBase().byIds(ids.sort())).values()];
}

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** Answers about files that come in or go out. */
export const transferHandlers: Pick<Handlers<PageCalls>, 'planImport' | 'applyImport' | 'exportFile'> = {
  planImport: ({ text }) => inTurn(async () => importPlanView(await planFor(text), listedBase())),
  applyImport: ({ text, hash }) =>
    changed(async () => {
      const plan = await planFor(text);
      if (plan.hash !== hash) throw new CallFailure('stale', 'the own record has changed since the preview');
      const entries = plan.entries.filter(({ action }) => action !== 'same').map(({ entry }) => entry);
      await own.save(entries, 'import');
      return { entries: entries.length };
    }),
  exportFile: async ({ what, format }) => {
    const day = now().slice(0, 10);
    const language = await interfaceLanguage();
    const entries = await inTurn(() => own.read());
    const file = (name: string, text: string) => ({ name: `${name}-${day}.${format}`, type: TYPES[format], text });
    if (what === 'own') {
      const text = format === 'json' ? ownJson(entries.values(), now()) : ownCsv(entries.values(), language);
      return file('second-source-own', text);
    }
    const companies = await allCompanies();
    const text =
      format === 'csv' ? recordCsv(companies, entries, language) : recordJson(companies, stamp.version, now());
    return file('second-source-record', text);
  },
};
