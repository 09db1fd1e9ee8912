import type { Course, MethodGroup } from '../../course/course.ts';

/** What the role-play page knows before the scenario is loaded; made at build. */
export interface RoleplayPlan {
  module: string;
  scenario: string;
  /** Where the scenario's file is. */
  address: string;
  passMark: number;
  who: string;
  role: string;
  goal: string;
  situation: string;
  criticalErrors: { id: string; label: string }[];
  /** The methods the scenario names, for the debrief. */
  methods: MethodGroup['entries'];
  /** The competences that these methods show, with these methods alone. */
  competences: Course['competences'];
  hasQuiz: boolean;
  /** The language of the scenario, where it is not that of the page. */
  lang: string | undefined;
}
