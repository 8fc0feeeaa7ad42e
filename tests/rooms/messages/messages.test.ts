import { describe, expect, it } from 'vitest';
import {
  CallFailure,
  callBackground,
  callFromPage,
  callTab,
  type Handlers,
  type Runtime,
  type Sender,
  serveBackground,
  serveContent,
} from '../../../lib/messages';
import { type PageCalls, pageCalls } from '../../../lib/messages/page-calls';
import type { ReadingSettings } from '../../../lib/model';

const ID = 'abcdefgh';
const ORIGIN = `chrome-extension://${ID}`;

type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

/** A runtime of one process; `from` is what the browser would say of the sender. */
class Bus {
  readonly listeners = new Set<Listener>();
  sent: unknown[] = [];

  runtime(from: Sender): Runtime {
    return {
      id: ID,
      getURL: (path) => `${ORIGIN}/${path}`,
      sendMessage: (message) => this.deliver(message, from),
      onMessage: {
        addListener: (listener) => void this.listeners.add(listener),
        removeListener: (listener) => void this.listeners.delete(listener),
      },
    };
  }

  deliver(message: unknown, from: Sender): Promise<unknown> {
    const wire = structuredClone(message);
    this.sent.push(wire);
    return new Promise((resolve, reject) => {
      let kept = false;
      for (const listener of this.listeners) {
        if (listener(wire, from, (reply) => resolve(structuredClone(reply))) === true) kept = true;
      }
      if (!kept) reject(new Error('Receiving end does not exist.'));
    });
  }
}

const content: Sender = {
  id: ID,
  url: 'https://news.example/a',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7, url: 'https://news.example/a' },
};
const popup: Sender = { id: ID, url: `${ORIGIN}/popup.html`, origin: ORIGIN };
const popupInTab: Sender = { ...popup, frameId: 0, tab: { id: 9 } };
const background: Sender = { id: ID, url: `${ORIGIN}/background.js`, origin: ORIGIN };

const unexpected = (): never => {
  throw new Error('not expected');
};

const settings: ReadingSettings = {
  ...{ language: 'de', marks: 'first', opens: 'hover', modifier: 'alt', delay: 400 },
  words: { confirmed: 'Bestätigt' },
};

function setUp() {
  const bus = new Bus();
  const seen: string[] = [];
  const note =
    <T>(name: string, value: T) =>
    (): T => {
      seen.push(name);
      return value;
    };
  serveBackground(bus.runtime(background), {
    content: {
      hello: note('hello', { on: true, settings }),
      check: unexpected,
      whole: unexpected,
      report: note('report', null),
      unfollowed: unexpected,
      pointed: unexpected,
      pause: unexpected,
      openPanel: unexpected,
      needCard: () => {
        throw new CallFailure('no-access', 'tab is gone');
      },
    },
    page: {
      ...(Object.fromEntries(Object.keys(pageCalls).map((call) => [call, unexpected])) as never as Handlers<PageCalls>),
      tabView: (() => ({ site: 'no such shape' })) as never,
      setSite: note('setSite', null),
      readOnce: unexpected,
      siteAllowed: note('siteAllowed', null),
      showInArticle: note('showInArticle', { shown: true }),
    },
  });
  return { bus, seen };
}

