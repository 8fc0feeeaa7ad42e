import { z } from 'zod';
import { articleInfoSchema } from './article';
import { basisSchema, companyTypeSchema, factIdSchema, metricSchema, scopeSchema, statusSchema } from './company';
import { figureSchema, unitSchema } from './figure';
import { inconsistencySchema, relationSchema } from './relations';
import { spanSchema, targetSchema } from './span';
import { dateIntervalSchema, partialDateSchema, periodSchema } from './time';

const index = z.number().int().nonnegative();

/**
 * A place that names or refers to an entity. `company` is null for a name that the record lacks.
 * `why` names the rule that decided.
 */
export const mentionSchema = z.object({
  target: targetSchema,
  sentence: index,
  company: z.string().nullable(),
  /** Name as the record (or, for an unknown one, the text) has it. */
  name: z.string(),
  type: companyTypeSchema,
  by: z.enum(['name', 'description', 'pronoun']),
  why: z.string(),
});
/** A place that names or refers to an entity. */
export type Mention = z.infer<typeof mentionSchema>;

/** How a part of a claim is known: said in the words, or concluded; with the rule and its evidence. */
export const groundsSchema = z.object({
  by: z.enum(['stated', 'inferred']),
  rule: z.string(),
  evidence: z.string(),
  /** What spoke for and against it, most telling first; only where an explanation was asked for. */
  signals: z.array(z.object({ signal: z.string(), points: z.number() })).optional(),
});
/** How a part of a claim is known. */
export type Grounds = z.infer<typeof groundsSchema>;

/** One closed list of reasons per kind of verdict. */
export const VERDICT_REASONS = {
  confirmed: ['agrees', 'agrees-rounded', 'agrees-converted', 'agrees-disputed'],
  disputed: ['other-reports'],
  outdated: ['replaced-before'],
  superseded: ['newer-value', 'older-value', 'talks-closed', 'plan-realised', 'newer-plan'],
  contradicted: ['differs', 'known-slip', 'currency-slip', 'scale-slip', 'sum', 'multiple'],
  unverified: [
    'not-judged',
    'newer-than-record',
    'event-not-in-record',
    'moment-not-covered',
    'only-talks-known',
    'bound-only',
    'part',
    'other-basis',
    'other-currency',
    'subject-not-in-record',
  ],
} as const;

/** What the record says of a claim. */
export const verdictKindSchema = z.enum([
  'confirmed',
  'disputed',
  'outdated',
  'superseded',
  'contradicted',
  'unverified',
]);
/** What the record says of a claim. */
export type VerdictKind = z.infer<typeof verdictKindSchema>;

/** A reason code of any kind of verdict. */
export const verdictReasonSchema = z.enum([
  ...VERDICT_REASONS.confirmed,
  ...VERDICT_REASONS.disputed,
  ...VERDICT_REASONS.outdated,
  ...VERDICT_REASONS.superseded,
  ...VERDICT_REASONS.contradicted,
  ...VERDICT_REASONS.unverified,
]);
/** A reason code of any kind of verdict. */
export type VerdictReason = z.infer<typeof verdictReasonSchema>;

/** How much a verdict asks for attention. */
export const severitySchema = z.enum(['none', 'low', 'high']);
/** How much a verdict asks for attention. */
export type Severity = z.infer<typeof severitySchema>;

/** A verdict with all it takes to say it in any language. */
export const verdictSchema = z
  .object({
    kind: verdictKindSchema,
    reason: verdictReasonSchema,
    severity: severitySchema,
    /** Facts it rests on, most telling first. */
    facts: z.array(factIdSchema),
    /** Article's amount less the record's, in the record's unit, and their ratio; null where nothing differs. */
    difference: z.object({ amount: z.number(), ratio: z.number(), unit: unitSchema }).nullable(),
    /** What the sentence that explains it needs. */
    values: z.object({
      /** The record's figure at the moment, as accepted. */
      record: figureSchema.nullable(),
      recordDate: partialDateSchema.nullable(),
      recordStatus: statusSchema.nullable(),
      /** The value known today, where the record's figure has been replaced, or the outcome of talks. */
      latest: figureSchema.nullable(),
      latestDate: partialDateSchema.nullable(),
      /** Periods that `record` and `latest` cover, where they cover one. */
      recordPeriod: periodSchema.nullable().optional(),
      latestPeriod: periodSchema.nullable().optional(),
      /** Status of `latest`; `denied` when talks or a deal came to nothing. */
      latestStatus: statusSchema.nullable().optional(),
      /** Date of the older value that the article repeats, for `outdated`. */
      formerDate: partialDateSchema.nullable().optional(),
      /** What other reports give, where they dispute the figure named above. */
      otherFigure: figureSchema.nullable().optional(),
      /** What the known slip was. */
      slip: z.string().nullable(),
      /** Publishers that say what the article says, and publishers that say otherwise. */
      publishers: z.array(z.string()),
      others: z.array(z.string()),
      /** Whether reports on the accepted fact dispute one another. */
      disputed: z.boolean(),
    }),
  })
  .refine((v) => (VERDICT_REASONS[v.kind] as readonly string[]).includes(v.reason), 'reason does not belong to kind');
