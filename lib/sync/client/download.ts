import { joinedBytes } from '../../integrity';
import type { FeedOutcome } from '../../model';
import { FeedError } from '../format';

type Bytes = Uint8Array<ArrayBuffer>;

/** Longest wait for the head of an answer, and for the next bytes of its body, in milliseconds (docs/feed-format.md). */
const HEAD_MS = 20_000;
const IDLE_MS = 15_000;
/** Longest time for a whole file, in milliseconds: a host that drips must not keep a run alive for hours. */
const WHOLE_MS = 300_000;
/** Longest time that a host may ask to be left alone, in milliseconds. */
export const LONGEST_REST_MS = 86_400_000;

/** An answer of the host that is not the file. */
export class HostError extends FeedError {
  override name = 'HostError';
  constructor(
    outcome: Exclude<FeedOutcome, 'ok' | 'never'>,
    detail: string,
    /** Status code, or 0 when none came. */
    readonly status: number,
    /** How long the host asks to be left alone, in milliseconds; null when it does not say. */
    readonly restMs: number | null = null,
  ) {
    super(outcome, detail);
  }
}

/** The person or a pause ended the run. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** What is asked for, and how. */
export interface Request {
  readonly url: string;
  /** Most bytes that are read. */
  readonly cap: number;
  /** `no-cache` for what may change, `default` for what never does, `reload` past every cache. */
  readonly cache: 'no-cache' | 'default' | 'reload';
  readonly signal: AbortSignal;
}

/** A file, and the host's time where it may be read. */
export interface Answer {
  readonly bytes: Bytes;
  /** Milliseconds since 1970 by the host's clock: `Date` and `Age`; null when it does not say. */
  readonly hostTime: number | null;
}

/** The platform's `fetch`; tests pass their own. */
export type Fetch = typeof fetch;

/** Outcome for a status other than 200. */
function outcomeOf(status: number): Exclude<FeedOutcome, 'ok' | 'never'> {
  if (status === 410) return 'gone';
  if (status === 401 || status === 403) return 'no-access';
  if (status === 429 || status >= 500) return 'busy';
  return status >= 400 ? 'moved' : 'login';
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3); null for anything else. */
function restOf(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms >= 0 ? Math.min(ms, LONGEST_REST_MS) : null;
}

function hostTimeOf(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  const age = headers.get('age') ?? '';
  if (!Number.isFinite(date)) return null;
  return date + (/^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0);
}

const looksLikeMarkup = (first: number | undefined): boolean => first === '<'.charCodeAt(0);

/** Ends a request when it takes too long; `rest` starts the time anew. */
function deadline(outer: AbortSignal) {
  const late = new AbortController();
  let timer = setTimeout(() => late.abort(), HEAD_MS);
  const whole = setTimeout(() => late.abort(), WHOLE_MS);
  return {
    signal: AbortSignal.any([outer, late.signal]),
    isLate: () => late.signal.aborted,
    rest(): void {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), IDLE_MS);
    },
    end(): void {
      clearTimeout(timer);
      clearTimeout(whole);
    },
  };
}

async function bodyOf(response: Response, cap: number, path: string, came: () => void): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    came();
    length += part.value.length;
    if (length > cap) {
      void reader.cancel().catch(() => undefined);
      throw new FeedError('too-large', `${path}: more than ${cap} bytes`);
    }
    pieces.push(part.value);
  }
  return joinedBytes(pieces);
}

/**
 * The one way by which anything is fetched: no cookies, no referrer, no other address than the one asked for, and
 * never more bytes or time than allowed. Throws HostError for an answer that is not the file or none at all (status
 * 0), FeedError `too-large` and `too-slow`, Cancelled when `signal` is aborted. `now` is milliseconds since 1970.
 */
export async function download(fetch: Fetch, request: Request, now: number): Promise<Answer> {
  const { url, cap, cache, signal } = request;
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
  if (signal.aborted) throw new Cancelled('cancelled');
  const time = deadline(signal);
  try {
    const response = await fetch(url, {
      ...{ cache, signal: time.signal, method: 'GET', mode: 'cors' },
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' },
    });
    time.rest();
    const { status, headers } = response;
    if (response.type === 'opaqueredirect' || status !== 200) {
      void response.body?.cancel().catch(() => undefined);
      throw new HostError(outcomeOf(status), `${path}: the host answered ${status}`, status, restOf(headers, now));
    }
    const bytes = await bodyOf(response, cap, path, time.rest);
    const isPage = (headers.get('content-type') ?? '').startsWith('text/html');
    if (isPage || looksLikeMarkup(bytes[0])) throw new HostError('login', `${path}: a page, not a file`, status);
    return { bytes, hostTime: hostTimeOf(headers) };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) throw new Cancelled('cancelled');
    if (time.isLate()) throw new FeedError('too-slow', `${path}: no bytes in time`);
    throw new HostError('offline', `${path}: ${error instanceof Error ? error.message : 'no answer'}`, 0);
  } finally {
    time.end();
  }
}
