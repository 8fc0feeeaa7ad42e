/** Every state of every surface, by axe and by its room, in every look; see the table in `states`. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { contrastFaults, executablePath, faults, type Harness, press } from './browser';
import { withoutRoom } from './room';
import { SIZES, STATES, type State, type Surface } from './states';

/** Rules of axe whose answer can change with the window's size alone; what lies over what is `withoutRoom`'s. */
const SIZE_RULES = ['target-size', 'scrollable-region-focusable'];

type Scheme = 'light' | 'dark';

/**
 * Tests of all states in one language: everything axe knows in one scheme, and room for all words as the surface is
 * used, at 200 % zoom and at 320 pixels. In the language that is given the task, axe also looks at what does not
 * depend on the language: the colours of the other scheme and forced ones, and sizes in the smaller windows.
 */
export function allStates({ visit }: Harness, language: 'de' | 'en', scheme: Scheme, allLooks: boolean): void {
  const other: Scheme = scheme === 'light' ? 'dark' : 'light';
  /** Combinations of colours that axe has seen, by look. */
  const seen = { other: new Set<string>(), forced: new Set<string>() };

  /** What is wrong with a state in any look, each with the look. */
  async function faultsIn(page: Page, { surface }: State): Promise<string[]> {
    const { normal, zoomed, narrow } = SIZES[surface];
    const found: string[] = [];
    const note = (look: string, all: readonly string[]): void => {
      found.push(...all.map((one) => `${look}: ${one}`));
    };
    note(scheme, await faults(page));
    note(scheme, await withoutRoom(page));
    if (allLooks) {
      await page.emulateMedia({ colorScheme: other });
      note(other, await contrastFaults(page, seen.other));
      await page.emulateMedia({ forcedColors: 'active' });
      note('forced colours', await contrastFaults(page, seen.forced));
      await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
    }
    for (const [look, size] of [
      ['200 %', zoomed],
      ['320 pixels', narrow],
    ] as const) {
      await page.setViewportSize(size);
      if (allLooks) note(look, await faults(page, SIZE_RULES));
      note(look, await withoutRoom(page));
    }
    await page.setViewportSize(normal);
    return found;
  }

  const title = `all states, ${language}, ${scheme} (needs Chromium)`;
  describe.skipIf(executablePath === null)(title, { timeout: 240_000 }, () => {
    it.each(Object.keys(SIZES) as Surface[])('axe finds nothing, and everything has room: %s', async (surface) => {
      const found: Record<string, string[]> = {};
      for (const state of STATES.filter((one) => one.surface === surface)) {
        const page = await visit(`${state.query}&lang=${language}`, {
          colorScheme: scheme,
          viewport: SIZES[surface].normal,
        });
        await press(page, state.press);
        const wrong = await faultsIn(page, state);
        if (wrong.length > 0) found[[state.query, ...state.press].join(' > ')] = wrong;
      }
      expect(found).toEqual({});
    });
  });
}
