import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { ReviewerForm } from './ReviewerForm';
import type { Delivery, Missing, ReportFormat, ReviewValues } from './report-model';

/** What the menu of reports shows and does. */
export interface ReportMenuProps {
  /** None while what makes them is loaded. */
  formats: readonly { format: ReportFormat; missing: Missing | null }[];
  /** What was last done, for the person to hear and read; empty for nothing. */
  status: string;
  /** What the form for a ClaimReview begins with. */
  reviewer: ReviewValues;
  onDeliver: (format: Exclude<ReportFormat, 'claimreview'>, delivery: Delivery) => void;
  onReview: (values: ReviewValues, delivery: Delivery) => void;
  /** The menu is about to show its formats. */
  onOpening?: () => void;
  /** Opens the page that can be printed. */
  onOpen: () => void;
}

interface FormatRowProps {
  format: ReportFormat;
  missing: Missing | null;
  onDeliver: ReportMenuProps['onDeliver'];
  onWrite: () => void;
}

/** One format: what it is, and what can be done with it or why nothing can. */
function FormatRow({ format, missing, onDeliver, onWrite }: FormatRowProps) {
  const words = useWords();
  const name = words.t(`reports.format.${format}`);
  const button = (key: 'copy' | 'save' | 'write', onClick: () => void) => (
    <button
      type="button"
      class="link-button"
      data-do={key}
      aria-label={words.t(`reports.${key}Label`, { format: name })}
      onClick={onClick}
    >
      {words.t(`reports.${key}`)}
    </button>
  );
  const offered =
    format === 'claimreview' ? (
      button('write', onWrite)
    ) : (
      <>
        {button('copy', () => onDeliver(format, 'copy'))}
        {button('save', () => onDeliver(format, 'save'))}
      </>
    );
  return (
    <li class="report-format">
      <div>
        <span class="report-name">{name}</span>
        <span class="fine">{words.t(missing === null ? `reports.format.${format}.text` : `reports.${missing}`)}</span>
      </div>
      {missing === null ? <div class="report-does">{offered}</div> : null}
    </li>
  );
}

/** The checked article in other formats: a button that shows them, each to copy or to download, and the printable report. */
export function ReportMenu({ formats, status, reviewer, onDeliver, onReview, onOpening, onOpen }: ReportMenuProps) {
  const words = useWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const leaveForm = (): void => {
    setWriting(false);
    // The button that opened the form is back after the next paint.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[data-do="write"]')?.focus());
  };
  return (
    <div ref={root} class="report-menu">
      <button
        type="button"
        class="link-button report-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          if (!isOpen) onOpening?.();
          setOpen(!isOpen);
        }}
      >
        {words.t('reports.menu')}
      </button>
      <div id={id} class="report-panel" hidden={!isOpen}>
        {isOpen && isWriting ? (
          <ReviewerForm
            initial={reviewer}
            onCancel={leaveForm}
            onDone={(values, delivery) => {
              onReview(values, delivery);
              leaveForm();
            }}
          />
        ) : null}
        {isOpen && !isWriting ? (
          <>
            <ul aria-label={words.t('reports.menu.label')}>
              {formats.map((row) => (
                <FormatRow key={row.format} {...row} onDeliver={onDeliver} onWrite={() => setWriting(true)} />
              ))}
            </ul>
            <button type="button" class="button report-open" onClick={onOpen}>
              {words.t('reports.open')}
            </button>
          </>
        ) : null}
        <p class="fine report-status" role="status">
          {status}
        </p>
      </div>
    </div>
  );
}
