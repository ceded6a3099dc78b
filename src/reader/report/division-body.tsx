import { Text, View } from '@tarojs/components'
import { isSinglePage } from '@/platform/single-page'
import { anchorOf } from '@/report/anchor'
import { headingSpan } from '@/report/heading-span'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division } from '@/report/types'
import { headingOf, paragraphsOf } from '@/report/walk'
import { Tappable } from '../ui/pressable'
import { type Block, itemHeight, proseHeight, weightOf } from '../virtual-list/block'
import { Stretches } from '../virtual-list/virtual-list'
import { words } from '../words'
import { Pieces } from './highlighted-text'
import { Prose } from './prose'
import { useReading } from './text-context'

interface DivisionProps {
  division: Division
}

/** The text of a division below its heading, then its items. */
export function DivisionBody({ division }: DivisionProps) {
  return <Stretches blocks={[...ownBlocks(division), ...division.children.map(itemBlock)]} />
}

/** An item under its bold lead sentence; it does not fold. */
function Item({ division }: DivisionProps) {
  const { flash } = useReading()
  return (
    <View className={flash === division.id ? 'item flash' : 'item'} id={anchorOf(division.id)}>
      <Text className='lead' userSelect>
        <Pieces paragraph={division.paragraphs[0]} within={headingSpan(division)} />
      </Text>
      <DivisionBody division={division} />
      <More division={division} />
    </View>
  )
}

/** What can be done with a division, at its end: keep it, pass it on. Single-page mode can do neither. */
export function More({ division }: DivisionProps) {
  const { openDivision } = useReading()
  if (isSinglePage()) return null
  return (
    <Tappable
      className='more'
      aria-label={words.more(toFullWidthPunctuation(headingOf(division)))}
      onTap={() => openDivision(division.id)}
    />
  )
}

/** An item as a block of a long page. */
export function itemBlock(division: Division): Block {
  return {
    id: division.id,
    weight: weightOf(paragraphsOf(division)),
    height: (type) => itemHeight(division, type),
    draw: () => <Item key={division.id} division={division} />,
  }
}

/** The division's own paragraphs without the lead of the first, which its heading shows. */
export function ownBlocks(division: Division): Block[] {
  const [, leadEnd] = headingSpan(division)
  return division.paragraphs.flatMap((paragraph, i) => {
    const start = i === 0 ? leadEnd : 0
    const { length } = paragraph.text
    if (start >= length) return []
    const draw = () => <Prose key={paragraph.id} paragraph={paragraph} within={[start, length]} />
    return {
      id: paragraph.id,
      weight: weightOf([paragraph]),
      height: (type) => proseHeight(length - start, type),
      draw,
    }
  })
}
