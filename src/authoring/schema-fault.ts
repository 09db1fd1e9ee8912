import type { z } from 'astro/zod';
import type { Fault } from '../course/content-error.ts';
import { keysOf, sentenceOf, shapeAt, valueAt } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;
const kinds: Record<string, string> = {
  string: '一段文字',
  number: '一个数',
  int: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表（每条前面加“- ”）',
  object: '一组“键: 值”',
  record: '一组“键: 值”',
};

/** Checks data against its schema; what does not fit comes back as faults in an author's words. */
export function matchSchema<S extends z.ZodType>(schema: S, data: unknown): { value?: z.output<S>; faults: Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => toFaults(schema, data, issue, [])) };
}

function toFaults(schema: z.ZodType, data: unknown, issue: Issue, base: Fault['path']): Fault[] {
  const path = [...base, ...(issue.path as Fault['path'])];
  const id = idAt(data, path);
  const value = valueAt(data, path);
  const shape = shapeAt(schema, data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      id,
      problem: `不认识的键 ${name}`,
      remedy: `删去，或改成这里可用的键：${keysOf(shape, value).join('、')}`,
    }));
  }
  const closest = issue.code === 'invalid_union' && value !== undefined && closestKind(issue.errors);
  if (closest) return closest.flatMap((inner) => toFaults(schema, data, inner, path));
  return [{ path, id, problem: problemOf(issue, value, path), remedy: remedyOf() }];

  function remedyOf(): string {
    const key = labelOf(path);
    if (issue.code === 'invalid_key')
      return `键名：${sentenceOf(shapeAt(schema, data, path.slice(0, -1))?.def.keyType)}`;
    const quote = issue.code === 'invalid_type' && issue.expected === 'string' && /number|boolean/.test(typeof value);
    const meaning = sentenceOf(shape);
    if (meaning) return `${key}：${meaning}${quote ? '；数字和 true、false 作文字用时加引号' : ''}`;
    const kindsKnown =
      issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).filter(Boolean) : [];
    if (kindsKnown.length > 0) return `写其中之一：${kindsKnown.join('、')}`;
    const keys = keysOf(shape, value);
    return keys.length > 0 ? `写这些键：${keys.join('、')}` : '一条一条地写，每条前面加“- ”';
  }
}

/** Of the kinds a place may have, the issues of the one that the data is already of, with the fewest faults inside. */
function closestKind(kindsIssues: Issue[][]): Issue[] | undefined {
  return kindsIssues
    .filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'))
    .sort((a, b) => a.length - b.length)[0];
}

function labelOf(path: Fault['path']): string {
  const last = path[path.length - 1];
  if (last === undefined) return '整个文件';
  return typeof last === 'string' ? last : `${path[path.length - 2] ?? '文件'} 第 ${last + 1} 条`;
}

function problemOf(issue: Issue, value: unknown, path: Fault['path']): string {
  const key = labelOf(path);
  const parent = typeof path[path.length - 2] === 'string' ? `${path[path.length - 2]} 里` : '';
  if (value === undefined || value === null) return key === '整个文件' ? '文件是空的' : `${parent}缺少 ${key}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${key} 应是${kinds[issue.expected] ?? '别的写法'}`;
    case 'invalid_key':
      return `键名 ${key} 不行`;
    case 'too_small':
      if (issue.origin === 'array') return `${key} 至少要有 ${issue.minimum} 条`;
      return issue.origin === 'string' ? `${key} 是空的` : `${key} 太小，最小 ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'array') return `${key} 最多 ${issue.maximum} 条`;
      return issue.origin === 'string'
        ? `${key} 太长，最多 ${issue.maximum} 个字`
        : `${key} 太大，最大 ${issue.maximum}`;
    default:
      return typeof value === 'object' ? `${key} 的写法不行` : `${key} 的写法“${String(value)}”不行`;
  }
}

/** The ids on the way to a place, so that an author finds it without counting: `ask-first/b`, `doorway/name-it`. */
function idAt(data: unknown, path: Fault['path']): string {
  const ids = path.flatMap((step, at) => {
    const own = (valueAt(data, path.slice(0, at + 1)) as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string') return [own];
    if (path[at - 1] === 'nodes') return [String(step)];
    return typeof step === 'number' && at === 0 ? [`第 ${step + 1} 条`] : [];
  });
  return ids.join('/');
}
