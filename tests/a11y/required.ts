/** The kinds of question that a deck of the course asks. */
export const deckKinds = ['choice', 'multiple', 'order', 'classify', 'match', 'blank'] as const;

/** Every kind of page, and the states it has to be seen in. The axe run visits each in both themes, and a test says so. */
export const required = {
  map: ['fresh', 'begun', 'asked', 'due', 'settings'],
  module: ['fresh', 'drawer'],
  lesson: [
    ...['unanswered', 'right', 'wrong', 'own-words', 'matrix', 'path', 'cycle', 'rings'],
    // All seven interactions at once.
    ...['kinds-unanswered', 'kinds-begun', 'kinds-wrong', 'kinds-partial', 'kinds-right'],
  ],
  quiz: [
    ...(['start', 'unanswered', 'answered', 'hand-in', 'result'] as const),
    ...(['confidence', 'told', 'link', 'sure-but-wrong', 'start-again'] as const),
  ],
  roleplay: ['start', 'opening', 'conversation', 'practice', 'rating', 'good-ending', 'poor-ending', 'again'],
  exam: ['start', 'unanswered', 'result'],
  pretest: ['start', 'result', 'all-right'],
  review: ['empty', 'due', 'question', 'right', 'wrong', 'done'],
  record: ['empty', 'filled', 'asking', 'deleting', 'copying', 'importing', 'bad-import'],
  slides: [
    ...(['title', 'points', 'overview', 'help', 'cycle', 'rings'] as const),
    ...deckKinds.map((kind) => `question-${kind}` as const),
    ...deckKinds.map((kind) => `answer-${kind}` as const),
  ],
  about: ['fresh'],
  toolcard: ['fresh'],
  glossary: ['fresh'],
  sources: ['fresh'],
  missing: ['fresh'],
} as const;

export type Kind = keyof typeof required;
export const themes = ['light', 'dark'] as const;

/** The kind of a page of the built course, from its address. */
export function kindOf(address: string): Kind | undefined {
  if (address === '/') return 'map';
  for (const page of ['exam', 'pretest', 'review', 'record', 'about', 'toolcard', 'glossary', 'sources'] as const) {
    if (address === `/${page}/`) return page;
  }
  const [module, part, scenario, ...rest] = address.split('/').filter(Boolean);
  if (!module || rest.length > 0) return undefined;
  if (!part) return 'module';
  if (part === 'roleplay') return scenario ? 'roleplay' : undefined;
  if (scenario) return undefined;
  return part === 'quiz' || part === 'slides' ? part : 'lesson';
}
