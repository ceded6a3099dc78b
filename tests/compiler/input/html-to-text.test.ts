import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../src/compiler/input/html-to-text'

const article = '<p>一、工作情况</p><p>全年学习12次，群众满意度有待提升，能力有待提高。</p>'
const lines = '一、工作情况\n全年学习12次，群众满意度有待提升，能力有待提高。'

describe('htmlToText', () => {
  test('gives a line per block and per <br>', () => {
    expect(htmlToText('<div>一、工作情况</div><p>（一）加强学习<br>全年学习<b>12</b>次。</p>')).toBe(
      '一、工作情况\n（一）加强学习\n全年学习12次。',
    )
  })

  test('leaves out scripts, styles, navigation and what is hidden', () => {
    const noise =
      '<script>var a="九、"</script><style>p{}</style><nav>首页</nav><p style="display:none">隐</p><p hidden>藏</p>'
    expect(htmlToText(`<head><title>页</title></head>${noise}${article}<footer>版权</footer>`)).toBe(lines)
  })

  test('keeps to the article where it holds nearly all the words, menus not counted', () => {
    const menu = `<ul>${'<li><a href="/">政府信息公开年度报告目录</a></li>'.repeat(40)}</ul>`
    expect(htmlToText(`<div>${menu}</div><div><div>${article}</div></div><div>联系我们</div>`)).toBe(lines)
  })

  test('puts a title above the article before it, once', () => {
    const title = '云城区2022年法治政府建设情况报告'
    expect(htmlToText(`<h1>${title}</h1><div>来源：云城区</div><div>${article.repeat(4)}</div>`)).toMatch(
      new RegExp(`^${title}\n一`),
    )
    expect(htmlToText(`<h1>${title}</h1><div><p>${title}</p>${article.repeat(6)}</div>`)?.split(title)).toHaveLength(2)
  })

  test('parts the cells of a table by tabs, and reads a table that lays out the page as text', () => {
    expect(
      htmlToText('<table><tr><th>项目</th><th>件数</th></tr><tr><td><p>许可</p></td><td>120</td></tr></table>'),
    ).toBe('项目\t件数\n许可\t120')
    const [left, right] = ['左栏。'.repeat(120), '全年学习。'.repeat(80)]
    expect(htmlToText(`<table><tr><td>${left}</td><td><p>一、工作情况</p><p>${right}</p></td></tr></table>`)).toBe(
      `${left}\n一、工作情况\n${right}`,
    )
  })

  test('keeps all that is numbered, though most words are in one element', () => {
    const page = `<p>一、工作情况</p><div>${article.replace('一、', '（一）').repeat(9)}</div><p>二、存在问题</p>`
    expect(htmlToText(page)).toMatch(/^一、工作情况\n（一）工作情况[\s\S]*\n二、存在问题$/)
  })

  test('shows blanks as a browser does: none for a line end between Chinese characters', () => {
    expect(htmlToText('<p>　　全区依法\n   行政，共  12&nbsp;次\n of 3。</p>')).toBe(
      '全区依法行政，共 12\u00A0次 of 3。',
    )
  })

  test('gives up on a page that nests without end, at once', () => {
    expect(htmlToText('<div>'.repeat(200_000))).toBeNull()
  })
})
