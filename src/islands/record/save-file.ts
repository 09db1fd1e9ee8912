/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  // Firefox before 75 only follows links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the text only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
