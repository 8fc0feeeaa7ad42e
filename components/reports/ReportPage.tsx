import { ExternalLink } from '../ExternalLink';
import { Icon } from '../icons';
import { inLine } from '../outside-text';
import { useWords } from '../words';
import { ReportClaim } from './ReportClaim';
import type { PrintedReport, PrintedSource } from './report-model';

function Head({ report }: { report: PrintedReport }) {
  const words = useWords();
  const article = inLine([report.site, report.published]);
  const rows = [
    [words.t('reports.article'), article],
    [words.t('reports.made'), report.made],
    [words.t('reports.comparedWith'), report.record],
  ] as const;
  return (
    <header class="report-head">
      <h1 lang={report.language}>{report.title}</h1>
      <dl class="report-facts">
        {rows.map(([label, value], i) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {i === 0 && report.address !== null ? (
                <>
                  <br />
                  <ExternalLink url={report.address} class="address" />
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <ul class="report-counts" aria-label={words.t('reports.result')}>
        {report.counts.length === 0 ? <li>{words.t('reports.none')}</li> : null}
        {report.counts.map(({ kind, text }) => (
          <li key={kind} class={`verdict verdict-${kind}`}>
            <Icon name={kind} />
            {text}
          </li>
        ))}
      </ul>
      {report.notes.map((note) => (
        <p key={note} class="report-note">
          {note}
        </p>
      ))}
      <p class="report-limit">{report.limit}</p>
    </header>
  );
}

function Source({ source }: { source: PrintedSource }) {
  const words = useWords();
  const { number, publisher, title, published, url } = source;
  return (
    <li id={`source-${number}`} value={number}>
      {inLine([publisher, title === null ? null : words.t('reports.quoted', { text: title }), published])}
      <br />
      <ExternalLink url={url} class="address" />
    </li>
  );
}

/** A list with a title; nothing when it is empty. */
function Section({ title, name, items }: { title: string; name: string; items: readonly preact.ComponentChild[] }) {
  if (items.length === 0) return null;
  return (
    <section class={`report-section report-${name}`}>
      <h2>{title}</h2>
      <ul>
        {items.map((item, i) => (
          <li key={i}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** The whole report on one page, for the screen and for paper. */
export function ReportPage({ report, onPrint }: { report: PrintedReport; onPrint: () => void }) {
  const words = useWords();
  return (
    <div class="report">
      <div class="report-bar no-print">
        <span class="brand">{words.t('popup.title')}</span>
        <button type="button" class="button button-primary" onClick={onPrint}>
          {words.t('reports.page.print')}
        </button>
      </div>
      <main>
        <Head report={report} />
        <Section
          name="conflicts"
          title={report.conflictTitle}
          items={report.conflicts.map(({ what, text, numbers }) => (
            <>
              <strong>{what}</strong>: {text}{' '}
              {words.t('reports.seeClaims', { count: numbers.length, numbers: numbers.join(', ') })}
            </>
          ))}
        />
        {report.groups.map(({ id, name, claims }) => (
          <section key={id} class="report-section">
            <h2>{name}</h2>
            {claims.map((claim) => (
              <ReportClaim key={claim.number} claim={claim} language={report.language} />
            ))}
          </section>
        ))}
        <Section name="corrections" title={words.t('reports.corrections')} items={report.corrections} />
        <Section
          name="remembered"
          title={words.t('reports.rememberedTitle')}
          items={report.remembered.map(({ text, url }) => (
            <>
              {text}
              {url === null ? null : (
                <>
                  {' '}
                  <ExternalLink url={url} class="address" />
                </>
              )}
            </>
          ))}
        />
        {report.sources.length > 0 ? (
          <section class="report-section report-sources">
            <h2>{words.t('reports.sources')}</h2>
            <ol>
              {report.sources.map((source) => (
                <Source key={source.number} source={source} />
              ))}
            </ol>
          </section>
        ) : null}
      </main>
      <footer class="fine">{words.t('reports.page.made')}</footer>
    </div>
  );
}
