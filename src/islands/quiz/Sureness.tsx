/** The steps of 把握度, from the lowest, as the record counts them. */
export const sureness = ['没把握', '有一点', '有把握'] as const;

interface Props {
  item: string;
  step: number | undefined;
  /** Absent once the answer was told: then it only says what was said. */
  onPick: ((step: number) => void) | undefined;
}

/** How sure the learner is of an answer, beside it. Digits still answer the question while the focus is here. */
export function Sureness({ item, step, onPick }: Props) {
  if (!onPick) {
    return <p class="mute sureness">{step === undefined ? '没写把握' : `当时${sureness[step]}`}</p>;
  }
  return (
    // No fieldset: the one in a question is the question.
    <div class="sureness" role="radiogroup" aria-labelledby={`sure-${item}`}>
      <p class="mute" id={`sure-${item}`}>
        这个答案，有多大把握？
      </p>
      {sureness.map((words, at) => (
        <label key={words}>
          <input type="radio" name={`sure-${item}`} value={at} checked={step === at} onChange={() => onPick(at)} />
          {words}
        </label>
      ))}
    </div>
  );
}
