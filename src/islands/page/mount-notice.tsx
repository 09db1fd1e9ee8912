import { render } from 'preact';
import { RecordNotice } from './RecordNotice.tsx';

const place = document.querySelector('[data-notice]');
if (place) render(<RecordNotice />, place);
