import type { Status } from './company';

/** Whether a status says that the thing is (as far as known) so: completed, announced or reported. */
export function isSettled(status: Status): boolean {
  return status === 'completed' || status === 'announced' || status === 'reported';
}
