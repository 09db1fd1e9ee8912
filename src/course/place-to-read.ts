/** A section, or a whole lesson, to read again: where it is, and its title. */
export interface PlaceToRead {
  module: string;
  lesson: string;
  section?: string;
  title: string;
}
