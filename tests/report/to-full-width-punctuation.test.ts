import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'

test.each([
  ['2022年,云城区政府坚持', '2022年，云城区政府坚持'],
  ['(一)坚持以党的二十大精神为指引', '（一）坚持以党的二十大精神为指引'],
  ['占比96.64%;时限压减率为95.96%', '占比96.64%；时限压减率为95.96%'],
  ['分别下降34.9%,36.3%', '分别下降34.9%，36.3%'],
  ['办理公证事项3,204件', '办理公证事项3,204件'],
  ['8:30开门', '8:30开门'],
  ['http://example.cn', 'http://example.cn'],
  ['牵头单位:区司法局', '牵头单位：区司法局'],
  ['谁来办?马上办!', '谁来办？马上办！'],
  ['第(1)项', '第（1）项'],
  ['(1)加强学习', '（1）加强学习'],
  ['目录(PDF),', '目录（PDF），'],
  ['f(x)y', 'f(x)y'],
])('%s is shown as %s', (text, shown) => {
  expect(toFullWidthPunctuation(text)).toBe(shown)
})

test('widening is one to one and touches nothing but narrow punctuation', () => {
  const narrow: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '？': '?', '！': '!' }
  const text = fc.string({ unit: fc.constantFrom(...'云城1aZ%，。“”、,;:()?!（） ') })
  fc.assert(
    fc.property(text, (published) => {
      const shown = toFullWidthPunctuation(published)
      expect(shown).toHaveLength(published.length)
      for (let i = 0; i < shown.length; i++) expect([shown[i], narrow[shown[i]]]).toContain(published[i])
    }),
  )
})

test('a pair of parentheses is widened together or not at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'中a1(),') }), (published) => {
      const shown = toFullWidthPunctuation(published)
      const open: number[] = []
      for (let i = 0; i < published.length; i++) {
        if (published[i] === '(') open.push(i)
        if (published[i] === ')' && open.length > 0) {
          expect([shown[open.pop() as number], shown[i]].join('')).toMatch(/^(\(\)|（）)$/)
        }
      }
    }),
  )
})
