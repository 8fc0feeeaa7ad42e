import { useCallback, useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ReportPage } from '../../components/reports/ReportPage';
import type { PrintedReport } from '../../components/reports/report-model';
import { useWords } from '../../components/words';
import type { Caller, PageCalls } from '../../lib/messages';
import { printTitle, reportOf, reportTranslator, wordedReport } from '../../lib/reports';

/** How often an article that is still being read is looked up again, in milliseconds. */
const AGAIN = 400;

type State =
  | { kind: 'loading' }
  | { kind: 'none' }
  | { kind: 'error'; code: string }
  | { kind: 'report'; report: PrintedReport };

interface AppProps {
  tabId: number | null;
  call: Caller<PageCalls>;
}

/** The printable report of the article in a tab, or a plain word on why there is none. */
export function App({ tabId, call }: AppProps) {
  const words = useWords();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const look = useCallback(async () => {
    if (tabId === null) return setState({ kind: 'none' });
    const outcome = await call('tabView', { tabId });
    if (!outcome.ok) {
      const { code } = outcome.error;
      return setState(code === 'no-access' ? { kind: 'none' } : { kind: 'error', code });
    }
    const { page, base } = outcome.value;
    if (page.kind === 'reading') return setState({ kind: 'loading' });
    if (page.kind !== 'checked') return setState({ kind: 'none' });
    const t = reportTranslator(words.language);
    const report = reportOf({ ...page, now: new Date().toISOString(), asOf: base.asOf });
    document.title = printTitle(report, t);
    setState({ kind: 'report', report: wordedReport(report, t) });
  }, [tabId, call]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (state.kind !== 'loading') return;
    const timer = setInterval(look, AGAIN);
    return () => clearInterval(timer);
  }, [state.kind, look]);
  if (state.kind === 'report') return <ReportPage report={state.report} onPrint={() => print()} />;
  if (state.kind === 'loading') {
    return <EmptyState title={words.t('state.reading.title')} text={words.t('state.reading.text')} />;
  }
  if (state.kind === 'none') {
    return <EmptyState title={words.t('reports.page.none.title')} text={words.t('reports.page.none.text')} />;
  }
  const retry = { label: words.t('action.retry'), primary: true, onClick: () => void look() };
  return <EmptyState title={words.t('state.error.title')} text={words.t(`error.${state.code}`)} actions={[retry]} />;
}
