// A small web site on loopback: serves the test pages, and pages that a test makes up, over real HTTP.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface MadePage {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** The same server as another site: `http://localhost:port`. */
  otherOrigin: string;
  /** Serves this page under the path from now on. */
  serve(path: string, page: MadePage | string): void;
  close(): Promise<void>;
}

/** Serves the files of `folder` and whatever is added with `serve`. */
export async function startSite(folder: string): Promise<Site> {
  const made = new Map<string, MadePage>();
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const page = made.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': page.type ?? TYPES['.html'], ...page.headers });
      response.end(page.body);
      return;
    }
    try {
      const body = await readFile(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    serve: (path, page) => made.set(path, typeof page === 'string' ? { body: page } : page),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
