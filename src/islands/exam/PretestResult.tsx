import { grade } from '../../assessment/grade.ts';
import { suggestModule } from '../../assessment/suggest.ts';
import type { BankItem } from '../../course/bank.ts';
import { url } from '../../course/url.ts';
import type { ResultProps } from '../quiz/QuizResult.tsx';
import { useArrival } from '../use-focus.ts';
import type { PretestPlan } from './Pretest.tsx';

type Props = Omit<ResultProps, 'plan'> & { plan: PretestPlan };

/** Where to begin: the module of which least was known, with what to read in it; then the others. No points are shown. */
export function PretestResult({ plan, questions, paper, arrived, onAgain }: Props) {
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const { items, responses } = paper;
  const { lang, modules } = plan;
  const first = suggestModule(
    responses,
    items,
    questions.moduleOf,
    modules.map(({ id }) => id),
  );
  const missed = items.filter((item) => grade(item, responses[item.id]).verdict !== 'right');
  const toRead = (module: string) => placesOf(missed.filter(({ id }) => questions.moduleOf(id) === module));
  const start = modules.find(({ id }) => id === first);
  const others = modules.filter(({ id }) => id !== first && toRead(id).length > 0);
  const again = (
    <button type="button" class="txt" onClick={() => onAgain()}>
      换几道题再测
    </button>
  );
  if (!start) return <AllRight {...{ plan, heading, again }} />;
  return (
    <>
      <section aria-labelledby="begin">
        <h2 id="begin" ref={heading} tabIndex={-1}>
          从<span lang={lang}>《{start.title}》</span>学起
        </h2>
        <p>没答对的题讲的是下面几节，读的时候多留心：</p>
        <Places places={toRead(start.id)} lang={lang} />
        <p class="row act">
          <a class="btn pri" href={url({ page: 'module', module: start.id })}>
            打开这个模块
          </a>
          {again}
        </p>
        <p class="mute">这次不记分，这些题也不进错题。</p>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="then">
          <h2 id="then" class="h3">
            再往后，留心这几节
          </h2>
          {others.map(({ id, title }) => (
            <section key={id} aria-labelledby={`then-${id}`}>
              <h3 id={`then-${id}`} class="h4">
                <a href={url({ page: 'module', module: id })} lang={lang}>
                  {title}
                </a>
              </h3>
              <Places places={toRead(id)} lang={lang} />
            </section>
          ))}
        </section>
      )}
    </>
  );
}

interface AllRightProps {
  plan: PretestPlan;
  heading: ReturnType<typeof useArrival<HTMLHeadingElement>>;
  again: preact.JSX.Element;
}

function AllRight({ plan: { modules, lang }, heading, again }: AllRightProps) {
  const scenarios = modules.flatMap((module) =>
    module.scenarios.map((scenario) => ({ ...scenario, module: module.id })),
  );
  return (
    <section aria-labelledby="begin">
      <h2 id="begin" ref={heading} tabIndex={-1}>
        这几题你都会
      </h2>
      <p>
        课文可以翻得快些。
        {scenarios.length > 0 ? '不如直接去演练，看话说出口是什么结果；' : ''}
        也可以做综合测验，看还有没有没见过的。
      </p>
      <ul>
        {scenarios.map(({ id, title, module }) => (
          <li key={id}>
            <a class="go" href={url({ page: 'roleplay', module, scenario: id })}>
              <span>
                演练<span lang={lang}>《{title}》</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="row act">
        <a class="btn pri" href={url({ page: 'exam' })}>
          做综合测验
        </a>
        {again}
      </p>
      <p class="mute">这次不记分。</p>
    </section>
  );
}

function Places({ places, lang }: { places: { href: string; title: string }[]; lang: string | undefined }) {
  return (
    <ul>
      {places.map(({ href, title }) => (
        <li key={href}>
          <a class="txt" href={href} lang={lang}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where items are taught, each place once. */
function placesOf(items: readonly BankItem[]): { href: string; title: string }[] {
  const titles = new Map(items.map(({ place }) => [url({ page: 'lesson', ...place }), place.title]));
  return [...titles].map(([href, title]) => ({ href, title }));
}
