/** A proxy that records every request that reaches it and lets none out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running recorder. */
export interface Recorder {
  /** Address for the browser's proxy setting. */
  readonly address: string;
  /** Targets asked for so far: an address for plain requests, `host:port` for tunnels. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a recorder on a free local port. */
export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
