import { createHash } from 'node:crypto';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Narrows a page's content security policy to what the page itself holds. Astro lists the hashes of every inline script
 * and style of the whole site on every page; here only those of this page stay, and nothing is ever added.
 */
export function narrowPolicy(html: string): string {
  const inline = [...html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
  const own = new Set(inline.map(([, text = '']) => hashOf(text)));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
    (_, head: string, policy: string) =>
      `${head}${policy.replace(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : ''))}"`,
  );
}
