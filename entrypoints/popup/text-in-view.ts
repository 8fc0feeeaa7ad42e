import type { ShownClaim } from '../../components/text/MarkedText';
import type { TextFault, TextWanted } from '../../components/text/TextForm';
import type { TextDraft } from '../../lib/state';

/** A text checked without a page, and all that can be done with it. */
export interface TextInView {
  draft: TextDraft | null;
  /** Whether a text is to be looked at that has yet to be read from where it is kept. */
  isAwaited: boolean;
  /** Number under which the worker keeps the result, while a text and not the tab's article is looked at; else null. */
  id: number | null;
  /** Whether its form is open though there is a result. */
  isEditing: boolean;
  phase: 'idle' | 'reading' | 'judging';
  fault: TextFault | null;
  shown: ShownClaim | null;
  check: (wanted: TextWanted) => void;
  setFault: (fault: TextFault) => void;
  edit: (on: boolean) => void;
  clear: () => void;
  /** Scrolls the text to a claim. */
  show: (index: number) => void;
  /** Has the kept text matched again under its number: the record has changed, or the result made room. */
  renew: () => Promise<void>;
}
