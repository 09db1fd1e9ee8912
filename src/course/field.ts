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

/** A language tag (BCP 47), since pages and sorting are marked with it. */
export const languageTag = (sentence: string) =>
  z.string().trim().refine(isLanguageTag).describe(`${sentence}（语言代码，几段之间用连字符，如 zh-CN、en）`);

/** Well-formed words of more than three letters, such as `english`, are no language's code. */
function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}
