/** Hostile pages in Firefox: each test is named after its case in the catalogue of the project's reliability notes. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/firefox/launch';
import {
  at,
  clobberedForm,
  clobberedPage,
  loadableFiles,
  noteNodes,
  page,
  poisonedPage,
  readOurs,
  SILENT,
  STRICT_POLICY,
  sendFakeEvents,
} from '../e2e/hostile-pages';
import { type GetGround, kept } from './ground';

/** Tests of hostile pages. */
export function hostileTests(ground: GetGround): void {
  const open = (name: string, html: string, headers: Record<string, string> = {}) =>
    ground().firefox.article({ url: at(name), html, headers });
  const plainMarks = async () => (await open('plain', page({}))).marks();

  test('P01 clobber: forms and images named like the DOM’s own members change nothing', async () => {
    const plain = await plainMarks();
    expect(plain.length).toBeGreaterThan(3);
    expect(await (await open('clobber', clobberedPage())).marks()).toEqual(plain);
    expect(await (await open('clobber-form', clobberedForm())).marks()).toEqual(plain);
  });

  test('P02 poisoned-main-world: prototypes that the page replaced have no effect', async () => {
    const plain = await plainMarks();
    const poisoned = await open('poison', poisonedPage());
    expect(await poisoned.marks()).toEqual(plain);
    await poisoned.hover('154.5');
    await poisoned.waitForCard('164.5');
  });

  test('P03 fake-events: nothing happens without an event of a person', async () => {
    const shown = await open('fake', page({}));
    const before = await shown.marks();
    const mark = await shown.centreOf('154.5');
    await shown.inPage(sendFakeEvents, mark);
    // Longer than any rest after which a card opens.
    await sleep(900);
    expect(await shown.card()).toBeNull();
    expect(await shown.marks()).toEqual(before);
    expect(await shown.inPage('() => [typeof browser, typeof chrome]')).toEqual(['undefined', 'undefined']);
    expect(await kept(ground(), 'sites')).toBeNull();
  });

  test('P05 read-our-ui: the page can read no fact; P06 key-steal: it gets every key, and we none but Escape', async () => {
    const shown = await open('read', page({ tail: '<input id="field" aria-label="field">' }));
    await shown.marks();
    await shown.inPage(noteNodes);
    await shown.hover('154.5');
    await shown.waitForCard('164.5');
    await shown.inPage(() => (document.getElementById('field') as HTMLInputElement).focus({ preventScroll: true }));
    await shown.type('secret words');
    const field = await shown.inPage(() => (document.getElementById('field') as HTMLInputElement).value);
    expect(field).toBe('secret words');
    const fields = (await shown.inside()).filter(
      ({ tag, attributes }) => ['input', 'textarea', 'select'].includes(tag) || 'contenteditable' in attributes,
    );
    expect(fields).toEqual([]);
    const read = await shown.inPage(readOurs);
    expect(read.hasRoot).toBe(false);
    for (const text of [read.inner, read.seen]) expect(text).not.toContain('164.5');
    expect(read.seen).toContain('second-source-card');
    expect(read.seen).not.toContain('-extension:');
  });

  test('P08 fingerprint: no file of the package can be loaded, and no address of it is in the page', async () => {
    const { firefox } = ground();
    const shown = await open('fingerprint', page({}));
    await shown.marks();
    await shown.hover('154.5');
    await shown.waitForCard('164.5');
    const files = readdirSync(FIREFOX_BUILD, { recursive: true, encoding: 'utf8' }).filter(
      (file) => path.extname(file) !== '',
    );
    expect(files.length).toBeGreaterThan(8);
    expect(await shown.inPage(loadableFiles, { base: firefox.base, files })).toEqual([]);
    const html = await shown.inPage(() => document.documentElement.outerHTML);
    expect(html).not.toContain(new URL(firefox.base).host);
    expect(html).not.toContain('moz-extension');
  });

  test('P09 csp-and-types: strict policies, sandboxes and documents that are no pages', async () => {
    const strict = await open('policy', page({}), { 'content-security-policy': STRICT_POLICY });
    expect((await strict.marks()).length).toBeGreaterThan(3);
    await strict.hover('154.5');
    await strict.waitForCard('164.5');
    for (const [name, { contentType, body }] of SILENT) {
      const shown = await open(name.replace(' ', '-'), body, { 'content-type': contentType });
      expect(await shown.inPage(() => document.contentType), name).toBe(contentType);
      expect(await shown.marks(300), name).toEqual([]);
    }
  });
}
