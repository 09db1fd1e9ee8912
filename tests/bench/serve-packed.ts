import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a built folder on loopback, gzip -9, each file packed once: what a slow line carries is what a budget counts. */
export async function servePacked(root: string): Promise<{ origin: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string) => {
    const known = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, known);
    return known;
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(root, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' }).end(pack(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
