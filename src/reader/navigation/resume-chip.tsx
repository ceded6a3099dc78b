import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import { scrollToTop } from '@/platform/scroll'
import { divisionAt } from '@/report/anchor'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { headingOf } from '@/report/walk'
import { Chip } from '../ui/chip'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { LastRead } from './last-read'
import { timeAgo } from './time-ago'

/** How long the chip stays, ms. */
const STAY = 8000

interface ResumeChipProps {
  report: Report
  lastRead: LastRead
  onClose: () => void
}

/** Says which place was restored from the last visit, and offers to start from the top instead. */
export function ResumeChip({ report, lastRead, onClose }: ResumeChipProps) {
  const division = divisionAt(report, lastRead.place.anchor)
  useEffect(() => {
    const timer = setTimeout(onClose, STAY)
    return () => clearTimeout(timer)
  }, [onClose])
  const fromStart = () => {
    scrollToTop()
    onClose()
  }
  const button = (
    <Pressable className='chip-action' onTap={fromStart}>
      {words.navigation.fromStart}
    </Pressable>
  )
  return (
    <Chip buttons={button} onClose={onClose}>
      <Text className='chip-text'>
        {words.navigation.lastRead(division ? toFullWidthPunctuation(headingOf(division)) : '', timeAgo(lastRead.at))}
      </Text>
    </Chip>
  )
}
