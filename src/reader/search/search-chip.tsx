import { Text } from '@tarojs/components'
import { Chip } from '../ui/chip'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { ActiveSearch } from './use-search'

interface SearchChipProps {
  active: ActiveSearch
  /** Goes to the hit at that place, from 0. */
  onStep: (at: number) => void
  onClose: () => void
}

/** ‹ n / N ›: steps through the hits of a search on the page; after the last hit comes the first. */
export function SearchChip({ active: { hits, at, query }, onStep, onClose }: SearchChipProps) {
  const step = (by: number) => onStep((at + by + hits.length) % hits.length)
  const buttons = (
    <>
      <Pressable className='chip-step' aria-label={words.search.previous} onTap={() => step(-1)}>
        ‹
      </Pressable>
      <Pressable className='chip-step' aria-label={words.search.next} onTap={() => step(1)}>
        ›
      </Pressable>
    </>
  )
  return (
    <Chip buttons={buttons} onClose={onClose}>
      <Text className='chip-text'>{words.search.position(query, at + 1, hits.length)}</Text>
    </Chip>
  )
}
