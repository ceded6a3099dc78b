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

/**
 * Words on the page in view, or in what lies over it, that stand out too little from what is behind them, in both
 * themes: below 4.5, or below 3 for large type. Gives one line each, with colours and the ratio.
 */
export async function faintWords(app: App): Promise<string[]> {
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
