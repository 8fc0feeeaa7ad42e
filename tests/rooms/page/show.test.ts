import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, toldCompanies } from '../../../lib/check/marks';
import {
  type Annotations,
  type ArticleText,
  type FactBase,
  type JudgedClaim,
  type Mention,
  type PageMark,
  pageMarkSchema,
  targetIn,
} from '../../../lib/model';
import {
  contentOf,
  contrast,
  createPainter,
  FILL,
  type HighlightApi,
  HOVER_DEFAULT,
  HOVER_DELAY,
  HOVER_START,
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  highlightName,
  hover,
  isMade,
  isRestyled,
  keepsContrast,
  locate,
  MARK_KINDS,
  type Mark,
  named,
  readColour,
} from '../../../lib/page';

/** Runs events through the reducer; `'timer'` fires the timer that was started last. */
function play(...events: (HoverEvent | 'timer')[]): { state: HoverState; effects: HoverEffect[] } {
  return playWith(HOVER_DEFAULT, ...events);
}
function playWith(
  options: HoverOptions,
  ...events: (HoverEvent | 'timer')[]
): { state: HoverState; effects: HoverEffect[] } {
  let state = HOVER_START;
  let effects: HoverEffect[] = [];
  let token = -1;
  for (const event of events) {
    const step = hover(state, event === 'timer' ? { type: 'timer', token } : event, options);
    state = step.state;
    effects = step.effects;
    for (const effect of effects) if (effect.type === 'timer') token = effect.token;
  }
  return { state, effects };
}
const over = (mark: string | null, moved = false): HoverEvent => ({ type: 'over', mark, moved });
const opened = [over('a'), 'timer'] as const;

