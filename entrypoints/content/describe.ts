import type { ReadingSettings } from '../../lib/model';
import type { Told } from '../../lib/page';

/** What a screen reader says of a mark in the keyboard's walk: "3/12 OpenAI: 40 billion dollars. Differs from the record". */
export function describeMark(
  { content, details }: Told,
  position: number,
  count: number,
  words: ReadingSettings['words'],
): string {
  const place = `${position}/${count}`;
  if (content.kind === 'company') return `${place} ${details.names[content.company] ?? content.company}`;
  const { claim, conflicts } = content;
  const name = details.names[claim.subject] ?? claim.subject;
  const verdict = [words[claim.verdict.kind], conflicts.length > 0 ? words.inconsistent : undefined];
  return [`${place} ${name}: ${claim.target.exact}`, ...verdict.filter(Boolean)].join('. ');
}
