import { articleOf, linesBefore } from './article'
import { linesOf } from './lines-of'
import { parsePage } from './page'

/**
 * The article of a saved page, one line per paragraph, the cells of a row parted by tabs; a title that stands above the
 * article's element comes first. Null where the page nests too deep to be read.
 */
export function htmlToText(html: string): string | null {
  const page = parsePage(html.replace(/^\uFEFF/, ''))
  if (!page) return null
  const article = articleOf(page)
  const lines = linesOf(article)
  const title = linesBefore(article)
    .filter((line) => /^.{6,60}(?:报告|報告|总结|總結|情况|情況)$/.test(line))
    .at(-1)
  return (title && !lines.slice(0, 8).includes(title) ? [title, ...lines] : lines).join('\n')
}