describe('calls of the background worker', () => {
  it('answers a content script', async () => {
    const { bus } = setUp();
    expect(await callBackground(bus.runtime(content))('hello', null)).toEqual({
      ok: true,
      value: { on: true, settings },
    });
  });

  it('answers a page of the extension, in the popup and in a tab', async () => {
    const { bus, seen } = setUp();
    for (const sender of [popup, popupInTab]) {
      const outcome = await callFromPage(bus.runtime(sender))('setSite', { host: 'news.example', on: false });
      expect(outcome).toEqual({ ok: true, value: null });
    }
    expect(seen).toEqual(['setSite', 'setSite']);
  });

  const strangers: [string, Sender][] = [
    ['a content script', content],
    [
      'another extension',
      { id: 'other', url: 'chrome-extension://other/popup.html', origin: 'chrome-extension://other' },
    ],
    ['another extension with our address', { ...popup, id: 'other' }],
    ['a page of ours whose origin says otherwise', { ...popup, origin: 'https://news.example' }],
    ['an address that begins like ours', { id: ID, url: `${ORIGIN}.evil.example/`, tab: { id: 1 }, frameId: 0 }],
    ['a sender without address', { id: ID }],
  ];
  it.each(strangers)('refuses writing calls of %s', async (_, sender) => {
    const { bus, seen } = setUp();
    const outcome = await callFromPage(bus.runtime(sender))('setSite', { host: 'news.example', on: false });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(seen).toEqual([]);
  });

  it.each<[string, Sender]>([
    ['a page of the extension', popupInTab],
    ['a frame inside a page', { ...content, frameId: 3 }],
    ['another extension', { ...content, id: 'other' }],
  ])('refuses calls of content scripts made by %s', async (_, sender) => {
    const { bus, seen } = setUp();
    const outcome = await callBackground(bus.runtime(sender))('report', { report: { kind: 'reading' } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(seen).toEqual([]);
  });

  it('refuses a request of the wrong shape before its handler runs', async () => {
    const { bus, seen } = setUp();
    const call = callFromPage(bus.runtime(popup)) as (name: string, request: unknown) => Promise<unknown>;
    expect(await call('setSite', { host: '', on: 'no' })).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(seen).toEqual([]);
  });

  it.each(['toString', '__proto__', 'constructor', 'nothing'])('knows no call %s', async (name) => {
    const { bus } = setUp();
    const reply = await bus.deliver({ direction: 'page-to-background', call: name, request: null }, popup);
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('refuses a reply of the wrong shape', async () => {
    const { bus } = setUp();
    expect(await callFromPage(bus.runtime(popup))('tabView', { tabId: 1 })).toMatchObject({
      ok: false,
      error: { code: 'malformed' },
    });
  });

  it('lets no reply of the wrong shape out to a content script', async () => {
    const bus = new Bus();
    const wrong = { on: 'yes', settings } as never;
    const rest = {
      ...{ check: unexpected, report: unexpected, needCard: unexpected, unfollowed: unexpected },
      ...{ whole: unexpected, pointed: unexpected },
    };
    const more = { pause: unexpected, openPanel: unexpected };
    const handlers = { ...rest, ...more, hello: () => wrong };
    serveBackground(bus.runtime(background), { content: handlers, page: {} as never });
    const reply = await bus.deliver({ direction: 'content-to-background', call: 'hello', request: null }, content);
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'ok'],
    ['an error without a code', { ok: false, error: { message: 'x' } }],
    ['an error with a code that is none', { ok: false, error: { code: 'toString', message: 'x' } }],
    ['neither outcome nor error', { value: 1 }],
  ])('takes %s for no answer', async (_, answer) => {
    const outcome = await callBackground({ sendMessage: async () => answer })('hello', null);
    const code = answer === undefined ? 'unreachable' : 'malformed';
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });

  it('carries the code of a failure, as plain data', async () => {
    const { bus } = setUp();
    const outcome = await callBackground(bus.runtime(content))('needCard', null);
    expect(outcome).toEqual({ ok: false, error: { code: 'no-access', message: 'tab is gone' } });
  });

  it('leaves messages of others alone', async () => {
    const { bus } = setUp();
    await expect(bus.deliver({ hello: 'world' }, content)).rejects.toThrow();
    await expect(bus.deliver(null, content)).rejects.toThrow();
  });
});

describe('calls of a content script', () => {
  const serving = () => {
    const bus = new Bus();
    const stop = serveContent(bus.runtime(content), {
      command: () => null,
      show: ({ target }) => ({ shown: target.exact === '14 billion' }),
      siteSwitched: () => null,
      settings: () => null,
      pausePage: () => null,
      ping: () => ({ paused: false }),
    });
    return { bus, stop };
  };
  const target = { start: 0, end: 10, exact: '14 billion', prefix: '', suffix: '' };

  it('answers the background worker, in the top frame', async () => {
    const { bus } = serving();
    const options: unknown[] = [];
    const tabs = {
      sendMessage: (_: number, message: unknown, given?: unknown) => {
        options.push(given);
        return bus.deliver(message, background);
      },
    };
    expect(await callTab(tabs, 7)('show', { target })).toEqual({ ok: true, value: { shown: true } });
    expect(options).toEqual([{ frameId: 0 }]);
  });

  it.each<[string, Sender]>([
    ['another tab', content],
    ['another extension', { ...background, id: 'other' }],
  ])('refuses %s', async (_, sender) => {
    const { bus } = serving();
    const tabs = { sendMessage: (_: number, message: unknown) => bus.deliver(message, sender) };
    expect(await callTab(tabs, 7)('ping', null)).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('is sent no request of the wrong shape', async () => {
    const sent: unknown[] = [];
    const tabs = { sendMessage: async (_: number, message: unknown) => void sent.push(message) };
    expect(await callTab(tabs, 7)('show', { target: { start: -1 } } as never)).toMatchObject({
      ok: false,
      error: { code: 'malformed' },
    });
    expect(sent).toEqual([]);
  });

  it('is not believed when its answer has the wrong shape', async () => {
    const tabs = { sendMessage: async () => ({ ok: true, value: { shown: 'maybe' } }) };
    expect(await callTab(tabs, 7)('show', { target })).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it.each(['toString', '__proto__', 'nothing'])('has no call %s', async (name) => {
    const { bus } = serving();
    const reply = await bus.deliver({ direction: 'background-to-content', call: name, request: null }, background);
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('is unreachable after it stopped', async () => {
    const { bus, stop } = serving();
    stop();
    const tabs = { sendMessage: (_: number, message: unknown) => bus.deliver(message, background) };
    expect(await callTab(tabs, 7)('ping', null)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});
