import type { SupportedPart } from '../course/lesson-parts.ts';
import Bad from './parts/Bad.astro';
import Changed from './parts/Changed.astro';
import Check from './parts/Check.astro';
import Diagram from './parts/Diagram.astro';
import Dialogue from './parts/Dialogue.astro';
import Good from './parts/Good.astro';
import KeyPoints from './parts/KeyPoints.astro';
import Notes from './parts/Notes.astro';
import Quote from './parts/Quote.astro';
import Section from './parts/Section.astro';

/** The faces of the parts that lessons may use; the names and rules are those of `course/lesson-parts.ts`. */
export const authorParts: Record<SupportedPart, unknown> = {
  Bad,
  Changed,
  Check,
  Diagram,
  Dialogue,
  Good,
  KeyPoints,
  Notes,
  Quote,
  Section,
};
