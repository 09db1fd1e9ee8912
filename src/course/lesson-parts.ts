interface PartRule {
  /** Attributes the author must write. */
  required: string[];
  /** Where the part may stand. */
  inside: 'lesson' | 'section' | 'dialogue';
  /** False while the part has no engine yet: content that uses it is told so. */
  supported: boolean;
}

/** The parts an author may write in a lesson. `components/authoring.ts` holds their faces under the same names. */
export const lessonParts = {
  Section: { required: ['id', 'title'], inside: 'lesson', supported: true },
  KeyPoints: { required: [], inside: 'section', supported: true },
  Notes: { required: [], inside: 'section', supported: true },
  Check: { required: ['item'], inside: 'section', supported: true },
  Diagram: { required: ['name'], inside: 'section', supported: true },
  Quote: { required: ['source'], inside: 'section', supported: true },
  Changed: { required: ['id'], inside: 'section', supported: true },
  Dialogue: { required: [], inside: 'section', supported: true },
  Good: { required: ['say', 'then'], inside: 'dialogue', supported: true },
  Bad: { required: ['say', 'then'], inside: 'dialogue', supported: true },
  Term: { required: ['id'], inside: 'section', supported: false },
  Discuss: { required: [], inside: 'section', supported: false },
  Try: { required: ['id'], inside: 'section', supported: false },
} as const satisfies Record<string, PartRule>;

export type PartName = keyof typeof lessonParts;
/** The parts that can be rendered. */
export type SupportedPart = {
  [Name in PartName]: (typeof lessonParts)[Name]['supported'] extends true ? Name : never;
}[PartName];
