/** What a screen reader says of card, list and forms, from Chromium's accessibility tree, in both languages. */
import { describe, expect, it } from 'vitest';
import { executablePath, unfold, useHarness } from './browser';
import { spoken } from './spoken';

const { visit } = useHarness();

/** What is said in each language; names of companies and figures are the record's and the sample article's. */
const SAID = {
  de: {
    dialog: 'dialog "Scale AI: was der Datenbestand weiß"',
    ofFigure: 'dialog "14,8 Mrd. US-Dollar: was der Datenbestand sagt"',
    close: 'button "Schließen"',
    chart:
      /^image "Bewertung, 2020 bis Juni 2025: \d Werte zwischen 3,2 Mrd\. US-Dollar und mehr als 29 Mrd\. US-Dollar"$/,
    drawn: /"(?:2021|20 Mrd\. \$)"/,
    first: 'StaticText "2020: 3,2 Mrd. US-Dollar, in Gesprächen"',
    last: 'StaticText "Artikel (12. Juni 2025): 29 Mrd. US-Dollar"',
    pause: 'DisclosureTriangle "Pausieren"',
    pauses: ['button "Auf dieser Seite"', 'button "Auf dieser Website"', 'button "Überall"'],
    compared: ['term "Artikel"', 'StaticText "14,8 Mrd. $"', 'term "Datenbestand"', 'StaticText "14,3 Mrd. $"'],
    disputed: 'StaticText "Umstritten"',
    tools: 'navigation "Werkzeuge"',
    search: 'searchbox "Angaben und Datenbestand durchsuchen"',
    chip: 'button "1 weicht ab"',
    choices: ['combobox "Unternehmen"', 'combobox "Kennzahl"', 'combobox "Reihenfolge"'],
    claims: 'list "Angaben in diesem Artikel"',
    count: 'StaticText "9 Angaben"',
    left: 'StaticText "1 von 9 Angaben"',
    details: 'link "Einzelheiten: „640 Millionen Dollar“"',
    show: 'button "Im Artikel zeigen: „640 Millionen Dollar“"',
    amount: /^textbox "Betrag" invalid=true .*desc=".+"/,
    progress: /^progressbar "[^"]*AI deals, weekly[^"]*" value=\d+/,
    marks: 'group "Markierungen im Artikel"',
    every: 'radio "Ein Unternehmen überall, wo es genannt wird" checked=false',
    delay: 'slider "Wartezeit, bevor sich eine Karte öffnet" value=400',
  },
  en: {
    dialog: 'dialog "Scale AI: what the record knows"',
    ofFigure: 'dialog "$14.8 billion: what the record says"',
    close: 'button "Close"',
    chart: /^image "Valuation, 2020 to June 2025: \d values between \$3\.2 billion and more than \$29 billion"$/,
    drawn: /"(?:2021|\$20bn)"/,
    first: 'StaticText "2020: $3.2 billion, in talks"',
    last: 'StaticText "Article, June 12, 2025: $29 billion"',
    pause: 'DisclosureTriangle "Pause"',
    pauses: ['button "On this page"', 'button "On this website"', 'button "Everywhere"'],
    compared: ['term "Article"', 'StaticText "$14.8bn"', 'term "Record"', 'StaticText "$14.3bn"'],
    disputed: 'StaticText "Disputed"',
    tools: 'navigation "Tools"',
    search: 'searchbox "Search claims and record"',
    chip: 'button "1 differs"',
    choices: ['combobox "Company"', 'combobox "Measure"', 'combobox "Order"'],
    claims: 'list "Claims in this article"',
    count: 'StaticText "9 claims"',
    left: 'StaticText "1 of 9 claims"',
    details: 'link "Details: “$640 million”"',
    show: 'button "Show in article: “$640 million”"',
    amount: /^textbox "Amount" invalid=true .*desc=".+"/,
    progress: /^progressbar "[^"]*AI deals, weekly[^"]*" value=\d+/,
    marks: 'group "Marks in articles"',
    every: 'radio "A company wherever it is named" checked=false',
    delay: 'slider "Wait before a card opens" value=400',
  },
} as const;

