/** The Firefox tests' ground: one browser for all, a page of the extension to speak to its background, and a proxy. */
import type { RunningFirefox } from '../../scripts/firefox/launch';
import type { Tab } from '../../scripts/firefox/tab';
import type { Recorder } from '../e2e/recorder';

/** What every test is given. */
export interface Ground {
  readonly firefox: RunningFirefox;
  /** A page of the extension in which none of its scripts runs. */
  quiet: Tab;
  /** Records every request that no served page answers, but those to this machine. */
  readonly recorder: Recorder;
}

/** Gives the ground, once the browser has started. */
export type GetGround = () => Ground;

interface Answer<T> {
  readonly ok: boolean;
  readonly value: T;
}

/** Makes a call to the background as pages of the extension do. Throws when it is refused. */
export async function call<T>({ quiet }: Ground, name: string, request: unknown = null): Promise<T> {
  const message = { direction: 'page-to-background', call: name, request };
  const answer = await quiet.evaluate<Answer<T>, object>('(message) => browser.runtime.sendMessage(message)', message);
  if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Number of the tab that shows an address; of the newest one, where the address may not be seen. */
export async function tabNumber({ quiet }: Ground, url: string | null): Promise<number> {
  const found = await quiet.evaluate<number, string | null>(
    `async (url) => (await browser.tabs.query({})).findLast((tab) => (tab.url ?? null) === url)?.id ?? -1`,
    url,
  );
  if (found < 0) throw new Error(`no tab shows ${url}`);
  return found;
}

/** What the extension keeps in its storage on the disk under a key; null when it keeps nothing. */
export function kept({ quiet }: Ground, key: string): Promise<unknown> {
  return quiet.evaluate<unknown, string>('async (key) => (await browser.storage.local.get(key))[key] ?? null', key);
}

/** Presses the keys of one of the extension's commands; input from outside does not reach the browser's own keys. */
export function command({ firefox }: Ground, attributes: string): Promise<void> {
  return firefox.privileged(
    `[...document.querySelectorAll('key[modifiers="alt,shift"]' + given)].at(-1).doCommand()`,
    attributes,
  );
}
