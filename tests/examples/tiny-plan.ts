import type { RoleplayPlan } from '../../src/islands/roleplay/plan.ts';

/** The plan of the scenario `tiny`, which passes at 60 and has the critical error `threat`; with what `more` says. */
export const tinyPlan = (more: Partial<RoleplayPlan> = {}): RoleplayPlan => ({
  module: 'm',
  scenario: 'tiny',
  address: '',
  passMark: 60,
  who: '',
  role: '',
  goal: '',
  situation: '',
  criticalErrors: [{ id: 'threat', label: '威胁' }],
  methods: [],
  competences: [],
  hasQuiz: false,
  lang: undefined,
  ...more,
});
