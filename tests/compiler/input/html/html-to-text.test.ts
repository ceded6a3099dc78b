import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../../src/compiler/input/html/html-to-text'

const article = '<p>一、工作情况</p><p>全年学习12次，群众满意度有待提升，能力有待提高。</p>'
const lines = '一、工作情况\n全年学习12次，群众满意度有待提升，能力有待提高。'

/** The text, and each diagnostic as `line severity rule: message`. */
function read(html: string) {
  const { text, diagnostics } = htmlToText(html, 'page.html')
  const said = diagnostics.map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`)
  return { text, said }
}
const textOf = (html: string) => read(html).text

describe('what is a line', () => {
  test('a block and a <br> end a line, and so does an element whose style says that it is a block', () => {
    expect(textOf('<div>一、工作情况</div><p>（一）加强学习<br>全年学习<b>12</b>次。</p>')).toBe(
      '一、工作情况\n（一）加强学习\n全年学习12次。',
    )
    expect(textOf('<p><span style="display:block">甲。</span><span>乙</span>丙。</p>')).toBe('甲。\n乙丙。')
    expect(textOf('<div style="display:inline">甲</div><div style="display: inline">乙</div>')).toBe('甲乙')
  })

  test('blanks are shown as a browser does: none for a line end between Chinese characters', () => {
    expect(textOf('<p>　　全区依法\n   行政，共  12&nbsp;次\n of 3。</p>')).toBe('全区依法行政，共 12\u00A0次 of 3。')
  })

  test('line ends of preformatted text are kept', () => {
    expect(textOf('<pre>一、工作情况\n全年学习</pre>')).toBe('一、工作情况\n全年学习')
    expect(textOf('<p style="white-space: pre-wrap">甲\n乙</p>')).toBe('甲\n乙')
  })

  test('details are read whether open or not, and what is only hidden from screen readers too', () => {
    expect(textOf('<details><summary>甲</summary>乙</details><p aria-hidden="true">丙</p>')).toBe('甲\n乙\n丙')
  })

  test('words in a drawing are read, with the HTML in it', () => {
    const drawing = '<svg><title>图</title><text>甲</text><foreignObject><p>乙。</p></foreignObject></svg>'
    expect(textOf(drawing)).toBe('甲\n乙。')
  })

  test('<q> gets the quotation marks that a browser draws', () => {
    expect(textOf('<p>推进<q>放管<q>服</q></q>改革</p>')).toBe('推进“放管‘服’”改革')
  })
})

describe('tables', () => {
  test('cells are parted by tabs, and an empty cell keeps its place', () => {
    expect(textOf('<table><tr><th>项目<th>年<th>件数<tr><td><p>许可</p><td><td>120</table>')).toBe(
      '项目\t年\t件数\n许可\t\t120',
    )
  })

  test('a cell over several columns or rows leaves the places empty that it covers', () => {
    const rows = '<tr><td rowspan=2>许可<td colspan=2>全年<td>合计<tr><td>12<td>30<td>42'
    expect(textOf(`<table>${rows}</table>`)).toBe('许可\t全年\t\t合计\n\t12\t30\t42')
  })

  test('the foot comes last wherever it is written', () => {
    const table = '<table><caption>表一<tfoot><tr><td>合计<td>3<tbody><tr><td>甲<td>1</table>'
    expect(textOf(table)).toBe('表一\n甲\t1\n合计\t3')
  })

  test('a table that lays out the page is read as text', () => {
    const [left, right] = ['左栏。'.repeat(120), '全年学习。'.repeat(80)]
    const page = `<table><tr><td>${left}</td><td><p>一、工作情况</p><p>${right}</p></td></tr></table>`
    expect(textOf(page)).toBe(`${left}\n一、工作情况\n${right}`)
    expect(textOf('<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>')).toBe('甲。\n乙。')
  })
})

describe('lists', () => {
  test.each([
    ['<ol><li>甲<li>乙</ol>', '1.甲\n2.乙'],
    ['<ol start=3><li>甲<li value=7>乙<li>丙</ol>', '3.甲\n7.乙\n8.丙'],
    ['<ol reversed><li>甲<li>乙</ol>', '2.甲\n1.乙'],
    ['<ol type=a><li>甲<ol type=I><li>乙<li>丙</ol><li>丁</ol>', 'a.甲\nI.乙\nII.丙\nb.丁'],
    ['<ol style="list-style: simp-chinese-informal inside"><li>甲<li>乙</ol>', '一、甲\n二、乙'],
    ['<ol style="list-style-type:none"><li>甲</ol>', '甲'],
    ['<ol><li style="display:none">隐<li>甲</ol>', '1.甲'],
    ['<ul><li>甲<ol><li>乙</ol></ul>', '甲\n1.乙'],
    ['<ol start=27 type=A><li>甲</ol>', 'AA.甲'],
  ])('%s is numbered as a browser numbers it', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('numbers are said, and so are those that cannot be read', () => {
    expect(read('<p>一、甲</p><ol><li>乙<li>丙</ol>').said).toEqual([
      '2 info list-number: 网页自动编的号 2 处已写成文字，请核对：“1.”“2.”',
    ])
    expect(read('<ol style="list-style-type:hebrew"><li>乙</ol>').said).toEqual([
      '1 warning list-number-unknown: 网页自动编的号 1 处读不出来，请对照网页补上',
    ])
  })

  test('numbers and words that a style sheet prints are doubted', () => {
    const css = (rule: string) => `<style>${rule}</style>${article}`
    expect(read(css('p::before{counter-increment:n;content:"第"counter(n)"条"}')).said).toEqual([
      '1 warning style-sheet: 网页用样式表印出的编号或文字没有收入；请对照网页，把缺少的编号补上',
    ])
    expect(read(css('i:before{content:"\\e600"}')).said).toEqual([])
  })
})

describe('what is no plain text is said', () => {
  test.each([
    [
      '<p>整治“<ruby>瞒<rp>(</rp><rt>mán</rt><rp>)</rp></ruby>报”</p>',
      '整治“瞒报”',
      '1 warning ruby-left-out: 注音 1 处 3 字没有收入，正文的字已保留：“mán”',
    ],
    [
      '<p>甲</p><p style="display:none">隐</p><p hidden>藏</p><p>乙</p>',
      '甲\n乙',
      '2 warning hidden-text: 网页里隐藏的文字 2 处 2 字没有收入：“隐”“藏”',
    ],
    ['<p>10<sup>4</sup>吨</p>', '104吨', '1 warning raised-text: 上标或下标 1 处已写成普通文字，请核对数字：“4”'],
    [
      '<p>共<del>36</del>37件</p>',
      '共3637件',
      '1 warning struck-text: 有删除线的文字 1 处照样收入，请核对是否应删：“36”',
    ],
    [
      '<p>甲<img data-src="//x/tu.png?a=1">乙</p>',
      '甲乙',
      '1 warning picture-left-out: 图片 1 处没有收入，图里如有文字请补录：“tu.png”',
    ],
    ['<p>甲</p><button>展开全文</button>', '甲', '1 info control-left-out: 按钮或输入框 1 处 4 字没有收入：“展开全文”'],
    [
      '<p>甲</p><iframe src="a.pdf"></iframe>',
      '甲',
      '1 warning embedded-left-out: 嵌入的文件、视频或网页 1 处没有收入，里面如有正文请补录',
    ],
  ])('%s', (html, text, said) => {
    expect(read(html)).toEqual({ text, said: [said] })
  })

  test('scripts, styles and templates are no words of the page', () => {
    const noise = '<script>var a="九、"</script><style>p{}</style><template>模</template><noscript>无</noscript>'
    expect(read(`<head><title>页</title></head>${noise}${article}`)).toEqual({ text: lines, said: [] })
  })

  test('text that a style sheet of the page may hide is kept, and doubted', () => {
    const { text, said } = read(`<style>.x,.y{display:none}</style>${article}<p class="y">隐</p>`)
    expect(text).toBe(`${lines}\n隐`)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^1 warning style-sheet: .*“隐”/)
  })
})

describe('pages that cannot be read', () => {
  test('a page of frames says where its document is', () => {
    expect(read('<frameset><frame src="a.html"></frameset>').said[0]).toMatch(
      /^1 error unsupported-format: 这个网页只是框架/,
    )
  })
})
