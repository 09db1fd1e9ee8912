/** A file of the site's own did not arrive; `what` names it, and one press asks again. */
export function LoadFailed({ what, retry }: { what: string; retry: () => void }) {
  return (
    <p class="notice" role="alert">
      {what}没能载入，多半是网络断了。
      <button type="button" class="txt" onClick={retry}>
        再试一次
      </button>
    </p>
  );
}
