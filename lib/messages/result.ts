import { z } from 'zod';

/** What can go wrong between two ends of the extension. Closed list: each has words in the interface. */
export const callErrorCodeSchema = z.enum([
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
  /** Anything else; the message says what. */
  'failed',
]);
/** What can go wrong between two ends of the extension. */
export type CallErrorCode = z.infer<typeof callErrorCodeSchema>;

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

/** Shape of an outcome on the wire, its value not yet parsed. */
export const wireResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: callErrorCodeSchema, message: z.string() }) }),
]);
