import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { articleLanguage, detailsFor, detect, match } from '../../lib/check';
import { memoryFactBase } from '../../lib/facts';
import { rateTable } from '../../lib/facts/rates';
import { detectPacks, matchPacks } from '../../lib/languages';
import type {
  Annotations,
  ArticleText,
  Company,
  Details,
  Detection,
  Language,
  PartialDate,
  RateTable,
  ReadingLanguage,
} from '../../lib/model';
import { completeHtml, isHtml, markupVisibility, readArticle } from '../../lib/page';
import { readPlainText } from '../../lib/text';
import { readRates } from '../record/rates';
import { readRecord } from '../record/read';
import { type Words, wordsFor } from './words';

/** A file that cannot be used; the message says why. */
export class CheckError extends Error {}

/** What a run of the command is set to. Dates are ISO 8601. */
export interface CheckSettings {
  factsDir: string;
  language: ReadingLanguage | null;
  published: PartialDate | null;
  now: string;
  /** Whether claims say what spoke for each of their parts. */
  explain?: boolean;
}

/** An article with all that was found in it. */
export interface Checked {
  article: ArticleText;
  detection: Detection;
  found: Annotations;
}

/** Checks texts against the record of a folder. */
export interface Checker {
  /** @throws {CheckError} when the text is no article that can be read. */
  check(raw: string): Promise<Checked>;
  words(language: Language, found: Annotations): Words;
  /** Average rates of currencies. */
  readonly rates: RateTable;
  /** What the record holds on all that was found. */
  details(found: Annotations): Promise<Details>;
  companies(): { id: string; name: string; aliases: string[] }[];
}

function readText(raw: string, settings: CheckSettings): ArticleText {
  if (raw.trim() === '') throw new CheckError('is empty');
  if (raw.includes('\u0000')) throw new CheckError('is not text');
  const declared = settings.language;
  const language = (text: string, said: string | null): ReadingLanguage | null =>
    articleLanguage(text, said, detectPacks) ?? articleLanguage('', declared, detectPacks);
  if (!isHtml(raw)) {
    return readPlainText(raw, {
      language: (text) => language(text, declared) ?? 'en',
      published: settings.published,
    });
  }
  const { document } = parseHTML(completeHtml(raw));
  const { article } = readArticle(document as unknown as Document, {
    visibility: markupVisibility,
    language,
    words: Object.values(detectPacks).map((pack) => pack.page),
  });
  if (article.text.trim() === '') throw new CheckError('holds no visible text');
  return { ...article, info: { ...article.info, published: article.info.published ?? settings.published } };
}

/** Loads the record and prepares the pipeline. @throws when the record cannot be read. */
export async function createChecker(settings: CheckSettings): Promise<Checker> {
  const companies: Company[] = await readRecord(settings.factsDir);
  const rates = await readRates(resolve(settings.factsDir, '../rates'));
  const base = memoryFactBase(companies);
  const names = new Map(companies.map((c) => [c.id, c.name]));
  const byId = new Map(companies.map((c) => [c.id, c]));
  const options = {
    now: settings.now,
    rates: rateTable(rates.flatMap((r) => r.rates ?? [])),
    packs: matchPacks,
    explain: settings.explain ?? false,
  };
  return {
    async check(raw) {
      const article = readText(raw, settings);
      const detection = detect(article, detectPacks);
      return { article, detection, found: await match(detection, base, options) };
    },
    rates: options.rates,
    details: (found) => detailsFor(found, base, settings.now),
    words: (language, found) => wordsFor(language, found, names, byId),
    companies: () => companies.map(({ id, name, aliases, former }) => ({ id, name, aliases: [...aliases, ...former] })),
  };
}