describe('hover', () => {
  it('opens after rest, and rest begins anew with movement', () => {
    expect(play(over('a')).effects).toEqual([{ type: 'timer', token: 1, ms: HOVER_DELAY.open }]);
    expect(play(...opened).effects).toEqual([{ type: 'open', mark: 'a', by: 'pointer' }]);
    expect(play(over('a'), over('a', true)).effects).toMatchObject([{ ms: HOVER_DELAY.open }]);
    expect(play(over('a'), over('a', true), { type: 'timer', token: 1 }).state.name).toBe('resting');
  });

  it.each<HoverEvent>([{ type: 'busy' }, { type: 'press' }, over(null), { type: 'escape' }])(
    'does not open after %j',
    (event) => {
      const { state, effects } = play(over('a'), event, 'timer');
      expect(effects).toEqual([]);
      expect(['idle', 'dismissed']).toContain(state.name);
    },
  );

  it('closes some time after mark and card are left, and stays when the card is entered', () => {
    expect(play(...opened, over(null)).effects).toMatchObject([{ type: 'timer', ms: HOVER_DELAY.close }]);
    expect(play(...opened, over(null), 'timer').effects).toEqual([{ type: 'close', byKey: false }]);
    expect(play(...opened, over(null), { type: 'card-enter' }, 'timer').state.name).toBe('open');
    expect(play(...opened, { type: 'card-enter' }, over('b'), 'timer').state).toMatchObject({
      name: 'open',
      mark: 'a',
    });
    expect(play(...opened, { type: 'card-enter' }, { type: 'card-leave' }, 'timer').effects).toEqual([
      { type: 'close', byKey: false },
    ]);
  });

  it('goes to the next mark after a while, unless the way leads into the card', () => {
    expect(play(...opened, over('b')).effects).toMatchObject([{ ms: HOVER_DELAY.between }]);
    expect(play(...opened, over('b'), 'timer').effects).toEqual([{ type: 'open', mark: 'b', by: 'pointer' }]);
    expect(play(...opened, over('b'), { type: 'card-enter' }, 'timer').state).toMatchObject({
      name: 'open',
      mark: 'a',
    });
    expect(play(...opened, over('b'), over('a'), 'timer').state).toMatchObject({ name: 'open', mark: 'a' });
  });

  it('is dismissed by Esc until the pointer has left the mark', () => {
    const dismissed = [...opened, { type: 'escape' } as const];
    expect(play(...dismissed).effects).toEqual([{ type: 'close', byKey: true }]);
    expect(play(...dismissed, over('a', true), 'timer').state.name).toBe('dismissed');
    expect(play(...dismissed, over(null), over('a'), 'timer').state.name).toBe('open');
  });

  it.each(['keyboard', 'touch', 'click'] as const)('leaves a card opened by %s alone', (by) => {
    const open: HoverEvent = { type: 'open', mark: 'a', by };
    expect(play(open, over('b'), 'timer').state).toMatchObject({ name: 'open', mark: 'a' });
    expect(play(open, over(null), 'timer').state.name).toBe('open');
    expect(play(open, { type: 'card-enter' }, { type: 'card-leave' }, 'timer').state.name).toBe('open');
    expect(play(open, { type: 'press' }).effects).toEqual([{ type: 'close', byKey: false }]);
  });

  it('opens after the delay that was chosen, and never cascades from mark to mark', () => {
    const at = (delay: number): HoverOptions => ({ mode: 'hover', delay });
    expect(playWith(at(1000), over('a')).effects).toMatchObject([{ ms: 1000 }]);
    expect(playWith(at(0), over('a')).effects).toMatchObject([{ ms: 0 }]);
    expect(playWith(at(0), ...opened, over('b')).effects).toMatchObject([{ ms: HOVER_DELAY.between }]);
    expect(playWith(at(0), ...opened, over(null), over('b')).effects).toMatchObject([{ ms: HOVER_DELAY.between }]);
    expect(playWith(at(0), ...opened, { type: 'escape' }, over('b')).effects).toMatchObject([
      { ms: HOVER_DELAY.between },
    ]);
  });

  it('waits for a rest after scrolling or typing even where cards open at once', () => {
    const atOnce: HoverOptions = { mode: 'hover', delay: 0 };
    const busy: HoverEvent = { type: 'busy' };
    expect(playWith(atOnce, busy, over('a')).effects).toMatchObject([{ ms: HOVER_DELAY.settled }]);
    expect(playWith(atOnce, over('a'), busy, over('a')).effects).toMatchObject([{ ms: HOVER_DELAY.settled }]);
    expect(playWith(atOnce, busy, over('a'), over(null), over('b')).effects).toMatchObject([{ ms: 0 }]);
    expect(play(busy, over('a')).effects).toMatchObject([{ ms: HOVER_DELAY.open }]);
  });

  describe('with a key to hold', () => {
    const options: HoverOptions = { mode: 'modifier', delay: 400 };
    const free = (mark: string | null): HoverEvent => ({ type: 'over', mark, moved: false, held: false });
    const key = (held: boolean): HoverEvent => ({ type: 'key', held });
    const opens = [{ type: 'open', mark: 'a', by: 'pointer' }];

    it('opens nothing without the key, and at once when it is pressed after the rest', () => {
      expect(playWith(options, free('a'), 'timer')).toMatchObject({ state: { name: 'ready' }, effects: [] });
      expect(playWith(options, free('a'), 'timer', key(true)).effects).toEqual(opens);
      expect(playWith(options, free('a'), 'timer', over('a')).effects).toEqual(opens);
      expect(playWith(options, free('a'), 'timer', { type: 'busy' }, key(true)).effects).toEqual([]);
      expect(playWith(options, free('a'), 'timer', { type: 'press' }, key(true)).effects).toEqual([]);
      expect(playWith(options, free('a'), 'timer', free(null), key(true)).effects).toEqual([]);
    });

    it('counts the rest before the key was pressed, and asks for the key at its end', () => {
      expect(playWith(options, free('a'), key(true)).effects).toEqual([]);
      expect(playWith(options, free('a'), key(true), 'timer').effects).toEqual(opens);
      expect(playWith(options, over('a'), key(false), 'timer').state.name).toBe('ready');
    });

    it('keeps the card when the key is let go, and goes to another mark only with it', () => {
      expect(playWith(options, ...opened, key(false)).state.name).toBe('open');
      expect(playWith(options, ...opened, free('b')).state.name).toBe('leaving');
      expect(playWith(options, ...opened, free('b'), free('b'), 'timer').effects).toMatchObject([{ type: 'close' }]);
      expect(playWith(options, ...opened, over('b'), key(false)).state.name).toBe('leaving');
      expect(playWith(options, ...opened, over('b'), 'timer').effects).toEqual([{ ...opens[0], mark: 'b' }]);
    });
  });

  it('opens by click only, where that was chosen', () => {
    const options: HoverOptions = { mode: 'click', delay: 0 };
    const click: HoverEvent = { type: 'open', mark: 'a', by: 'click' };
    expect(playWith(options, over('a'), 'timer').state.name).toBe('idle');
    expect(playWith(options, click).effects).toEqual([{ type: 'open', mark: 'a', by: 'click' }]);
    expect(playWith(options, click, { type: 'press' }, over(null), over('b'), 'timer').state.name).toBe('idle');
  });

  it('never shows two cards, nor opens one without a timer or a wish', () => {
    const event = fc.oneof(
      fc.constantFrom<HoverEvent>(
        { type: 'card-enter' },
        { type: 'card-leave' },
        { type: 'busy' },
        { type: 'press' },
        { type: 'escape' },
      ),
      fc.record({
        type: fc.constant('over' as const),
        mark: fc.constantFrom('a', 'b', null),
        moved: fc.boolean(),
        held: fc.boolean(),
      }),
      fc.record({ type: fc.constant('key' as const), held: fc.boolean() }),
      fc.record({ type: fc.constant('timer' as const), token: fc.nat(12) }),
      fc.record({ type: fc.constant('removed' as const), mark: fc.constantFrom('a', 'b') }),
    );
    const modes = fc.record({
      mode: fc.constantFrom<HoverOptions['mode']>('hover', 'modifier', 'click'),
      delay: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), modes, (events, options) => {
        let state = HOVER_START;
        let isOpen = false;
        for (const e of events) {
          const step = hover(state, e, options);
          for (const effect of step.effects) {
            if (effect.type === 'open') {
              expect(options.mode).not.toBe('click');
              expect(e.type === 'timer' || (state.name === 'ready' && 'held' in e && e.held)).toBe(true);
            }
            if (effect.type === 'timer') expect(effect.ms).toBeLessThanOrEqual(1000);
            if (effect.type === 'open') isOpen = true;
            if (effect.type === 'close') {
              expect(isOpen).toBe(true);
              isOpen = false;
            }
          }
          state = step.state;
          expect(['open', 'leaving', 'switching'].includes(state.name)).toBe(isOpen);
        }
      }),
    );
  });
});

