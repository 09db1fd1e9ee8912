import type { Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** What stands on the ring of a cycle. A point is told from the ring's middle in half widths and heights: on it, x² + y² = 1. */
export interface OnRing {
  /** The middles of the numbers, in their order. */
  numbers: Point[];
  /** The points of arrows and where they point to: one along the ring clockwise is at a right angle to its place. */
  arrows: { at: Point; to: Point }[];
}

/** Reads the ring that a page shows, from the boxes of its stations and the styles of what is drawn with them. */
export function readRing(page: Page, list: string): Promise<OnRing> {
  return page.locator(list).evaluate((stations) => {
    const box = stations.getBoundingClientRect();
    const drawn = getComputedStyle(stations, '::before');
    // A deck is scaled as a whole, and computed styles tell nothing of it.
    const scale = box.width / (stations as HTMLElement).offsetWidth;
    const [halfWidth, halfHeight] = [drawn.width, drawn.height].map((size) => (Number.parseFloat(size) * scale) / 2);
    const place = (x: number, y: number) => ({
      x: (x - box.left - box.width / 2) / (halfWidth ?? 0),
      y: (y - box.bottom + (halfHeight ?? 0)) / (halfHeight ?? 0),
    });
    const items = [...stations.children] as HTMLElement[];
    return {
      numbers: items.map((item) => {
        const { left, top, width, height } = item.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
        return place(left + width / 2, top + height / 2);
      }),
      arrows: items.flatMap((item) =>
        ['::before', '::after'].flatMap((part) => {
          const { content, left, top, transform } = getComputedStyle(item, part);
          if (content === 'none') return [];
          const { x, y } = item.getBoundingClientRect();
          // The corner of two borders points to the upper right before it is turned.
          const { a, b } = new DOMMatrix(transform);
          const turn = Math.atan2(b, a) - Math.PI / 4;
          const at = place(x + Number.parseFloat(left) * scale, y + Number.parseFloat(top) * scale);
          return [{ at, to: { x: Math.cos(turn), y: Math.sin(turn) } }];
        }),
      ),
    };
  });
}

/** The angle of a point as seen from the middle, clockwise from the right, from 0 to 360 degrees. */
export function angleOf({ x, y }: Point): number {
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
