import { createHash } from 'node:crypto'
import path from 'node:path'
import { compile } from 'sass'

/** Style sheets of src/ that few visits need, and the media that need them. */
const SHEETS = {
  'window-sizes': '(min-width: 640px)',
  wide: '(min-width: 960px)',
  enlarged: '(max-width: 639px) and (max-height: 320px)',
  'reduced-motion': '(prefers-reduced-motion: reduce)',
  'forced-colors': '(forced-colors: active)',
  print: 'print', // last: paper may be as wide as a window
}

/** A style sheet that index.html links for some media alone: a browser fetches it last where they do not apply. */
export interface MediaStyles {
  /** Path in the site. */
  file: string
  css: string
  /** The link in the page's head. */
  link: string
}

/** These style sheets, compiled. Throws what Sass says against them. */
export function mediaStyles(root: string): MediaStyles[] {
  return Object.entries(SHEETS).map(([name, media]) => {
    const { css } = compile(path.join(root, 'src', `${name}.scss`), { style: 'compressed' })
    const file = `css/${name}.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
    return { file, css, link: `<link href="./${file}" rel="stylesheet" media="${media}">` }
  })
}
