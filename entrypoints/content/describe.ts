import type { Details, ReadingSettings } from '../../lib/model';
import type { Mark } from '../../lib/page';

/** What a screen reader says of a mark in the keyboard's walk: "3/12 OpenAI: 40 billion dollars. Differs from the record". */
export function describeMark(
  mark: Mark,
  position: number,
  count: number,
  details: Details,
  words: ReadingSettings['words'],
): string {
  const { content } = mark;
  const place = `${position}/${count}`;
  if (content.kind === 'company') return `${place} ${details.names[content.company] ?? content.company}`;
  const { claim, conflicts } = content;
  const name = details.names[claim.subject] ?? claim.subject;
  const verdict = [words[claim.verdict.kind], conflicts.length > 0 ? words.inconsistent : undefined];
  return [`${place} ${name}: ${claim.target.exact}`, ...verdict.filter(Boolean)].join('. ');
}
