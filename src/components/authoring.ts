import type { PartName } from '../course/lesson-parts.ts';
import Bad from './parts/Bad.astro';
import Changed from './parts/Changed.astro';
import Check from './parts/Check.astro';
import Diagram from './parts/Diagram.astro';
import Dialogue from './parts/Dialogue.astro';
import Discuss from './parts/Discuss.astro';
import Good from './parts/Good.astro';
import KeyPoints from './parts/KeyPoints.astro';
import Model from './parts/Model.astro';
import Notes from './parts/Notes.astro';
import Quote from './parts/Quote.astro';
import Section from './parts/Section.astro';
import SelfCheck from './parts/SelfCheck.astro';
import Term from './parts/Term.astro';
import Try from './parts/Try.astro';

/** The faces of the parts that lessons may use; the names and rules are those of `course/lesson-parts.ts`. */
export const authorParts: Record<PartName, unknown> = {
  Bad,
  Changed,
  Check,
  Diagram,
  Dialogue,
  Discuss,
  Good,
  KeyPoints,
  Model,
  Notes,
  Quote,
  Section,
  SelfCheck,
  Term,
  Try,
};
