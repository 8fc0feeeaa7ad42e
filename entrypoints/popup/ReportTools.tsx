import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../assets/styles/report-menu.css';
import { copyText, saveText } from '../../components/hand-over';
import type { PanelState } from '../../components/panel-model';
import { ReportMenu, type ReportMenuProps } from '../../components/reports/ReportMenu';
import type { Delivery, Missing, ReportFormat, ReviewValues } from '../../components/reports/report-model';
import { useWords } from '../../components/words';
import type { Reviewer } from '../../lib/model';
import type { Report, ReviewDetails } from '../../lib/reports';

type Desk = typeof import('./report-desk');

const given = (text: string): string | null => text.trim() || null;

const detailsOf = ({ name, isOrganization, url, review }: ReviewValues): ReviewDetails => ({
  ...{ name: name.trim(), isOrganization, url: given(url), review: given(review) },
});

/** The menu of reports of the article in a tab; nothing while none has been checked. */
export function ReportTools({ state, tabId }: { state: PanelState; tabId: number | null }) {
  const words = useWords();
  const [status, setStatus] = useState('');
  const [kept, setKept] = useState<Reviewer | null>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  if (state.kind !== 'view' || state.view.page.kind !== 'checked' || tabId === null) return null;
  const { page, base } = state.view;
  const load = async (): Promise<void> => {
    const loaded = await import('./report-desk');
    setKept(await loaded.reviewer.read());
    setDesk(loaded);
  };
  // Made anew at each click: a report says when it was made.
  const make = ({ reportOf }: Desk): Report => reportOf({ ...page, now: new Date().toISOString(), asOf: base.asOf });
  const deliver = async (format: ReportFormat, delivery: Delivery, details: ReviewDetails | null): Promise<void> => {
    if (!desk) return;
    const report = make(desk);
    const text = desk.reportText(report, format, desk.reportTranslator(words.language), details);
    if (text === null) return setStatus(words.t('reports.needsAddress'));
    setStatus('');
    if (delivery === 'save') {
      const file = desk.reportAsFile(report, format, text);
      saveText(file);
      return setStatus(words.t('reports.saved', { name: file.name }));
    }
    const done = await copyText(text);
    setStatus(
      done ? words.t('reports.copied', { format: words.t(`reports.format.${format}`) }) : words.t('reports.copyFailed'),
    );
  };
  const review = async (values: ReviewValues, delivery: Delivery): Promise<void> => {
    if (!desk) return;
    const details = detailsOf(values);
    const { name, url, isOrganization } = details;
    await deliver('claimreview', delivery, details);
    const next = values.remember ? { name, url, isOrganization } : null;
    const keeping = next === null ? desk.reviewer.forget() : desk.reviewer.keep(next);
    await keeping.then(
      () => setKept(next),
      () => setStatus(words.t('reports.keepFailed')),
    );
  };
  const formats = ({ PLAIN_FORMATS, canBeReviewed }: Desk, report: Report): ReportMenuProps['formats'] => {
    const needsAddress: Missing | null = report.address === null ? 'needsAddress' : null;
    return [
      ...PLAIN_FORMATS.map((format) => ({ format, missing: format === 'annotations' ? needsAddress : null })),
      { format: 'claimreview', missing: needsAddress ?? (canBeReviewed(report) ? null : 'needsVerdict') },
    ];
  };
  return (
    <ReportMenu
      status={status}
      formats={desk ? formats(desk, make(desk)) : []}
      onOpening={() => void load()}
      reviewer={{
        name: kept?.name ?? '',
        isOrganization: kept?.isOrganization ?? false,
        url: kept?.url ?? '',
        review: '',
        remember: kept !== null,
      }}
      onDeliver={(format, delivery) => void deliver(format, delivery, null)}
      onReview={(values, delivery) => void review(values, delivery)}
      onOpen={() => void browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tabId}` as never) })}
    />
  );
}
