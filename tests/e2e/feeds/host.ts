/** A feed's host on this machine, for browsers: what the simulator answers to `fetch`, as answers of a web server. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRoot } from '../../../lib/sync/format';
import type { PublisherOptions } from '../../support/feed-publisher';
import { FeedSimulator } from '../../support/feed-simulator';

/** A request as it reached the host. */
export interface HostRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A running host of one feed. */
export interface FeedHost {
  readonly sim: FeedSimulator;
  /** Address of the feed's folder. */
  readonly url: string;
  /** The same with the feed's fingerprint behind it. */
  readonly link: string;
  readonly fingerprint: string;
  readonly port: number;
  /** All that reached it, also as a proxy: hosts that a tunnel was asked for have the method CONNECT, and get none. */
  readonly requests: HostRequest[];
  /** Whether the host lets every origin read; true in the beginning. */
  open: boolean;
  close(): Promise<void>;
}

/** How a host is started: the publisher's options, and the name by which browsers know it when it is encrypted. */
export type HostOptions = Omit<PublisherOptions, 'now'> & { readonly secureName?: string };

/** A key and a certificate that nobody trusts, for a name. */
function certificateFor(name: string): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-certificate-'));
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map((file) => path.join(folder, file)) as [string, string];
    const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    const args = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      cert,
      ...names,
    ];
    const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`openssl: ${stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a host on a free local port. */
export async function startFeedHost({ secureName, ...options }: HostOptions = {}): Promise<FeedHost> {
  const requests: HostRequest[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.destroy();
  const listener = (request: IncomingMessage, response: ServerResponse): void => answer(request, response);
  const server = secureName ? createSecureServer(certificateFor(secureName), listener) : createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = secureName ? `https://${secureName}:${port}` : `http://127.0.0.1:${port}`;
  const url = `${origin}/ai/`;
  const sim = await FeedSimulator.create({ now: Date.now(), url, ...options });
  const { hash: fingerprint } = await readRoot(sim.files.get('root/1.json') as Uint8Array, null);
  const host: FeedHost = {
    ...{ sim, url, fingerprint, port, requests, open: true },
    link: `${url}#factfeed=${fingerprint}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', path: request.url ?? '', headers: request.headers });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  answer = (request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    const leave = new AbortController();
    response.on('close', () => leave.abort());
    void (async () => {
      const found = await sim.fetch(new URL(request.url ?? '/', origin), { signal: leave.signal });
      const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Date' };
      response.writeHead(found.status, { ...Object.fromEntries(found.headers), ...(host.open ? open : {}) });
      for await (const piece of found.body ?? []) response.write(piece);
      response.end();
    })().catch(() => response.destroy());
  };
  return host;
}
