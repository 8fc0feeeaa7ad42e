/** Every state says everything in words of the catalogues and has room for longer words; and the checks find faults. */
import { describe, expect, it } from 'vitest';
import { contrastFaults, executablePath, faults, press, unfold, useHarness } from './browser';
import { hardCoded, plainPart } from './hard-coded';
import { withoutRoom } from './room';
import { SIZES, STATES, type Surface } from './states';

const { visit } = useHarness();

describe.skipIf(executablePath === null)('layout and words (needs Chromium)', { timeout: 120_000 }, () => {
  it('finds faults when there are some', async () => {
    const page = await visit('show=popup');
    expect(await contrastFaults(page, new Set())).toEqual([]);
    await unfold(page);
    expect(await withoutRoom(page)).toEqual([]);
    await page.addStyleTag({
      content: `h1 { color: #ccc; background: #fff; }
        .claim-head { height: 6px; }
        .chip { width: 40px; min-width: 0; }
        .pair { width: 900px; }
        .narrow select { width: 60px !important; flex: none !important; }`,
    });
    expect((await faults(page)).join()).toContain('color-contrast');
    expect((await contrastFaults(page, new Set())).join()).toMatch(/^color-contrast: <h1/);
    const missing = (await withoutRoom(page)).join('\n');
    expect(missing).toMatch(/^the page is \d{3,} wide$/m);
    for (const kind of ['over one another', 'cut off in its select', 'over the edge of button.chip']) {
      expect(missing).toContain(kind);
    }
  });

  it.each(Object.keys(SIZES) as Surface[])(
    'says everything in words of the catalogues, and has room for longer ones: %s',
    async (surface) => {
      const found: Record<string, string[]> = {};
      for (const { query, press: pressed } of STATES.filter((one) => one.surface === surface)) {
        const page = await visit(`${query}&lang=pseudo`, { viewport: SIZES[surface].narrow });
        await press(page, pressed);
        await unfold(page);
        const wrong = [...(await hardCoded(page)), ...(await withoutRoom(page))];
        if (wrong.length > 0) found[[query, ...pressed].join(' > ')] = wrong;
      }
      expect(found).toEqual({});
    },
  );

  it('finds words that are in no catalogue', async () => {
    expect(plainPart('⟦ƒŀȧƀ Scale AI⟧ June 12, 2025')).toBe('');
    const page = await visit('show=popup&state=failed&lang=pseudo');
    await page.evaluate(() => {
      document.querySelector('h1, h2')?.append(' Surprise');
      document.querySelector('button')?.setAttribute('aria-label', 'Hidden words');
    });
    expect((await hardCoded(page)).join()).toMatch(/Surprise.*Hidden words/);
  });
});
