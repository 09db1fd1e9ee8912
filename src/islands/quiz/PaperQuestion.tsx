import type { Ref } from 'preact';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { answerItem, setConfidence, tellItem, toggleFlag } from '../../record/run-changes.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { remember } from '../../record/store.ts';
import type { Body } from '../item/body.ts';
import { ItemForm } from '../item/ItemForm.tsx';
import { AskNow } from './AskNow.tsx';
import type { Paper } from './paper.ts';
import { Sureness } from './Sureness.tsx';

interface Props {
  attempt: AttemptRecord;
  paper: Paper;
  item: BankItem;
  /** Its position on the paper. */
  at: number;
  body: Body;
  lang: string | undefined;
  heading: Ref<HTMLLegendElement>;
  onGo: (to: number) => void;
  /** After every answer. */
  onAnswered: () => void;
}

/** One question of a paper, with what one can do there: answer, say how sure, doubt it or have it told, turn. */
export function PaperQuestion({ attempt, paper, item, at, body, lang, heading, onGo, onAnswered }: Props) {
  const { id, seed, practice, flags, confidence } = attempt;
  const { items, responses, updated } = paper;
  const told = paper.told.includes(item.id);
  const next = at + 1 < items.length ? '下一题' : '去交卷';
  const flagged = flags.includes(item.id);
  const back = (
    <button type="button" class="btn" disabled={at === 0} onClick={() => onGo(at - 1)}>
      上一题
    </button>
  );
  const sure = (step: number) => remember(setConfidence(id, item.id, step, Date.now()));
  // What was said of an older text says nothing of this one.
  const beside = confidence && !updated.includes(item.id) && (
    <Sureness item={item.id} step={confidence[item.id]} onPick={told ? undefined : sure} />
  );
  const shown = {
    ...{ item, body, lang, seed, heading },
    name: `item-${item.id}`,
    number: `第 ${at + 1} 题，共 ${items.length} 题`,
    response: responses[item.id],
    onRespond: (response: Response) => {
      remember(answerItem(id, item, response, Date.now()));
      onAnswered();
    },
  };
  if (practice) {
    return (
      <AskNow
        {...{ ...shown, told, next, beside }}
        onTell={() => remember(tellItem(id, item.id, Date.now()))}
        onNext={() => onGo(at + 1)}
        buttons={
          <>
            {back}
            {!told && (
              <button type="button" class="btn" onClick={() => onGo(at + 1)}>
                先跳过
              </button>
            )}
          </>
        }
      />
    );
  }
  return (
    <ItemForm {...shown} onEnter={() => onGo(at + 1)}>
      {beside}
      <p class="row act">
        {back}
        <button
          type="button"
          class="btn"
          aria-pressed={flagged}
          onClick={() => remember(toggleFlag(id, item.id, Date.now()))}
        >
          标为存疑
        </button>
        <button type="button" class="btn pri end" onClick={() => onGo(at + 1)}>
          {next}
        </button>
      </p>
    </ItemForm>
  );
}
