import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

/** Serves a built folder as a plain web server would. Astro's own preview runs once per project; the tests need two sites. */
const [folder = 'dist', port = '4401'] = process.argv.slice(2);
const root = resolve(folder);
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function fileFor(path: string): string | undefined {
  const file = join(root, normalize(decodeURIComponent(path)));
  if (!file.startsWith(root) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return path.endsWith('/') && existsSync(index) ? index : undefined;
}

createServer(({ url = '/' }, response) => {
  const found = fileFor(new URL(url, 'http://localhost').pathname);
  const file = found ?? join(root, '404.html');
  response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(Number(port), '127.0.0.1');
