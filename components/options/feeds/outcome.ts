import type { FeedOutcome } from '../../../lib/model';
import type { IconName } from '../../icons';
import { hostIn, plainName } from '../../outside-text';
import type { Words } from '../../words';

/** How urgent a state is: all is well, wait, have a look, or somebody may be cheating. */
export type Tone = 'good' | 'plain' | 'warning' | 'alarm';

const TONES: Readonly<Record<FeedOutcome, Tone>> = {
  ok: 'good',
  never: 'plain',
  offline: 'plain',
  moved: 'warning',
  gone: 'warning',
  busy: 'plain',
  login: 'plain',
  'too-large': 'warning',
  'too-slow': 'plain',
  unsigned: 'alarm',
  older: 'plain',
  rollback: 'alarm',
  equivocation: 'alarm',
  expired: 'warning',
  clock: 'warning',
  'damaged-at-host': 'warning',
  'not-understood': 'warning',
  'update-extension': 'warning',
  held: 'warning',
  'no-room': 'warning',
  'no-access': 'warning',
  database: 'warning',
};

const ICONS: Readonly<Record<Tone, IconName>> = {
  good: 'confirmed',
  plain: 'outdated',
  warning: 'warning',
  alarm: 'alarm',
};

/** How urgent a state is. */
export function toneOf(outcome: FeedOutcome): Tone {
  return TONES[outcome];
}

/** The sign that goes with a tone; the words say the same. */
export function iconOf(tone: Tone): IconName {
  return ICONS[tone];
}

/** What an attempt was about, as far as known. */
export interface Attempt {
  outcome: FeedOutcome;
  /** Address that was asked. */
  url: string;
  /** Null as long as it is not known whose feed it is. */
  publisher: string | null;
  megabytes?: number | null;
}

/** How an attempt ended, in a sentence or two. */
export function outcomeText({ outcome, url, publisher, megabytes }: Attempt, words: Words): string {
  return words.t(`feeds.outcome.${outcome}`, {
    host: hostIn(url),
    publisher: plainName(publisher ?? ''),
    known: publisher === null ? 'no' : 'yes',
    megabytes: Math.ceil(megabytes ?? 0),
  });
}

/** What happens next, and what a person can do; nothing when all is well. */
export function thenText(outcome: FeedOutcome, words: Words): string | null {
  return outcome === 'ok' ? null : words.t(`feeds.then.${outcome}`);
}
