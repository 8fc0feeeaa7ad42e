import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { FeedCommandError } from './error';

/** What any host of a feed should send: readers on other origins may read the files, and these headers of the answer. */
export const FEED_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Age, Date, ETag, Retry-After',
  'x-content-type-options': 'nosniff',
};

/** Files of a feed, and nothing else that lies in the folder. */
const SERVED = /^(feed\.json|root\/\d+\.json|m\/\d+\.json|s\/[0-9a-f]{64}\.jsonl\.gz|d\/\d+-\d+\.json\.gz)$/;

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const file = path.join(folder, name);
  const readable = request.method === 'GET' || request.method === 'HEAD';
  if (!readable || !SERVED.test(name) || !existsSync(file)) {
    response.writeHead(readable ? 404 : 405, FEED_HEADERS).end();
    return;
  }
  const { size, mtimeMs } = statSync(file);
  const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
  const headers = {
    ...FEED_HEADERS,
    etag,
    'cache-control': name === 'feed.json' ? 'no-cache' : 'public, max-age=31536000, immutable',
    'content-type': name.endsWith('.gz') ? 'application/gzip' : 'application/json',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Serves a feed's folder on the loopback address. Resolves when it listens; `port` 0 takes a free one. */
export function serveFeed(folder: string, port: number, onRequest: (line: string) => void = () => {}): Promise<Server> {
  if (!existsSync(path.join(folder, 'root/1.json')))
    throw new FeedCommandError(`${folder}: holds no feed (no root/1.json)`);
  const real = realpathSync(folder);
  const server = createServer((request, response) => {
    response.on('finish', () => onRequest(`${response.statusCode} ${request.method} ${request.url}`));
    answer(real, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
