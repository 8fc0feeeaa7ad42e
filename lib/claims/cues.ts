import type {
  Comparison,
  EarlierCue,
  MetricCue,
  ScopeCue,
  SourceCue,
  StatusCue,
  VerbCue,
} from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { featuresOf, type MentionFeatures, personsOf } from './features';
import { findOnShelf, findPhrases, type PhraseHit, withPronouns } from './phrases';
import type { SentenceView } from './tokens';

/** All cues of one sentence, and what its names do in it. */
export interface SentenceCues {
  metrics: PhraseHit<MetricCue>[];
  statuses: PhraseHit<StatusCue>[];
  scopes: PhraseHit<ScopeCue>[];
  verbs: PhraseHit<VerbCue>[];
  comparisons: PhraseHit<Comparison>[];
  earlier: PhraseHit<EarlierCue>[];
  backers: PhraseHit<true>[];
  continues: PhraseHit<true>[];
  sources: PhraseHit<SourceCue>[];
  /** The sentence says that shares are traded on an exchange. */
  trading: boolean;
  features: MentionFeatures[];
  /** Persons that the record knows, with what they do in the sentence. */
  persons: MentionFeatures[];
}

/** Finds all cues of a sentence. */
export function cuesOf(view: SentenceView, compiled: CompiledClaims): SentenceCues {
  const found = findOnShelf(view, compiled.everywhere);
  return {
    metrics: found.metrics,
    statuses: findPhrases(view, compiled.statuses, withPronouns(view)),
    scopes: found.scopes,
    verbs: found.verbs,
    comparisons: found.comparisons,
    earlier: found.earlier,
    backers: found.backers,
    continues: found.continues,
    sources: found.sources,
    trading: found.trading.length > 0,
    features: featuresOf(view, compiled, found),
    persons: personsOf(view, compiled, found),
  };
}
