import type { ArticleText, PageMark, ReadingLanguage, ReadingSettings, Target } from '../model';
import type { PageWords } from '../model/tables/page';
import { locate } from './locate';
import { gateSteps } from './meta/gate';
import type { PageAddress, PageSigns } from './meta/meta';
import { type PagePorts, ReadError } from './ports';
import { type Reading, readSteps } from './read/reader';
import { browserVisibility } from './read/visibility';
import { controlCard } from './show/card';
import { createHitTest, type HitTest } from './show/hit';
import { createHost } from './show/host';
import { keptRanges } from './show/kept-ranges';
import { isMade, named } from './show/marks';
import { createPainter, type PlacedMark } from './show/paint';
import { type Judged, type Known, once, toldOf } from './show/told';
import { createWalker } from './show/walker';
import { type PageChange, type Watch, watchPage } from './watch/observe';
import { browserSlicing, idleSlicing, runSliced, whenIdle } from './watch/slice';

/** What a session starts with. */
export interface SessionOptions {
  document: Document;
  /** Current address of the page. */
  address: () => PageAddress & { readonly href: string };
  ports: PagePorts;
  words: readonly PageWords[];
  /** Language of a text, given what the page declares; null for one without tables. */
  language: (text: string, declared: string | null) => ReadingLanguage | null;
  /** What the person chose, as it is now. */
  settings: () => ReadingSettings;
  signal: AbortSignal;
}

/** A page being read and marked. */
export interface Session {
  next(): void;
  previous(): void;
  openCard(): void;
  /** The person chose something else: marks and an open card follow. */
  settingsChanged(): void;
  /** Scrolls to the place of a target; false when its text is no longer there. */
  show(target: Target): Promise<boolean>;
}

/** What is known of the page at a moment. */
interface Shown extends Known {
  reading: Reading;
  placed: PlacedMark[];
  hitTest: HitTest | null;
}

/** Milliseconds after a click in which a page may have shown more of an article. */
const AFTER_CLICK = 600;
/** Milliseconds for which a place shown from the popup stays filled. */
const SHOWN_FOR = 2500;
/** Milliseconds after which a page that is still being read is said to be; the check says so by itself, and is mostly sooner. */
const SAID_AFTER = 300;
/** Marks placed between two yields. */
const PLACES_PER_STEP = 16;

const withoutFragment = (href: string): string => href.split('#', 1)[0] ?? href;

const isSameText = (a: ArticleText, b: ArticleText): boolean =>
  a.text === b.text &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => block.section === b.blocks[i]?.section);

/**
 * Reads the page, has it checked, paints the marks, and follows the page's changes until the signal
 * aborts. Nothing it does throws into the page: what fails is reported.
 */
