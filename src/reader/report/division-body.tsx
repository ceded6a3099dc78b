import { View } from '@tarojs/components'
import { isSinglePage } from '@/platform/single-page'
import { anchorOf } from '@/report/anchor'
import { itemDepth } from '@/report/division-depth'
import { headingSpan } from '@/report/heading-span'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division } from '@/report/types'
import { headingOf, paragraphsOf } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import type { Block } from '../virtual-list/block'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { Lead } from './lead'
import { textBlocks } from './text-blocks'
import { useTextContext } from './text-context'
import { itemHeight, weightOf } from './text-height'

interface DivisionProps {
  division: Division
}

/** The text of a division below its heading, then its items. */
export function DivisionBody({ division }: DivisionProps) {
  return <VirtualList blocks={[...ownBlocks(division), ...division.children.map(itemBlock)]} />
}

/** An item: its heading in bold, then its text; it does not fold. Items below it share its button. */
function Item({ division }: DivisionProps) {
  const { flash } = useTextContext()
  const named = hasLead(division)
  return (
    <View className={flash === division.id ? 'item flash' : 'item'} id={anchorOf(division.id)}>
      {named && <Lead division={division} />}
      <VirtualList
        blocks={[
          ...(named ? ownBlocks(division) : textBlocks(division.paragraphs)),
          ...division.children.map(itemBlock),
        ]}
      />
      {itemDepth(division.id) === 0 && <DivisionMenuButton division={division} />}
    </View>
  )
}

/**
 * Whether an item has a heading over its text; not where it has none, where the heading prints a figure, which is marked
 * in text alone (（1）区政府文件21份。), or is one line below another item: ①检查企业。
 */
function hasLead(division: Division): boolean {
  const [first, ...more] = division.paragraphs
  const [, end] = headingSpan(division)
  const isLine = end >= first.text.length && more.length === 0 && division.children.length === 0
  const printsFigure = first.figures.some(({ span }) => span[0] < end)
  return headingOf(division) !== '' && !printsFigure && !(isLine && itemDepth(division.id) > 0)
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
  return textBlocks(division.paragraphs, headingSpan(division)[1])
}
