import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Response, Verdict } from '../../src/assessment/response.ts';
import { type Item, itemSchema } from '../../src/course/item.ts';

/** One response to an example item and what it must earn; without `response` nothing was given. */
export interface ExampleCase {
  name: string;
  response?: Response | undefined;
  score: number;
  verdict: Verdict;
}

/** An item of every interaction and rule, with responses that unit tests grade and browser tests give on the screen. */
export interface Example {
  item: Item;
  cases: ExampleCase[];
}

const exampleSchema = z.strictObject({
  item: itemSchema,
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        response: z.union([z.string(), z.boolean(), z.array(z.string()), z.record(z.string(), z.string())]).optional(),
        score: z.number().min(0).max(1),
        verdict: z.enum(['right', 'partial', 'wrong', 'unanswered']),
      }),
    )
    .min(1),
});

/** The examples of items.yaml. Throws where one does not fit the item schema. */
export const examples: Example[] = z
  .array(exampleSchema)
  .parse(parse(readFileSync(new URL('items.yaml', import.meta.url), 'utf8')));
