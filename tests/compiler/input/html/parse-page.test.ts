import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../../src/compiler/input/html/html-to-text'

const each = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('')

/** Pages of some 100 kB that cost parse5 minutes, gigabytes or its stack when it is given them as they are. */
const TANGLED: [name: string, html: string][] = [
  ['nesting without end', '<div>'.repeat(200_000)],
  ['end tags that close nothing', '<div></b>'.repeat(10_000)],
  ['tables within tables', '<table><tr><td>'.repeat(3_000)],
  ['formatting that is carried into every paragraph', each(5_000, (i) => `<b a=${i}><p>`)],
  ['one tag with 100,000 attributes', `<p ${each(100_000, (i) => `a${i} `)}>甲`],
  ['a body that is opened again and again', each(100_000, (i) => `<body a${i}>`)],
  ['words before a table that come after it', `<div>${'<i></i>'.repeat(50_000)}<table>${'<b></b>'.repeat(50_000)}`],
  ['templates within templates', '<template>'.repeat(10_000)],
  ['drawings within drawings', '<svg><foreignObject>'.repeat(10_000)],
  ['more than any page that people made', '<p>甲</p>'.repeat(500_000)],
]

/** Ordinary pages with many tags that nest nothing. */
const ORDINARY: [name: string, html: string][] = [
  ['a drawing of many lines', `<svg>${'<path d="M0 0"/>'.repeat(5_000)}</svg><p>甲</p>`],
  ['tags in a script', `<script>for(i=0;i<n;i++)${'"<div>"+'.repeat(5_000)}""</script><p>甲</p>`],
  ['tags in a comment', `<!--${'<div>'.repeat(5_000)}--><p>甲</p>`],
  ['paragraphs that are never closed', `${'<p>'.repeat(5_000)}甲`],
  ['a picture within the page', `<img src="data:image/png;base64,${'A'.repeat(4_000_000)}"><p>甲</p>`],
]

describe('parsePage', () => {
  test.each(TANGLED)('gives up on %s', (_, html) => {
    const { text, diagnostics } = htmlToText(html, 'page.html')
    expect(text).toBe('')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['page-too-complex'])
  })

  test.each(ORDINARY)('reads %s', (_, html) => {
    expect(htmlToText(html, 'page.html').text).toBe('甲')
  })
})
