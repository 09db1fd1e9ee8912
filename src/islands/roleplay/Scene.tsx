interface Props {
  who: string;
  role: string;
  goal: string;
  /** What has happened so far; left out where it stands elsewhere on the page. */
  situation?: string;
  lang: string | undefined;
}

/** Who sits opposite, who one is, and what to achieve. */
export function Scene({ who, role, goal, situation, lang }: Props) {
  return (
    <dl class="scene">
      <dt>对面</dt>
      <dd lang={lang}>{who}</dd>
      <dt>你是谁</dt>
      <dd lang={lang}>{role}</dd>
      {situation && (
        <>
          <dt>这件事</dt>
          <dd lang={lang}>{situation}</dd>
        </>
      )}
      <dt>要做到</dt>
      <dd lang={lang}>{goal}</dd>
    </dl>
  );
}
