/** The steps of deck.css by which a full slide gets smaller. */
const steps = 4;

/** Makes the words of each slide that holds too much smaller, by as many steps as it needs. Call it once the deck stands. */
export function fitSlides(root: HTMLElement): void {
  for (const slide of root.querySelectorAll<HTMLElement>('section.slide')) {
    for (let step = 1; step <= steps && overflows(slide); step++) slide.dataset.tight = String(step);
  }
}

function overflows(slide: HTMLElement): boolean {
  return slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth;
}
