import { atMost } from '../../lib/facts';
import type { ReadingMemory } from '../../lib/memory';
import type { Sender } from '../../lib/messages';
import type { Annotations, Detection, KeptPage, Remembered } from '../../lib/model';
import { preferences } from './keep';
import { averageRates } from './rates';

/** How long a check waits until its article is remembered, in milliseconds; the remembering goes on. */
const PATIENCE = 400;

let opened: Promise<ReadingMemory> | null = null;

async function open(): Promise<ReadingMemory> {
  const { openMemory } = await import('./parts/memory');
  // By a default days, what the person wants to keep longer would be forgotten for good.
  const days = async () => (await preferences.stored()).memoryDays;
  return openMemory({ now: () => Date.now(), days });
}

/** What the person read; loaded and opened by its first use, and not made before the memory is switched on. */
export function memory(): Promise<ReadingMemory> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Remembers the article of a tab, when the person wants that and the window is not a private one: its id in the memory,
 * or null. Never rejects.
 */
export async function rememberPage(
  annotations: Annotations,
  detection: Detection,
  { tab, url }: Sender,
  now: string,
): Promise<number | null> {
  if (tab === undefined || tab.incognito !== false) return null;
  if (!(await preferences.read()).memory) return null;
  const kept = await memory().catch(() => null);
  if (kept === null) return null;
  const { languageMeasures, statementsOf } = await import('./parts/checking');
  const claims = statementsOf(annotations, detection, now, languageMeasures);
  return atMost(PATIENCE, kept.remember(annotations.article, url, claims), null);
}

/** How many other articles give the figure of a tab's claim too. None while the memory is off and in private windows. */
export async function agreeingWith({ memory: id }: KeptPage, claim: number, incognito: boolean): Promise<number> {
  if (id == null || incognito || !(await preferences.read()).memory) return 0;
  return atMost(PATIENCE, (await memory()).agreeing(id, claim, await averageRates()), 0);
}

/** What was read elsewhere and disagrees with a tab's article. Empty while the memory is off and in private windows. */
export async function rememberedFor({ memory: id }: KeptPage, incognito: boolean): Promise<Remembered[]> {
  if (id == null || incognito || !(await preferences.read()).memory) return [];
  return atMost(PATIENCE, (await memory()).disagreements(id, await averageRates()), []);
}
