import type { FoundDate } from '../figures';
import type { BlockKind, Status } from '../model';
import type { StatusCue } from '../model/tables/claims';
import type { YearLength } from '../model/tables/dates';
import { ownerOf, type Placed } from './moment';
import type { PhraseHit } from './phrases';
import { columnAt, type SentenceView } from './tokens';

/** What places around a sentence say of its time. */
export interface Frame {
  /** The label its block begins with ("May 2024 – …"), or the only date of its row or item. */
  own: FoundDate | null;
  /** What the head of its table says column by column: a date, or how sure the figures are. */
  columns: readonly Column[];
  /** The line over its table or list says that nothing came of it. */
  denied: boolean;
  /** Dates of the table's caption, or of the line that introduces a table or list. */
  caption: readonly FoundDate[];
  /** The heading above it that is nothing but a date, or asks about one. */
  heading: FoundDate | null;
  /** The only date of the short sentence right before, which sets the scene ("Then came June."). */
  scene: FoundDate | null;
  /** The period that the heading above names among other words. */
  topic: FoundDate | null;
  /** The part of the year that the head of its table says its rows are of ("quarter ended"). */
  part: YearLength | null;
  /** The heading asks: its answers keep to the deal it asks about. */
  asked: boolean;
}

/** What a column of a table's head says. */
export interface Column {
  /** Its cell, counted from the right. */
  cell: number;
  date: FoundDate | null;
  status: Status | null;
}

/** Keeps the frames of an article, sentence by sentence. */
export interface Frames {
  /** Takes in a sentence with its dates and those of the short line above it, and says what frames it. */
  enter(
    view: SentenceView,
    placed: readonly Placed[],
    above: readonly FoundDate[],
    statuses: readonly PhraseHit<StatusCue>[],
  ): Frame;
}

