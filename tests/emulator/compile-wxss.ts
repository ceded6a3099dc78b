import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { lengths } from './runtime/lengths'

/** Tags of WXML that become wx-… elements; `page` is the page's own element. */
const TAGS = new Set(
  (
    'page view text scroll-view button image input textarea swiper swiper-item rich-text navigator icon label form ' +
    'checkbox checkbox-group radio radio-group switch slider picker picker-view progress canvas cover-view cover-image ' +
    'root-portal page-meta page-container block movable-area movable-view video web-view match-media'
  ).split(' '),
)

/** One WXSS file with what it imports, as CSS for the host; empty when the file does not exist. */
export function compileWxss(root: string, relative: string, seen = new Set<string>()): string {
  const file = path.join(root, relative)
  if (seen.has(file) || !existsSync(file)) return ''
  seen.add(file)
  const sheet = postcss.parse(readFileSync(file, 'utf8'), { from: file })
  let imported = ''
  sheet.walkAtRules('import', (rule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1]
    rule.remove()
    if (target === undefined) return
    const from = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(relative), target)
    imported += compileWxss(root, from, seen)
  })
  sheet.walkDecls((declaration) => {
    declaration.value = lengths(declaration.value)
  })
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    rule.selector = selectorParser((selectors) => {
      selectors.walkTags((tag) => {
        if (TAGS.has(tag.value)) tag.value = `wx-${tag.value}`
      })
    }).processSync(rule.selector)
  })
  return imported + sheet.toString()
}
