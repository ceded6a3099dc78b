import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { App } from '../../emulator/open-app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The part of axe-core's result that is read here. */
interface AxeResult {
  violations: { nodes: { html: string; any: { message: string }[] }[] }[]
}

const PAGE = 'host-page:not([hidden])'
/** What lies over a page: while it does, the page behind is dimmed and no word there is judged. */
const OVER = [`${PAGE} .sheet-layer`, `${PAGE} .search`]

/** Kinds of words that were judged, by the classes of what they stand in, out to the page: colours depend on these alone. */
const judged = new Set<string>()

async function hasNewWords(app: App): Promise<boolean> {
  const kinds = await app.page.evaluate((page) => {
    const kindOf = (element: Element | null): string =>
      element && !element.matches(page) ? `${kindOf(element.parentElement)} > ${element.className}` : ''
    const all = [...document.querySelectorAll(`${page} *`)].filter((element) => element.checkVisibility())
    const withWords = all.filter(({ childNodes }) => [...childNodes].some((it) => it.nodeType === 3 && it.nodeValue))
    return [...new Set(withWords.map(kindOf))]
  }, PAGE)
  const before = judged.size
  for (const kind of kinds) judged.add(kind)
  return judged.size > before
}

/**
 * Words on the page in view, or in what lies over it, that stand out too little from what is behind them, in both
 * themes: below 4.5, or below 3 for large type. Gives one line each, with colours and the ratio; none where words of the
 * same kinds were judged before.
 */
export async function faintWords(app: App): Promise<string[]> {
  if (!(await hasNewWords(app))) return []
  await app.page.evaluate(`window.axe || eval(${JSON.stringify(axe)})`)
  const found: string[] = []
  const covered = (await app.page.locator(OVER.join()).count()) > 0
  const include = JSON.stringify(covered ? [...OVER, `${PAGE} .notices`] : [PAGE])
  for (const theme of ['dark', 'light'] as const) {
    await app.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const { violations } = (await app.page.evaluate(
      `axe.run({ include: ${include} }, { runOnly: ['color-contrast'], resultTypes: ['violations'] })`,
    )) as AxeResult
    for (const { html, any } of violations.flatMap(({ nodes }) => nodes)) {
      found.push(`${theme} ${html.slice(0, 80)} ${any[0]?.message}`)
    }
  }
  return found
}
