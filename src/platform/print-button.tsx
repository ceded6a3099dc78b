/** A button that prints the page: none in WeChat, which has no printer. */
export function PrintButton(_props: { children: string }) {
  return null
}
