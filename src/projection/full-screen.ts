/** Safari before 16.4 knows full screen only under these names; to go when the floor rises above it. */
type Prefixed = { webkitRequestFullscreen?: () => void };
type PrefixedDocument = { webkitFullscreenElement?: Element | null; webkitExitFullscreen?: () => void };

const root: Partial<Pick<HTMLElement, 'requestFullscreen'>> & Prefixed = document.documentElement;
const page: Document & PrefixedDocument = document;

/** Whether this browser can fill the screen at all: those of phones often cannot. */
export function canFillScreen(): boolean {
  return root.requestFullscreen !== undefined || root.webkitRequestFullscreen !== undefined;
}

/** Fills the screen, or gives it back. A browser that refuses leaves everything as it is. */
export function toggleFullScreen(): void {
  if (page.fullscreenElement ?? page.webkitFullscreenElement) {
    if (page.exitFullscreen) void page.exitFullscreen();
    else page.webkitExitFullscreen?.();
  } else if (root.requestFullscreen) root.requestFullscreen().catch(() => undefined);
  else root.webkitRequestFullscreen?.();
}