const TEXT = 'Meta zahlt 14 Mrd. an Scale AI. Meta wächst um 3 Mrd. und 5 Mrd. Acme auch.';
const at = (exact: string, nth = 0) => {
  let start = TEXT.indexOf(exact);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(exact, start + 1);
  return targetIn(TEXT, { start, end: start + exact.length });
};
const claim = (exact: string, kind: string, severity = 'high'): JudgedClaim =>
  ({ target: at(exact), subject: 'meta', verdict: { kind, severity } }) as unknown as JudgedClaim;
const mention = (exact: string, company: string | null, nth = 0, type = 'company'): Mention =>
  ({ target: at(exact, nth), company, by: 'name', type }) as unknown as Mention;
const annotations = {
  article: { title: null },
  claims: [claim('14 Mrd.', 'contradicted'), claim('3 Mrd.', 'unverified'), claim('5 Mrd.', 'confirmed')],
  mentions: [
    mention('Meta', 'meta'),
    mention('Scale AI', 'scale-ai'),
    mention('Meta', 'meta', 1),
    mention('Acme', 'acme'),
  ],
  inconsistencies: [],
} as unknown as Annotations;
/** A record that says something of two companies, and has the name of a third. */
const base = {
  byIds: async (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { id, facts: { meta: [1, 2], 'scale-ai': [3] }[id] ?? [] }])),
} as unknown as FactBase;
const told = new Set(['meta', 'scale-ai']);

/** The whole text is one section, or two that part at an offset. */
const sections = (at = TEXT.length): Pick<ArticleText, 'blocks'> => ({
  blocks: [
    { start: 0, end: at, kind: 'paragraph', section: 0 },
    { start: at + 1, end: TEXT.length, kind: 'paragraph', section: 1 },
  ],
});
const found = (given = annotations, text = sections()): PageMark[] => marksOf(given, told, text);
const made = (marks: readonly PageMark[], allMentions = false) =>
  marks.filter((mark) => isMade(mark, allMentions)).map(named);

