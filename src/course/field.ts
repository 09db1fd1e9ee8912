import { z } from 'astro/zod';

/** An ASCII slug: the only kind of identifier in content. Records and links are keyed by it, so it never changes. */
export const slug = (sentence: string) =>
  z
    .string()
    .regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(`${sentence}（小写英文字母、数字和连字符，如 ask-first）`);

/** A text that somebody reads; never empty. */
export const text = (sentence: string) => z.string().trim().min(1).describe(sentence);

/** A whole number of minutes. */
export const minutes = (sentence: string) => z.number().int().min(1).describe(sentence);
