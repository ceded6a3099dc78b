import { expect, test } from 'vitest'
import { words } from '@/reader/words'

test('关于 says of a change when it was made, what was there, what is now, and why', () => {
  const change = { date: '2023-03-15', at: 's1.6.1', was: '信访件', now: '信访总量', why: '原文说的是总量' }
  expect(words.about.change(change)).toBe('2023-03-15：“信访件”改为“信访总量”。原文说的是总量')
})
