import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { words } from '../../src/reader/words'
import { anchorOf } from '../../src/report/anchor'
import { headingSpan } from '../../src/report/heading-span'
import { foldsOf } from '../../src/report/places'
import { previewOf } from '../../src/report/preview'
import { runsOf } from '../../src/report/runs'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import type { Division, Paragraph, Report, Span } from '../../src/report/types'
import { figuresOf, headingOf } from '../../src/report/walk'

const toXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A part of a paragraph, its figures marked and tappable. */
function prose(it: Paragraph, within: Span, name = 'prose'): string {
  const shown = toFullWidthPunctuation(it.text)
  const runs = runsOf(it, within, []).map(({ start, text, figure }) => {
    const part = toXml(shown.slice(start, start + text.length))
    return figure ? `<text class="figure" id="${anchorOf(figure.id)}" bindtap="ask">${part}</text>` : part
  })
  return runs.length > 0 ? `<text class="${name}" user-select>${runs.join('')}</text>` : ''
}

const text = ({ paragraphs: [first, ...more] }: Division, from: number) =>
  [prose(first, [from, first.text.length]), ...more.map((it) => prose(it, [0, it.text.length]))].join('')

function item(it: Division): string {
  const menu = toXml(words.report.divisionMenu(toFullWidthPunctuation(headingOf(it))))
  return `<view class="item" id="${anchorOf(it.id)}">${prose(it.paragraphs[0], headingSpan(it), 'lead')}
${text(it, headingSpan(it)[1])}${it.children.map(item).join('')}<view class="more" hover-class="tap" bindtap="ask" aria-role="button" aria-label="${menu}"></view></view>`
}

function fold(report: Report, it: Division): string {
  const key = anchorOf(it.id).replaceAll('-', '_')
  const [, end] = headingSpan(it)
  const counts = [
    it.children.length > 0 && words.report.items(it.children.length),
    figuresOf(it).length > 0 && words.report.figures(figuresOf(it).length),
  ]
  const preview = previewOf(report, it).map((figure) => figure.text)
  return `<view class="fold {{open.${key} ? 'open' : ''}}" id="${anchorOf(it.id)}">
<view class="fold-head" aria-role="button" aria-level="3" aria-expanded="{{open.${key}}}" hover-class="tap" data-key="${key}" bindtap="toggle">${toXml(toFullWidthPunctuation(it.paragraphs[0].text).slice(0, end))}<text class="facts">${counts.filter(Boolean).join(' · ')}<text class="shown">${toXml(preview.join(' · '))}</text></text></view>
<view class="fold-body" wx:if="{{open.${key}}}">${text(it, end)}${it.children.map(item).join('')}</view></view>`
}

/** The folds as somebody would write them by hand: a fold has its text while `open` says so. */
function folds(report: Report): string {
  const isFold = new Set(foldsOf(report).map(({ id }) => id))
  const division = (it: Division): string => {
    if (isFold.has(it.id)) return fold(report, it)
    const [, end] = headingSpan(it)
    const name = toXml(toFullWidthPunctuation(it.paragraphs[0].text).slice(0, end))
    return `<view class="section-name">${name}</view>${text(it, end)}${it.children.map(division).join('')}`
  }
  return report.sections.map(division).join('')
}

/**
 * Writes a mini-program by hand that shows a report's folds as ours does: the style sheets of ours, built in `dist`, what
 * heads of folds say, and what screen readers are told. It has no masthead, no key figures and no bar. Gives its folder.
 */
export async function writeNativePage(report: Report, dist: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'native-page-'))
  const page = 'pages/report/index'
  await mkdir(path.join(folder, path.dirname(page)), { recursive: true })
  const styles = (await readdir(dist)).filter((file) => file.endsWith('.wxss'))
  for (const file of [...styles, `${page}.wxss`]) await cp(path.join(dist, file), path.join(folder, file))
  const files = {
    'app.json': JSON.stringify({ pages: [page], window: {} }),
    'app.js': 'App({})',
    [`${page}.json`]: '{}',
    [`${page}.js`]: `Page({ data: { open: {} }, ask() {}, toggle(event) {
      const { key } = event.currentTarget.dataset
      this.setData({ ['open.' + key]: !this.data.open[key] })
    } })`,
    [`${page}.wxml`]: `<view class="screen system" style="--body: 17px"><view class="page">${folds(report)}</view></view>`,
  }
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content)
  return folder
}
