import { z } from 'astro/zod';
import { slug, text } from './field.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('日期，如 2026-11-23');

/** An entry of `sources.yaml`: a quotation (with `words`) or a work that a lesson leans on. */
export const sourceSchema = z.strictObject({
  id: slug('出处编号'),
  title: text('没有书名时的说法').optional(),
  words: text('引用的原话').optional(),
  author: text('作者').optional(),
  work: text('书名、文章名或会议').optional(),
  date: text('年月日').optional(),
  status: z.enum(['已核', '待核']).describe('核对状态：已核 或 待核'),
  note: text('知道什么、不知道什么'),
});

/** An entry of `changes.yaml`: what has changed since the lecture was written. */
export const changeSchema = z.strictObject({
  id: slug('变化编号'),
  title: text('一句话题目'),
  checked: date.describe('核对日期，如 2026-11-23'),
  text: text('现在怎么看、怎么做'),
  sources: z.array(slug('出处编号')).default([]).describe('依据'),
});

/** An entry of `glossary.yaml`. */
export const glossarySchema = z.strictObject({
  id: slug('术语编号，和 course.yaml 的 terms 一致'),
  term: text('术语'),
  meaning: text('意思'),
  see: text('在哪一课学，写 模块/课#节').optional(),
});

/** An entry of `slides.yaml`: where a slide of the lecture went, or why it was left out. */
export const slideSchema = z.union([
  z.strictObject({
    slide: z.number().int().min(1).describe('讲义第几页'),
    to: text('去了哪里，写 模块/课#节；没有收就删去 to，写 omitted 和理由'),
  }),
  z.strictObject({ slide: z.number().int().min(1).describe('讲义第几页'), omitted: text('为什么不收') }),
]);

export type Source = z.output<typeof sourceSchema>;
export type Change = z.output<typeof changeSchema>;
export type GlossaryEntry = z.output<typeof glossarySchema>;
export type SlideEntry = z.output<typeof slideSchema>;
