/** Pictures of the section on feeds: a host on this machine serves a made-up feed, and goes through what can happen. */
import type { Browser, Page } from '@playwright/test';
import { type Company, feedOutcomeSchema } from '../../lib/model';
import { HARNESS, serveHarness } from '../../tests/components/harness/serve';
import { type FeedHost, startFeedHost } from '../../tests/e2e/feeds/host';
import { madeUpCompanies } from '../bench/made-up-record';

const COMPANIES = madeUpCompanies(77, 400);

const WORDS = {
  en: { look: 'Look at it', follow: /: follow$/, sync: /^Sync now/, changed: /^What changed/, done: 'Up to date.' },
  de: {
    look: 'Ansehen',
    follow: /: abonnieren$/,
    sync: /^Jetzt/,
    changed: /^Was sich/,
    done: 'Auf dem neuesten Stand.',
  },
} as const;

/** The same companies with the first figure of some a tenth higher. */
const raised = (count: number): Company[] =>
  COMPANIES.map((company, i) => {
    const [first, ...rest] = company.facts;
    if (first === undefined || i >= count) return company;
    const amount = Number((first.accepted.amount * 1.1).toPrecision(3));
    const reports = first.reports.map((report) => ({ ...report, amount }));
    return { ...company, facts: [{ ...first, accepted: { ...first.accepted, amount }, reports }, ...rest] };
  });

async function story(
  host: FeedHost,
  page: Page,
  language: keyof typeof WORDS,
  picture: (what: string) => Promise<unknown>,
) {
  const words = WORDS[language];
  const { sim } = host;
  const settled = (text: string | RegExp) => page.locator('.feed-outcome', { hasText: text }).waitFor();
  await sim.publisher.publish(COMPANIES);
  await page.setViewportSize({ width: 860, height: 980 });
  await page.goto(page.url().replace(/#.*/, '#/feeds'));
  await page.locator('.add-feed input').fill(host.url);
  await page.getByRole('button', { name: words.look }).click();
  await page.locator('.feed-offer').waitFor();
  await picture('offer');

  sim.drip(/^s\//, 6000);
  await page.getByRole('button', { name: words.follow }).click();
  await page.locator('[role=progressbar]:not([aria-valuenow="0"])').waitFor();
  await page.getByRole('button', { name: words.sync }).focus();
  await picture('sync');
  sim.heal();
  await settled(words.done);

  await sim.publisher.publish(raised(5));
  await page.getByRole('button', { name: words.sync }).click();
  await page.getByRole('button', { name: words.changed }).click();
  await page.locator('.feed-changes').waitFor();
  await picture('changes');
  await page.getByRole('button', { name: words.changed }).click();

  await sim.publisher.publish(raised(5).slice(130));
  await page.getByRole('button', { name: words.sync }).click();
  await page.locator('.feed-held').waitFor();
  await picture('held');

  const stranger = await startFeedHost();
  await sim.publisher.publish(COMPANIES, { keys: stranger.sim.publisher.manifestRole.keys });
  await stranger.close();
  await page.getByRole('button', { name: words.sync }).click();
  await page.locator('.feed-alarm').waitFor();
  await picture('unsigned');
}

/** Takes one picture of every way in which an attempt can end, as the page says it; of components, with made-up feeds. */
export async function shootStates(browser: Browser, file: string, language: string, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width: 860, height: 760 }, colorScheme });
  await serveHarness(context, 'screenshots');
  const page = await context.newPage();
  await page.goto(`${HARNESS}?show=options&section=feeds&lang=${language}&state=${feedOutcomeSchema.options.join()}`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  const aside = '.feed > :not(h3, .feed-state), .add-feed, .intro, main h2, .feed > h3';
  await page.addStyleTag({ content: `${aside} { display: none } .ss .feed { margin: 0; border: 0; padding: 4px 0 }` });
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}

/**
 * Follows a made-up feed on an options page and takes a picture of each thing that happens to it.
 *
 * @param page an options page; its window is as large as the pictures.
 * @param picture takes a picture, by the name of what it shows.
 */
export async function shootFeeds(
  page: Page,
  language: keyof typeof WORDS,
  picture: (what: string) => Promise<unknown>,
): Promise<void> {
  const publisher = language === 'de' ? 'Redaktion Quelltal' : 'Quelltal newsroom';
  const host = await startFeedHost({ feed: 'made-up-weekly', name: 'Made-up AI deals', publisher });
  try {
    await story(host, page, language, picture);
  } finally {
    await host.close();
  }
}
