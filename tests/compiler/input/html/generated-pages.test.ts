import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from '../../../../src/compiler/input/html/html-to-text'
import { generatedPage } from './generated-page'

const lettersIn = (text: string) => text.replace(/\s/g, '').length

test('every visible character of a page is in the text, in order, or counted and named as left out', () => {
  fc.assert(
    fc.property(generatedPage, ({ html, visible, invisible }) => {
      const { text, diagnostics } = htmlToText(html, 'page.html')
      const printed = text.replace(/\s/g, '')
      expect(invisible.filter((word) => printed.includes(word))).toEqual([])

      // Words that were left out are taken from what a browser shows; the rest must be the text to the letter.
      let at = 0
      const missing: string[] = []
      for (const word of visible) {
        if (printed.startsWith(word, at)) at += word.length
        else missing.push(word)
      }
      expect(printed.slice(at)).toBe('')

      const said = diagnostics.filter(({ rule }) => /^(?:control-)?left-out$/.test(rule))
      const counted = said.map(({ message }) => Number(message.match(/ (\d+) 字/)?.[1]))
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(lettersIn(missing.join('')))
    }),
    { numRuns: 1000 },
  )
})

test('any text at all is read, and none throws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...'<div> </b> <table> <tr> <td> <p> <b a=1> <svg> <math> <template> <select> <li> <!-- --> &#x0; <a'.split(' '),
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(typeof htmlToText(pieces.join(''), 'page.html').text).toBe('string')
    }),
    { numRuns: 500 },
  )
})
