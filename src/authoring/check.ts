import { ContentFailure, contentFolder, loadCourse } from './load.ts';

/** `npm run content`: says what is wrong with the content, or what there is. */
try {
  const { course, modules } = loadCourse();
  const count = (of: 'lessons' | 'items' | 'scenarios') => modules.reduce((sum, module) => sum + module[of].length, 0);
  console.log(
    `${contentFolder}: 《${course.title}》 ${modules.length} modules, ${count('lessons')} lessons, ${count('items')} items, ${count('scenarios')} scenarios, no errors`,
  );
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
