import { z } from 'zod';
import { CallFailure, failure, type Result, success, wireResultSchema } from './result';

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
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
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

const envelopeSchema = z.object({ direction: z.string(), call: z.string(), request: z.unknown() });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A caller for `calls` that hands messages to `send`. */
export function createCaller<M extends CallMap>(
  calls: M,
  direction: Direction,
  send: (message: unknown) => Promise<unknown>,
): Caller<M> {
  return async (call, request) => {
    let answer: unknown;
    try {
      answer = await send({ direction, call, request });
    } catch (error) {
      return failure('unreachable', messageOf(error));
    }
    const outcome = wireResultSchema.safeParse(answer);
    if (!outcome.success) return failure(answer === undefined ? 'unreachable' : 'malformed', `no answer to ${call}`);
    if (!outcome.data.ok) return outcome.data;
    const reply = calls[call]?.reply.safeParse(outcome.data.value);
    if (!reply?.success) return failure('malformed', `reply to ${call}: ${reply?.error.message ?? 'unknown call'}`);
    return success(reply.data as ReplyOf<M, typeof call>);
  };
}

/** What an end serves: the calls of one direction, and who may make them. */
export interface Service {
  readonly direction: Direction;
  readonly calls: CallMap;
  /** Whether this sender may make calls of this direction. */
  readonly allows: (sender: Sender) => boolean;
  readonly handle: (call: string, request: unknown, sender: Sender) => unknown;
}

/** A service from a typed map of handlers. */
export function service<M extends CallMap>(
  direction: Direction,
  calls: M,
  allows: (sender: Sender) => boolean,
  handlers: Handlers<M>,
): Service {
  const handle = (call: string, request: unknown, sender: Sender) =>
    handlers[call as keyof M](request as never, sender);
  return { direction, calls, allows, handle };
}

async function answerTo(found: Service, call: string, request: unknown, sender: Sender): Promise<Result<unknown>> {
  if (!found.allows(sender)) return failure('refused', `${call} is not for this sender`);
  const schemas = Object.hasOwn(found.calls, call) ? found.calls[call] : undefined;
  if (!schemas) return failure('malformed', `no call ${call}`);
  const parsed = schemas.request.safeParse(request);
  if (!parsed.success) return failure('malformed', `request of ${call}: ${parsed.error.message}`);
  try {
    return success(await found.handle(call, parsed.data, sender));
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
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return undefined;
    const found = services.find((s) => s.direction === envelope.data.direction);
    if (!found) return undefined;
    void answerTo(found, envelope.data.call, envelope.data.request, sender).then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
