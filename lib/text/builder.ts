import type { ArticleInfo, ArticleText, Block, BlockKind } from '../model';

/** UTF-16 code units read of one article; the rest is left out and the article marked `too-long`. */
export const TEXT_LIMIT = 500_000;

/** A stretch of built text that stands one to one in its source. Offsets are UTF-16 code units. */
export interface TextRun<S> {
  /** Where the stretch begins in the built text. */
  start: number;
  length: number;
  source: S;
  /** Where the stretch begins in the source's raw text. */
  offset: number;
}

/** The text of one block and where each stretch of it came from. */
export interface BuiltText<S> {
  text: string;
  runs: TextRun<S>[];
}

/** Builds the text of one block from raw pieces. */
export interface TextBuilder<S> {
  /**
   * Adds raw text of `source` that begins at `offset` in it. White space of every kind becomes one
   * blank, soft hyphens, zero-width and bidi control characters are dropped, also across pieces.
   */
  add(raw: string, source: S, offset?: number): void;
  /** Separates what comes next by a blank (line break). */
  blank(): void;
  /** Ends a table's cell: what comes next is parted by `CELL_END`, once for each cell ended since the text before. */
  cell(): void;
  /** The built text, without a blank at either end; the builder is empty afterwards. */
  take(): BuiltText<S>;
}

/** Sign between two cells of a table's row, the one that a browser's own plain text of a table has. */
export const CELL_END = '\t';

const VISIBLE = 0;
const WHITE = 1;
const DROPPED = 2;

/** Class of a UTF-16 code unit. White space: ECMAScript's, plus C0/C1 controls (among them NEL). */
function classOf(code: number): number {
  if (code > 0x20 && code < 0x7f) return VISIBLE;
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return WHITE;
  if (code === 0xad) return DROPPED;
  if (code < 0x61c) return VISIBLE;
  if (code === 0x61c || code === 0x180e || code === 0xfeff) return DROPPED;
  if (code === 0x1680 || code === 0x3000) return WHITE;
  if (code < 0x2000 || code > 0x206f) return VISIBLE;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return WHITE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return DROPPED;
  return VISIBLE;
}

/** Words of signs that stay as they are (see `classOf`), parted by single blanks, and one blank at most at either end: most text is no more. */
const PLAIN = /^ ?[!-~\u00a1-\u00ac\u00ae-\u061b]+(?: [!-~\u00a1-\u00ac\u00ae-\u061b]+)* ?$/;
const BLANK = 0x20;

/** A builder for one block after another. Linear in the length of what is added. */
export function createTextBuilder<S>(): TextBuilder<S> {
  let parts: string[] = [];
  let runs: TextRun<S>[] = [];
  let length = 0;
  let blankDue = false;
  let cellsDue = 0;

  const append = (piece: string, source: S, offset: number): void => {
    if ((blankDue || cellsDue > 0) && length > 0) {
      const gap = cellsDue > 0 ? CELL_END.repeat(cellsDue) : ' ';
      parts.push(gap);
      length += gap.length;
    }
    blankDue = false;
    cellsDue = 0;
    const last = runs.at(-1);
    if (last && last.source === source && last.start + last.length === length && last.offset + last.length === offset) {
      last.length += piece.length;
    } else {
      runs.push({ start: length, length: piece.length, source, offset });
    }
    parts.push(piece);
    length += piece.length;
  };

  return {
    add(raw, source, offset = 0) {
      if (PLAIN.test(raw)) {
        const start = raw.charCodeAt(0) === BLANK ? 1 : 0;
        const end = raw.charCodeAt(raw.length - 1) === BLANK ? raw.length - 1 : raw.length;
        if (start > 0) blankDue = true;
        append(raw.slice(start, end), source, offset + start);
        if (end < raw.length) blankDue = true;
        return;
      }
      let from = -1;
      let odd = false;
      const flush = (end: number): void => {
        if (from < 0) return;
        const piece = raw.slice(from, end);
        append(odd ? piece.replace(/\s|\p{Cc}/gu, ' ') : piece, source, offset + from);
        from = -1;
        odd = false;
      };
      for (let i = 0; i < raw.length; i++) {
        const code = raw.charCodeAt(i);
        const kind = classOf(code);
        if (kind === VISIBLE) {
          if (from < 0) from = i;
          continue;
        }
        const next = raw.charCodeAt(i + 1);
        if (kind === WHITE && from >= 0 && classOf(next) === VISIBLE && !Number.isNaN(next)) {
          if (code !== 0x20) odd = true;
          continue;
        }
        flush(i);
        if (kind === WHITE) blankDue = true;
      }
      flush(raw.length);
    },
    blank() {
      blankDue = true;
    },
    cell() {
      cellsDue += 1;
    },
    take() {
      const built = { text: parts.join(''), runs };
      parts = [];
      runs = [];
      length = 0;
      blankDue = false;
      cellsDue = 0;
      return built;
    },
  };
}

/**
 * Cuts a built text at the given ends (ascending; the last part goes to the end of the text), not
 * inside a surrogate pair; a blank at a cut is dropped. Each part's offsets begin at 0. One pass.
 */
