import type { Claim, Sentence, Status } from '../model';
import type { StatusCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { findPhrases, type PhraseHit } from './phrases';
import { type SentenceView, viewOf } from './tokens';

/** What sentences say of the figures told before them. */
export interface Voices {
  /** Takes in a sentence with its status cues. */
  enter(view: SentenceView, statuses: readonly PhraseHit<StatusCue>[]): void;
  /** Gives the claims what later sentences say of them: that it is wrong, or whose word it is. */
  apply(claims: readonly Claim[]): void;
}

/** Sentences of a paragraph that "that is according to …" speaks of. */
const REACH = 4;

/** Characters of a sentence that says no more than that the one before is wrong. */
const SHORT = 70;

interface Remark {
  sentence: number;
  block: number;
  status: Status;
  /** It speaks of the sentence itself, being the remark right after it. */
  own: boolean;
}

/** The cues of a short remark, read as a sentence of its own. */
function remarkCues(sentence: Sentence, text: string, compiled: CompiledClaims): PhraseHit<StatusCue>[] {
  const alone = { ...sentence, text, start: 0, end: text.length };
  return findPhrases(viewOf(alone, 0, 0, [], [], compiled), compiled.statuses);
}

/** Creates the memory of remarks for one article. */
export function createVoices(compiled: CompiledClaims): Voices {
  const remarks: Remark[] = [];
  const blockOf = new Map<number, number>();
  return {
    enter(view, statuses) {
      const { index: sentence } = view;
      const { block, remark } = view.sentence;
      blockOf.set(sentence, block);
      const backward = statuses.find((hit) => hit.value.backward && !view.figureAt.some((f) => f < hit.from));
      if (backward) remarks.push({ sentence, block, status: settledOf(backward.value), own: false });
      const withdrawn = statuses.some((hit) => hit.value.retracts);
      const short = view.figures.length === 0 && view.mentions.length === 0 && view.sentence.text.length <= SHORT;
      if (withdrawn && short) remarks.push({ sentence: sentence - 1, block, status: 'denied', own: true });
      if (!remark) return;
      const cues = remarkCues(view.sentence, remark, compiled);
      const cue = cues.find((hit) => hit.value.retracts) ?? cues.find((hit) => hit.value.backward);
      if (cue) remarks.push({ sentence, block, status: settledOf(cue.value), own: true });
    },
    apply(claims) {
      const told = new Map<number, Claim[]>();
      for (const claim of claims) told.set(claim.sentence, [...(told.get(claim.sentence) ?? []), claim]);
      for (const { sentence, block, status, own } of remarks) {
        for (let at = own ? sentence : sentence - REACH; at <= (own ? sentence : sentence - 1); at++) {
          if (blockOf.get(at) !== block) continue;
          const meant = told.get(at) ?? [];
          for (const claim of status === 'denied' ? meant.slice(-1) : meant)
            if (claim.status === 'completed' || status === 'denied') claim.status = status;
        }
      }
    },
  };
}

const settledOf = ({ status }: StatusCue): Status => (status === 'hypothetical' ? 'planned' : status);
