import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useHydrated } from '../use-hydrated.ts';
import { Ask } from './Ask.tsx';

interface Props {
  label: string;
  question: string;
  children: ComponentChildren;
  no: string;
  yes: string;
  onYes: () => void;
}

/** A button whose question opens below it. The button stays, and has the focus again once the question is answered. */
export function AskFirst({ label, onYes, ...question }: Props) {
  const [asking, setAsking] = useState(false);
  const hydrated = useHydrated();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <p>
        <button
          ref={button}
          type="button"
          class="btn needs-js"
          disabled={!hydrated}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {label}
        </button>
      </p>
      {asking && (
        <Ask
          {...question}
          onNo={close}
          onYes={() => {
            close();
            onYes();
          }}
        />
      )}
    </>
  );
}
