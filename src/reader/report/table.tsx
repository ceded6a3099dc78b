import { View } from '@tarojs/components'
import { emptyCornerOf, type RowPart, rowParts } from '@/report/cells'
import type { Paragraph } from '@/report/types'
import { HighlightedText } from './highlighted-text'
import { Prose } from './prose'

interface TableProps {
  /** Its rows, each a paragraph. */
  rows: readonly Paragraph[]
}

/** A table as the report prints it. One that is wider than the screen scrolls sideways, and nothing in it is cut. */
export function Table({ rows }: TableProps) {
  const columns = Math.max(...rows.map(({ text }) => rowParts(text).filter(({ bar }) => !bar).length))
  return (
    <View className='table-box'>
      <View className='table' ariaRole='table'>
        {rows.map((row, i) => (
          <Row key={row.id} row={row} heads={i === 0 && row.figures.length === 0} columns={columns} />
        ))}
      </View>
    </View>
  )
}

interface RowProps {
  row: Paragraph
  /** Whether it names the columns. */
  heads: boolean
  columns: number
}

function Row({ row, heads, columns }: RowProps) {
  const corner = Array.from({ length: emptyCornerOf(row, columns) }, (_, i) => i)
  const cell = ({ span, bar }: RowPart) =>
    bar ? (
      <View key={span[0]} className='bar' aria-hidden>
        <HighlightedText paragraph={row} within={span} />
      </View>
    ) : (
      <View key={span[0]} className='cell' ariaRole='cell'>
        <Prose paragraph={row} within={span} className='prose' />
      </View>
    )
  return (
    <View className={heads ? 'row-heads' : 'row-cells'} ariaRole='row'>
      {corner.map((i) => (
        <View key={`corner-${i}`} className='cell' ariaRole='cell' />
      ))}
      {rowParts(row.text).map(cell)}
    </View>
  )
}
