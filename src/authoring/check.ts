import { ContentFailure, contentFolder, loadCourse } from './load.ts';

/** `npm run content`: says what is wrong with the content, or what there is. */
try {
  const { course, modules } = loadCourse();
  const count = (of: 'lessons' | 'items' | 'scenarios') => modules.reduce((sum, module) => sum + module[of].length, 0);
  const counts = [
    `${modules.length} 个模块`,
    `${count('lessons')} 课`,
    `${count('items')} 道题`,
    `${count('scenarios')} 个演练`,
  ];
  console.log(`${contentFolder}：《${course.title}》有 ${counts.join('、')}，没有发现问题`);
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
