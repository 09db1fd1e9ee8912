/** The steps of deck-slides.css by which a full slide gets smaller. */
const steps = 6;

/** Makes the words of each slide that holds too much smaller, by as many steps as it needs. Call it once the deck stands. */
export function fitSlides(root: HTMLElement): void {
  // What a step would show or hide is laid out as well, so that each state of a slide fits.
  root.classList.add('fitting');
  for (const slide of root.querySelectorAll<HTMLElement>('section.slide')) {
    for (let step = 1; step <= steps && overflows(slide); step++) slide.dataset.tight = String(step);
  }
  root.classList.remove('fitting');
}

function overflows(slide: HTMLElement): boolean {
  const parts = [...slide.children] as HTMLElement[];
  // Chromium leaves the lower padding of a flex box out of its scroll height, so the footer's own edge is asked for.
  const floor = slide.clientHeight - Number.parseFloat(getComputedStyle(slide).paddingBottom);
  return parts.some((part) => part.offsetTop + part.offsetHeight > floor + 1 || part.scrollWidth > part.clientWidth);
}
