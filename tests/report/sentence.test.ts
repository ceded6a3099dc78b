import { expect, test } from 'vitest'
import { sentenceAt } from '@/report/sentence'

const text = '形势稳中有降。2022年全年总量409件,同比下降10.31%。他说：“办结456件。”再无'

function sentenceWith(part: string): string {
  const start = text.indexOf(part)
  return text.slice(...sentenceAt(text, [start, start + part.length]))
}

test('a sentence runs from the end of the one before to its own full stop', () => {
  expect(sentenceWith('409件')).toBe('2022年全年总量409件,同比下降10.31%。')
})

test('a closing quotation mark belongs to the sentence that it closes', () => {
  expect(sentenceWith('456件')).toBe('他说：“办结456件。”')
})

test('the last sentence needs no full stop', () => {
  expect(sentenceWith('再无')).toBe('再无')
})

test('what runs on into the next sentence is in both', () => {
  expect(sentenceWith('有降。2022年')).toBe('形势稳中有降。2022年全年总量409件,同比下降10.31%。')
})
