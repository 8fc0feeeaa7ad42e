import type { TextWanted } from '../../components/text/TextForm';
import { articleLanguage, createLazyDetector } from '../../lib/check/detect';
import { languageSigns } from '../../lib/languages/signs';
import type { Caller, PageCalls } from '../../lib/messages';
import type { ArticleText, Detection, Language, ReadingLanguage } from '../../lib/model';
import { browserSlicing, GIVEN_LIMIT, GivenError, givenFile, givenSteps, runSliced } from '../../lib/page';
import type { TextDraft } from '../../lib/state';

/** The text of a file. Too large a one is not even loaded. */
async function readFile(file: File): Promise<string> {
  if (file.size > GIVEN_LIMIT) throw new GivenError('too-large');
  const bytes = await file.arrayBuffer().catch(() => {
    throw new GivenError('not-text');
  });
  return givenFile(new Uint8Array(bytes));
}

const pageWords = Object.values(languageSigns).map(({ page }) => page);

const languageOf = (text: string, declared: string | null): ReadingLanguage | null =>
  articleLanguage(text, declared, languageSigns);

/**
 * Reads what a person gives, in slices, so that the page stays in the person's hand. A text that was read before
 * is only told its day and language anew.
 *
 * @throws {GivenError} when it cannot be read.
 */
export async function readText(
  { source, published, language }: TextWanted,
  before: TextDraft | null,
  fallback: Language,
  signal: AbortSignal,
): Promise<Omit<TextDraft, 'id'>> {
  const said = { published, language };
  if (source.kind === 'kept' && before) {
    const { info } = before.article;
    const again = { ...info, published: published || null, language: language ?? info.language };
    return { ...before, ...said, article: { ...before.article, info: again } };
  }
  const raw = source.kind === 'file' ? await readFile(source.file) : source.kind === 'pasted' ? source.raw : '';
  const options = { language: languageOf, chosen: language, fallback, published: published || null, words: pageWords };
  const article = await runSliced(givenSteps(raw, options), browserSlicing(document, signal));
  const isFile = source.kind === 'file';
  return { ...said, article, raw: isFile ? null : raw, name: isFile ? source.file.name : null };
}

/** Finds figures and name candidates in slices. */
export async function detectText(
  call: Caller<PageCalls>,
  article: ArticleText,
  signal: AbortSignal,
): Promise<Detection> {
  const detector = createLazyDetector(async (language) => {
    const answer = await call('tables', { language });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value.json;
  });
  return runSliced(await detector.steps(article), browserSlicing(document, signal));
}

/** Code of the fault for what was thrown while a text was read. */
export function faultOf(error: unknown): string {
  return error instanceof GivenError ? error.fault : 'internal';
}
