import { expect, test } from 'vitest';
import { markedWords } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, meter, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Choice, Ending, Meter } from '../../../course/scenario.ts';
import { debrief, type TimelineStep } from '../../../roleplay/debrief.ts';
import { Clock } from '../Clock.tsx';
import { Line } from '../Line.tsx';
import { Meters, MetersNow } from '../Meters.tsx';
import { PathMap } from '../PathMap.tsx';
import { Beside } from './Beside.tsx';
import { Estimate } from './Estimate.tsx';
import { Found } from './Found.tsx';
import { MeterChart } from './MeterChart.tsx';
import { MethodList } from './MethodList.tsx';
import { PlayScoreView } from './PlayScoreView.tsx';
import { Timeline } from './Timeline.tsx';
import { Turning } from './Turning.tsx';

const lang = 'en';
const english = { reply: 'Well.', why: 'Because.' };
const words = ['low', 'middling', 'high'];
const gauge = (label: string): Meter => ({ ...meter(5), label, words });
const says = (...choices: Choice[]) => ({
  ...turn(...choices),
  who: 'Ms Hill',
  mood: 'calm',
  says: 'Yes?',
  see: 'a#b',
});
const end = (kind: Ending['ending']): Ending => ({ ending: kind, title: `A ${kind} end`, says: 'So it went.' });
const titles = { door: 'At the door', talk: 'The talk', good: 'A good end', fair: 'A fair end' };
const box = { x: 0, y: 0, width: 1, height: 1 };

/** A scenario in English of which the playthrough below leaves nothing unsaid that the debrief can say. */
const made = {
  ...scenario(
    {
      door: says(
        choice('ask', 'talk', 2, {
          ...english,
          effects: { trust: 4, tension: -1 },
          learns: ['shift'],
          methods: ['echo'],
        }),
        choice('threaten', 'talk', -2, { ...english, learns: ['debt'], critical: 'threat', misuses: ['silence'] }),
      ),
      talk: says(
        choice('close', [{ when: { clean: true }, to: 'good' }, { to: 'fair' }], 2, english),
        choice('offer', 'fair', 1, { ...english, when: { trust: '>=7' } }),
        choice('drift', 'fair', 0, { ...english, methods: ['note'] }),
      ),
      good: end('good'),
      fair: end('fair'),
    },
    { trust: gauge('Trust'), tension: gauge('Tension'), hope: gauge('Hope') },
  ),
  who: 'Ms Hill',
  clock: { label: 'Until the meeting', start: 20, turn: 3 },
  facts: { shift: 'She works nights', debt: 'She owes money' },
  places: { 'a#b': { module: 'm', lesson: 'a', section: 'b', title: 'No hurry' } },
  drawing: {
    width: 1,
    height: 1,
    nodes: Object.entries(titles).map(([id, title]) => ({ id, title, ...box })),
    edges: [],
  },
};
const plan = tinyPlan({
  lang,
  criticalErrors: [{ id: 'threat', label: 'A threat' }],
  methods: ['echo', 'silence', 'note', 'pause'].map((id) => ({ id, label: `To ${id}` })),
  competences: [{ id: 'hearing', label: 'Hearing', methods: ['echo', 'silence'] }],
});
const play = (...choices: string[]) => ({ id: choices.join(), scenario: 'tiny', seed: 1, startedAt: 0, choices });
const said = ['threaten', 'drift'];
const looked = debrief(made, said, 60);
const { timeline, score } = looked;
const [step] = timeline as [TimelineStep];
const common = { plan, scenario: made, timeline, lang };

const views = {
  Turning: Turning(common),
  Timeline: Timeline({ ...common, onFrom: () => {} }),
  Estimate: Estimate({ plan, debrief: looked, rating: { band: 4, turn: 1, competence: 'hearing' } }),
  Found: Found(common),
  MethodList: MethodList(common),
  MeterChart: MeterChart(common),
  PlayScoreView: PlayScoreView({ ...common, score, ending: 'fair' }),
  Beside: Beside({ plan, scenario: made, present: play(...said), other: play('ask', 'offer') }),
  PathMap: PathMap({ ...common, plays: [said], present: said }),
  Meters: Meters({ ...common, state: step.after, before: step.before }),
  MetersNow: MetersNow({ ...common, state: step.after, before: step.before }),
  Clock: Clock({ ...common, state: step.after }),
  Line: Line({ ...common, step }),
};

test.each(Object.entries(views))(
  '%s marks the course’s words as the course’s language, and its own as none',
  (_, view) => {
    const marked = markedWords(view).map(({ text, lang: of }) => ({ text, of: of === lang ? 'course' : 'site' }));
    const course = marked.filter(({ of }) => of === 'course').map(({ text }) => text);
    const site = marked.filter(({ of }) => of === 'site').map(({ text }) => text);
    expect(course.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(site.filter((text) => /[a-z]/i.test(text))).toEqual([]);
    expect([course.length, site.length].every((words) => words > 0)).toBe(true);
  },
);
