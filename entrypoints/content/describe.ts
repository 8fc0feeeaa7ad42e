import type { Details } from '../../lib/model';
import type { Mark } from '../../lib/page';

/** What a screen reader says of a mark in the keyboard's walk: "3/12 OpenAI: 40 billion dollars". */
export function describeMark(mark: Mark, position: number, count: number, details: Details): string {
  const { content } = mark;
  const place = `${position}/${count}`;
  if (content.kind === 'company') return `${place} ${details.names[content.company] ?? content.company}`;
  const { claim } = content;
  return `${place} ${details.names[claim.subject] ?? claim.subject}: ${claim.target.exact}`;
}
