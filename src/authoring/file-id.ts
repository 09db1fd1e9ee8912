/** A file's name without folders and endings. */
export function nameOf(file: string): string {
  return (file.split('/').pop() ?? file).replace(/\..*$/, '');
}

/** The id an error bears where nothing inside the file has one: the lesson's, the module's where all modules name the file alike, else the file's name. */
export function fileId(file: string): string {
  const name = /^modules\/([^/]+)\/(?:module|items)\.yaml$/.exec(file)?.[1] ?? nameOf(file);
  return /(?:\.mdx|module\.yaml|items\.yaml)$/.test(file) ? name.replace(/^\d+-/, '') : name;
}
