import { type Line, LineWriter } from './line-writer'
import { type Handler, leaveOut, type Place, visitChildren, type Walk, writingTo } from './walk'
import { wordsBelow } from './words-below'
import { childOf, numberOf, valOf, type XmlElement } from './xml-element'

/** A cell with more text than this lays out the page; it is no cell of a table. */
const LONGEST_CELL = 300

/** The most columns that a table of Word has. */
const MOST_COLUMNS = 63

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
  const isInserted = !!childOf(properties, 'w:ins')
  if (isInserted && !place.inserted) writer.remark('inserted-text', wordsBelow(row), 0)
  const cells = partsOf(row, 'w:tc')
  let room = MOST_COLUMNS - cells.length
  /** A cell without lines for each further column that something covers. */
  const covered = (covering: XmlElement | undefined, name: string, own = 0): Line[][] => {
    const count = Math.max(0, Math.min(numberOf(covering, name) ?? 0, room + own) - own)
    room -= count
    return Array.from({ length: count }, () => [])
  }
  const columns = [
    ...covered(properties, 'w:gridBefore'),
    ...cells.flatMap((cell) => [
      cellLines(cell, { ...place, inserted: place.inserted || isInserted }, walk),
      ...covered(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1),
    ]),
    ...covered(properties, 'w:gridAfter'),
  ]
  const joined = columns.map(joinLines)
  const isData = cells.length > 1 && joined.every(({ text }) => text.length <= LONGEST_CELL && !text.includes('\t'))
  if (!isData) return [...writer.lines(), ...columns.flat()]
  joined.forEach((cell, index) => {
    if (index > 0) writer.write('\t')
    writer.append(cell)
  })
  return writer.lines()
}

function cellLines(cell: XmlElement, place: Place, walk: Walk): Line[] {
  const properties = childOf(cell, 'w:tcPr')
  const writer = new LineWriter()
  writingTo(writer, walk, () => {
    if (isCovered(properties)) leaveOutWords('covered-cell', cell, walk)
    else if (childOf(properties, 'w:cellDel')) leaveOutWords('deleted-text', cell, walk)
    else visitChildren(cell, place, walk)
  })
  return writer.lines()
}

/** Whether a merged cell above or to the left of it lies over it. */
function isCovered(properties: XmlElement | undefined): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => childOf(properties, name) && valOf(properties, name) !== 'restart')
}

function leaveOutWords(rule: 'covered-cell' | 'deleted-text', cell: XmlElement, walk: Walk): void {
  if (wordsBelow(cell)) leaveOut(rule, cell, walk)
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