export function splitBuiltText<S>(built: BuiltText<S>, ends: readonly number[]): BuiltText<S>[] {
  const { text, runs } = built;
  const parts: BuiltText<S>[] = [];
  let from = 0;
  let at = 0;
  for (const end of [...ends.filter((e) => e < text.length), text.length]) {
    const isPair = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
    const to = isPair ? end - 1 : end;
    const last = text[to - 1] === ' ' ? to - 1 : to;
    const part: BuiltText<S> = { text: text.slice(from, last), runs: [] };
    for (; at < runs.length; at++) {
      const run = runs[at] as TextRun<S>;
      const start = Math.max(run.start, from);
      const stop = Math.min(run.start + run.length, last);
      const { source } = run;
      if (start < stop)
        part.runs.push({ start: start - from, length: stop - start, source, offset: run.offset + start - run.start });
      if (run.start + run.length > to) break;
    }
    parts.push(part);
    from = text[to] === ' ' ? to + 1 : to;
  }
  return parts;
}

/** Raw text as a block would hold it: white space collapsed, invisible characters dropped. */
export function normaliseText(raw: string): string {
  const builder = createTextBuilder<null>();
  builder.add(raw, null);
  return builder.take().text;
}

/** What is known of a plain text from elsewhere; `language` decides from the text itself. */
export interface PlainTextOptions {
  language: (text: string) => ArticleInfo['language'];
  published?: ArticleInfo['published'];
  /** UTF-16 code units read at most; `TEXT_LIMIT` when left out. */
  limit?: number;
}

interface Line {
  text: string;
  kind: BlockKind;
}

/** A list marker and the blank after it; a dash directly before a digit is a minus sign. */
const BULLET = /^[-–—*•·▪‣◦●○■]\s+/u;
const ENDS_SENTENCE = /[.!?…:;,]["'”“»«’)\]]*$/u;
/** Longest line taken for a heading, and the widths of hard-wrapped lines (RFC 3676: 66 to 78 is usual). */
const HEADING_LENGTH = 120;
const WRAP = { from: 50, to: 100 };

const isWrapped = (line: string, next: string): boolean =>
  line.length >= WRAP.from && line.length <= WRAP.to && !ENDS_SENTENCE.test(line) && /^\p{Ll}/u.test(next);

function* linesOf(raw: string): Generator<Line> {
  let open = '';
  const close = function* (): Generator<Line> {
    const text = normaliseText(open.replace(BULLET, ''));
    if (text) yield { text, kind: BULLET.test(open) ? 'list-item' : 'paragraph' };
    open = '';
  };
  for (const found of raw.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = found.trim();
    if (open && line && isWrapped(open.slice(open.lastIndexOf('\n') + 1), line)) {
      open += `\n${line}`;
      continue;
    }
    yield* close();
    if (/\S\t+\S/.test(line)) yield { text: line.split(CELL_END).map(normaliseText).join(CELL_END), kind: 'table-row' };
    else open = line;
  }
  yield* close();
}

/** A short line without an end sign before a longer line is a heading. */
function markHeadings(lines: Line[]): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.kind !== 'paragraph' || line.text.length > HEADING_LENGTH || ENDS_SENTENCE.test(line.text)) continue;
    if (next && (next.text.length > line.text.length || next.kind === 'list-item')) line.kind = 'heading';
  }
}

/** Headings that stand before the first other block; a short kicker may come first, so the longest is the title. */
function titleOf(lines: readonly Line[]): string | null {
  const first = lines.findIndex((line) => line.kind !== 'heading');
  const leading = lines.slice(0, first < 0 ? lines.length : first);
  return leading.reduce<string | null>(
    (best, line) => (line.text.length > (best?.length ?? 0) ? line.text : best),
    null,
  );
}

/** Lines read between two yields. */
const LINES_PER_STEP = 16;

/** Words of a text: runs of characters without white space. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWhite = classOf(text.charCodeAt(i)) === WHITE;
    if (!isWhite && !isInWord) words += 1;
    isInWord = !isWhite;
  }
  return words;
}

/** `readPlainText` in steps, for a page that must not freeze meanwhile. */
export function* plainTextSteps(raw: string, options: PlainTextOptions): Generator<undefined, ArticleText, void> {
  const limit = options.limit ?? TEXT_LIMIT;
  const lines: Line[] = [];
  for (const line of linesOf(raw.slice(0, limit))) if (lines.push(line) % LINES_PER_STEP === 0) yield;
  markHeadings(lines);
  const blocks: Block[] = [];
  let at = 0;
  let words = 0;
  for (const { text, kind } of lines) {
    blocks.push({ start: at, end: at + text.length, kind, section: 0 });
    at += text.length + 1;
    words += countWords(text);
    if (blocks.length % LINES_PER_STEP === 0) yield;
  }
  const text = lines.map((line) => line.text).join('\n');
  return {
    info: {
      title: titleOf(lines),
      language: options.language(text),
      published: options.published ?? null,
      site: null,
      partial: raw.length > limit ? 'too-long' : null,
      words,
    },
    text,
    blocks,
    sections: [{ role: 'article', published: null }],
  };
}

/**
 * Reads a text file: a line is a block (lines wrapped by hand are joined), "- " begins a list item,
 * a line with tabs is a table row, a short line without an end sign before a longer one is a
 * heading. The title is the longest heading before the first paragraph, or null. List markers are
 * not part of the text.
 */
export function readPlainText(raw: string, options: PlainTextOptions): ArticleText {
  const steps = plainTextSteps(raw, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
