import type { FactBrief, OwnEntry } from '../../lib/model';
import { FactEntry } from '../FactList';
import { useWords, type Words } from '../words';

/** The change that can be taken back. */
export interface Undoable {
  kind: 'save' | 'remove' | 'import' | 'restore';
  entries: number;
  at: string;
}

interface OwnListProps {
  /** The newest ones; `total` tells of all, `lost` of those that the browser has lost. */
  entries: readonly OwnEntry[];
  total: number;
  lost: number;
  /** Own facts, and the record's facts that they correct, by id. */
  facts: Readonly<Record<string, FactBrief>>;
  corrected: Readonly<Record<string, FactBrief>>;
  names: Readonly<Record<string, string>>;
  undoable: Undoable | null;
  unreadable: number;
  onAdd: () => void;
  onChange: (id: string) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
}

function labelOf(entry: OwnEntry, { facts, corrected, names }: OwnListProps, words: Words): string {
  if (entry.kind === 'company') return entry.name;
  const fact = entry.kind === 'fact' ? facts[entry.id] : corrected[entry.corrects];
  const name = names[entry.company] ?? entry.company;
  return fact ? `${name}, ${words.figure(fact.figure, fact.metric)}` : name;
}

function Entry({ entry, list }: { entry: OwnEntry; list: OwnListProps }) {
  const words = useWords();
  const { facts, corrected, names, onChange, onDelete } = list;
  const fact = facts[entry.id];
  const former = entry.kind === 'company' || entry.corrects === null ? undefined : corrected[entry.corrects];
  const said = former && { figure: words.figure(former.figure, former.metric), date: words.date(former.date) };
  return (
    <li class="own-entry">
      <h2>{entry.kind === 'company' ? entry.name : (names[entry.company] ?? entry.company)}</h2>
      {entry.kind === 'company' ? <p>{words.t('own.company')}</p> : null}
      {fact ? <FactEntry fact={fact} names={names} most={3} /> : null}
      {entry.kind === 'fact' && said ? <p class="fine">{words.t('own.corrects', said)}</p> : null}
      {entry.kind === 'withdrawal' ? (
        <>
          <p>
            {former ? `${words.factTitle(former, names)}: ` : ''}
            {said ? words.t('own.withdrawn', said) : words.t('own.withdrawnUnknown')}
          </p>
          {entry.why ? <p class="fine">{entry.why}</p> : null}
        </>
      ) : null}
      <div class="row-actions">
        {entry.kind === 'fact' ? (
          <button
            type="button"
            class="link-button"
            aria-label={`${words.t('company.change')}: ${labelOf(entry, list, words)}`}
            onClick={() => onChange(entry.id)}
          >
            {words.t('company.change')}
          </button>
        ) : null}
        <button
          type="button"
          class="link-button"
          aria-label={`${words.t('own.delete')}: ${labelOf(entry, list, words)}`}
          onClick={() => onDelete(entry.id)}
        >
          {words.t('own.delete')}
        </button>
      </div>
    </li>
  );
}

/** What a person added, the newest first, with what can be done about it. */
export function OwnList(list: OwnListProps) {
  const words = useWords();
  const { entries, total, lost, undoable, unreadable, onAdd, onUndo } = list;
  return (
    <section>
      <p class="intro">{words.t('own.intro')}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onAdd}>
          {words.t('own.add')}
        </button>
        {undoable ? (
          <button type="button" class="button" onClick={onUndo}>
            {words.t(`own.undo.${undoable.kind}`, { count: undoable.entries })}
          </button>
        ) : null}
      </div>
      {unreadable > 0 ? <p class="notice">{words.t('own.unreadable', { count: unreadable })}</p> : null}
      {total === 0 && lost === 0 ? <p class="intro">{words.t('own.none')}</p> : null}
      <ul class="own-entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} list={list} />
        ))}
      </ul>
      {entries.length < total ? <p class="fine">{words.t('own.more', { count: total - entries.length })}</p> : null}
    </section>
  );
}
