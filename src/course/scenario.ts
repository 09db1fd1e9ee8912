import { z } from 'astro/zod';
import { minutes, slug, text } from './field.ts';

/** All terms must hold. Keys other than these name meters, with values such as `>=3`. */
export interface Condition {
  knows?: string[] | undefined;
  lacks?: string[] | undefined;
  clean?: boolean | undefined;
  [meter: string]: string | string[] | boolean | undefined;
}

const when: z.ZodType<Condition> = z
  .object({
    knows: z.array(slug('已知的事')).describe('须已知道的事').optional(),
    lacks: z.array(slug('未知的事')).describe('须还不知道的事').optional(),
    clean: z.boolean().describe('true 表示至今没有硬伤').optional(),
  })
  .catchall(
    z
      .string()
      .regex(/^(>=|<=|>|<)\s*\d+$/)
      .describe("对量表的要求，加引号，如 '>=4'"),
  ) as z.ZodType<Condition>;

const exit = z.strictObject({
  when: when.describe('走这条路的条件').optional(),
  to: slug('下一个场面'),
});

const merit = z.union([
  z.number().min(-2).max(2),
  z.strictObject({
    mean: z.number().min(-2).max(2).describe('评分员的平均分'),
    sd: z.number().min(0).describe('标准差'),
    n: z.number().int().min(1).describe('评分员人数'),
  }),
]);

const choice = z.strictObject({
  id: slug('说法编号，场面内唯一'),
  text: text('学员说的话或做的事'),
  when: when.describe('这句话什么时候才出现').optional(),
  methods: z.array(slug('方法编号')).default([]).describe('用到的方法'),
  misuses: z.array(slug('方法编号')).default([]).describe('违反的方法'),
  merit: merit.describe('这句话本身好不好，−2 到 2'),
  critical: slug('硬伤种类').optional(),
  temptation: z.literal(true).describe('诱惑项写 true').optional(),
  effects: z
    .record(z.string(), z.number().int().describe('加减几，如 2 或 -1'))
    .default({})
    .describe('量表怎么变，如 { trust: 2 }'),
  learns: z.array(slug('知道的事')).default([]).describe('由此知道的事'),
  reply: text('对方接着怎么做、怎么说'),
  why: text('复盘时的道理'),
  to: z.union([slug('下一个场面'), z.array(exit).min(1)]).describe('下一个场面，或带条件的几个去处'),
});

const turn = z.strictObject({
  ending: z.undefined().optional(),
  title: text('场面的短名，路线图上用').max(12, '最多 12 个字').optional(),
  see: text('复盘时请学员重读的一节，如 nine-rules#no-hurry').optional(),
  who: text('谁在说'),
  mood: text('神情、语气'),
  says: text('说的话'),
  choices: z.array(choice).min(2).describe('可选的说法'),
});

const ending = z.strictObject({
  ending: z.enum(['good', 'fair', 'poor']).describe('结局：good、fair 或 poor'),
  title: text('结局的题目').max(20, '最多 20 个字'),
  says: text('结局的叙述'),
});

const meter = z.strictObject({
  label: text('量表名'),
  from: z.number().int().describe('最低值'),
  to: z.number().int().describe('最高值'),
  start: z.number().int().describe('开始时的值'),
  words: z.array(text('一档的说法')).min(2).max(5).describe('从低到高每档一个说法，最多五档'),
});

const clock = z.strictObject({
  label: text('离什么时候，如“离开会”'),
  start: z.number().int().min(1).describe('开场时还有几分钟'),
  turn: z.number().int().min(1).describe('说一轮过去几分钟'),
});

/** A role-play and its graph (`*.scenario.yaml`; the file's name is the id). */
export const scenarioSchema = z.strictObject({
  id: slug('演练编号，和文件名相同'),
  title: text('演练名'),
  who: text('对方是谁'),
  role: text('学员扮演谁'),
  goal: text('这次要做到什么'),
  situation: text('开场时的情形'),
  minutes: minutes('演练一遍大约几分钟'),
  clock: clock.describe('场面里的钟').optional(),
  meters: z.record(slug('量表编号'), meter).describe('量表，最多三个'),
  facts: z.record(slug('事实编号'), text('知道的是什么')).default({}).describe('可能知道的事'),
  start: slug('从哪个场面开始'),
  nodes: z.record(slug('场面编号'), z.discriminatedUnion('ending', [turn, ending])).describe('全部场面'),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type Node = Scenario['nodes'][string];
export type Turn = z.output<typeof turn>;
export type Ending = z.output<typeof ending>;
export type Choice = z.output<typeof choice>;
export type Meter = z.output<typeof meter>;
