import type { ZodError } from 'zod';
import type { FeedOutcome } from '../../model';

/** Something of a feed that cannot be taken: how the attempt ends, and what exactly is wrong and where (English). */
export class FeedError extends Error {
  override name = 'FeedError';
  constructor(
    readonly outcome: Exclude<FeedOutcome, 'ok' | 'never'>,
    readonly detail: string,
  ) {
    super(`${outcome}: ${detail}`);
  }
}

/** The first thing that a schema found wrong: path and message. */
export function firstIssue(error: ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'another form';
  return `${issue.path.length === 0 ? 'value' : issue.path.join('.')}: ${issue.message}`.slice(0, 300);
}

/** What an unknown thrown thing says. */
export function saysOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
