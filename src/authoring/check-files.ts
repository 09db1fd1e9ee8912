import { takenNames } from '../course/url.ts';
import type { ContentReader } from './read-content.ts';

const moduleFolder = /^modules\/\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const topNames = ['course.yaml', 'sources.yaml', 'changes.yaml', 'glossary.yaml', 'slides.yaml'];
/** The authors' guide: its entrance beside the course, its chapters in a folder. */
const guide = /^(?:README|guide\/[^/]+)\.md$/;
const nameInModule = /^(?:module\.yaml|items\.yaml|[^/]+\.mdx|[^/.]+\.(?:scenario|diagram)\.yaml)$/;
const namesInModule = 'module.yaml、items.yaml、01-英文名.mdx、英文名.scenario.yaml 或 英文名.diagram.yaml';

/** The module folders, sorted; a folder or file whose name nobody would read is reported, lest its text be lost unseen. */
export function checkFiles(reader: ContentReader): string[] {
  const inModules = reader.files.filter((file) => /^modules\/[^/]+\//.test(file));
  const folders = [...new Set(inModules.map((file) => file.split('/').slice(0, 2).join('/')))];
  for (const folder of folders) {
    const name = folder.replace(/^modules\/\d+-/, '');
    if (!moduleFolder.test(folder)) {
      reader.reportFile(folder, '模块文件夹的名字不行', '写成 编号-英文名，如 modules/01-first');
    } else if (takenNames.modules.includes(name)) {
      reader.reportFile(folder, `模块不能叫 ${name}，本站的页面已用了这个名字`, '编号后面换一个英文名');
    }
  }
  for (const file of reader.files) {
    const folder = folders.find((one) => file.startsWith(`${one}/`));
    const name = folder ? file.slice(folder.length + 1) : file;
    const known = folder
      ? !moduleFolder.test(folder) || nameInModule.test(name)
      : topNames.includes(name) || guide.test(name);
    // Pictures and what editors leave behind are nobody's business.
    if (known || !/\.(?:ya?ml|mdx?)$/.test(name) || /(?:^|\/)\./.test(file)) continue;
    const remedy = folder ? `改成 ${namesInModule}` : `改成 ${topNames.join('、')}，或删去`;
    reader.reportFile(file, '文件名不对，里面的内容不会被读到', remedy);
  }
  return folders.filter((folder) => moduleFolder.test(folder));
}
