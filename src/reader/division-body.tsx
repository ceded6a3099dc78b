import { Text, View } from '@tarojs/components'
import { anchorOf } from '@/report/anchor'
import { leadOf } from '@/report/lead'
import type { Division } from '@/report/types'
import { widen } from '@/report/widen'
import { Prose } from './prose'

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
  return (
    <View className='item' id={anchorOf(division.id)}>
      <Text className='lead' userSelect>
        {widen(division.paragraphs[0].text).slice(...leadOf(division))}
      </Text>
      <DivisionBody division={division} />
    </View>
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
