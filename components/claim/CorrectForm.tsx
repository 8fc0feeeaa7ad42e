import { useState } from 'preact/hooks';
import type {
  CorrectedParts,
  CorrectionFault,
  JudgedClaim,
  KeptCorrection,
  ListDetails,
  ShownAnnotations,
} from '../../lib/model';
import { VerdictBadge } from '../VerdictBadge';
import { useWords } from '../words';
import type { SearchCompanies } from './CompanyPicker';
import { CopyBox } from './CopyBox';
import { MeasureFields, PartiesField, SubjectField, TimeFields } from './CorrectFields';
import { type ReportPlace, readingReport } from './report-text';
import type { Choice } from './Select';
import { type Trial, type TryCorrection, useDraft } from './use-draft';

/** What a person can do about a wrong reading. */
export interface CorrectActions {
  onTry: TryCorrection;
  /** Keeps a correction; faults where it cannot be, null where keeping failed. */
  onKeep: (parts: CorrectedParts, isNoClaim: boolean) => Promise<readonly CorrectionFault[] | null>;
  search: SearchCompanies;
}

interface CorrectFormProps {
  claim: JudgedClaim;
  /** The correction that holds for the claim, where there is one. */
  kept: KeptCorrection | null;
  annotations: ShownAnnotations;
  place: ReportPlace;
  actions: CorrectActions;
  onCopy: (text: string) => Promise<boolean>;
}

/** Companies of the article that have an id, by the order of the text, with those of the claim. */
function companiesIn(
  annotations: ShownAnnotations,
  claims: readonly JudgedClaim[],
  names: ListDetails['names'],
): Choice<string>[] {
  const ids = [
    ...claims.flatMap(({ subject, counterparties }) => [subject, ...counterparties]),
    ...annotations.mentions.flatMap(({ company, type }) => (company === null || type === 'product' ? [] : [company])),
  ];
  return [...new Set(ids)].map((id) => [id, names[id] ?? id] as const);
}

function Outcome({ read, trial, isNoClaim }: { read: JudgedClaim; trial: Trial | null; isNoClaim: boolean }) {
  const words = useWords();
  const after = trial?.after ?? null;
  return (
    <div class="outcome" role="status">
      {trial === null ? null : (
        <>
          <p>
            <span class="fine">{words.t('claim.correct.before')}</span> <VerdictBadge kind={read.verdict.kind} />
          </p>
          {isNoClaim ? (
            <p>
              <span class="fine">{words.t('claim.correct.after')}</span>{' '}
              <strong>{words.t('claim.correct.noClaim')}</strong>
            </p>
          ) : null}
          {after ? (
            <>
              <p>
                <span class="fine">{words.t('claim.correct.after')}</span> <VerdictBadge kind={after.verdict.kind} />
              </p>
              <p class="reason">{words.explain(after, trial.names)}</p>
            </>
          ) : null}
          {trial.faults.map((fault) => (
            <p key={fault} class="fault">
              {words.t(`claim.fault.${fault}`)}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** "Read wrongly?": every part chosen anew, the verdict with it beside the old one, keeping it, and a report. */
export function CorrectForm({ claim, kept, annotations, place, actions, onCopy }: CorrectFormProps) {
  const words = useWords();
  const read = kept?.read ?? claim;
  const { published } = annotations.article;
  const { draft, onChange, parts, isChanged, trial } = useDraft({
    ...{ claim, read, isDated: published !== null },
    onTry: actions.onTry,
  });
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const [reported, setReported] = useState(false);
  const names = { ...place.names, ...found, ...trial?.names };
  const known = companiesIn(annotations, [claim, read], names);
  const companies = [...known, ...Object.entries(found).filter(([id]) => !known.some(([other]) => other === id))];
  const company = {
    ...{ draft, onChange, companies, search: actions.search },
    onFound: (id: string, name: string) => setFound((before) => ({ ...before, [id]: name })),
  };
  const isPossible = trial !== null && trial.faults.length === 0;
  const keep = async (): Promise<void> => {
    setBusy(true);
    await actions.onKeep(parts, draft.isNoClaim);
    setBusy(false);
  };
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible && !busy) void keep();
      }}
    >
      <p class="fine">{words.t('claim.correct.hint')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.isNoClaim}
          onChange={(event) => onChange({ isNoClaim: event.currentTarget.checked })}
        />
        {words.t('claim.correct.isNoClaim')}
      </label>
      {draft.isNoClaim ? null : (
        <>
          <SubjectField {...company} />
          <MeasureFields draft={draft} onChange={onChange} unit={read.figure.unit} />
          <PartiesField {...company} />
          <TimeFields draft={draft} onChange={onChange} published={published} />
        </>
      )}
      <Outcome read={read} trial={isChanged ? trial : null} isNoClaim={draft.isNoClaim} />
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={!isPossible || busy}>
          {words.t(busy ? 'claim.correct.keeping' : 'claim.correct.keep')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={reported}
          aria-disabled={!isPossible}
          onClick={() => setReported(isPossible && !reported)}
        >
          {words.t('claim.correct.report')}
        </button>
      </div>
      {reported && isPossible ? (
        <CopyBox
          text={readingReport(
            { ...place, names },
            { read, parts, isNoClaim: draft.isNoClaim },
            trial?.after ?? null,
            words,
          )}
          onCopy={onCopy}
        />
      ) : null}
    </form>
  );
}
