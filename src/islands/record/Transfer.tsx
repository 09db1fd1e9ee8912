import { Export } from './Export.tsx';
import { Import } from './Import.tsx';

/** The id that storage, files and texts carry. Only in the browser. */
const courseId = () => document.documentElement.dataset.course ?? '';

/** Out of this browser and into it. */
export function Transfer({ courseVersion }: { courseVersion: string }) {
  return (
    <>
      <Export courseId={courseId} courseVersion={courseVersion} />
      <Import courseId={courseId} />
    </>
  );
}
