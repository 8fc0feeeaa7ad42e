/** A tab of a running Firefox: what is painted in it, the card, and a person's hands. */
import type { Mark } from '../marks';
import { type Connection, evaluate, type Remote, run, until } from './bidi';

/** An element inside the extension's closed shadow root. */
export interface Inside {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sharedId: string;
}

/** Keys by name, as WebDriver numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Alt: '\uE00A',
  Shift: '\uE008',
};

const TEXT_NODE = 3;
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'title']);

interface NodeValue {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Remote[];
  readonly shadowRoot?: Remote | null;
}

const partsOf = (node: Remote): NodeValue => node.value as NodeValue;

function textOf(node: Remote): string {
  const { nodeType, localName = '', nodeValue = '', children = [] } = partsOf(node);
  if (nodeType === TEXT_NODE) return nodeValue;
  return UNSEEN.has(localName) ? '' : children.map(textOf).join(' ');
}

function elementsIn(node: Remote): Inside[] {
  const { localName, attributes = {}, children = [] } = partsOf(node);
  const inner = children.flatMap(elementsIn);
  if (localName === undefined) return inner;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return [{ tag: localName, text, attributes, sharedId: node.sharedId ?? '' }, ...inner];
}

/** The marks of the page. The maps of another world can be walked by `forEach` only. */
function paintedMarks(): Mark[] {
  const marks: Mark[] = [];
  CSS.highlights.forEach((ranges, highlight) => {
    ranges.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      marks.push({ highlight, text: live.toString() });
    });
  });
  return marks;
}

/** Centre of the first line of the first mark that holds a text, after scrolling there. */
function centreOfMark(wanted: string): { x: number; y: number } | null {
  const found: Range[] = [];
  CSS.highlights.forEach((ranges) => {
    ranges.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString().includes(wanted)) found.push(live);
    });
  });
  found[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const rect = found[0]?.getClientRects()[0];
  return rect ? { x: Math.round(rect.x + rect.width / 2), y: Math.round(rect.y + rect.height / 2) } : null;
}

/** A tab. Its functions run in a world of their own beside the page's, if not said otherwise. */
export class Tab {
  constructor(
    private readonly connection: Connection,
    /** BiDi's name of the tab. */
    readonly context: string,
    private readonly sandbox: string | null,
  ) {}

  private get target() {
    return this.sandbox === null ? { context: this.context } : { context: this.context, sandbox: this.sandbox };
  }

  /** Runs a function beside the page's scripts; in a page of the extension, among them. */
  evaluate<T, A>(code: string | ((given: A) => T | Promise<T>), given?: A): Promise<T> {
    return evaluate(this.connection, this.target, code, given);
  }

  /** Runs a function as the page's own scripts do. */
  inPage<T, A>(code: string | ((given: A) => T | Promise<T>), given?: A): Promise<T> {
    return evaluate(this.connection, { context: this.context }, code, given);
  }

  /** Waits until the function gives something other than false, null or undefined. */
  waitFor<T, A>(what: string, code: (given: A) => T, given?: A, ms?: number) {
    return until(what, () => this.evaluate(code, given).catch(() => null), ms);
  }

  /** Goes to an address and waits until its document is whole. BiDi's own wait says nothing of extensions' pages. */
  async goto(url: string): Promise<void> {
    const navigate = () =>
      this.connection.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    // A new tab may still be on the way to its empty page, which ends the way to this one: then it is sent again.
    for (let again = 3; ; again--) {
      await navigate().catch(navigate);
      const isOn = this.waitFor(url, (wanted: string) => location.href === wanted, url, again > 0 ? 5_000 : undefined);
      if (again === 0) await isOn;
      else if ((await isOn.catch(() => null)) === null) continue;
      break;
    }
    const isThere = (wanted: string): boolean => location.href === wanted && document.readyState === 'complete';
    await this.waitFor(url, isThere, url);
  }

  /** The marks of the page, once there are any; none after `ms` milliseconds. */
  async marks(ms = 20_000): Promise<Mark[]> {
    const found = await until(
      'a mark',
      async () => {
        const marks = await this.evaluate(paintedMarks);
        return marks.length > 0 ? marks : null;
      },
      ms,
    ).catch(() => []);
    return found.map(({ highlight, text }) => ({ highlight, text }));
  }

  /** Centre of the first mark that holds a text, in the viewport, after scrolling there. */
  centreOf(text: string): Promise<{ x: number; y: number }> {
    return until(`the mark ${text}`, () => this.evaluate(centreOfMark, text), 5000);
  }

  /** Rests the pointer on the first mark that holds a text. */
  async hover(text: string): Promise<void> {
    const at = await this.centreOf(text);
    await this.point([{ x: at.x - 3, y: at.y }, at]);
  }

  /** Moves the pointer over points of the viewport, CSS pixels, and presses at the last one where wanted. */
  async point(points: readonly { x: number; y: number; origin?: unknown }[], press = false): Promise<void> {
    const moves = points.map((at) => ({ type: 'pointerMove', duration: 20, ...at }));
    const buttons = press ? ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 })) : [];
    const actions = [{ type: 'pointer', id: 'mouse', actions: [...moves, ...buttons] }];
    await this.connection.send('input.performActions', { context: this.context, actions });
  }

  /** Presses an element of the card. */
  press({ sharedId }: Inside): Promise<void> {
    return this.point([{ x: 0, y: 0, origin: { type: 'element', element: { sharedId } } }], true);
  }

  /** Presses keys together, by name (`Escape`) or as the character they type. */
  async keys(...names: readonly string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
    await this.connection.send('input.performActions', { context: this.context, actions });
  }

  /** Types a text where the focus is. */
  async type(text: string): Promise<void> {
    const pressed = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    const actions = [{ type: 'key', id: 'keyboard', actions: pressed }];
    await this.connection.send('input.performActions', { context: this.context, actions });
  }

  /** Every element inside the extension's closed shadow root, in document order; none without one. */
  async inside(): Promise<Inside[]> {
    const found = await run(
      this.connection,
      { context: this.context, sandbox: 'test' },
      '() => document.querySelector("second-source-card")',
      null,
      { maxDomDepth: null, includeShadowTree: 'all' },
    );
    const root = found.type === 'node' ? partsOf(found).shadowRoot : null;
    return root ? elementsIn(root) : [];
  }

  /** The card that is open, or null. */
  async card(): Promise<Inside | null> {
    const roles = ['dialog', 'tooltip', 'region'];
    return (await this.inside()).find(({ attributes }) => roles.includes(attributes.role ?? '')) ?? null;
  }

  /** Waits until the card holds a text and gives it. */
  waitForCard(text: string, ms = 15_000): Promise<Inside> {
    return until(
      `a card with ${text}`,
      async () => {
        const card = await this.card();
        return card?.text.includes(text) ? card : null;
      },
      ms,
    );
  }

  /** Waits until no card is open. */
  async waitForNoCard(ms = 15_000): Promise<void> {
    await until('the card’s end', async () => (await this.card()) === null, ms);
  }

  /** A picture of the viewport, PNG. */
  async picture(): Promise<Buffer> {
    const { result } = await this.connection.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(result.data as string, 'base64');
  }

  /** Sets the size of the viewport, CSS pixels. */
  async size(width: number, height: number): Promise<void> {
    const viewport = { width, height };
    await this.connection.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async close(): Promise<void> {
    await this.connection.send('browsingContext.close', { context: this.context }).catch(() => undefined);
  }
}
