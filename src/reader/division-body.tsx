import { Text, View } from '@tarojs/components'
import { isSinglePage } from '@/platform/single-page'
import { anchorOf } from '@/report/anchor'
import { leadOf } from '@/report/lead'
import type { Division } from '@/report/types'
import { headingOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { Pieces } from './pieces'
import { Prose } from './prose'
import { useReading } from './reading'
import { Tappable } from './tappable'
import { words } from './words'

interface DivisionProps {
  division: Division
}

/** The text of a division below its heading, then its items. */
export function DivisionBody({ division }: DivisionProps) {
  return (
    <>
      <DivisionProse division={division} />
      {division.children.map((item) => (
        <Item key={item.id} division={item} />
      ))}
    </>
  )
}

/** An item under its bold lead sentence; it does not fold. */
export function Item({ division }: DivisionProps) {
  const { flash } = useReading()
  return (
    <View className={flash === division.id ? 'item flash' : 'item'} id={anchorOf(division.id)}>
      <Text className='lead' userSelect>
        <Pieces paragraph={division.paragraphs[0]} within={leadOf(division)} />
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
      aria-label={words.more(widen(headingOf(division)))}
      onTap={() => openDivision(division.id)}
    />
  )
}

/** The division's own paragraphs without the lead of the first, which its heading shows. */
export function DivisionProse({ division }: DivisionProps) {
  const [, leadEnd] = leadOf(division)
  return division.paragraphs.map((paragraph, i) => {
    const start = i === 0 ? leadEnd : 0
    if (start >= paragraph.text.length) return null
    return <Prose key={paragraph.id} paragraph={paragraph} within={[start, paragraph.text.length]} />
  })
}
