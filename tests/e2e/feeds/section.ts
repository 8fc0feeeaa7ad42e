/** The options page's section on feeds, as a person and as a test uses it. */
import type { Page } from '@playwright/test';
import { ask } from '../../../scripts/bench/raw';
import type { Running } from '../../../scripts/extension';

interface Answer<T> {
  ok: boolean;
  value: T;
}

/** What a test asks of a feed's view. */
export interface View {
  readonly id: string;
  readonly outcome: string;
  readonly detail: string | null;
  readonly version: number | null;
  readonly progress: object | null;
  readonly counts: { companies: number; facts: number } | null;
  readonly nextAt: string | null;
}

/** Opens the section. */
export async function openFeeds(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/options.html#/feeds`);
  await page.getByLabel('Link of the feed').waitFor({ timeout: 5000 });
  return page;
}

/** Makes a call about feeds from a page of the extension. Throws when it fails. */
export async function callFeeds<T>(page: Page, call: string, request: unknown = null): Promise<T> {
  const answer = (await ask(page, { direction: 'page-to-background', call, request })) as Answer<T>;
  if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** The feed that is followed; throws when there is none. */
export async function viewOf(page: Page, id = 'made-up-feed'): Promise<View> {
  const found = (await callFeeds<View[]>(page, 'feeds')).find((view) => view.id === id);
  if (!found) throw new Error(`no feed ${id}`);
  return found;
}

/** Follows a feed without its being looked at, and waits for its first version. */
export async function follow(page: Page, host: { link: string; fingerprint: string }): Promise<string> {
  const { feed, problem } = await callFeeds<{ feed: View | null; problem: unknown }>(page, 'feedFollow', {
    link: host.link,
    fingerprint: host.fingerprint,
  });
  if (!feed) throw new Error(JSON.stringify(problem));
  await callFeeds(page, 'feedSync', { id: feed.id });
  return feed.id;
}

/** Removes every feed. */
export async function removeAll(page: Page): Promise<void> {
  for (const { id } of await callFeeds<View[]>(page, 'feeds')) await callFeeds(page, 'feedRemove', { id });
}

/** Number of facts that the worker tells of a company; null when it does not know it. */
export async function factsOf(page: Page, id: string): Promise<number | null> {
  return (await callFeeds<{ facts: unknown[] } | null>(page, 'company', { id }))?.facts.length ?? null;
}
