/** What can go wrong between two ends of the extension. Closed list: each has words in the interface. */
const CALL_ERROR_CODES = [
  /** The other end does not listen (no content script in the tab, extension reloaded). */
  'unreachable',
  /** The sender may not make this call. */
  'refused',
  /** A request or reply does not have the agreed shape. */
  'malformed',
  /** The tab is gone or shows a page that extensions may not touch. */
  'no-access',
  /** The fact base cannot be read. */
  'fact-base',
  /** What people made cannot be written: it was stored by another version of the extension. */
  'read-only',
  /** The browser has no room left to store anything. */
  'no-room',
  /** What was shown before is no longer so; it has to be looked at again. */
  'stale',
  /** Anything else; the message says what. */
  'failed',
] as const;
/** What can go wrong between two ends of the extension. */
export type CallErrorCode = (typeof CALL_ERROR_CODES)[number];

/** An error that survives the way between two ends. `message` is for developers, in English. */
export interface CallError {
  code: CallErrorCode;
  message: string;
}

/** Outcome of a call: a value, or an error as plain data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** A successful outcome. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed outcome. */
export function failure(code: CallErrorCode, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** Thrown by a handler to answer with an error of a given code. */
export class CallFailure extends Error {
  constructor(
    readonly code: CallErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CallFailure';
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The outcome that came over the wire, its value not yet parsed; null for anything else. */
export function readResult(answer: unknown): Result<unknown> | null {
  if (!isObject(answer)) return null;
  if (answer.ok === true) return success(answer.value);
  if (answer.ok !== false || !isObject(answer.error)) return null;
  const { code, message } = answer.error;
  const known = CALL_ERROR_CODES.find((one) => one === code);
  return known && typeof message === 'string' ? failure(known, message) : null;
}

/** A message of ours: which direction, which call, and its request, not yet parsed. */
export interface Envelope {
  direction: string;
  call: string;
  request: unknown;
}

/** The message of ours that came over the wire; null for messages of others. */
export function readEnvelope(message: unknown): Envelope | null {
  if (!isObject(message)) return null;
  const { direction, call, request } = message;
  return typeof direction === 'string' && typeof call === 'string' ? { direction, call, request } : null;
}
