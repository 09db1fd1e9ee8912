/** Every page of the site. */
export type Place =
  | { page: 'map' }
  | { page: 'module'; module: string }
  | { page: 'lesson'; module: string; lesson: string; section?: string }
  | { page: 'quiz'; module: string; seed?: number }
  | { page: 'bank'; module: string }
  | { page: 'roleplay'; module: string; scenario: string }
  | { page: 'scenario'; module: string; scenario: string }
  | { page: 'slides'; module: string; slide?: string }
  | { page: 'toolcard' }
  | { page: 'methods' }
  | { page: 'sources' }
  | { page: 'glossary'; term?: string }
  | { page: 'exam'; seed?: number }
  | { page: 'pretest' }
  | { page: 'review'; round?: 'today' }
  | { page: 'record' }
  | { page: 'about' };

/** Names that pages and slides of the site's own have taken. */
export const takenNames = {
  modules: ['toolcard', 'sources', 'glossary', 'exam', 'pretest', 'review', 'record', 'about'],
  lessons: ['quiz', 'roleplay', 'slides', 'title', 'agenda', 'end'],
};

function path(place: Place): string {
  switch (place.page) {
    case 'map':
      return '';
    case 'module':
      return `${place.module}/`;
    case 'lesson':
      return `${place.module}/${place.lesson}/${place.section ? `#${place.section}` : ''}`;
    case 'quiz':
      return `${place.module}/quiz/${place.seed === undefined ? '' : `?seed=${place.seed}`}`;
    case 'bank':
      return `${place.module}/items.json`;
    case 'roleplay':
      return `${place.module}/roleplay/${place.scenario}/`;
    case 'scenario':
      return `${place.module}/roleplay/${place.scenario}.json`;
    case 'slides':
      return `${place.module}/slides/${place.slide ? `#/${place.slide}` : ''}`;
    case 'methods':
      return 'toolcard.json';
    case 'exam':
      return `exam/${place.seed === undefined ? '' : `?seed=${place.seed}`}`;
    case 'review':
      return `review/${place.round ? `#${place.round}` : ''}`;
    case 'glossary':
      return `glossary/${place.term ? `#${place.term}` : ''}`;
    default:
      return `${place.page}/`;
  }
}

/** The only maker of URLs. `base` is where the site is mounted, with or without its last slash. */
export function url(place: Place, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/*$/, '/')}${path(place)}`;
}

/** Reads `[module/]lesson#section` as authors write it; `home` is the module the reference stands in. */
export function parseReference(
  reference: string,
  home: string,
): { module: string; lesson: string; section?: string } | undefined {
  const found = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(reference);
  if (!found?.[2]) return undefined;
  return { module: found[1] ?? home, lesson: found[2], ...(found[3] && { section: found[3] }) };
}
