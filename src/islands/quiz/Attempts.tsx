import { isTest } from '../../record/progress.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { kindOf, resultOf } from './attempt-names.ts';

interface Props {
  /** All attempts of before, in any order. */
  attempts: AttemptRecord[];
  /** The one whose result is on the screen. */
  current: string | undefined;
  onOpen: (attempt: string) => void;
}

const when = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** Every attempt at one quiz, newest first, the first and the best test marked; each opens its result. */
export function Attempts({ attempts, current, onOpen }: Props) {
  if (attempts.length === 0) return null;
  const timeOf = ({ handedInAt, startedAt }: AttemptRecord) => handedInAt ?? startedAt;
  const rows = [...attempts].sort((a, b) => timeOf(b) - timeOf(a));
  const tests = rows.filter((attempt) => attempt.score && isTest(attempt)).reverse();
  const [first] = tests;
  const best = [...tests].sort((a, b) => (b.score?.percent ?? 0) - (a.score?.percent ?? 0))[0];
  return (
    <section class="attempts" aria-labelledby="attempts">
      <h2 id="attempts" class="h3">
        答过的每一次
      </h2>
      <table class="stacked num">
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">成绩</th>
            <th scope="col">怎么答的</th>
            <th scope="col">
              <span class="vh">打开</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((attempt) => {
            const marks = [attempt === first && '第一次', attempt === best && '最好'].filter(Boolean).join('、');
            const time = when.format(timeOf(attempt));
            const go = attempt.handedInAt === undefined ? '接着答' : '看解析';
            return (
              <tr key={attempt.id}>
                <th scope="row">{time}</th>
                <td>
                  {resultOf(attempt)}
                  {marks && <b>　{marks}</b>}
                </td>
                <td class="mute">{kindOf(attempt)}</td>
                <td>
                  {attempt.id === current ? (
                    '就是这一次'
                  ) : (
                    <a
                      class="go"
                      href={`#${attempt.id}`}
                      aria-label={`${time}的${kindOf(attempt)}，${go}`}
                      onClick={(event) => {
                        event.preventDefault();
                        onOpen(attempt.id);
                      }}
                    >
                      {go}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!rows.every(isTest) && <p class="mute">练习和错题再练只列出来，不算第一次和最好。</p>}
    </section>
  );
}
