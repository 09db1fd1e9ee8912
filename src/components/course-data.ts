import { getCollection, getEntry } from 'astro:content';
import type { BankItem } from '../course/bank.ts';
import { foreignLanguage } from '../course/language.ts';
import { placeToRead } from './place-to-read.ts';

/** The course of course.yaml. Throws when the content was not loaded. */
export async function getCourse() {
  const [course] = await getCollection('course');
  if (!course) throw new Error('no course in the content collections');
  return course.data;
}

/** The `lang` to mark content with among the site's words, and these among content: none where all is Chinese. */
export async function getLanguages() {
  const content = foreignLanguage((await getCourse()).language);
  return { content, site: content && 'zh-CN' };
}

/** The modules in the course's order. */
export async function getModules() {
  const { parts } = await getCourse();
  const modules = (await getCollection('modules')).map(({ data }) => data);
  return parts.flatMap((part) => part.modules.flatMap((id) => modules.filter((module) => module.id === id)));
}

/** Items as the browser gets them: all of a module, or the one with an id. */
export async function getItems(wanted: { module: string } | { id: string }): Promise<BankItem[]> {
  const modules = await getModules();
  const entries = await getCollection('items', ({ data }) =>
    'id' in wanted ? data.id === wanted.id : data.module === wanted.module,
  );
  return entries.map(({ data: { module: home, ...item } }) => ({
    ...item,
    place: placeToRead(item.see, home, modules),
  }));
}

/** An item for a lesson, with the module whose bank holds it. Throws when no bank does. */
export async function getItem(id: string): Promise<{ item: BankItem; module: string }> {
  const [item] = await getItems({ id });
  const module = (await getEntry('items', id))?.data.module;
  if (!item || !module) throw new Error(`no item "${id}"`);
  return { item, module };
}

/** A source by its id. Throws when sources.yaml lacks it. */
export async function getSource(id: string) {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`no source "${id}"`);
  return entry.data;
}
