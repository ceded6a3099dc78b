import { type Line, LineWriter } from './line-writer'
import { type Handler, leaveOut, type Place, visitChildren, type Walk, writingTo } from './walk'
import { wordsBelow } from './words-below'
import { childOf, numberOf, valOf, type XmlElement } from './xml-element'

/** A cell with more text than this lays out the page; it is no cell of a table. */
const LONGEST_CELL = 300

/** What may stand between a table and its rows, or a row and its cells. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

/** A table: one line for a row of short cells, parted by tabs; the cells' own lines where it only lays out the page. */
export const table: Handler = (element, place, walk) => {
  for (const row of partsOf(element, 'w:tr')) walk.writer.add(rowLines(row, place, walk))
}

function rowLines(row: XmlElement, place: Place, walk: Walk): Line[] {
  const properties = childOf(row, 'w:trPr')
  const writer = new LineWriter()
  if (childOf(properties, 'w:del')) {
    writingTo(writer, walk, () => leaveOut('deleted-text', row, walk))
    return writer.lines()
  }
  if (childOf(properties, 'w:ins')) writer.remark('inserted-text', wordsBelow(row), 0)
  const cells = partsOf(row, 'w:tc').flatMap((cell) => cellsOf(cell, place, walk))
  const before = Array.from({ length: columns(properties, 'w:gridBefore') }, () => [])
  const after = Array.from({ length: columns(properties, 'w:gridAfter') }, () => [])
  const joined = [...before, ...cells, ...after].map(joinLines)
  const isData = cells.length > 1 && joined.every(({ text }) => text.length <= LONGEST_CELL && !text.includes('\t'))
  if (!isData) return [...writer.lines(), ...cells.flat()]
  joined.forEach((cell, index) => {
    if (index > 0) writer.write('\t')
    writer.append(cell)
  })
  return writer.lines()
}

/** A cell's lines, and a cell without lines for each further column that it covers. */
function cellsOf(cell: XmlElement, place: Place, walk: Walk): Line[][] {
  const properties = childOf(cell, 'w:tcPr')
  const writer = new LineWriter()
  writingTo(writer, walk, () => {
    if (isCovered(properties)) leaveOutWords('covered-cell', cell, walk)
    else if (childOf(properties, 'w:cellDel')) leaveOutWords('deleted-text', cell, walk)
    else visitChildren(cell, place, walk)
  })
  const further = Math.max(columns(properties, 'w:gridSpan'), 1) - 1
  return [writer.lines(), ...Array.from({ length: further }, () => [])]
}

/** Whether a merged cell above or to the left of it lies over it. */
function isCovered(properties: XmlElement | undefined): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => childOf(properties, name) && valOf(properties, name) !== 'restart')
}

function leaveOutWords(rule: 'covered-cell' | 'deleted-text', cell: XmlElement, walk: Walk): void {
  if (wordsBelow(cell)) leaveOut(rule, cell, walk)
}

/** A table of Word has 63 columns at most. */
function columns(properties: XmlElement | undefined, name: string): number {
  return Math.min(numberOf(properties, name) ?? 0, 63)
}

function joinLines(lines: readonly Line[]): Line {
  const joined = new LineWriter()
  lines.forEach(({ text, remarks }) => {
    if (text.trim()) joined.write(' ')
    joined.append({ text: text.trim(), remarks })
  })
  const [{ text, remarks }] = joined.lines()
  return {
    text: text.slice(1),
    remarks: remarks.map((remark) => ({ ...remark, column: Math.max(0, remark.column - 1) })),
  }
}

function partsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? partsOf(child, name) : [],
  )
}