describe('marks', () => {
  const summary = (marks: readonly PageMark[]) =>
    made(marks).map(({ kind, start, end }) => `${kind} ${TEXT.slice(start, end)}`);

  it('are figures, and known companies where a section first names them', () => {
    expect(summary(found())).toEqual([
      'company Meta',
      'contradicts 14 Mrd.',
      'company Scale AI',
      'figure 3 Mrd.',
      'agrees 5 Mrd.',
    ]);
    const companies = (marks: readonly Mark[]) => marks.filter(({ kind }) => kind === 'company');
    expect(companies(made(found(annotations, sections(30))))).toHaveLength(3);
    expect(companies(made(found(), true))).toHaveLength(3);
    expect(found().every((mark) => pageMarkSchema.safeParse(mark).success)).toBe(true);
  });

  it('show a figure of an inconsistency as differing', () => {
    const with1 = {
      ...annotations,
      inconsistencies: [{ kind: 'same-claim', claims: [1, 2], versions: [1, 2], sums: [] }],
    } as Annotations;
    expect(summary(found(with1)).filter((s) => s.startsWith('differs'))).toEqual(['differs 3 Mrd.', 'differs 5 Mrd.']);
    const [, , , third] = made(found(with1));
    expect(contentOf(third as Mark, found(with1), with1)).toMatchObject({
      kind: 'figure',
      claim: { target: { exact: '3 Mrd.' } },
      conflicts: with1.inconsistencies,
    });
  });

  it('speak of their claim, or of what the article says of their company', () => {
    const contents = made(found()).map((mark) => contentOf(mark, found(), annotations));
    expect(contents).toMatchObject([
      { kind: 'company', company: 'meta', claims: annotations.claims },
      { kind: 'figure', claim: annotations.claims[0], conflicts: [] },
      { kind: 'company', company: 'scale-ai', claims: [] },
      { kind: 'figure', claim: annotations.claims[1] },
      { kind: 'figure', claim: annotations.claims[2] },
    ]);
    expect(contentOf({ kind: 'figure', start: 0, end: 1, of: 9, again: false }, found(), annotations)).toBeNull();
  });

  it('speak of the claims at their places also where what the person added gave claims other numbers', () => {
    const twice = { ...claim('14 Mrd.', 'unverified'), subject: 'scale-ai' };
    const plain = { ...annotations, claims: [...annotations.claims, twice] };
    const own = { ...annotations, claims: [claim('3 Mrd.', 'confirmed'), claim('14 Mrd.', 'confirmed'), twice] };
    const marks = found(plain);
    const figures = marks.filter(({ kind }) => kind !== 'company');
    expect(figures.map((mark) => contentOf(mark, marks, own))).toMatchObject([
      { claim: own.claims[1] },
      { claim: own.claims[2] },
      { claim: own.claims[0] },
      null,
    ]);
  });

  it('are made of companies that the record says something of', async () => {
    expect(await toldCompanies(annotations, base)).toEqual(told);
    const others = [mention('Acme', 'acme'), mention('Meta', 'meta', 0, 'person'), mention('Meta', null)];
    expect(await toldCompanies({ mentions: others }, base)).toEqual(new Set());
  });

  it('have the kinds that the painter knows, each once', () => {
    expect(new Set(MARK_KINDS)).toEqual(new Set(pageMarkSchema.shape.kind.options));
  });
});

