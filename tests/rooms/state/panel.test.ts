import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followResults,
  formDrafts,
  hasSidePanel,
  KEPT_CHOICES,
  KEPT_FORMS,
  openSidePanel,
  type PanelChoice,
  type Pointed,
  panelChoices,
  pointedClaims,
} from '../../../lib/state';

const area = fakeBrowser.storage.session;

type Listener = (changes: Record<string, unknown>) => void;

describe('results of tabs and texts', () => {
  it('are followed by their number until one stops', () => {
    const listeners = new Set<Listener>();
    const onChanged = {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    };
    const seen: number[] = [];
    const stop = followResults({ onChanged }, (tab) => seen.push(tab));
    for (const listener of listeners)
      listener({ 'result:7': {}, results: [7], 'other:8': {}, 'result:9': {}, 'result:-2': {} });
    expect(seen).toEqual([7, 9, -2]);
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('what was chosen in the panel', () => {
  const choice: PanelChoice = {
    ...{ page: 'https://a.example/', verdicts: ['contradicted'], company: 'openai', metric: null, sort: 'text' },
    query: 'round',
  };
  it('is there for the same article when a window is opened next, and for no other', async () => {
    await fakeBrowser.storage.session.clear();
    const first = await panelChoices(area);
    first.keep('7', choice);
    expect(first.of('7', choice.page)).toEqual(choice);
    await expect.poll(async () => (await panelChoices(area)).of('7', choice.page)).toEqual(choice);
    const next = await panelChoices(area);
    expect(next.of('7', 'https://a.example/other')).toBeNull();
    expect(next.of('8', choice.page)).toBeNull();
  });

  it('makes room for the newest, keeps what other windows wrote, and survives what it cannot read', async () => {
    await fakeBrowser.storage.session.set({ panelChoices: [{ place: 1 }] });
    const [one, other] = [await panelChoices(area), await panelChoices(area)];
    expect(one.of('1', choice.page)).toBeNull();
    for (let tab = 0; tab <= KEPT_CHOICES; tab++) one.keep(String(tab), { ...choice, query: 'x'.repeat(300) });
    await expect.poll(async () => (await panelChoices(area)).of(String(KEPT_CHOICES), choice.page)).not.toBeNull();
    other.keep('99', choice);
    await expect.poll(async () => (await panelChoices(area)).of('99', choice.page)).toEqual(choice);
    const kept = await panelChoices(area);
    expect(kept.of('0', choice.page)).toBeNull();
    expect(kept.of(String(KEPT_CHOICES), choice.page)?.query).toHaveLength(200);
  });
});

describe('what was typed into a form and not saved', () => {
  it('is there at the same route until it is saved or dropped, and makes room for the newest', async () => {
    const forms = formDrafts(area);
    const typed = { cells: { amount: '12' }, magnitude: 1e9 };
    expect(await forms.read('add')).toBeNull();
    await forms.keep('add', typed);
    expect(await formDrafts(area).read('add')).toEqual(typed);
    await forms.keep('other', { cells: {}, magnitude: -1 });
    expect(await forms.read('other')).toBeNull();
    await forms.keep('add', null);
    expect(await forms.read('add')).toBeNull();
    for (let form = 0; form <= KEPT_FORMS; form++) await forms.keep(String(form), typed);
    expect(await forms.read('0')).toBeNull();
    expect(await forms.read(String(KEPT_FORMS))).toEqual(typed);
  });
});

describe('the claim that a card is open for', () => {
  it('is told to who follows, first as it was told last, and what is none is not', async () => {
    const claims = pointedClaims(area as never);
    await claims.tell({ tab: 7, claim: 2 });
    const seen: Pointed[] = [];
    const stop = claims.follow((pointed) => seen.push(pointed));
    await expect.poll(() => seen).toEqual([{ tab: 7, claim: 2 }]);
    await fakeBrowser.storage.session.set({ pointed: { tab: 7, claim: 'x' } });
    await claims.tell({ tab: 7, claim: 1 });
    await claims.tell({ tab: 9, claim: null });
    await claims.tell({ tab: 7, claim: null });
    await expect.poll(() => seen.at(-1)).toEqual({ tab: 7, claim: null });
    stop();
    await claims.tell({ tab: 8, claim: 1 });
    expect(seen).toEqual([
      { tab: 7, claim: 2 },
      { tab: 7, claim: 1 },
      { tab: 7, claim: null },
    ]);
  });
});

describe('side panel', () => {
  it('is opened for the window where the browser has one, before anything is awaited', () => {
    const asked: unknown[] = [];
    const open = (options: unknown) => Promise.resolve(void asked.push(options));
    void openSidePanel({ sidePanel: { open } }, 3);
    expect(asked).toEqual([{ windowId: 3 }]);
    void openSidePanel({ sidebarAction: { open: () => Promise.resolve(void asked.push('sidebar')) } }, 3);
    expect(asked[1]).toBe('sidebar');
  });

  it('says when there is none or the browser refuses', async () => {
    expect(hasSidePanel({})).toBe(false);
    expect(await openSidePanel({}, 1)).toBe(false);
    const refuse = {
      sidePanel: { open: () => Promise.reject(new Error('may only be called in response to a user gesture')) },
    };
    expect(hasSidePanel(refuse)).toBe(true);
    expect(await openSidePanel(refuse, 1)).toBe(false);
  });
});
