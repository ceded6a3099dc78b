import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What Taro has of its own under the same name. */
const TARO_ONLY = new Set(['getCurrentPages', 'nextTick', 'eventCenter', 'Canvas', 'env'])

/** What WeChat has had since base library 1.4: no phone that opens the app can be without. */
export const ALWAYS_THERE = ['createSelectorQuery', 'navigateBack', 'navigateTo', 'pageScrollTo', 'redirectTo']

/** The wx APIs that the app calls in WeChat, by name, as src/ writes them. */
export function usedApis(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.h5)\.tsx?$/.test(file),
  )
  const names = files.flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8')
    return [...text.matchAll(/\b(?:Taro|apis)\??\.(\w+)/g)].map(([, name]) => name)
  })
  return [...new Set(names)].filter((name) => !TARO_ONLY.has(name)).sort()
}
