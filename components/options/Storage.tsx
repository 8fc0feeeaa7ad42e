import { useWords } from '../words';
import { Confirm } from './memory/Confirm';
import type { Undoable } from './OwnList';

/** Something that went wrong with the stored record. */
export interface RecordProblem {
  kind: string;
  /** Room that is needed, where that is the problem. */
  megabytes: number | null;
}

/** How the fact base is doing. */
export interface StorageState {
  record: {
    state: 'loading' | 'ready' | 'fallback' | 'empty';
    version: string;
    asOf: string;
    companies: number;
    facts: number;
    problems: readonly RecordProblem[];
    /** What is wrong now; null when all is well. */
    problem: RecordProblem | null;
    /** Room taken, about, in bytes. */
    bytes: number;
    /** ISO 8601 instant. */
    verifiedAt: string | null;
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

interface LostNoticeProps extends Pick<StorageState, 'own'> {
  onRestore: () => void;
  onForget: () => void;
}

/** What the browser has lost of the person's entries, and the way to bring it back. */
export function LostNotice({ own, onRestore, onForget }: LostNoticeProps) {
  const words = useWords();
  if (own.lost === 0 || own.backupAt === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{words.t('storage.lost', { count: own.lost, date: words.date(own.backupAt.slice(0, 10)) })}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onRestore}>
          {words.t('storage.restore')}
        </button>
        <button type="button" class="button" onClick={onForget}>
          {words.t('storage.forget')}
        </button>
      </div>
    </div>
  );
}

const MEGABYTE = 1_000_000;

/** What is wrong with the stored record now and what can be done about it. */
export function RecordNotice({ problem }: Pick<StorageState['record'], 'problem'>) {
  const words = useWords();
  if (problem === null) return null;
  return (
    <p class="notice" role="alert">
      {words.t(`storage.problem.${problem.kind}`, { megabytes: problem.megabytes ?? 0 })}
    </p>
  );
}

/** Deletes everything, after asking back. Not offered while own entries cannot be read: nobody could say what would be lost. */
function Erase({ own, onErase }: Pick<StorageState, 'own'> & { onErase: () => void }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.t('erase.title')}</h2>
      <p>{words.t('erase.intro')}</p>
      <p class="inline-sources">
        <a href="#/transfer">{words.t('erase.exportFirst')}</a>
      </p>
      {own.state === 'ready' ? (
        <Confirm
          isMain
          label={words.t('erase.do')}
          question={words.t('erase.ask', { count: own.entries })}
          cancel={words.t('erase.keep')}
          answers={[{ label: words.t('erase.yes'), onClick: onErase }]}
        />
      ) : (
        <p class="notice">{words.t('erase.notNow')}</p>
      )}
    </section>
  );
}

/** State of both databases and what went wrong with them, and the way to delete everything. */
export function Storage({ state, onErase }: { state: StorageState; onErase: () => void }) {
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
          ...(record.bytes > 0
            ? [
                [
                  'storage.bytes',
                  words.t('storage.bytes.about', { megabytes: Math.ceil(record.bytes / MEGABYTE) }),
                ] as [string, string],
              ]
            : []),
          ...(record.verifiedAt === null
            ? []
            : [['storage.verified', words.date(record.verifiedAt.slice(0, 10))] as [string, string]]),
        ])}
        {problems.length > 0 ? (
          <>
            <h3>{words.t('storage.problems')}</h3>
            <ul class="faults">
              {problems.map(({ kind, megabytes }) => (
                <li key={kind}>{words.t(`storage.problem.${kind}`, { megabytes: megabytes ?? 0 })}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      <section>
        <h2>{words.t('storage.own')}</h2>
        {rows([
          ['storage.state', words.t(`storage.own.${own.state}`)],
          ['storage.entries', words.t('storage.entriesOf', { count: own.entries, lost: own.lost })],
          [
            'storage.backup',
            own.backupAt === null ? words.t('storage.noBackup') : words.date(own.backupAt.slice(0, 10)),
          ],
        ])}
        {own.problem ? <p class="notice">{words.t(`storage.ownProblem.${own.problem}`)}</p> : null}
      </section>
      <Erase own={own} onErase={onErase} />
    </>
  );
}
