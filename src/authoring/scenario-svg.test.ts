import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, sound, turn } from '../../tests/examples/tiny-scenarios.ts';
import { scenarioSvg } from './scenario-svg.ts';

const shares = new Map([['open', 0.125]]);
const svg = scenarioSvg(scenario(sound), shares);
/** The texts that are drawn, in their order. */
const textsOf = (source: string) => [...source.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);

/** Tags that are opened and not closed, or closed and not open, of a text that has no stray < or &. */
function unbalanced(source: string): string[] {
  expect(source.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  const open: string[] = [];
  for (const [, close, tag = '', rest = ''] of source.matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (rest.endsWith('/')) continue;
    if (!close) open.push(tag);
    else if (open.pop() !== tag) return [tag];
  }
  return open;
}

describe('a map', () => {
  test('is an image with a title and a description', () => {
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">……</title>');
    expect(svg).toContain('<desc id="desc">6 个场面，其中 3 个结局（圆角），6 条路。');
  });

  test('names each node by title and id, each ending by its kind and its share where there is one', () => {
    const ids = Object.keys(sound);
    const texts = textsOf(svg);
    expect(texts.filter((one) => ids.includes(one ?? '')).sort()).toEqual([...ids].sort());
    expect(texts).toEqual(expect.arrayContaining(['good', 'fair', 'poor', '好结局 12.5%', '中等结局', '差结局']));
  });

  test('draws a way that only critical errors lead to in dashes, and no other', () => {
    const made = scenario({
      only: turn(
        choice('ask', 'open'),
        choice('vow', 'shut', -1, { critical: 'threat' }),
        choice('leak', 'half', -1, { critical: 'leak' }),
        choice('leave', 'half'),
      ),
      open: ending('good'),
      half: ending('fair'),
      shut: ending('poor'),
    });
    const ways = scenarioSvg(made, new Map())
      .split('\n')
      .filter((line) => line.includes('marker-end'));
    expect(ways.map((way) => [/<title>(.*)<\/title>/.exec(way)?.[1], way.includes('stroke-dasharray')])).toEqual([
      ['only → open：ask', false],
      ['only → shut：vow', true],
      ['only → half：leak、leave', false],
    ]);
  });

  test('takes any title as a text, never as a tag', () => {
    const made = { ...scenario(sound), title: '<门> & "窗"\u0007' };
    const open = { ...ending('good'), title: '</text>&' };
    const source = scenarioSvg({ ...made, nodes: { ...sound, open } }, new Map());
    expect(unbalanced(source)).toEqual([]);
    expect(source).toContain('<title id="title">&lt;门&gt; &amp; &quot;窗&quot;</title>');
    expect(textsOf(source)).toContain('&lt;/text&gt;&amp;');
  });

  test('rounds what it computes: no number has more than two decimals', () => {
    expect(svg.match(/\d+\.\d{3,}/g)).toBeNull();
  });
});
