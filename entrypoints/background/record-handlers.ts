import stamp from 'virtual:record-stamp';
import { draftOfClaim, draftOfFact, type OwnDraft, ownEntriesView } from '../../lib/check';
import { entryOfCells, faultsAhead, ownCompanyFor, withOwn } from '../../lib/facts';
import { CallFailure, type Draft, type Handlers, type PageCalls } from '../../lib/messages';
import { type Company, type FactBrief, isOwnFact, withdrawalOf } from '../../lib/model';
import { isPrivateKey } from './corrections';
import { listedBase } from './feeds';
import { pages } from './keep';
import { changed, inTurn, own, wholeBase } from './own';
import { factBase } from './record';
import { sourceUrl } from './tabs';
import { today } from './today';

const now = (): string => new Date().toISOString();

/** Adds names of the facts' parties to a draft. */
async function withNames(draft: OwnDraft): Promise<Draft> {
  const ids = draft.similar.flatMap(({ company, counterparties }: FactBrief) => [company, ...counterparties]);
  const found = await wholeBase().byIds([...new Set(ids)]);
  const { cells, ...rest } = draft;
  return {
    ...rest,
    cells: cells as Record<string, string>,
    names: Object.fromEntries([...found].map(([id, { name }]) => [id, name])),
  };
}

async function companyOf(id: string): Promise<Company | undefined> {
  return (await wholeBase().byIds([id])).get(id);
}

type RecordHandlers = Pick<
  Handlers<PageCalls>,
  | 'storage'
  | 'ownEntries'
  | 'draftFromClaim'
  | 'draftFromFact'
  | 'saveOwn'
  | 'withdraw'
  | 'removeOwn'
  | 'undoOwn'
  | 'restoreOwn'
  | 'forgetLostOwn'
>;

/** Answers about the record and what the person added to it. */
export const recordHandlers: RecordHandlers = {
  storage: async () => {
    const { state, problems, problem, bytes, verifiedAt } = await factBase().known();
    const { version, asOf, companies, facts } = stamp;
    const verified = verifiedAt === null ? null : new Date(verifiedAt).toISOString();
    const record = { state, version, asOf, companies, facts, problems: [...problems], problem, bytes };
    return { record: { ...record, verifiedAt: verified }, own: await own.status() };
  },
  ownEntries: () => inTurn(async () => ownEntriesView(await own.read(), listedBase())),
  draftFromClaim: async ({ tabId, claim: index }) => {
    const kept = await pages.get(tabId);
    const page = kept?.page.kind === 'checked' ? kept.page : null;
    const annotations = page?.annotations;
    const claim = annotations?.claims[index];
    if (!annotations || !claim) throw new CallFailure('stale', `tab ${tabId} has no claim ${index}`);
    const source = { article: annotations.article, url: await sourceUrl(tabId) };
    const draft = await withNames(draftOfClaim(claim, source, await companyOf(claim.subject), today()));
    // What nobody can tell the window of is taken for private.
    return { ...draft, isPrivate: page?.article === undefined || isPrivateKey(page.article) };
  },
  draftFromFact: async ({ fact: id }) => {
    const entries = await inTurn(() => own.read());
    const entry = entries.get(id);
    const company = await companyOf(entry?.company ?? id.slice(0, id.indexOf('/')));
    const fact = company?.facts.find((one) => one.id === id);
    if (!company || !fact) throw new CallFailure('stale', `no fact ${id}`);
    return withNames(draftOfFact(fact, company, entries));
  },
  saveOwn: ({ cells, addCompany }) =>
    changed(async () => {
      const entries = new Map(await own.read());
      const at = now();
      const added = addCompany ? ownCompanyFor(cells.company ?? '', entries, at) : null;
      if (added) entries.set(added.id, added);
      const row = await entryOfCells(cells, { base: withOwn(listedBase(), async () => entries), entries, now: at });
      const faults = [...row.faults, ...faultsAhead(row, at)];
      if (!row.entry || faults.length > 0) return { saved: null, faults };
      await own.save(added ? [added, row.entry] : [row.entry]);
      return { saved: row.entry.id, faults: [] };
    }),
  withdraw: async ({ fact, why }) => {
    if (isOwnFact(fact)) throw new CallFailure('refused', `${fact} is an own fact`);
    await changed(() => own.save([withdrawalOf(fact, why, now())]));
    return null;
  },
  removeOwn: async ({ ids }) => {
    await changed(async () => {
      const entries = [...(await own.read()).values()];
      const facts = entries.filter(({ id, company }) => id !== company && ids.includes(company)).map(({ id }) => id);
      await own.remove([...ids, ...facts]);
    });
    return null;
  },
  undoOwn: async () => ({ undone: await changed(() => own.undo()) }),
  restoreOwn: async () => ({ entries: await changed(() => own.restore()) }),
  forgetLostOwn: async () => {
    await inTurn(() => own.forgetLost());
    return null;
  },
};
