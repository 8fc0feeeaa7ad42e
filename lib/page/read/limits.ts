import { TEXT_LIMIT } from '../../text';

/** How much of a page is read. */
export interface ReadLimits {
  /** UTF-16 code units of the article's text. */
  characters: number;
  /** Nodes looked at. */
  nodes: number;
}

/** Bounds of one reading. 300,000 nodes are more than any article has and take less than a second in slices. */
export const READ_LIMITS: ReadLimits = { characters: TEXT_LIMIT, nodes: 300_000 };

/** Raw characters looked at for each character of text: indented source is mostly white space. */
export const RAW_SHARE = 12;
