import { z } from 'astro/zod';
import { minutes, slug, text } from './field.ts';

/** The front matter of a lesson; its sections come from the text itself. */
export const lessonSchema = z.strictObject({
  title: text('课名'),
  summary: text('一句话说明这一课'),
  minutes: minutes('读完大约几分钟'),
  practice: text('引学员写“我要在岗位上试的一件事”的一句提示').optional(),
  sources: z.array(slug('出处编号，见 sources.yaml')).default([]).describe('本课的出处'),
});

export type Lesson = z.output<typeof lessonSchema>;

/** One section as found in the text: what others may link to, check and project. */
export interface Section {
  id: string;
  title: string;
  keyPoints: string[];
  /** Names of its diagrams. */
  diagrams: string[];
  /** Ids of the items it asks. */
  checks: string[];
  /** Questions for the class. */
  discuss: string[];
  /** Prompts for words of one's own. */
  tries: { id: string; prompt: string }[];
}
