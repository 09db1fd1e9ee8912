interface PartRule {
  /** Attributes the author must write. */
  required: string[];
  /** The parts it may stand directly in; `lesson` is the outermost level. */
  inside: string[];
}

/** The parts an author may write in a lesson. `components/authoring.ts` holds their faces under the same names. */
export const lessonParts = {
  Section: { required: ['id', 'title'], inside: ['lesson'] },
  KeyPoints: { required: [], inside: ['Section'] },
  Notes: { required: [], inside: ['Section'] },
  Check: { required: ['item'], inside: ['Section'] },
  Diagram: { required: ['name'], inside: ['Section'] },
  Quote: { required: ['source'], inside: ['Section'] },
  Changed: { required: ['id'], inside: ['Section'] },
  Dialogue: { required: [], inside: ['Section'] },
  Good: { required: ['say', 'then'], inside: ['Dialogue'] },
  Bad: { required: ['say', 'then'], inside: ['Dialogue'] },
  Term: { required: ['id'], inside: ['Section', 'Discuss', 'Try', 'Model'] },
  Discuss: { required: [], inside: ['Section'] },
  Try: { required: ['id'], inside: ['Section'] },
  Model: { required: [], inside: ['Try'] },
  SelfCheck: { required: [], inside: ['Try'] },
} as const satisfies Record<string, PartRule>;

export type PartName = keyof typeof lessonParts;
