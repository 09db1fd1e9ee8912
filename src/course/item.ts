import { z } from 'astro/zod';
import { slug, text } from './field.ts';

const common = {
  id: slug('题号，全课程唯一，定下不改'),
  level: z.enum(['recall', 'understand', 'apply', 'analyse']).describe('层次：recall、understand、apply 或 analyse'),
  objective: z.number().int().min(1).describe('考的是 module.yaml 第几条学习目标'),
  see: text('答错了回看哪里，写 课#节 或 模块/课#节'),
  explanation: text('解析：为什么'),
};
const stem = text('题干');

const option = z.strictObject({
  id: slug('选项编号，题内唯一'),
  text: text('选项的文字'),
  correct: z.literal(true).describe('正确选项写 true，其余不写').optional(),
  feedback: text('选了它会怎样，不写“对”“错”'),
});
const options = z.array(option).min(2).describe('选项，至少两个');
const target = z.strictObject({ id: slug('去处编号'), text: text('去处的文字') });
const feedback = text('交卷后写给这一条的话：为什么是这样').optional();
const placed = z.strictObject({
  id: slug('条目编号'),
  text: text('条目的文字'),
  target: slug('这一条该去的 targets 编号'),
  feedback,
});

const choice = z.strictObject({ ...common, interaction: z.literal('choice'), stem, choices: options });

const multiple = z.strictObject({
  ...common,
  interaction: z.literal('multiple'),
  stem,
  rule: z
    .enum(['proportional', 'half', 'exact'])
    .default('proportional')
    .describe('计分规则：proportional、half 或 exact'),
  choices: options,
});

const judge = z.strictObject({
  ...common,
  interaction: z.literal('judge'),
  stem,
  answer: z.boolean().describe('这句话对就写 true，不对写 false'),
  feedback: z.strictObject({ true: text('判为对会怎样'), false: text('判为错会怎样') }).describe('两种判断各自的反馈'),
});

const order = z.strictObject({
  ...common,
  interaction: z.literal('order'),
  stem,
  entries: z
    .array(z.strictObject({ id: slug('条目编号'), text: text('条目的文字'), feedback }))
    .min(4)
    .describe('按正确顺序写，至少四条'),
});

const match = z.strictObject({
  ...common,
  interaction: z.literal('match'),
  stem,
  reuse: z.boolean().default(false).describe('一个去处能不能用两次'),
  entries: z.array(placed).min(2).describe('要配对的条目'),
  targets: z.array(target).min(2).describe('可选的去处，可以有多余的'),
});

const classify = z.strictObject({
  ...common,
  interaction: z.literal('classify'),
  stem,
  entries: z.array(placed).min(2).describe('要归类的条目'),
  targets: z.array(target).min(2).describe('类别'),
});

const blank = z.strictObject({
  ...common,
  interaction: z.literal('blank'),
  stem: text('句子前面的话，如情形或要求').optional(),
  text: text('带 ____ 的句子'),
  blanks: z
    .array(z.strictObject({ accept: z.array(text('可接受的填法')).min(1).describe('这一空接受的写法'), feedback }))
    .min(1)
    .describe('每个空一条'),
});

/** One question of a module's bank (`items.yaml` is a list of these). */
export const itemSchema = z.discriminatedUnion('interaction', [choice, multiple, judge, order, match, classify, blank]);

/** One question of a bank. */
export type Item = z.output<typeof itemSchema>;
export type Interaction = Item['interaction'];
export type ItemOf<I extends Interaction> = Extract<Item, { interaction: I }>;
export type ChoiceItem = ItemOf<'choice'>;
export type MultipleItem = ItemOf<'multiple'>;
export type JudgeItem = ItemOf<'judge'>;
export type OrderItem = ItemOf<'order'>;
export type MatchItem = ItemOf<'match'>;
export type ClassifyItem = ItemOf<'classify'>;
export type BlankItem = ItemOf<'blank'>;
/** Items whose entries each go to a target. */
export type PlacedItem = MatchItem | ClassifyItem;