export function startSession(options: SessionOptions): Session {
  const { document, ports, signal } = options;
  const painter = createPainter();
  const host = createHost(document);
  const slicing = browserSlicing(document, signal);
  let shown: Shown | null = null;
  let watch: Watch | null = null;
  let turn = 0;
  let isFollowed = true;

  const timer = (run: () => void, ms: number): (() => void) => {
    const id = setTimeout(() => guarded(run), ms);
    return () => clearTimeout(id);
  };
  const guarded = (run: () => void): void => {
    if (signal.aborted) return;
    try {
      run();
    } catch (error) {
      fail(error);
    }
  };
  let saying: (() => void) | null = null;
  const stopSaying = (): void => {
    saying?.();
    saying = null;
  };
  const fail = (error: unknown): void => {
    if (signal.aborted) return;
    stopSaying();
    painter.clear();
    ports.report({ kind: 'failed', reason: error instanceof ReadError ? error.reason : 'internal' });
  };
  const markById = (id: string): PlacedMark | null => shown?.placed.find(({ mark }) => mark.id === id) ?? null;

  /** What a person uses marks by; made with the first marks, as most pages have none. */
  const connect = () => {
    const card = controlCard({
      document,
      host,
      painter,
      signal,
      hitTest: () => shown?.hitTest ?? { markAt: () => null },
      markById,
      told: async (id) => {
        const placed = markById(id);
        return placed && shown ? toldOf(placed.mark, shown) : null;
      },
      settings: options.settings,
      afterFrame: slicing.afterFrame,
      timer,
      cardApi: () => ports.card(),
      onClosedByKey: () => walker.cardClosed(),
      onIdleEscape: () => walker.escape(),
      onPause: ports.pause,
      onOpenPanel: ports.openPanel,
      onClaim: ports.pointed,
      guarded,
    });
    const walker = createWalker({
      host,
      marks: () => shown?.placed ?? [],
      afterFrame: (run) => slicing.afterFrame(() => guarded(run)),
      describe: async (placed, position, count) => {
        const told = shown && (await toldOf(placed.mark, shown));
        return told ? ports.describe(told, position, count) : '';
      },
      onMove: (placed) => painter.emphasise(placed?.range ?? null),
      open: (placed) => card.open(placed.mark.id, 'keyboard'),
    });
    return { card, walker };
  };
  let hands: ReturnType<typeof connect> | null = null;

  function* placeSteps(state: Shown, allMentions: boolean): Generator<undefined, void, void> {
    const { marks, reading } = state;
    const keptRange = keptRanges(shown, reading);
    const placed: PlacedMark[] = [];
    for (let i = 0; i < marks.length; i++) {
      if (i % PLACES_PER_STEP === 0) yield;
      const mark = marks[i] as PageMark;
      if (!isMade(mark, allMentions)) continue;
      const { kind, start, end } = mark;
      const range = keptRange(kind, start, end) ?? reading.map.rangeOf(start, end);
      if (range) placed.push({ mark: named(mark), range });
    }
    state.placed = placed;
    state.hitTest = createHitTest(document, placed, reading.shadowRoots);
  }
  const paint = async (state: Shown, mine: number): Promise<void> => {
    let marks: ReadingSettings['marks'];
    do {
      ({ marks } = options.settings());
      await runSliced(placeSteps(state, marks === 'all'), slicing);
      if (mine !== turn) return;
    } while (marks !== options.settings().marks);
    shown = state;
    painter.paint(state.placed);
    if (state.placed.length > 0) hands ??= connect();
    hands?.card.refresh();
  };

  const read = async (change: PageChange | null): Promise<void> => {
    turn += 1;
    stopSaying();
    const mine = turn;
    const previous = shown?.reading ?? null;
    if (document.contentType === 'application/pdf') throw new ReadError('pdf');
    let signs: PageSigns | null = null;
    if (!previous) {
      const gate = await runSliced(gateSteps(document, options.address()), idleSlicing(slicing));
      if (mine !== turn) return;
      if (!gate.article) {
        ports.report({ kind: 'no-article' });
        return;
      }
      ({ signs } = gate);
      saying = timer(() => ports.report({ kind: 'reading' }), SAID_AFTER);
    }
    const steps = readSteps(document, {
      visibility: browserVisibility,
      language: options.language,
      words: options.words,
      address: options.address(),
      ignore: host.element(),
      previous,
      signs,
      ...(change ? { dirty: change.dirty, recheck: change.recheck } : {}),
    });
    const reading = await runSliced(steps, slicing);
    if (mine !== turn) return;
    for (const root of reading.shadowRoots) watch?.add(root);
    if (shown && isSameText(shown.reading.article, reading.article)) {
      await paint({ ...shown, reading }, mine);
      return;
    }
    if (reading.article.text === '') throw new ReadError('no-text');
    if (reading.language === null) throw new ReadError('language');
    stopSaying();
    const { marks } = await ports.check(reading.article, previous === null);
    const again = async (): Promise<Judged | null> => {
      // The worker keeps the results of so many tabs: after that the article is checked once more.
      await ports.check(reading.article, false).catch(() => null);
      return ports.whole();
    };
    const judged = once(async () => (await ports.whole()) ?? again());
    if (mine === turn && !signal.aborted) await paint({ reading, marks, judged, placed: [], hitTest: null }, mine);
    if (!isFollowed) ports.unfollowed?.();
  };
  const forget = (): void => {
    turn += 1;
    stopSaying();
    shown = null;
    painter.clear();
    hands?.card.refresh();
  };
  const readSafely = (change: PageChange | null): Promise<void> => read(change).catch(fail);

  whenIdle(() =>
    guarded(() => {
      watch = watchPage({
        document,
        ownHost: () => host.element(),
        now: slicing.now,
        timer,
        address: () => withoutFragment(options.address().href),
        onChange: readSafely,
        spent: slicing.spent,
        onNavigate: () => {
          forget();
          watch?.touch();
        },
        onStorm: (final) => {
          if (final) isFollowed = false;
          if (final && shown) ports.unfollowed?.();
        },
        signal,
      });
      void readSafely(null);
    }),
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && !host.owns(event)) timer(() => watch?.touch(), AFTER_CLICK);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    painter.clear();
    host.destroy();
  });

  return {
    next: () => hands?.walker.next(),
    previous: () => hands?.walker.previous(),
    openCard: () => hands?.walker.open(),
    settingsChanged() {
      if (shown) void paint(shown, turn).catch(fail);
      hands?.card.settingsChanged();
    },
    show(target) {
      return new Promise((resolve) => {
        const span = shown && locate(shown.reading.article.text, target);
        const range = span && shown?.reading.map.rangeOf(span.start, span.end);
        if (!range) {
          resolve(false);
          return;
        }
        const id = shown?.placed.find(({ mark }) => mark.start === span.start && mark.end === span.end)?.mark.id;
        if (!id || !hands?.walker.goTo(id)) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          painter.emphasise(range);
        }
        timer(() => painter.emphasise(null), SHOWN_FOR);
        resolve(true);
      });
    },
  };
}
