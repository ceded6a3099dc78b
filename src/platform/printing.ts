/** Whether the page is being printed: never in WeChat, which has no printer. */
export function usePrinting(): boolean {
  return false
}
