import type { ContentReader } from './read-content.ts';

const moduleFolder = /^modules\/\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ownNames = ['course.yaml', 'sources.yaml', 'changes.yaml', 'glossary.yaml', 'slides.yaml'];
const namesInModule = /^(?:module\.yaml|items\.yaml|[^/]+\.mdx|[^/.]+\.(?:scenario|diagram)\.yaml)$/;

/** The module folders, sorted; a folder or file whose name nobody would read is reported, lest its text be lost unseen. */
export function checkFiles(reader: ContentReader): string[] {
  const folders = new Set<string>();
  for (const file of reader.list(/^modules\/[^/]+\//)) {
    const folder = file.split('/').slice(0, 2).join('/');
    if (!folders.has(folder) && !moduleFolder.test(folder)) {
      reader.reportFile(folder, '模块文件夹的名字不行', '写成 编号-英文名，如 modules/01-first');
    }
    folders.add(folder);
  }
  for (const file of reader.list(/^(?!\.).*\.(?:ya?ml|mdx?)$/)) {
    const [top, folder, ...rest] = file.split('/');
    if (top === 'modules' && rest.length > 0) {
      if (!moduleFolder.test(`${top}/${folder}`) || namesInModule.test(rest.join('/'))) continue;
      const remedy = '改成 module.yaml、items.yaml、01-英文名.mdx、英文名.scenario.yaml 或 英文名.diagram.yaml';
      reader.reportFile(file, '没有叫这个名字的文件，内容不会被读到', remedy);
    } else if (!ownNames.includes(file) && !file.endsWith('.md')) {
      reader.reportFile(file, '没有叫这个名字的文件，内容不会被读到', `改成 ${ownNames.join('、')}，或删去`);
    }
  }
  return [...folders].filter((folder) => moduleFolder.test(folder));
}