/** A verdict with all it takes to say it in any language. */
export type Verdict = z.infer<typeof verdictSchema>;

/** One figure of the article, read as a statement about a company. */
export const claimSchema = z.object({
  target: targetSchema,
  sentence: index,
  /** The sentence's own text, for lists that show the claim in place. */
  quote: z.string(),
  section: index,
  subject: z.string(),
  metric: metricSchema,
  figure: figureSchema,
  /** The unit was not said beside the amount, but taken over from another figure or a caption. */
  unitInferred: z.boolean().optional(),
  basis: basisSchema,
  scope: scopeSchema,
  counterparties: z.array(z.string()),
  date: partialDateSchema.nullable(),
  /** Days the date may mean; null when unknown. */
  when: dateIntervalSchema.nullable(),
  /** Where the date is from: the words, the article's own date, or the fact that confirms the claim. */
  dateBy: z.enum(['stated', 'article', 'record', 'unknown']),
  period: periodSchema.nullable(),
  status: statusSchema,
  /** Introduced by "if" or "suppose": shown, not judged. */
  hypothetical: z.boolean(),
  /** Named source ("according to Reuters"); null when none. */
  attribution: z.string().nullable(),
  /** A former value by the words ("previously", a correction note). */
  earlier: z.boolean(),
  /** Claims of the same number share a trajectory ("from 7 to 13.8"); null when in none. */
  trajectory: z.number().int().nullable(),
  grounds: z.object({
    subject: groundsSchema,
    metric: groundsSchema,
    /** Only where an explanation was asked for. */
    parties: groundsSchema.optional(),
    time: groundsSchema.optional(),
    status: groundsSchema.optional(),
  }),
});
/** One figure of the article, read as a statement about a company. */
export type Claim = z.infer<typeof claimSchema>;

/** A claim with its verdict. */
export const judgedClaimSchema = claimSchema.extend({ verdict: verdictSchema });
/** A claim with its verdict. */
export type JudgedClaim = z.infer<typeof judgedClaimSchema>;

/** Every figure found, with the claim it became or the rule that made it none. */
export const figureReadingSchema = z.object({
  target: targetSchema,
  sentence: index,
  figure: figureSchema,
  claim: index.nullable(),
  why: z.string(),
});
/** Every figure found, with the claim it became or the rule that made it none. */
export type FigureReading = z.infer<typeof figureReadingSchema>;

/** All that was found and judged in one article. `figures[].claim` and others are indexes into `claims`. */
export const annotationsSchema = z.object({
  article: articleInfoSchema,
  mentions: z.array(mentionSchema),
  claims: z.array(judgedClaimSchema),
  figures: z.array(figureReadingSchema),
  relations: z.array(relationSchema),
  inconsistencies: z.array(inconsistencySchema),
});
/** All that was found and judged in one article. */
export type Annotations = z.infer<typeof annotationsSchema>;

/**
 * What popup and side panel show of annotations: the claims whole, of the rest what the list tells. Half the size of the
 * whole, which matters as every opening sends it. `Annotations` fit it, too.
 */
export const shownAnnotationsSchema = annotationsSchema
  .pick({ article: true, claims: true, inconsistencies: true })
  .extend({
    /** Each name once, in the order of the text. */
    mentions: z.array(mentionSchema.pick({ company: true, name: true, type: true, by: true })),
    figures: z.array(z.object({ target: spanSchema })),
  });
/** What popup and side panel show of annotations. */
export type ShownAnnotations = z.infer<typeof shownAnnotationsSchema>;

/** What popup and side panel show of these annotations. */
export function shownOf({ article, mentions, claims, figures, inconsistencies }: Annotations): ShownAnnotations {
  const named = mentions.map(({ company, name, type, by }) => ({ company, name, type, by }));
  const once = new Map(named.map((one) => [JSON.stringify(one), one]));
  const spans = figures.map(({ target: { start, end } }) => ({ target: { start, end } }));
  return { article, claims, inconsistencies, mentions: [...once.values()], figures: spans };
}
