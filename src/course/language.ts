/** The language to mark a course's own words with on a Chinese page: none where they are Chinese too. */
export function foreignLanguage(language: string): string | undefined {
  return /^zh\b/.test(language) ? undefined : language;
}
