/** Paints the page behind the app, seen when it is pulled beyond its ends, for a theme fixed by the reader. */
export function paintWindow(theme: 'light' | 'dark' | 'system'): void {
  document.body.classList.remove('light', 'dark')
  if (theme !== 'system') document.body.classList.add(theme)
}
