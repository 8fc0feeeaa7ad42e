/** Labelled articles: the shape of their files, read and checked on entry. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  companyIdSchema,
  languageSchema,
  metricSchema,
  qualifierSchema,
  statusSchema,
  unitSchema,
} from '../../lib/model';

/** A language in which there are labelled articles (ISO 639-1). */
export const labelLanguageSchema = z.union([languageSchema, z.literal('fr')]);
/** A language in which there are labelled articles. */
export type LabelLanguage = z.infer<typeof labelLanguageSchema>;

const nth = z.number().int().min(1);
const words = z.string().min(1);
const month = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const period = z
  .string()
  .regex(/^(FY)?\d{4}(-(Q[1-4]|H[12]|9M|\d\d))?$|^\d{4}\/\d{4}$/, 'a period is YYYY, YYYY-Qn, YYYY-Hn or FY…');
const basis = z.enum(['pre-money', 'post-money']).nullable();

/** A stretch of the visible text: its words and which of their occurrences is meant, from 1. */
export const quoteSchema = z.strictObject({ text: words, nth });
/** A stretch of the visible text. */
export type Quote = z.infer<typeof quoteSchema>;

/** Words wherever they stand, or one occurrence of them. */
const passageSchema = z.union([words, quoteSchema]);

const reading = {
  subject: companyIdSchema,
  metric: metricSchema,
  amount: z.number(),
  /** Higher end of a range. */
  upper: z.number().nullable(),
  unit: unitSchema,
  qualifier: qualifierSchema,
  counterparties: z.array(companyIdSchema),
  date: month.nullable(),
  period: period.nullable(),
  status: statusSchema,
};

/** A figure that is a claim. `alternatives` hold the fields in which another reading is as good. */
export const figureLabelSchema = z.strictObject({
  ...quoteSchema.shape,
  ...reading,
  basis: basis.default(null),
  alternatives: z.array(z.strictObject({ ...reading, basis }).partial()).default([]),
  restated: z.array(z.strictObject({ ...quoteSchema.shape, amount: z.number(), unit: unitSchema })).default([]),
  /** Finding it is right and missing it is no error. */
  optional: z.boolean().default(false),
});
/** A figure that is a claim. */
export type FigureLabel = z.infer<typeof figureLabelSchema>;

const mentionLabelSchema = z.strictObject({
  ...quoteSchema.shape,
  company: companyIdSchema,
  alternatives: z
    .array(z.union([companyIdSchema, z.strictObject({ company: companyIdSchema })]))
    .default([])
    .transform((given) => given.map((one) => (typeof one === 'string' ? one : one.company))),
});
/** A name that means a company. */
export type MentionLabel = z.infer<typeof mentionLabelSchema>;

/** A figure at odds with what is publicly known, with the public value and its address. */
const publicSchema = z.strictObject({ ...quoteSchema.shape, nth: nth.optional(), public: z.string() });

/** Kinds of contradiction inside an article. */
export const PAIR_KINDS = ['same-claim', 'arithmetic', 'attributed'] as const;

/** A labelled article; fields beyond these are for its writers and dropped. */
export const labelledSchema = z.object({
  id: words,
  lang: labelLanguageSchema,
  published: z.iso.date().nullable().default(null),
  kind: z.string().optional(),
  title: z.string().nullable().default(null),
  html: words,
  mentions: z.array(mentionLabelSchema),
  non_mentions: z.array(passageSchema).default([]),
  non_mentions_nth: z.array(quoteSchema).default([]),
  neutral_mentions: z.array(passageSchema).default([]),
  figures: z.array(figureLabelSchema),
  neutral_figures: z.array(passageSchema).default([]),
  not_claims: z.array(passageSchema).default([]),
  not_claims_nth: z.array(quoteSchema).default([]),
  self_contradictions: z.array(z.tuple([words, words])).default([]),
  self_contradictions_kind: z.array(z.enum(PAIR_KINDS)).default([]),
  contradicts_public: z.array(publicSchema).default([]),
  outdated_as_current: z.array(publicSchema).default([]),
});
/** A labelled article. */
export type Labelled = z.infer<typeof labelledSchema>;

/** A file of labelled articles that cannot be used; the message has a line for each fault. */
export class LabelError extends Error {}

/** The articles of a text in JSON Lines. `file` is for messages. @throws {LabelError} naming file, line and field. */
export function parseLabels(file: string, text: string): Labelled[] {
  const faults: string[] = [];
  const articles: Labelled[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `${file}:${i + 1}`;
    try {
      const parsed = labelledSchema.safeParse(JSON.parse(line));
      if (parsed.success) articles.push(parsed.data);
      else for (const issue of parsed.error.issues) faults.push(`${at}: ${issue.path.join('.')}: ${issue.message}`);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push(`${at}: no JSON: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new LabelError(faults.join('\n'));
  return articles;
}

/** The articles of a file. @throws {LabelError} naming file, line and field, or why the file cannot be read. */
export function readLabels(file: string): Labelled[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new LabelError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseLabels(file, text);
}
