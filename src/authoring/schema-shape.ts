import type { z } from 'astro/zod';
import type { Fault } from '../course/content-error.ts';

/** The little of zod's own description of a schema that an error message needs. */
export interface Shape {
  description?: string;
  def: {
    innerType?: Shape;
    element?: Shape;
    keyType?: Shape;
    valueType?: Shape;
    catchall?: Shape;
    shape?: Record<string, Shape>;
    options?: Shape[];
    discriminator?: string;
    values?: unknown[];
    entries?: object;
  };
}

/** The schema's part for the place at a path; where it offers several kinds, the one the data comes closest to. */
export function shapeAt(schema: z.ZodType, data: unknown, path: Fault['path']): Shape | undefined {
  let shape: Shape | undefined = schema as unknown as Shape;
  let node = data;
  for (const step of path) {
    const { element, shape: fields, valueType, catchall }: Shape['def'] = resolve(shape, node).def;
    shape = element ?? fields?.[step as string] ?? valueType ?? catchall;
    if (!shape) return undefined;
    node = below(node, step);
  }
  return shape;
}

/** A field's sentence. */
export function sentenceOf(shape: Shape | undefined): string | undefined {
  return shape && (shape.description ?? sentenceOf(shape.def.innerType));
}

/** The keys that may stand at a place, none where it is no group of keys. */
export function keysOf(shape: Shape | undefined, node: unknown): string[] {
  return shape ? Object.keys(resolve(shape, node).def.shape ?? {}) : [];
}

/** The value at a path, undefined where the way ends early. */
export function valueAt(data: unknown, path: Fault['path']): unknown {
  return path.reduce(below, data);
}

function below(node: unknown, step: string | number): unknown {
  return (node as Record<string, unknown> | null | undefined)?.[step as string];
}

function resolve(shape: Shape, node: unknown): Shape {
  const { innerType, options, discriminator } = shape.def;
  if (innerType) return resolve(innerType, node);
  if (!options) return shape;
  const kind = discriminator && below(node, discriminator);
  const accepts = (one: Shape) => {
    const { values, entries } = one.def.shape?.[discriminator ?? '']?.def ?? {};
    return [...(values ?? []), ...Object.values(entries ?? {})].includes(kind);
  };
  const fits = Array.isArray(node) ? (one: Shape) => one.def.element : (one: Shape) => one.def.shape;
  return options.find(accepts) ?? options.find(fits) ?? (options[0] as Shape);
}
