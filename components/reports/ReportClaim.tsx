import type { ReadingLanguage } from '../../lib/model';
import { ExternalLink } from '../ExternalLink';
import { Icon } from '../icons';
import { useWords } from '../words';
import type { PrintedClaim } from './report-model';

/** Figures side by side: the article's, the record's, and the latest where that is another. */
function Compared({ claim }: { claim: PrintedClaim }) {
  const words = useWords();
  if (claim.compared.length === 0) return null;
  return (
    <table class="report-compared">
      <caption class="visually-hidden">{words.t('reports.page.compared')}</caption>
      <tbody>
        {claim.compared.map(({ label, figure, when }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="amount">{figure}</td>
            <td>{when}</td>
          </tr>
        ))}
        {claim.difference === null ? null : (
          <tr>
            <th scope="row">{words.t('compare.difference')}</th>
            <td colSpan={2}>{claim.difference}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Fact({ fact }: { fact: PrintedClaim['facts'][number] }) {
  const words = useWords();
  return (
    <li>
      {fact.text}
      {fact.citations.map(({ source, note }) => (
        <span key={`${source} ${note}`} class="citation">
          {note === '' ? ' ' : '; '}
          <a href={`#source-${source}`} aria-label={words.t('reports.source', { number: source })}>
            [{source}]
          </a>
          {note === '' ? '' : ` ${note}`}
        </span>
      ))}
      {fact.more > 0 ? <span class="citation">; {words.t('reports.moreSources', { count: fact.more })}</span> : null}
    </li>
  );
}

/** One claim of a report: sentence, verdict, reason, figures compared, facts with the numbers of their sources. */
export function ReportClaim({ claim, language }: { claim: PrintedClaim; language: ReadingLanguage }) {
  const words = useWords();
  const { before, figure, after } = claim.quote;
  return (
    <article id={`claim-${claim.number}`} class="report-claim">
      <h3>
        <span class="report-number">{claim.number}.</span>{' '}
        <span class={`verdict verdict-${claim.kind}`}>
          <Icon name={claim.kind} />
          {claim.verdict}
        </span>{' '}
        <span class="report-what">{claim.what}</span>
      </h3>
      <blockquote class="quote" lang={language}>
        {before}
        <mark>{figure}</mark>
        {after}
      </blockquote>
      <p class="reason">{claim.reason}</p>
      <Compared claim={claim} />
      {claim.saidBy === null ? null : (
        <p class="fine">
          {words.t('claim.saidBy')}: <span lang={language}>{claim.saidBy}</span>
        </p>
      )}
      {claim.facts.length > 0 ? (
        <ul class="report-record">
          {claim.facts.map((fact) => (
            <Fact key={fact.text} fact={fact} />
          ))}
        </ul>
      ) : null}
      {claim.link === null ? null : (
        <p class="fine no-print">
          <ExternalLink url={claim.link} class="address">
            {words.t('reports.passage')}
          </ExternalLink>
        </p>
      )}
    </article>
  );
}
