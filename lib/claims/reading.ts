import type { Mention, Metric } from '../model';
import type { CompiledClaims } from './compiled';
import type { SentenceCues } from './cues';
import type { Discourse } from './discourse';
import type { Owner } from './entities';
import type { CompanyProfile } from './features';
import type { MetricReading } from './metric';
import type { SentenceView } from './tokens';
import type { Contribution } from './weigh';

/** What spoke for and against the parts of a reading. */
export interface Because {
  metric: Contribution[];
  subject: Contribution[];
  parties: Contribution[];
}

/** A figure read as a claim, before it is put into the article's list. */
export interface Reading {
  metric: MetricReading & { metric: Metric };
  owner: Owner;
  counterparties: string[];
  /** The other side is named, but not in the record. */
  actorUnknown: boolean;
  /** What spoke for it, where that was asked for. */
  because?: Because;
  /** Tied to the figure before as a former value of the same thing. */
  earlier?: boolean;
}

/** A figure that makes no claim, with the rule that said so. */
export interface NoReading {
  none: string;
}

/** Which side of a deal a table's column names. */
export type Column = 'target' | 'actor';

/** A reading that another figure suggests, and how strong a cue must be to overrule it. */
export interface Suggestion {
  reading: Reading;
  strength: number;
}

/** All that reading a sentence's figures draws on. */
export interface ReadContext {
  view: SentenceView;
  cues: SentenceCues;
  compiled: CompiledClaims;
  profiles: ReadonlyMap<string, CompanyProfile>;
  discourse: Discourse;
  /** Columns of the table the row stands in; empty elsewhere. */
  columns: readonly Column[];
  /** Company that the head of each figure's column names, by the figure's place in the sentence. */
  columnOwners: readonly (string | null)[];
  /** The only company that the caption and the head above a row name; null for none or several. */
  overRows: string | null;
  /** Whether readings say what spoke for them. */
  explain: boolean;
  /** Day of publication, ISO 8601, or null. */
  published: string | null;
}

/** The owner a name stands for. */
export function ownerFrom(mention: Mention, rule: string): Owner {
  return {
    company: mention.company,
    name: mention.name,
    by: mention.by === 'name' ? 'stated' : 'inferred',
    rule: mention.by === 'name' ? rule : `${rule}+${mention.why}`,
    evidence: mention.target.exact,
  };
}

/** The same owner, concluded by a rule. */
export function inferred(owner: Owner, rule: string): Owner {
  return { ...owner, by: 'inferred', rule };
}
