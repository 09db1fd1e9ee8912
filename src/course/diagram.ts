import { z } from 'astro/zod';
import { text } from './field.ts';

const row = z.strictObject({
  number: z.number().int().describe('第几条').optional(),
  label: text('这一条的文字'),
  from: z.number().int().min(1).describe('从第几段起'),
  to: z.number().int().min(1).describe('到第几段止'),
});

const common = {
  title: text('图题'),
  reading: text('怎么看这张图'),
  note: text('出处或说明').optional(),
};
const heading = z.strictObject({ label: text('列的名称'), hint: text('一句提示').optional() });

/** Which rule holds during which phases of something that takes time. */
const phases = z.strictObject({
  ...common,
  kind: z.literal('phases').describe('图的种类：phases、matrix、path、cycle 或 rings'),
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
});

/** The same things under two to four conditions: what opens, what shuts. */
const matrix = z.strictObject({
  ...common,
  kind: z.literal('matrix'),
  columns: z.array(heading).min(2).max(4).describe('两到四列'),
  rows: z
    .array(
      z.strictObject({
        label: text('行的名称'),
        cells: z
          .array(
            z.strictObject({
              mark: z.enum(['open', 'shut', 'neutral']).describe('记号：open、shut 或 neutral'),
              text: text('格里的话'),
            }),
          )
          .describe('每列一格'),
      }),
    )
    .min(1)
    .describe('各行'),
});

/** A way down by questions, each of which may lead aside. */
const path = z.strictObject({
  ...common,
  kind: z.literal('path'),
  answers: z
    .strictObject({ yes: text('能往下走的回答').max(10), no: text('走不下去的回答').max(10) })
    .optional()
    .describe('每一步的两种回答怎么叫；不写就是“做到了”“还没有”'),
  steps: z
    .array(
      z.strictObject({
        ask: text('这一步问什么'),
        no: text('答不上来、没做到，先做什么'),
        yes: text('做到了，怎样往下走').optional(),
      }),
    )
    .min(2)
    .describe('从上到下的几步'),
  end: text('走完以后怎么办'),
});

/** Stations that come round again: the last leads back to the first. */
const cycle = z.strictObject({
  ...common,
  kind: z.literal('cycle'),
  steps: z
    .array(z.strictObject({ label: text('这一步叫什么').max(10), hint: text('一句提示').max(18).optional() }))
    .min(3)
    .max(6)
    .describe('顺着转的三到六步，走完末一步回到头一步'),
});

/** What stands in the middle, and who or what is around it, near and far. */
const rings = z.strictObject({
  ...common,
  kind: z.literal('rings'),
  center: z
    .strictObject({ label: text('当中是什么').max(10), hint: text('一句提示').max(18).optional() })
    .describe('当中的一点：label，可以加 hint'),
  rings: z
    .array(
      z.strictObject({
        label: text('这一圈叫什么').max(16),
        members: z.array(text('圈里的一样').max(12)).min(1).max(6).describe('这一圈里有谁、有什么，一到六样'),
      }),
    )
    .min(2)
    .max(4)
    .describe('从里往外的二到四圈'),
});

/** `*.diagram.yaml`: a picture made of data, so that each kind is drawn and told in words in one place. */
export const diagramSchema = z.discriminatedUnion('kind', [phases, matrix, path, cycle, rings]);

export type Diagram = z.output<typeof diagramSchema>;
export type PhasesDiagram = z.output<typeof phases>;
export type MatrixDiagram = z.output<typeof matrix>;
export type PathDiagram = z.output<typeof path>;
export type CycleDiagram = z.output<typeof cycle>;
export type RingsDiagram = z.output<typeof rings>;