const ROWS: ReadonlySet<BlockKind> = new Set(['list-item', 'table-row']);
const HEADS: ReadonlySet<BlockKind> = new Set(['caption', 'table-row']);
/** Signs after a date that make it the label of what follows. */
const LABELLING: ReadonlySet<string> = new Set([':', '–', '—', '-', '→', '|', ')']);
/** Words besides its date that a line may hold and still be nothing but a date. */
const BARE = 2;
/** Words of a sentence besides its date that does no more than set the scene. */
const SCENE = 5;
const QUESTION = /\?["”“»’)]*$/u;

const isDated = ({ now, until, since, birth, against, vague, length, within }: FoundDate): boolean =>
  !now && !until && !since && birth === null && !against && !vague && length === null && !within;

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text outside its date. */
function wordsBeside(text: string, { start, end }: FoundDate): number {
  return `${text.slice(0, start)} ${text.slice(end)}`.match(WORD)?.length ?? 0;
}

/** The date a block's first sentence begins with, where a sign makes it a label. */
function labelOf(view: SentenceView, placed: readonly Placed[]): FoundDate | null {
  const first = placed[0];
  if (!first || first.from > 0) return null;
  const gap = view.sentence.text.slice(first.date.end).trimStart();
  return LABELLING.has(gap[0] ?? '') ? first.date : null;
}

const UNSURE: ReadonlySet<StatusCue['status']> = new Set(['planned', 'forecast', 'in_talks']);

/** The dates and the words for plans of a table's head, in the order they stand in; empty without any date. */
function columnsOf(view: SentenceView, placed: readonly Placed[], statuses: readonly PhraseHit<StatusCue>[]): Column[] {
  const cellOf = (at: number): number => columnAt(view, view.tokens[at]?.start ?? view.sentence.end);
  const dates = placed
    .filter((p) => isDated(p.date))
    .map((p) => ({
      ...{ at: p.from, cell: columnAt(view, p.date.start + view.sentence.start) },
      ...{ date: p.date, status: null },
    }));
  if (dates.length === 0) return [];
  const marks = statuses.flatMap(({ from, value }) =>
    UNSURE.has(value.status) ? [{ at: from, cell: cellOf(from), date: null, status: value.status as Status }] : [],
  );
  return [...dates, ...marks].sort((a, b) => a.at - b.at);
}

/** The part of a year that a head or caption speaks of without saying which. */
function partOf(placed: readonly Placed[]): YearLength | null {
  const found = placed.find(({ date }) => date.shift === null && (date.length === 'quarter' || date.length === 'half'));
  return found?.date.length ?? null;
}

/** Creates the memory of frames for one article. */
export function createFrames(): Frames {
  let block = -1;
  let section = -1;
  let label: FoundDate | null = null;
  let heading: FoundDate | null = null;
  let asked = false;
  let topic: FoundDate | null = null;
  let columns: readonly Column[] = [];
  let denied = false;
  let caption: readonly FoundDate[] = [];
  let part: YearLength | null = null;
  let scene: { date: FoundDate; index: number; block: number } | null = null;
  let headsAbove = false;

  const readHead = (view: SentenceView, placed: readonly Placed[], statuses: readonly PhraseHit<StatusCue>[]): void => {
    if (view.sentence.kind === 'table-row') {
      columns = columnsOf(view, placed, statuses);
      part = partOf(placed) ?? part;
    } else {
      part = partOf(placed);
      caption = placed.map((p) => p.date).filter(isDated);
      columns = [];
      denied = statuses.some((hit) => hit.value.status === 'denied');
    }
    headsAbove = true;
  };

  /** A heading or short line; `named`: it names somebody. */
  const readHeading = (text: string, dates: readonly FoundDate[], named: boolean): void => {
    const only = dates.length === 1 && isDated(dates[0] as FoundDate) ? (dates[0] as FoundDate) : null;
    const question = QUESTION.test(text);
    topic = dates.find((d) => isDated(d) && d.kind === 'period') ?? null;
    if (only && wordsBeside(text, only) <= BARE) {
      heading = only;
      asked = false;
    } else if (question && only) {
      heading = only;
      asked = true;
    } else if (!(question && asked && !named)) {
      heading = null;
      asked = false;
    }
  };

  return {
    enter(view, placed, above, statuses) {
      const { sentence } = view;
      if (sentence.section !== section) {
        heading = null;
        topic = null;
        caption = [];
        columns = [];
        part = null;
        denied = false;
      }
      section = sentence.section;
      const fresh = sentence.block !== block;
      block = sentence.block;
      if (fresh) label = labelOf(view, placed);
      const row = ROWS.has(sentence.kind);
      if (!row && !HEADS.has(sentence.kind) && headsAbove && view.figures.length > 0) {
        caption = [];
        columns = [];
        part = null;
        denied = false;
        headsAbove = false;
      }
      const all = placed.map((p) => p.date);
      const named = view.mentions.some((m) => m.by === 'name');
      if (sentence.above !== undefined && (above.length > 0 || QUESTION.test(sentence.above)))
        readHeading(sentence.above, above, false);
      const asks = QUESTION.test(sentence.text);
      const line = all.length === 1 && wordsBeside(sentence.text, all[0] as FoundDate) <= BARE;
      if (sentence.kind === 'heading' || (view.figures.length === 0 && !HEADS.has(sentence.kind) && (line || asks)))
        readHeading(sentence.text, all, named);
      else if (view.figures.length === 0 && (HEADS.has(sentence.kind) || !row)) readHead(view, placed, statuses);
      const before = scene;
      const sets = view.figures.length === 0 && line === false && all.length === 1 && isDated(all[0] as FoundDate);
      const short = sets && wordsBeside(sentence.text, all[0] as FoundDate) <= SCENE && !asks;
      scene = short ? { date: all[0] as FoundDate, index: view.index, block: sentence.block } : null;
      const only = row && placed.length === 1 && isDated((placed[0] as Placed).date) ? (placed[0] as Placed) : null;
      const single = only && ownerOf(view, only) === null ? only.date : null;
      return {
        own: label ?? single,
        columns: row ? columns : [],
        denied: row && denied,
        caption: row ? caption : [],
        heading,
        scene: before?.block === sentence.block && view.index - before.index === 1 ? before.date : null,
        topic,
        part: sentence.kind === 'table-row' ? part : null,
        asked,
      };
    },
  };
}
