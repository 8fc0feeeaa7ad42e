import { browser } from 'wxt/browser';
import type { ReadingLanguage } from '../../lib/model';
import type { MatchPack } from '../../lib/model/tables';

/** Texts of the packaged tables that this worker has read; those that could not be read are asked for again. */
const texts = new Map<string, Promise<string>>();

function tableText(name: string): Promise<string> {
  const known = texts.get(name);
  if (known) return known;
  const reading = fetch(browser.runtime.getURL(`/languages/${name}.json` as never)).then((answer) => answer.text());
  texts.set(name, reading);
  reading.catch(() => texts.delete(name));
  return reading;
}

/** The tables by which a page finds figures and names in a language, as JSON. */
export const detectText = (language: ReadingLanguage): Promise<string> => tableText(`detect-${language}`);

const matchPacks = new Map<ReadingLanguage, MatchPack>();

/** The tables of a language that matching needs, as `match` takes them. */
export async function packsFor(language: ReadingLanguage): Promise<Partial<Record<ReadingLanguage, MatchPack>>> {
  const pack = matchPacks.get(language) ?? (JSON.parse(await tableText(`match-${language}`)) as MatchPack);
  matchPacks.set(language, pack);
  return { [language]: pack };
}
