import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPages } from './pages.ts';

const pages = [...readPages('course'), ...readPages('example')];

/** The policy of a page, by directive. */
function policyOf(html: string): Record<string, string> {
  const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => [directive.split(' ')[0] as string, directive.slice(directive.indexOf(' ') + 1)]),
  );
}

describe('the policy of every page', () => {
  test.each(pages)('$address', ({ html, inline }) => {
    const policy = policyOf(html);
    expect(policy['default-src']).toBe("'none'");
    expect(policy['script-src']).toContain("'self'");
    for (const loose of ['unsafe-inline', 'unsafe-eval', 'http:', 'https:', '*']) {
      expect(Object.values(policy).join(' ')).not.toContain(loose);
    }
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<script/));
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) {
      expect(policy['script-src']).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  });
});

test('no served page has a style attribute or an event handler in it', () => {
  for (const { address, html } of pages) {
    const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/ props="[^"]*"/g, '');
    expect(/<[^>]+\sstyle=/.exec(text)?.[0] ?? '', address).toBe('');
    expect(/<[^>]+\son[a-z]+=/.exec(text)?.[0] ?? '', address).toBe('');
  }
});

test('no page names another host in anything it loads', () => {
  for (const { address, html } of pages) {
    expect(/(?:src|href|component-url|renderer-url)="(?:https?:)?\/\/[^"]*"/.exec(html)?.[0] ?? '', address).toBe('');
  }
});
