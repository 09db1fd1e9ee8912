import { z } from 'astro/zod';
import { text } from './field.ts';

const row = z.strictObject({
  number: z.number().int().describe('第几条').optional(),
  label: text('这一条的文字'),
  from: z.number().int().min(1).describe('从第几段起'),
  to: z.number().int().min(1).describe('到第几段止'),
});

/** `*.diagram.yaml`, kind `phases`: which rule holds during which phases of something that takes time. */
export const diagramSchema = z.strictObject({
  kind: z.literal('phases').describe('图的种类：phases'),
  title: text('图题'),
  phases: z
    .array(z.strictObject({ label: text('这一段叫什么'), hint: text('一句提示') }))
    .min(2)
    .max(6)
    .describe('从左到右的几段'),
  groups: z
    .array(
      z.strictObject({
        label: text('这一组叫什么'),
        line: z.enum(['solid', 'double']).describe('线形：solid 或 double'),
        rows: z.array(row).min(1).describe('这一组的各条'),
      }),
    )
    .min(1)
    .describe('分组的横线'),
  reading: text('怎么看这张图'),
  note: text('出处或说明').optional(),
});

export type Diagram = z.output<typeof diagramSchema>;
