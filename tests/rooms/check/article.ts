import type { ArticleText, Block, BlockKind, Language } from '../../../lib/model';

/** One block of a test article; section 0 where it is left out. */
export interface BlockOf {
  kind?: BlockKind;
  section?: number;
  text: string;
}

/** An undated article of the blocks given, a paragraph where only a text is given. */
export function articleOf(lang: Language, ...parts: readonly (string | BlockOf)[]): ArticleText {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const { kind = 'paragraph', section = 0, text: words } = typeof part === 'string' ? { text: part } : part;
    if (blocks.length > 0) text += '\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind, section });
    text += words;
  }
  const count = 1 + Math.max(0, ...blocks.map((b) => b.section));
  return {
    info: { title: null, language: lang, published: null, site: null, partial: null },
    text,
    blocks,
    sections: Array.from({ length: count }, () => ({ role: 'article' as const, published: null })),
  };
}
