const paths = {
  right: 'm4 11 4 4 9-10',
  wrong: 'm5 5 10 10M15 5 5 15',
  partial: 'M4 10h12',
} as const;

/** A sign that repeats the word beside it; screen readers hear the word alone. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
