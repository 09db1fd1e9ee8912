import { render } from 'preact';
import { $notice } from '../../record/store.ts';

const place = document.querySelector('[data-notice]');
if (place) {
  // The live region is there before there is anything to say in it.
  place.setAttribute('role', 'status');
  $notice.subscribe(async (notice) => {
    if (Object.values(notice).some(Boolean)) {
      // Rarely needed, so it is no part of what every page loads.
      const { RecordNotice } = await import('./RecordNotice.tsx');
      render(<RecordNotice notice={$notice.get()} />, place);
    } else render(null, place);
  });
}