describe('style sheet of the marks', () => {
  const css = readFileSync('assets/styles/marks.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const ruleOf = (name: string): string => new RegExp(`::highlight\\(${name}\\)\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const lines = MARK_KINDS.map((kind) => {
    const rule = ruleOf(highlightName(kind));
    const [, style = '', colour = '', width = '0'] =
      /text-decoration: underline (\w+) (#[0-9a-f]{6}) (\d+)px/.exec(rule) ?? [];
    return { kind, rule, style, colour, width: Number(width) };
  });
  const hex = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    return [red, green, blue, 1] as const;
  };

  it('gives each kind a line of its own, 2 px thick or more, also without colour', () => {
    for (const { kind, rule, width } of lines) {
      expect(width, kind).toBeGreaterThanOrEqual(2);
      expect(rule, kind).toContain('text-underline-offset: 2px');
    }
    expect(new Set(lines.map(({ style, width }) => `${style} ${width}`)).size).toBe(MARK_KINDS.length);
    expect(Object.fromEntries(lines.map(({ kind, style }) => [kind, style]))).toEqual({
      ...{ company: 'dotted', figure: 'solid', agrees: 'solid' },
      ...{ changed: 'dashed', differs: 'double', contradicts: 'wavy' },
    });
  });

  it('reaches a contrast of 3 on white, pink newsprint and near-black', () => {
    for (const { kind, colour } of lines) {
      for (const page of ['#ffffff', '#fff1e5', '#121212']) {
        expect(contrast(hex(colour), hex(page)), `${kind} on ${page}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(hex('#ffffff'), hex('#000000'))).toBe(21);
  });

  it('fills with at most 18 %, and only where the text stays readable', () => {
    const [, fill = ''] = /background-color: (rgb\([^)]*\))/.exec(ruleOf(highlightName('hover'))) ?? [];
    expect(readColour(fill)).toEqual(FILL);
    expect(FILL[3]).toBeLessThanOrEqual(0.18);
    expect(keepsContrast(hex('#1a1a1a'), hex('#ffffff'))).toBe(true);
    expect(keepsContrast(hex('#e8e8e8'), hex('#121212'))).toBe(true);
    expect(keepsContrast(hex('#767676'), hex('#ffffff'))).toBe(false);
    expect(keepsContrast([0, 0, 0, 0.54], hex('#ffffff'))).toBe(false);
    expect(readColour('rgba(0, 0, 0, 0)')).toEqual([0, 0, 0, 0]);
    expect(readColour('oklch(0.5 0.1 200)')).toBeNull();
  });

  it('leaves print alone: marks are for the screen', () => {
    const screens = [...css.matchAll(/@media ([^{]+)\{/g)].map(([, condition = '']) => condition.trim());
    expect(screens).toEqual(['screen', 'screen and (forced-colors: active)']);
    expect(css.replace(/@media [^{]+\{(?:[^{}]|\{[^{}]*\})*\}/g, '').trim()).toBe('');
  });
});

describe('painter', () => {
  const api = (): { api: HighlightApi; registry: Map<string, Set<unknown>> } => {
    const registry = new Map<string, Set<unknown>>();
    return {
      api: { registry: registry as unknown as HighlightRegistry, create: () => new Set() as unknown as Highlight },
      registry,
    };
  };
  const placed = made(found()).map((mark) => ({ mark, range: { mark } as unknown as Range }));

  it('registers one highlight for each kind and replaces what it held', () => {
    const { api: fake, registry } = api();
    const painter = createPainter(fake);
    painter.paint(placed);
    painter.paint(placed.slice(0, 2));
    expect([...registry].map(([name, set]) => [name, set.size])).toEqual([
      ['second-source-company', 1],
      ['second-source-contradicts', 1],
      ['second-source-figure', 0],
      ['second-source-agrees', 0],
    ]);
    painter.clear();
    expect(registry.size).toBe(0);
  });

  it('leaves ranges alone that are painted already', () => {
    const { api: fake } = api();
    const added: unknown[] = [];
    const create = (): Highlight => {
      const set = new Set();
      const add = set.add.bind(set);
      return Object.assign(set, {
        add: (range: unknown) => {
          if (!set.has(range)) added.push(range);
          return add(range);
        },
      }) as unknown as Highlight;
    };
    const painter = createPainter({ ...fake, create });
    painter.paint(placed.slice(0, 3));
    painter.paint(placed.slice(1));
    expect(added).toEqual(placed.map(({ range }) => range));
    expect([...painter.highlights.keys()].reduce((sum, { size }) => sum + size, 0)).toBe(placed.length - 1);
  });

  it('fills the mark under the pointer, or underlines it where a fill would dim its text', () => {
    const { api: fake, registry } = api();
    const range = {} as Range;
    for (const [isFilled, name] of [
      [true, 'hover'],
      [false, 'hover-line'],
    ] as const) {
      createPainter(fake, () => isFilled).emphasise(range);
      expect([...registry.keys()]).toEqual([highlightName(name)]);
    }
  });

  it('paints nothing where there is no such API', () => {
    expect(() => createPainter(null).paint(placed)).not.toThrow();
  });
});

describe('locate', () => {
  it('finds a target by its exact quote, the best context first, and never a look-alike', () => {
    const target = at('Meta', 1);
    expect(locate(TEXT, target)).toEqual({ start: target.start, end: target.end });
    expect(locate(`Neu. ${TEXT}`, target)).toEqual({ start: target.start + 5, end: target.end + 5 });
    expect(locate(TEXT.replaceAll('Meta', 'Beta'), target)).toBeNull();
  });
});

describe('our element in a page', () => {
  const made: Readonly<Record<string, string>> = {
    ...{ display: 'block', visibility: 'visible', opacity: '1', filter: 'none', transform: 'none', zoom: '1' },
    ...{ 'clip-path': 'none', 'mix-blend-mode': 'normal' },
  };
  const computed = (more: Readonly<Record<string, string>> = {}) => ({
    getPropertyValue: (name: string) => ({ ...made, ...more })[name] ?? '',
  });

  it('is as it was made while the page leaves it alone, whatever properties the browser knows', () => {
    expect(isRestyled(computed())).toBe(false);
    expect(isRestyled(computed({ translate: 'none', zoom: '', 'content-visibility': 'visible' }))).toBe(false);
  });

  it.each([
    ['opacity', '0.001'],
    ['visibility', 'hidden'],
    ['display', 'none'],
    ['transform', 'matrix(1, 0, 0, 1, 40, 0)'],
    ['translate', '40px'],
    ['scale', '0.01'],
    ['filter', 'opacity(0)'],
    ['clip-path', 'inset(50%)'],
    ['mask-image', 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))'],
    ['zoom', '0.1'],
    ['content-visibility', 'hidden'],
  ])('is not when the page sets its %s to %s', (name, value) => {
    expect(isRestyled(computed({ [name]: value }))).toBe(true);
  });
});
