import { z } from 'zod';
import { articleInfoSchema, blockKindSchema, sectionSchema } from './article';
import { figureSchema } from './figure';
import { spanSchema } from './span';

const index = z.number().int().nonnegative();

/** A sentence that holds something of interest. `block` is the index of its block. */
export const sentenceSchema = spanSchema.extend({
  text: z.string(),
  block: index,
  kind: blockKindSchema,
  section: index,
  /** A short line without names and figures right above its block: a date, a question. */
  above: z.string().optional(),
  /** A short sentence without names and figures right after it: "That is wrong." */
  remark: z.string().optional(),
});
/** A sentence that holds something of interest. */
export type Sentence = z.infer<typeof sentenceSchema>;

const inSentence = spanSchema.extend({ sentence: index });

/** A figure found in the text; `sentence` is an index into the detection's sentences. */
export const detectedFigureSchema = inSentence.extend({
  figure: figureSchema,
  /** The counted noun or the way the unit was found, for rules that need it ("employees", "users"). */
  noun: z.string().nullable(),
  /** The unit was not said beside the amount, but taken over from another figure or a caption. */
  unitInferred: z.boolean().optional(),
});
/** A figure found in the text. */
export type DetectedFigure = z.infer<typeof detectedFigureSchema>;

/** A run of words that may hold a name. Which part of it names whom is for the match to say. */
export const nameCandidateSchema = inSentence;
/** A run of words that may hold a name. */
export type NameCandidate = z.infer<typeof nameCandidateSchema>;

/** A definite description or pronoun that may stand for a company. */
export const descriptionCandidateSchema = inSentence.extend({
  by: z.enum(['description', 'pronoun']),
  number: z.enum(['one', 'many']),
});
/** A definite description or pronoun that may stand for a company. */
export type DescriptionCandidate = z.infer<typeof descriptionCandidateSchema>;

/** What matching needs of an article: only sentences that hold something, with offsets in the article's text. */
export const detectionSchema = z.object({
  article: articleInfoSchema,
  sections: z.array(sectionSchema),
  sentences: z.array(sentenceSchema),
  figures: z.array(detectedFigureSchema),
  names: z.array(nameCandidateSchema),
  descriptions: z.array(descriptionCandidateSchema),
});
/** What matching needs of an article. */
export type Detection = z.infer<typeof detectionSchema>;