/** Whether the lines come in this order, each beginning one that is said. */
function inOrder(said: readonly string[], wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((line) => {
    const at = said.findIndex((one, i) => i >= from && one.startsWith(line));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

describe.skipIf(executablePath === null)('screen readers (needs Chromium)', { timeout: 60_000 }, () => {
  it.each(['de', 'en'] as const)(
    'a card is a dialog with a name, its chart is said once, in words: %s',
    async (lang) => {
      const words = SAID[lang];
      const page = await visit(`show=mounted&company=scale-ai&actions&keyboard&lang=${lang}`);
      const said = await spoken(page);
      expect(said[0]).toBe(words.dialog);
      expect(inOrder(said, ['heading "Scale AI" level=2', words.close, words.first, words.last])).toEqual([]);
      expect(said.filter((line) => words.chart.test(line))).toHaveLength(1);
      expect(said.filter((line) => words.drawn.test(line))).toEqual([]);
      // Its landmarks would stand among those of the article.
      expect(said.filter((line) => /^(?:banner|contentinfo|main|navigation|complementary)\b/.test(line))).toEqual([]);
      expect(inOrder(said, [`${words.pause} expanded=false`])).toEqual([]);
      expect(inOrder(said, words.pauses)).toEqual(words.pauses);
      await page.locator('.card-actions summary').press('Enter');
      const unfolded = await spoken(page);
      expect(inOrder(unfolded, [words.pause, ...words.pauses])).toEqual([]);
      expect(unfolded.find((line) => line.startsWith(words.pause))).toContain('expanded');
      expect(unfolded.find((line) => line.startsWith(words.pause))).not.toContain('expanded=false');
    },
  );

  it.each(['de', 'en'] as const)('a figure’s card says verdict and comparison in order: %s', async (lang) => {
    const words = SAID[lang];
    const page = await visit(`show=mounted&claim=disputed&subject=scale-ai&lang=${lang}`);
    const said = await spoken(page);
    expect(inOrder(said, [words.ofFigure, 'heading "Scale AI"', words.disputed, ...words.compared])).toEqual([]);
  });

  it.each(['de', 'en'] as const)(
    'the list has all claims, says what is chosen, and how many are left: %s',
    async (lang) => {
      const words = SAID[lang];
      const page = await visit(`show=popup&lang=${lang}`);
      await unfold(page);
      const said = await spoken(page);
      const order = [words.tools, 'main', words.search, 'heading', words.claims, `${words.chip} pressed=false`];
      expect(inOrder(said, [...order, ...words.choices.slice(0, 2)])).toEqual([]);
      expect(inOrder(said, ['status "" live=polite', words.count, words.choices[2]])).toEqual([]);
      expect(inOrder(said, ['heading "Scale AI" level=2', 'list', 'listitem', words.details, words.show])).toEqual([]);
      const links = said.filter((line) => line.startsWith(words.details.slice(0, 10)));
      expect(links).toHaveLength(9);
      await page.locator('.chip').first().press('Space');
      const narrowed = await spoken(page);
      expect(inOrder(narrowed, [`${words.chip} pressed=true`, 'status "" live=polite', words.left])).toEqual([]);
    },
  );

  it.each(['de', 'en'] as const)(
    'fields say their faults, settings their groups, progress its value: %s',
    async (lang) => {
      const words = SAID[lang];
      const form = await spoken(await visit(`show=options&section=form&faults&lang=${lang}`));
      expect(form.filter((line) => words.amount.test(line))).toHaveLength(1);
      const settings = await spoken(await visit(`show=options&section=settings&lang=${lang}`));
      expect(inOrder(settings, [words.marks, 'radio', words.every, words.delay])).toEqual([]);
      const feeds = await spoken(await visit(`show=options&section=feeds&state=syncing&lang=${lang}`));
      expect(feeds.filter((line) => words.progress.test(line))).toHaveLength(1);
    },
  );
});
