import JSZip from 'jszip'
import type { Diagnostic } from '../../../../src/compiler/diagnostic'
import { readDocx } from '../../../../src/compiler/input/docx/read-docx'

const OFFICE = 'http://schemas.openxmlformats.org'
const MICROSOFT = 'http://schemas.microsoft.com/office'
const RELATION = `${OFFICE}/officeDocument/2006/relationships`

const NAMESPACES = Object.entries({
  w: `${OFFICE}/wordprocessingml/2006/main`,
  r: RELATION,
  m: `${OFFICE}/officeDocument/2006/math`,
  a: `${OFFICE}/drawingml/2006/main`,
  c: `${OFFICE}/drawingml/2006/chart`,
  dgm: `${OFFICE}/drawingml/2006/diagram`,
  pic: `${OFFICE}/drawingml/2006/picture`,
  wp: `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  mc: `${OFFICE}/markup-compatibility/2006`,
  wps: `${MICROSOFT}/word/2010/wordprocessingShape`,
  wpg: `${MICROSOFT}/word/2010/wordprocessingGroup`,
  w14: `${MICROSOFT}/word/2010/wordml`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:somebody:else',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** A document by the XML inside the roots of its parts; a part that is not given is not in the file. */
export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  settings?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  chart?: string
  diagramData?: string
  aFChunk?: string
}

const ROOTS: Record<Exclude<keyof DocxParts, 'body'>, string> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
  chart: 'c:chartSpace',
  diagramData: 'dgm:dataModel',
  aFChunk: 'html',
}

/** An unfinished .docx with these parts. The relationship of a part has the part's name as its id: `r:id="header"`. */
export function packDocx({ body, ...others }: DocxParts, change: (xml: string) => string = (xml) => xml): JSZip {
  const zip = new JSZip()
  const xml = (root: string, content: string) =>
    change(`<?xml version="1.0" encoding="UTF-8"?><${root} ${NAMESPACES}>${content}</${root}>`)
  const relations = (entries: [string, string][]) =>
    `<Relationships xmlns="${OFFICE}/package/2006/relationships">${entries
      .map(([kind, target]) => `<Relationship Id="${kind}" Type="${RELATION}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const names = Object.keys(others) as (keyof typeof ROOTS)[]
  zip.file('_rels/.rels', change(relations([['officeDocument', 'word/document.xml']])))
  zip.file('word/document.xml', xml('w:document', `<w:body>${body}</w:body>`))
  zip.file('word/_rels/document.xml.rels', change(relations(names.map((name) => [name, `${name}.xml`]))))
  for (const name of names) zip.file(`word/${name}.xml`, xml(ROOTS[name], others[name] ?? ''))
  return zip
}

export function zipped(zip: JSZip): Promise<Buffer> {
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The text of such a document, and what was said: `2:3 hidden-text 隐藏文字…`. */
export async function readParts(
  parts: DocxParts,
  change?: (xml: string) => string,
): Promise<{ text: string; said: string[] }> {
  return readBytes(await zipped(packDocx(parts, change)))
}

export async function readBytes(bytes: Buffer): Promise<{ text: string; said: string[] }> {
  const { text, diagnostics } = await readDocx('报告.docx', bytes)
  return { text, said: diagnostics.filter(({ rule }) => rule !== 'auto-numbering').map(brief) }
}

function brief({ line, column, rule, message }: Diagnostic): string {
  return `${line}:${column} ${rule} ${message}`
}

/** A run; `look` is the XML of its properties. */
export function run(text: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`
}

/** A paragraph of runs; a text alone is a run. `properties` is the XML of its properties. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') || !content ? content : run(content)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** What makes a paragraph an item of a list. */
export function item(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/** One level of a list. `more` is further XML of the level. */
export function level(at: number, format: string, text: string, more = '<w:suff w:val="nothing"/>', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A list with its own definition of the same number. */
export function list(id: number, levels: string): string {
  return `${definition(id, levels)}${num(id, id)}`
}

export function definition(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
}

export function num(id: number, definitionId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`
}

/** A table of rows of cells of XML. */
export function table(...rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}
