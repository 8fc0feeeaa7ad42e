import { useWords } from '../words';
import type { Undoable } from './OwnList';

/** How the fact base is doing. */
export interface StorageState {
  record: {
    state: 'loading' | 'ready' | 'fallback' | 'empty';
    version: string;
    asOf: string;
    companies: number;
    facts: number;
    problems: readonly { kind: string; detail: string }[];
  };
  own: {
    state: 'ready' | 'read-only' | 'unavailable';
    problem: string | null;
    detail: string | null;
    entries: number;
    unreadable: number;
    lost: number;
    backupAt: string | null;
    undoable: Undoable | null;
  };
}

/** What the browser has lost of the person's entries, and the way to bring it back. */
export function LostNotice({ own, onRestore }: Pick<StorageState, 'own'> & { onRestore: () => void }) {
  const words = useWords();
  if (own.lost === 0 || own.backupAt === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{words.t('storage.lost', { count: own.lost, date: words.date(own.backupAt.slice(0, 10)) })}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onRestore}>
          {words.t('storage.restore')}
        </button>
      </div>
    </div>
  );
}

/** State of both databases and what went wrong with them. */
export function Storage({ state }: { state: StorageState }) {
  const words = useWords();
  const { record, own } = state;
  const problems = [...new Map(record.problems.map((problem) => [problem.kind, problem])).values()];
  const rows = (pairs: readonly [string, string][]) => (
    <dl class="understood">
      {pairs.map(([key, value]) => (
        <div key={key}>
          <dt>{words.t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      <p class="intro">{words.t('storage.intro')}</p>
      <section>
        <h2>{words.t('storage.record')}</h2>
        {rows([
          ['storage.state', words.t(`storage.state.${record.state}`)],
          ['storage.asOf', words.date(record.asOf)],
          ['storage.content', words.t('storage.holds', { companies: record.companies, facts: record.facts })],
          ['storage.version', record.version],
        ])}
        {problems.length > 0 ? (
          <>
            <h3>{words.t('storage.problems')}</h3>
            <ul class="faults">
              {problems.map(({ kind, detail }) => (
                <li key={kind}>{words.t(`storage.problem.${kind}`, { detail })}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      <section>
        <h2>{words.t('storage.own')}</h2>
        {rows([
          ['storage.state', words.t(`storage.own.${own.state}`)],
          ['storage.entries', String(own.entries)],
          [
            'storage.backup',
            own.backupAt === null ? words.t('storage.noBackup') : words.date(own.backupAt.slice(0, 10)),
          ],
        ])}
        {own.problem ? <p class="notice">{words.t(`storage.problem.${own.problem}`)}</p> : null}
      </section>
    </>
  );
}
