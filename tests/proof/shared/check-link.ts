import type { App } from '../../emulator/open-app'
import type { Link } from './random-link'

/** Characters that a page with anything on it has at least, blanks left out: 历年对比 of a single report says no more. */
const LEAST = 12

/** Follows a link into the running app and gives what went wrong, or undefined: a page that throws, or has no words. */
export async function checkLink(app: App, link: Link): Promise<string | undefined> {
  const before = (await app.errors()).length
  await app.show(link)
  const errors = (await app.errors()).slice(before)
  const words = (await app.page.locator('host-page:not([hidden]) .page').allInnerTexts()).join('').replace(/\s/g, '')
  if (errors.length === 0 && words.length >= LEAST) return undefined
  return `${JSON.stringify(link)}: ${words.length} characters drawn ${errors.join(' ').slice(0, 400)}`
}
