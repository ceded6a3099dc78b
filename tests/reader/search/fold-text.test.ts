import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '@/reader/search/fold-text'

test.each([
  ['１５６８', '1568'],
  ['1,568', '1568'],
  ['１，５６８宗', '1568宗'],
  ['12,345,678', '12345678'],
  ['2022,568', '2022,568'],
  ['1,5689', '1,5689'],
  ['3、5个', '3、5个'],
  ['3—5个', '3-5个'],
  ['3－5个', '3-5个'],
  ['96.64％', '96.64%'],
  ['34.9%、36.3%', '34.9%36.3%'],
  ['“1+6+N”', '1+6+n'],
  ['行政执法“三项制度”', '行政执法三项制度'],
  ['双随机、一公开', '双随机一公开'],
  ['全流程网办 IV级', '全流程网办iv级'],
  ['12 34', '12 34'],
  ['热潮。二是', '热潮。二是'],
  ['热潮!二是', '热潮。二是'],
  ['云城区,坚持', '云城区坚持'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text).text).toBe(folded)
})

const anyText = fc.string({ unit: fc.constantFrom(...'云城1290aZＡ９％%，,。.“”、 —-(') })
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

test('every letter and digit says where it stands in the original', () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text, at } = foldText(original)
      expect(at).toHaveLength(text.length)
      expect(at.every((from, i) => i === 0 || from > at[i - 1])).toBe(true)
      for (let i = 0; i < text.length; i++)
        if (/[云城0-9a-z%]/.test(text[i])) expect(plain(original[at[i]])).toBe(text[i])
    }),
  )
})

test('letters and digits are never lost or reordered', () => {
  const letters = (text: string) => plain(text).replace(/[^云城0-9a-z%]/g, '')
  fc.assert(
    fc.property(anyText, (original) => {
      expect(letters(foldText(original).text)).toBe(letters(original))
    }),
  )
})
