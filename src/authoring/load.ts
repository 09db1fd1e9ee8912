import { statSync } from 'node:fs';
import { formatContentErrors } from '../course/content-error.ts';
import type { CourseTree } from '../course/outline.ts';
import { readCourse } from './read-course.ts';

/** Content that must not be built. The message lists every error. */
export class ContentFailure extends Error {
  override name = 'ContentFailure';
}

/** Where the content stands: the folder in `COURSE_CONTENT`, else `content`. */
export const contentFolder = process.env.COURSE_CONTENT ?? 'content';

/** Throws a ContentFailure when there is no such folder. */
export function requireFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new ContentFailure(`找不到课程内容文件夹 ${root}，检查 COURSE_CONTENT 的写法`);
}

/** Reads a course that has no fault. Throws a ContentFailure with all errors otherwise, or when there is no such folder. */
export function loadCourse(root: string = contentFolder): CourseTree {
  requireFolder(root);
  const { tree, errors } = readCourse(root);
  if (!tree || errors.length > 0) throw new ContentFailure(formatContentErrors(errors));
  return tree;
}
