import path from 'node:path'
import { compile as compileSass } from 'sass'
import { buildRenderer } from '../../../config/plugins/h5-prerender'
import type { Report } from '../../report/types'
import { allFigures, allParagraphs } from '../../report/walk'

/** A report with more paragraphs is previewed section by section: to draw it whole would take seconds at each step. */
const LONG = 600

const STYLES = ['app.scss', 'reader/report/report.scss', 'reader/figures/year-pair.scss', 'prerender/prerender.scss']

/** Draws reports as phones show them: by the reader's own components and styles, without a script. */
export class Previewer {
  private readonly prerender = buildRenderer()
  private readonly styles: string

  /** `src` is the folder of the project's source. Throws where the reader cannot be built. */
  constructor(src: string) {
    this.styles = STYLES.map((file) => compileSass(path.join(src, file), { style: 'compressed' }).css).join('\n')
  }

  /** The report as a page, each figure with its id in data-figure; of a long report only the section that holds `part`. */
  page(report: Report, part: string): string {
    const shown = allParagraphs(report).length > LONG ? sectionOf(report, part) : report
    const ids = allFigures(shown).map(({ id }) => id)
    let next = 0
    const text = this.prerender(shown).replace(/<mark(?=[ >])/g, () => `<mark data-figure="${ids[next++] ?? ''}"`)
    const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    return `<!doctype html><html lang="zh-CN"><head>${meta}<title>预览</title><style>body{margin:0}${this.styles}
mark[data-current]{outline:2px solid var(--brand);outline-offset:2px}</style></head><body>${text}</body></html>`
  }
}

function sectionOf(report: Report, part: string): Report {
  const section = report.sections.find(({ id }) => part === id || part.startsWith(`${id}.`))
  if (section) {
    const children = section.children.filter(({ id }) => id === part)
    return { ...report, preamble: [], backMatter: [], sections: [{ ...section, children }] }
  }
  return part === 'back' ? { ...report, preamble: [], sections: [] } : { ...report, sections: [], backMatter: [] }
}
