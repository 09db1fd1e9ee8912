import { z } from 'astro/zod';
import { minutes, slug, text } from './field.ts';

/** `module.yaml`: one folder per module; the folder's number orders, the rest of its name is the id. */
export const moduleSchema = z.strictObject({
  title: text('模块名'),
  hook: text('一句悬念，写在课程目录的模块名下面'),
  summary: text('一两句话说明这个模块学什么'),
  minutes: minutes('学完大约几分钟'),
  objectives: z.array(text('学完能做到的一件事')).min(1).describe('学习目标，题目按第几条引用'),
  competences: z
    .array(slug('course.yaml 的能力编号'))
    .describe('每条学习目标练的是哪项能力，按目标的顺序一条一个，综合测验按它分项')
    .optional(),
  slides: z.array(z.number().int().min(1)).describe('对应讲义第几页，没有就写 []'),
});

export type Module = z.output<typeof moduleSchema>;
