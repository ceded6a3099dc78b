import { Text } from '@tarojs/components'
import { Chip } from '../ui/chip'
import { Tappable } from '../ui/pressable'
import { words } from '../words'
import type { Find } from './use-search'

interface FindChipProps {
  find: Find
  /** Goes to the hit at that place, from 0. */
  onStep: (at: number) => void
  onClose: () => void
}

/** ‹ n / N ›: steps through the hits of a search in the page, round and round. */
export function FindChip({ find, onStep, onClose }: FindChipProps) {
  const { hits, at, query } = find
  const step = (by: number) => onStep((at + by + hits.length) % hits.length)
  const buttons = (
    <>
      <Tappable className='chip-step' aria-label={words.previousHit} onTap={() => step(-1)}>
        ‹
      </Tappable>
      <Tappable className='chip-step' aria-label={words.nextHit} onTap={() => step(1)}>
        ›
      </Tappable>
    </>
  )
  return (
    <Chip buttons={buttons} onClose={onClose}>
      <Text className='chip-text'>{words.found(query, at + 1, hits.length)}</Text>
    </Chip>
  )
}
