/** Nothing in a browser: it tells no type size of its own. */
export function EldersOffer() {
  return null
}
