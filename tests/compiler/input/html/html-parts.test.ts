import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../../src/compiler/input/html/html-to-text'

const article = '<p>一、工作情况</p><p>全年学习12次，群众满意度有待提升，能力有待提高。</p>'
const lines = '一、工作情况\n全年学习12次，群众满意度有待提升，能力有待提高。'
const title = '某某区2022年法治政府建设情况报告'

/** The text, and each diagnostic as `line severity rule: message`. */
function read(html: string) {
  const { text, diagnostics } = htmlToText(html, 'page.html')
  const said = diagnostics.map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`)
  return { text, said }
}
const textOf = (html: string) => read(html).text

describe('what belongs to the document', () => {
  test('menus are left out, and named', () => {
    const menu = `<ul>${'<li><a href="/">政府信息公开年度报告目录</a></li>'.repeat(40)}</ul>`
    const { text, said } = read(`<div>${menu}</div><div><div>${article}</div></div><div class="foot">联系我们</div>`)
    expect(text).toBe(lines)
    expect(said.filter((one) => one.includes('left-out:'))).toEqual([
      '1 info left-out: 导航和链接没有收入（40 行 480 字）：“政府信息公开年度报告目录”“政府信息公开年度报告目录”“政府信息公开年度报告目录”“政府信息公开年度报告目录”……“政府信息公开年度报告目录”',
      '2 info left-out: 正文下方的网页文字没有收入（1 行 4 字）：“联系我们”',
    ])
  })

  test('everything from the title above the document on belongs to it', () => {
    const above = `<div class="top"><a href="/">首页</a></div><h1>${title}</h1><p>某府〔2023〕3号</p><p>区人大常委会：</p>`
    expect(textOf(`${above}<div class="con">${article.repeat(6)}</div>`)).toMatch(
      new RegExp(`^${title}\n某府〔2023〕3号\n区人大常委会：\n一、`),
    )
  })

  test('a title is found by what the page calls itself, though it does not end like one', () => {
    const other = '二〇二二年某某区依法行政这一年'
    const page = `<title>${other} - 某某区政府</title><div><p>频道</p><p>${other}</p><div>${article.repeat(6)}</div></div>`
    expect(textOf(page)).toMatch(new RegExp(`^${other}\n一、`))
  })

  test('a title that the document prints itself is not taken twice', () => {
    const { text, said } = read(`<h1>${title}</h1><div><p>${title}</p>${article.repeat(6)}</div>`)
    expect(text.split(title)).toHaveLength(2)
    expect(said).toEqual([`1 info left-out: 重复印出的标题没有收入（1 行 18 字）：“${title}”`])
  })

  test('first and last paragraphs, a table and the signature in elements of their own belong to it', () => {
    const page = `<div id="js_content" style="visibility: hidden; opacity: 0"><section><p>2022年，全区依法行政，现报告如下：</p></section>
      <section>${article.repeat(9)}</section><section><table><tr><td>许可<td>120</table></section>
      <section><p>下一步，投入1200万元。</p></section><section><p>某某区人民政府</p><p>2023年1月5日</p></section></div>`
    expect(textOf(page)).toMatch(/^2022年，/)
    expect(textOf(page)).toMatch(/\n许可\t120\n下一步，投入1200万元。\n某某区人民政府\n2023年1月5日$/)
  })

  test('the foot of an article is part of it, that of the page is not', () => {
    const foot = '<footer><p>某某区人民政府</p><p>2023年1月5日</p></footer>'
    expect(textOf(`<article>${article.repeat(6)}${foot}</article>`)).toMatch(/某某区人民政府\n2023年1月5日$/)
    expect(textOf(`<div>${article.repeat(6)}</div>${foot}`)).toMatch(/某某区人民政府\n2023年1月5日$/)
    expect(textOf(`<div>${article}</div><footer>版权所有：某某区</footer>`)).toBe(lines)
  })

  test('an attachment is named, and a link in a sentence stays', () => {
    const page = `<div>${article}<p>详见<a href="/a">《条例》</a>全文。</p><p><a href="/b">某条例</a></p><p>附件：<a href="/1.docx">统计表.docx</a></p></div>`
    expect(textOf(page)).toBe(`${lines}\n详见《条例》全文。\n某条例\n附件：统计表.docx`)
  })

  test('a table of contents that leads to places of the page stays', () => {
    const contents = '<p><a href="#a">一、工作情况</a></p><p><a href="#b">二、存在问题</a></p>'
    expect(textOf(`<div>${contents}${article}</div>`)).toBe(`一、工作情况\n二、存在问题\n${lines}`)
  })

  test('all that is numbered belongs to it, though most words are in one element', () => {
    const page = `<p>一、工作情况</p><div>${article.replace('一、', '（一）').repeat(9)}</div><p>二、存在问题</p>`
    expect(textOf(page)).toMatch(/^一、工作情况\n（一）工作情况[\s\S]*\n二、存在问题$/)
  })

  test('buttons of the page within the document are left out, and named', () => {
    const { text, said } = read(`<div><p>${title}</p><p>【字体：大 中 小】</p><p>保护视力色：</p>${article}</div>`)
    expect(text).toBe(`${title}\n${lines}`)
    expect(said).toEqual(['2 warning left-out: 网页按钮文字没有收入（2 行 14 字）：“【字体：大 中 小】”“保护视力色：”'])
  })
})
