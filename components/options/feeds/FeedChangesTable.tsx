import type { FactBrief, FeedChange, FeedChanges } from '../../../lib/model';
import { plainName } from '../../outside-text';
import { wholeFigures } from '../../whole-figures';
import { useWords, type Words } from '../../words';

const figureOf = (fact: FactBrief, words: Words): string => wholeFigures(words.figure(fact.figure, fact.metric));

function Row({ change, names }: { change: FeedChange; names: FeedChanges['names'] }) {
  const words = useWords();
  const { kind, before, after } = change;
  const fact = after ?? before;
  return (
    <tr>
      <th scope="row">
        <a href={`#/company/${change.company}`}>{plainName(change.name)}</a>
        {fact ? <span class="fine"> {words.factTitle(fact, names)}</span> : null}
      </th>
      <td data-label={words.t('feeds.changes.before')}>
        {before === null
          ? words.t('feeds.changes.added')
          : kind === 'replaced'
            ? words.t('feeds.changes.replaced', { figure: figureOf(before, words) })
            : figureOf(before, words)}
      </td>
      <td data-label={words.t('feeds.changes.after')}>
        {after === null ? words.t('feeds.changes.removed') : figureOf(after, words)}
      </td>
      <td data-label={words.t('feeds.changes.when')}>
        {fact ? (fact.period ? words.period(fact.period) : words.date(fact.date)) : null}
      </td>
    </tr>
  );
}

/** What a version changed, one line for each figure: whose, what, from what to what, and when it held. */
export function FeedChangesTable({ changes, onSeen }: { changes: FeedChanges; onSeen: () => void }) {
  const words = useWords();
  const { from, to, at, total } = changes;
  const title = { from: from ?? 'none', to: String(to), date: words.date(at.slice(0, 10)) };
  return (
    <div class="feed-changes">
      <table class="changes">
        <caption>{words.t('feeds.changes.title', { ...title, from: String(title.from) })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('feeds.changes.company')}</th>
            <th scope="col">{words.t('feeds.changes.before')}</th>
            <th scope="col">{words.t('feeds.changes.after')}</th>
            <th scope="col">{words.t('feeds.changes.when')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.changes.map((change) => (
            <Row key={`${change.kind} ${change.fact}`} change={change} names={changes.names} />
          ))}
        </tbody>
      </table>
      {changes.changes.length < total ? (
        <p class="fine">{words.t('feeds.changes.more', { count: total - changes.changes.length })}</p>
      ) : null}
      <div class="actions">
        <button type="button" class="button" onClick={onSeen}>
          {words.t('feeds.changes.seen')}
        </button>
      </div>
    </div>
  );
}
