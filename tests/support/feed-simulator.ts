import { FeedPublisher, type PublisherOptions } from './feed-publisher';

/** One request that the simulator saw. */
export interface SeenRequest {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body that were handed out. */
  bytes: number;
  readonly headers: Headers;
  readonly init: RequestInit;
}

/** What a host does wrong with a path. */
export type Fault =
  /** Nobody answers: fetch rejects, as it does without a connection, DNS or TLS. */
  | { readonly kind: 'offline' }
  /** Another answer than the file. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The connection breaks after so many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The file ends early, and nothing says so. */
  | { readonly kind: 'truncate'; readonly length: number }
  /** So many bytes a second. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }
  /** After so many bytes nothing more comes, and nothing ends. */
  | { readonly kind: 'stall'; readonly after: number }
  /** Fetch never settles: no headers come. */
  | { readonly kind: 'silence' }
  /** Other bytes. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

interface Rule {
  readonly path: RegExp | string;
  readonly fault: Fault;
  /** How many more requests it holds for. */
  left: number;
}

const PIECE = 1024;
const aborted = (signal: AbortSignal | null | undefined): unknown =>
  signal?.reason ?? new DOMException('This operation was aborted', 'AbortError');

/**
 * A feed's publisher and host in one, without a network: `sim.fetch` stands for `fetch`. Faults are set by path and
 * hold until `heal`, or for `times` requests. Answers carry `Date` (of `sim.now`, moved by `sim.hostSkew` ms) as a host
 * with `Access-Control-Expose-Headers` would.
 */
export class FeedSimulator {
  readonly requests: SeenRequest[] = [];
  /** Address of the feed's folder. */
  readonly url: string;
  /** How far the host's clock is off, in ms. */
  hostSkew = 0;
  private rules: Rule[] = [];

  private constructor(
    readonly publisher: FeedPublisher,
    url: string,
  ) {
    this.url = url;
  }

  static async create(options: PublisherOptions & { readonly url?: string }): Promise<FeedSimulator> {
    return new FeedSimulator(await FeedPublisher.create(options), options.url ?? 'https://feed.example/ai/');
  }

  /** The publisher's files, by path; may be changed at will. */
  get files(): Map<string, Uint8Array> {
    return this.publisher.files;
  }

  get now(): number {
    return this.publisher.now;
  }

  set now(ms: number) {
    this.publisher.now = ms;
  }

  /** Does something wrong with the paths that fit, for the next `times` requests (all when not given). */
  fault(path: RegExp | string, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.rules.push({ path, fault, left: times });
  }

  offline(path: RegExp | string = /.*/): void {
    this.fault(path, { kind: 'offline' });
  }

  answer(path: RegExp | string, status: number, headers: Record<string, string> = {}, body = ''): void {
    this.fault(path, { kind: 'answer', status, headers, body });
  }

  /** Every address answers 200 with a login page. */
  captivePortal(): void {
    const body = '<!doctype html><title>Log in</title><form></form>';
    this.answer(/.*/, 200, { 'content-type': 'text/html' }, body);
  }

  cut(path: RegExp | string, after: number, times?: number): void {
    this.fault(path, { kind: 'cut', after }, times);
  }

  truncate(path: RegExp | string, length: number): void {
    this.fault(path, { kind: 'truncate', length });
  }

  drip(path: RegExp | string, bytesPerSecond: number): void {
    this.fault(path, { kind: 'drip', bytesPerSecond });
  }

  stall(path: RegExp | string, after: number): void {
    this.fault(path, { kind: 'stall', after });
  }

  /** Turns one bit of a file at the host. */
  flip(path: string, bit: number): void {
    const bytes = Uint8Array.from(this.files.get(path) ?? []);
    const at = Math.floor(bit / 8) % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
    this.files.set(path, bytes);
  }

  /** Ends all faults. */
  heal(): void {
    this.rules = [];
  }

  /** Paths asked for since the last call. */
  takePaths(): string[] {
    return this.requests.splice(0).map(({ path }) => path);
  }

  /** Stands for `fetch`. Rejects as `fetch` does: TypeError without a connection, the signal's reason when aborted. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const address = new URL(input instanceof Request ? input.url : String(input));
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    if (signal?.aborted) throw aborted(signal);
    const base = new URL(this.url);
    const inside = address.origin === base.origin && address.pathname.startsWith(base.pathname);
    const path = inside ? address.pathname.slice(base.pathname.length) : address.href;
    const seen = { path, bytes: 0, headers: new Headers(init.headers), init };
    const fault = this.faultFor(path);
    if (fault?.kind === 'silence') {
      return new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(aborted(signal))));
    }
    if (fault?.kind === 'offline') {
      this.requests.push({ ...seen, status: 0 });
      throw new TypeError('Failed to fetch');
    }
    const file = fault?.kind === 'bytes' ? fault.bytes : inside ? this.files.get(path) : undefined;
    const status = fault?.kind === 'answer' ? fault.status : file === undefined ? 404 : 200;
    const body = fault?.kind === 'answer' ? new TextEncoder().encode(fault.body ?? '') : (file ?? new Uint8Array());
    const headers = new Headers(
      fault?.kind === 'answer' ? fault.headers : { 'content-type': 'application/octet-stream' },
    );
    headers.set('date', new Date(this.now + this.hostSkew).toUTCString());
    const request: SeenRequest = { ...seen, status };
    this.requests.push(request);
    const empty = status === 204 || status === 304;
    const answer = new Response(empty ? null : this.bodyOf(body, fault, request, signal), { status, headers });
    Object.defineProperty(answer, 'url', { value: address.href });
    return answer;
  };

  private faultFor(path: string): Fault | null {
    const rule = this.rules.find(
      ({ path: wanted, left }) => left > 0 && (typeof wanted === 'string' ? wanted === path : wanted.test(path)),
    );
    if (rule === undefined) return null;
    rule.left--;
    return rule.fault;
  }

  private bodyOf(
    file: Uint8Array,
    fault: Fault | null,
    request: SeenRequest,
    signal: AbortSignal | null | undefined,
  ): ReadableStream<Uint8Array> {
    const bytes = fault?.kind === 'truncate' ? file.subarray(0, fault.length) : file;
    const stop = fault?.kind === 'cut' || fault?.kind === 'stall' ? fault.after : Number.POSITIVE_INFINITY;
    let at = 0;
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          signal?.addEventListener('abort', () => {
            try {
              controller.error(aborted(signal));
            } catch {
              // It had ended before.
            }
          });
        },
        async pull(controller) {
          if (at >= bytes.length) return controller.close();
          const piece = fault?.kind === 'drip' ? Math.max(1, Math.round(fault.bytesPerSecond / 10)) : PIECE;
          const end = Math.min(bytes.length, stop, at + piece);
          if (fault?.kind === 'drip') await new Promise((resolve) => setTimeout(resolve, 100));
          if (signal?.aborted) return;
          if (end > at) {
            request.bytes += end - at;
            controller.enqueue(Uint8Array.from(bytes.subarray(at, end)));
            at = end;
          } else if (fault?.kind === 'cut') controller.error(new TypeError('network error'));
          else await new Promise(() => undefined);
        },
      },
      { highWaterMark: 0 },
    );
  }
}
