import { z } from 'astro/zod';
import { languageTag, slug, text } from './field.ts';

const entry = z.strictObject({
  id: slug('方法的编号，演练用它标注'),
  label: text('方法的固定提法'),
  en: text('英文原词').optional(),
});

const blueprint = z.strictObject({
  items: z.number().int().min(1).describe('一套测验抽几道题'),
  higher: z.number().min(0).max(1).describe('其中应用、分析层次的题至少占几成，如 0.5'),
});

/** `course.yaml`: everything that makes this course this one, so that `src/` need not know. */
export const courseSchema = z.strictObject({
  id: slug('课程编号，学习记录存在它名下，定下不改'),
  version: text('课程版本，如 1.0.0'),
  language: languageTag('正文语言'),
  title: text('课程名'),
  lead: z.array(text('首页导语的一行')).min(1).describe('首页导语，一行一条'),
  passMark: z.number().min(0).max(100).describe('及格线，0 到 100'),
  blueprint: blueprint.describe('组卷要求：items 和 higher'),
  lecture: z
    .strictObject({ slides: z.number().int().min(1).describe('讲义共几页') })
    .optional()
    .describe('课程依据的讲义'),
  parts: z
    .array(
      z.strictObject({
        title: text('这一部分的名称'),
        modules: z.array(slug('模块编号')).min(1).describe('这一部分的模块，按学习顺序'),
      }),
    )
    .min(1)
    .describe('课程目录的分部和模块顺序'),
  competences: z
    .array(
      z.strictObject({
        id: slug('能力编号'),
        label: text('能力名称'),
        methods: z.array(slug('方法编号')).describe('体现这项能力的方法'),
      }),
    )
    .describe('复盘时反馈的能力'),
  methods: z
    .array(
      z.strictObject({
        id: slug('方法组编号'),
        title: text('方法组名称'),
        short: text('简称').optional(),
        entries: z.array(entry).min(1).describe('组里的每一条'),
      }),
    )
    .describe('方法清单：九法、听九条等'),
  criticalErrors: z
    .array(z.strictObject({ id: slug('硬伤编号'), label: text('硬伤名称') }))
    .describe('演练里的硬伤种类'),
  terms: z.array(slug('术语编号')).describe('术语表要收的词，没有就写 []'),
  latin: z
    .array(z.strictObject({ word: text('外文词，照课文里的大小写'), reason: text('为什么非用不可') }))
    .default([])
    .describe('中文课里可以出现的外文词，每个写明理由'),
  about: z
    .array(
      z.strictObject({
        title: text('这一节的题目'),
        text: z.array(text('一段话')).min(1).describe('这一节的话，一段一条'),
      }),
    )
    .default([])
    .describe('“关于”页上只属于这门课的几节'),
});

export type Course = z.output<typeof courseSchema>;
export type Blueprint = Course['blueprint'];
export type MethodGroup = Course['methods'][number];
