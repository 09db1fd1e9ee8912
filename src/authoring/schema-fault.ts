import type { z } from 'astro/zod';
import type { Fault } from '../course/content-error.ts';

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
  return { faults: result.error.issues.flatMap((issue) => toFaults(schema, data, issue)) };
}

function toFaults(schema: z.ZodType, data: unknown, issue: Issue): Fault[] {
  const path = issue.path as Fault['path'];
  const id = idAt(data, path);
  const key = path.length > 0 ? String(path[path.length - 1]) : '整个文件';
  const meaning = sentenceAt(schema, data, path);
  const remedy = meaning ? `${key}：${meaning}` : '对照编写说明的例子改';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      id,
      problem: `不认识的键 ${name}`,
      remedy: '删去，或检查拼写',
    }));
  }
  return [{ path, id, problem: problemOf(issue, valueAt(data, path), key), remedy }];
}

function problemOf(issue: Issue, value: unknown, key: string): string {
  if (value === undefined || value === null) return `缺少 ${key}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${key} 应是${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `${key} 至少要有 ${issue.minimum} 条`
        : issue.origin === 'string'
          ? `${key} 是空的`
          : `${key} 太小，最小 ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `${key} 最多 ${issue.maximum} 条` : `${key} 太大，最大 ${issue.maximum}`;
    default:
      return `${key} 的写法“${String(value)}”不行`;
  }
}

/** The ids on the way to a place, so that an author finds it without counting: `ask-first/b`, `doorway/name-it`. */
function idAt(data: unknown, path: Fault['path']): string {
  const ids: string[] = [];
  let node = data;
  path.forEach((step, at) => {
    node = (node as Record<string, unknown> | null | undefined)?.[step as string];
    const own = (node as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string') ids.push(own);
    else if (path[at - 1] === 'nodes') ids.push(String(step));
    else if (typeof step === 'number' && at === 0) ids.push(`第 ${step + 1} 条`);
  });
  return ids.join('/');
}

function valueAt(data: unknown, path: Fault['path']): unknown {
  return path.reduce<unknown>(
    (node, step) => (node as Record<string, unknown> | null | undefined)?.[step as string],
    data,
  );
}

interface Shape {
  description?: string;
  def: {
    innerType?: Shape;
    element?: Shape;
    valueType?: Shape;
    shape?: Record<string, Shape>;
    options?: Shape[];
    discriminator?: string;
  };
}

/** The schema's own sentence for the field at a path, so that the error says what to write. */
function sentenceAt(schema: z.ZodType, data: unknown, path: Fault['path']): string | undefined {
  let shape: Shape | undefined = schema as unknown as Shape;
  let node = data;
  let sentence = shape.description;
  for (const step of path) {
    shape = shape && child(shape, node, step);
    node = (node as Record<string, unknown> | null | undefined)?.[step as string];
    sentence = shape && sentenceOf(shape);
  }
  return sentence;
}

function sentenceOf(shape: Shape): string | undefined {
  return shape.description ?? (shape.def.innerType && sentenceOf(shape.def.innerType));
}

function child(shape: Shape, node: unknown, step: string | number): Shape | undefined {
  const { innerType, element, valueType, options, discriminator } = shape.def;
  if (innerType) return child(innerType, node, step);
  if (element) return element;
  if (valueType && !shape.def.shape) return valueType;
  if (options) {
    const value = discriminator && (node as Record<string, unknown>)?.[discriminator];
    const fits = (one: Shape) => {
      const literal = one.def.shape?.[discriminator ?? '']?.def as { values?: unknown[]; entries?: object } | undefined;
      return literal?.values?.includes(value) || (literal?.entries && Object.values(literal.entries).includes(value));
    };
    const option = options.find(fits) ?? options.find((one) => one.def.shape?.[step as string]);
    return option?.def.shape?.[step as string];
  }
  return shape.def.shape?.[step as string];
}
