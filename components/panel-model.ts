import type { KeptCorrection, ListDetails, PageReport, PauseScope, Remembered, ShownAnnotations } from '../lib/model';

export type { PauseScope };

/** An article that was read and checked. */
export interface CheckedPage {
  kind: 'checked';
  annotations: ShownAnnotations;
  details: ListDetails;
  /** Address of the article; null where it is hidden from us or there is none. */
  address: string | null;
  /** Claims of other articles that disagree with one of these. */
  remembered: readonly Remembered[];
  /** What the person corrected; `annotations` have it already. */
  corrections: readonly KeptCorrection[];
  /** False when the page changed too fast to be followed: only its state before that was checked. */
  followed?: boolean;
}

/** What is known of the page in the tab. */
export type PanelPage = { kind: 'unread' } | PageReport | CheckedPage;

/** What popup and side panel show of a tab; the background worker's answer has this shape. */
export interface PanelView {
  site: {
    host: string | null;
    pattern: string | null;
    access: 'listed' | 'granted' | 'ask' | 'withheld' | 'impossible';
    on: boolean;
    /** Why the page cannot be read, where its address says so. */
    sort?: 'pdf' | 'reader' | 'file' | 'store' | 'browser' | null | undefined;
  };
  base: {
    state: 'ready' | 'loading' | 'empty' | 'failed';
    companies: number;
    asOf: string | null;
    /** Days since the record was put together. */
    age?: number | undefined;
  };
  /** The widest pause in force for the page; null when none is. */
  pause: PauseScope | null;
  /** Own entries that the browser has lost and a copy still holds. */
  ownLost: number;
  page: PanelPage;
}

/** The panel's state: waiting, a failed call (its error code), or a view. */
export type PanelState = { kind: 'loading' } | { kind: 'error'; code: string } | { kind: 'view'; view: PanelView };
