import { Text, View } from '@tarojs/components'
import { isSinglePage } from '@/platform/single-page'
import { anchorOf } from '@/report/anchor'
import { headingSpan } from '@/report/heading-span'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division } from '@/report/types'
import { headingOf, paragraphsOf } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import type { Block } from '../virtual-list/block'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { HighlightedText } from './highlighted-text'
import { Prose } from './prose'
import { useTextContext } from './text-context'
import { itemHeight, proseHeight, weightOf } from './text-height'

interface DivisionProps {
  division: Division
}

/** The text of a division below its heading, then its items. */
export function DivisionBody({ division }: DivisionProps) {
  return <VirtualList blocks={[...ownBlocks(division), ...division.children.map(itemBlock)]} />
}

/** An item: its heading in bold, then its text; it does not fold. */
function Item({ division }: DivisionProps) {
  const { flash } = useTextContext()
  return (
    <View className={flash === division.id ? 'item flash' : 'item'} id={anchorOf(division.id)}>
      <Text className='lead' userSelect>
        <HighlightedText paragraph={division.paragraphs[0]} within={headingSpan(division)} />
      </Text>
      <DivisionBody division={division} />
      <DivisionMenuButton division={division} />
    </View>
  )
}

/**
 * The button at the end of a division that opens its sheet. Single-page mode has none: it can neither bookmark nor
 * share.
 */
export function DivisionMenuButton({ division }: DivisionProps) {
  const { openDivision } = useTextContext()
  if (isSinglePage()) return null
  return (
    <Pressable
      className='more'
      aria-label={words.report.divisionMenu(toFullWidthPunctuation(headingOf(division)))}
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

/** The division's own paragraphs, without the part of the first that is drawn as its heading. */
export function ownBlocks(division: Division): Block[] {
  const [, headingEnd] = headingSpan(division)
  return division.paragraphs.flatMap((paragraph, i) => {
    const start = i === 0 ? headingEnd : 0
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
