import type { z } from 'zod';
import { CallFailure, failure, type Result, readEnvelope, readResult, success } from './result';

/** The calls of one direction: name → schemas of request and reply. */
export type CallMap = Readonly<Record<string, { readonly request: z.ZodType; readonly reply: z.ZodType }>>;

/** Request of call `N` as the caller gives it. */
export type RequestOf<M extends CallMap, N extends keyof M> = z.input<M[N]['request']>;
/** Reply of call `N` as the caller gets it. */
export type ReplyOf<M extends CallMap, N extends keyof M> = z.output<M[N]['reply']>;

/** The part of `runtime.MessageSender` that sender checks read. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

/** The part of `browser.runtime` that the channel uses; tests pass their own. */
export interface Runtime {
  readonly id: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** The part of `browser.tabs` that the channel uses. */
export interface Tabs {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/** One handler per call: takes the parsed request and who sent it; a thrown `CallFailure` keeps its code. */
export type Handlers<M extends CallMap> = {
  readonly [N in keyof M]: (
    request: z.output<M[N]['request']>,
    sender: Sender,
  ) => Promise<z.input<M[N]['reply']>> | z.input<M[N]['reply']>;
};

/** Makes typed calls of one map; never rejects. */
export type Caller<M extends CallMap> = <N extends keyof M & string>(
  call: N,
  request: RequestOf<M, N>,
) => Promise<Result<ReplyOf<M, N>>>;

/** Names the direction on the wire, so that an end answers only what is meant for it. */
export type Direction = 'content-to-background' | 'page-to-background' | 'background-to-content';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function parsed(schema: z.ZodType, value: unknown, what: string): Result<unknown> {
  const outcome = schema.safeParse(value);
  return outcome.success ? success(outcome.data) : failure('malformed', `${what}: ${outcome.error.message}`);
}

/**
 * A caller that hands messages to `send`. With `calls`, both halves of each call are parsed here;
 * an end that calls the worker leaves that to the worker (see `Service`).
 */
export function createCaller<M extends CallMap>(
  direction: Direction,
  send: (message: unknown) => Promise<unknown>,
  calls: M | null,
): Caller<M> {
  return async (call, request) => {
    const schemas = calls?.[call];
    const given = schemas ? parsed(schemas.request, request, `request of ${call}`) : success(request);
    if (!given.ok) return given;
    let answer: unknown;
    try {
      answer = await send({ direction, call, request: given.value });
    } catch (error) {
      return failure('unreachable', messageOf(error));
    }
    const outcome = readResult(answer);
    if (!outcome) return failure(answer === undefined ? 'unreachable' : 'malformed', `no answer to ${call}`);
    if (!outcome.ok || !schemas) return outcome as Result<ReplyOf<M, typeof call>>;
    return parsed(schemas.reply, outcome.value, `reply to ${call}`) as Result<ReplyOf<M, typeof call>>;
  };
}

/** What an end serves: the calls of one direction, and who may make them. */
export interface Service {
  readonly direction: Direction;
  /**
   * Schemas by which both halves of each call are parsed. The worker parses all that comes to it and
   * all that leaves it; null in a content script, which answers only the worker.
   */
  readonly calls: CallMap | null;
  /** Whether this sender may make calls of this direction. */
  readonly allows: (sender: Sender) => boolean;
  readonly knows: (call: string) => boolean;
  readonly handle: (call: string, request: unknown, sender: Sender) => unknown;
}

/** A service from a typed map of handlers. */
export function service<M extends CallMap>(
  direction: Direction,
  calls: M | null,
  allows: (sender: Sender) => boolean,
  handlers: Handlers<M>,
): Service {
  const knows = (call: string) => Object.hasOwn(handlers, call);
  const handle = (call: string, request: unknown, sender: Sender) =>
    handlers[call as keyof M](request as never, sender);
  return { direction, calls, allows, knows, handle };
}

async function answerTo(found: Service, call: string, request: unknown, sender: Sender): Promise<Result<unknown>> {
  if (!found.allows(sender)) return failure('refused', `${call} is not for this sender`);
  if (!found.knows(call)) return failure('malformed', `no call ${call}`);
  const schemas = found.calls?.[call];
  const given = schemas ? parsed(schemas.request, request, `request of ${call}`) : success(request);
  if (!given.ok) return given;
  try {
    const reply = await found.handle(call, given.value, sender);
    return schemas ? parsed(schemas.reply, reply, `reply to ${call}`) : success(reply);
  } catch (error) {
    return failure(error instanceof CallFailure ? error.code : 'failed', messageOf(error));
  }
}

/**
 * Answers messages of the given services. Registers its one listener before it returns, as a
 * worker that a message wakes must. Returns the function that stops it. Messages of other
 * directions are left to other listeners.
 */
export function serve(runtime: Pick<Runtime, 'onMessage'>, services: readonly Service[]): () => void {
  const listener: Listener = (message, sender, respond) => {
    const envelope = readEnvelope(message);
    const found = envelope && services.find((s) => s.direction === envelope.direction);
    if (!found) return undefined;
    void answerTo(found, envelope.call, envelope.request, sender).then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
