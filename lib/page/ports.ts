import type { ArticleText, CardApi, PageMark, PageReport, PauseScope, ReadFailure } from '../model';
import type { Judged, Told } from './show/told';

/** Thrown by a port to say why the article could not be read. */
export class ReadError extends Error {
  constructor(readonly reason: ReadFailure) {
    super(reason);
    this.name = 'ReadError';
  }
}

/** The answer to a check: what a page may see of it. */
export interface Checked {
  /** In the order of the text. */
  marks: readonly PageMark[];
}

/** What the page asks of the rest of the extension. */
export interface PagePorts {
  /**
   * Checks an article without what the person added; `isFirst`: nothing of the page has been
   * checked so far. Throws a `ReadError`.
   */
  check(article: ArticleText, isFirst: boolean): Promise<Checked>;
  /** The article that was checked last, judged with what the person added; null when that cannot be had. Never rejects. */
  whole(): Promise<Judged | null>;
  report(report: PageReport): void;
  /** The page changes too fast: what was checked is not followed any more. */
  unfollowed?(): void;
  /** The person paused reading from the card, which offers it only when this is given. */
  pause?(what: PauseScope): void;
  /** A card tells of the claim of this place among the article's; null when it closed or tells of a company. */
  pointed?(claim: number | null): void;
  /** Opens the article's list of claims, which the card offers only when this is given. */
  openPanel?(): void;
  /** Has the card's script put into the page; null when that cannot be. */
  card(): Promise<CardApi | null>;
  /** What a screen reader says of a mark in the keyboard's walk. */
  describe(told: Told, position: number, count: number): string;
}
