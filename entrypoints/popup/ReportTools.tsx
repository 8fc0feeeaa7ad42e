import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../assets/styles/report-menu.css';
import { copyText, saveText } from '../../components/hand-over';
import type { PanelState } from '../../components/panel-model';
import { ReportMenu } from '../../components/reports/ReportMenu';
import type { Delivery, Missing, ReportFormat, ReviewValues } from '../../components/reports/report-model';
import { useWords } from '../../components/words';
import type { Reviewer } from '../../lib/model';
import {
  canBeReviewed,
  PLAIN_FORMATS,
  type Report,
  type ReviewDetails,
  reportAsFile,
  reportOf,
  reportText,
  reportTranslator,
} from '../../lib/reports';
import { reviewer } from './reviewer';

const given = (text: string): string | null => text.trim() || null;

const detailsOf = ({ name, isOrganization, url, review }: ReviewValues): ReviewDetails => ({
  ...{ name: name.trim(), isOrganization, url: given(url), review: given(review) },
});

/** The menu of reports of the article in a tab; nothing while none has been checked. */
export function ReportTools({ state, tabId }: { state: PanelState; tabId: number | null }) {
  const words = useWords();
  const [status, setStatus] = useState('');
  const [kept, setKept] = useState<Reviewer | null>(null);
  useEffect(() => void reviewer.read().then(setKept), []);
  if (state.kind !== 'view' || state.view.page.kind !== 'checked' || tabId === null) return null;
  const { page, base } = state.view;
  const t = reportTranslator(words.language);
  // Made anew at each click: a report says when it was made.
  const make = (): Report => reportOf({ ...page, now: new Date().toISOString(), asOf: base.asOf });
  const deliver = async (format: ReportFormat, delivery: Delivery, details: ReviewDetails | null): Promise<void> => {
    const report = make();
    const text = reportText(report, format, t, details);
    if (text === null) return setStatus(words.t('reports.needsAddress'));
    setStatus('');
    if (delivery === 'save') {
      const file = reportAsFile(report, format, text);
      saveText(file);
      return setStatus(words.t('reports.saved', { name: file.name }));
    }
    const done = await copyText(text);
    setStatus(
      done ? words.t('reports.copied', { format: words.t(`reports.format.${format}`) }) : words.t('reports.copyFailed'),
    );
  };
  const review = async (values: ReviewValues, delivery: Delivery): Promise<void> => {
    const details = detailsOf(values);
    const { name, url, isOrganization } = details;
    await deliver('claimreview', delivery, details);
    const next = values.remember ? { name, url, isOrganization } : null;
    const keeping = next === null ? reviewer.forget() : reviewer.keep(next);
    await keeping.then(
      () => setKept(next),
      () => setStatus(words.t('reports.keepFailed')),
    );
  };
  const report = make();
  const needsAddress: Missing | null = report.address === null ? 'needsAddress' : null;
  return (
    <ReportMenu
      status={status}
      formats={[
        ...PLAIN_FORMATS.map((format) => ({ format, missing: format === 'annotations' ? needsAddress : null })),
        { format: 'claimreview', missing: needsAddress ?? (canBeReviewed(report) ? null : 'needsVerdict') },
      ]}
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
