import { useEffect, useState } from 'preact/hooks';
import type { CorrectedParts, CorrectionFault, JudgedClaim } from '../../lib/model';
import { type CorrectionDraft, draftOf, partsOf } from './draft';

/** What a correction would make of the claim. */
export interface Trial {
  after: JudgedClaim | null;
  faults: readonly CorrectionFault[];
  names: Readonly<Record<string, string>>;
}

/** Asks what a correction would make of the claim; null when that failed. */
export type TryCorrection = (parts: CorrectedParts, isNoClaim: boolean) => Promise<Trial | null>;

/** How long typing may pause before the worker is asked, in milliseconds. */
const PAUSE = 120;

interface DraftOptions {
  /** The claim as it stands, and as it was read without any correction. */
  claim: JudgedClaim;
  read: JudgedClaim;
  /** Whether the article has a date. */
  isDated: boolean;
  onTry: TryCorrection;
}

/** The form for a correction, and what the record says of the claim with it; a late answer is dropped. */
export function useDraft({ claim, read, isDated, onTry }: DraftOptions) {
  const [draft, setDraft] = useState<CorrectionDraft>(() => draftOf(claim, isDated));
  const [trial, setTrial] = useState<Trial | null>(null);
  const parts = partsOf(draft, read, isDated);
  const key = JSON.stringify([parts, draft.isNoClaim]);
  const isChanged = draft.isNoClaim || Object.keys(parts).length > 0;
  useEffect(() => {
    setDraft(draftOf(claim, isDated));
  }, [claim]);
  useEffect(() => {
    if (!isChanged) {
      setTrial(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await onTry(parts, draft.isNoClaim);
      if (current) setTrial(answer);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, claim]);
  const onChange = (change: Partial<CorrectionDraft>): void => setDraft((before) => ({ ...before, ...change }));
  return { draft, onChange, parts, isChanged, trial };
}
