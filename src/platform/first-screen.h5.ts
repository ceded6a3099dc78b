/** Never in a browser: the app takes the place of the whole text, which is there already. */
export function useFirstScreen(_wanted: boolean): boolean {
  return false
}
