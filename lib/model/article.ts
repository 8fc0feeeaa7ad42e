import { z } from 'zod';
import { readingLanguageSchema } from './language';
import { spanSchema } from './span';
import { partialDateSchema } from './time';

/** What a block of text is on the page. */
export const blockKindSchema = z.enum(['heading', 'paragraph', 'list-item', 'table-row', 'caption', 'quote']);
/** What a block of text is on the page. */
export type BlockKind = z.infer<typeof blockKindSchema>;

/** What a part of the page is. Only `article` sections are paired with one another. */
export const sectionRoleSchema = z.enum([
  'article',
  'teaser',
  'caption',
  'comment',
  'live-entry',
  'correction',
  'next-article',
]);
/** What a part of the page is. */
export type SectionRole = z.infer<typeof sectionRoleSchema>;

/** A part of the page that is judged by itself; blocks name it by its index. */
export const sectionSchema = z.object({
  role: sectionRoleSchema,
  /** The entry's own time (live blog), where it has one. */
  published: partialDateSchema.nullable(),
});
/** A part of the page that is judged by itself. */
export type Section = z.infer<typeof sectionSchema>;

/** One block of visible text. */
export const blockSchema = spanSchema.extend({
  kind: blockKindSchema,
  section: z.number().int().nonnegative(),
});
/** One block of visible text. */
export type Block = z.infer<typeof blockSchema>;

/** Why only a part of the article was read. */
export const partialReasonSchema = z.enum(['paywall', 'translated', 'too-long']);
/** Why only a part of the article was read. */
export type PartialReason = z.infer<typeof partialReasonSchema>;

/** What is known of the article as a whole. */
export const articleInfoSchema = z.object({
  title: z.string().nullable(),
  language: readingLanguageSchema,
  /** Day of publication, ISO 8601; null for an undated article. */
  published: partialDateSchema.nullable(),
  /** Name of the publication, else its host; null for a bare text. */
  site: z.string().nullable(),
  partial: partialReasonSchema.nullable(),
  /** Number of words that were read. */
  words: z.number().int().nonnegative().optional(),
});
/** What is known of the article as a whole. */
export type ArticleInfo = z.infer<typeof articleInfoSchema>;

/**
 * The visible text of an article. `text` joins the blocks with a line feed; white space within a
 * block is one blank, soft hyphens and zero-width characters are gone. Offsets everywhere are in
 * `text`.
 */
export const articleTextSchema = z.object({
  info: articleInfoSchema,
  text: z.string(),
  blocks: z.array(blockSchema),
  sections: z.array(sectionSchema),
});
/** The visible text of an article. */
export type ArticleText = z.infer<typeof articleTextSchema>;
