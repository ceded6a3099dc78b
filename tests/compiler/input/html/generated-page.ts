import fc from 'fast-check'

/** A page, and what a browser shows of it: the words in order, each of its own kind, none twice. */
export interface GeneratedPage {
  html: string
  visible: string[]
  /** Words that no browser shows. */
  invisible: string[]
}

/** Writes HTML and keeps account of the words in it. */
class Writer {
  html = ''
  visible: string[] = []
  invisible: string[] = []

  tag(markup: string): void {
    this.html += markup
  }

  word(base: string): void {
    this.shown(`${base}w${this.visible.length + this.invisible.length}x`)
  }

  shown(word: string): void {
    this.html += word
    this.visible.push(word)
  }

  /** Shown by the browser, not in the source. */
  drawn(word: string): void {
    this.visible.push(word)
  }

  hidden(base: string): void {
    const word = `${base}w${this.visible.length + this.invisible.length}x`
    this.html += word
    this.invisible.push(word)
  }
}

type Part = (writer: Writer) => void

const base = fc.constantFrom(
  '一、工作情况',
  '（一）加强学习。',
  '全年办理行政复议案件12件，同比增长3.5%，群众满意。',
  '某某区人民政府',
  '首页',
  '分享到：',
  '版权所有',
  '2023年1月5日',
  '责任编辑：某某',
)
const attributes = fc.constantFrom(
  '',
  ' class=foot',
  ' id="header"',
  ' class="con share"',
  ' aria-hidden=true',
  ' style="color:red"',
  ' id=js_content style="visibility:hidden"',
)

const text: fc.Arbitrary<Part> = base.map((words) => (writer) => writer.word(words))
const hidden: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom('<i hidden>|</i>', '<p style="display:none">|</p>', '<script>|</script>', '<!--|-->'), base)
  .map(([markup, words]) => (writer) => {
    const [open, close] = markup.split('|')
    writer.tag(open)
    writer.hidden(words)
    writer.tag(close)
  })
const ruby: fc.Arbitrary<Part> = base.map((words) => (writer) => {
  writer.tag('<ruby>')
  writer.word(words)
  writer.tag('<rp>(</rp><rt>')
  writer.hidden('yin')
  writer.tag('</rt></ruby>')
})
const inlineTags = fc.constantFrom('b', 'span', 'sup', 'del', 'a href=/x', 'a href=#y', 'font', 'u')
const inline: fc.Arbitrary<Part> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: hidden },
  { weight: 1, arbitrary: ruby },
  { weight: 1, arbitrary: fc.constant<Part>((writer) => writer.tag('<br>')) },
  {
    weight: 3,
    arbitrary: fc.tuple(inlineTags, text).map(
      ([tag, inside]): Part =>
        (writer) =>
          wrap(writer, tag, () => inside(writer)),
    ),
  },
)
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 })
const paragraph: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom('p', 'h1', 'h2', 'div', 'blockquote', 'pre'), attributes, inlines)
  .map(
    ([tag, attribute, parts]) =>
      (writer) =>
        wrap(writer, tag + attribute, () => write(parts, writer)),
  )
const button: fc.Arbitrary<Part> = text.map((words) => (writer) => wrap(writer, 'button', () => words(writer)))
const list: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom('ul', 'ol', 'ol start=4', 'ol type=a'), fc.array(inlines, { minLength: 1, maxLength: 4 }))
  .map(
    ([tag, items]) =>
      (writer) =>
        wrap(writer, tag, () =>
          items.forEach((parts, index) => {
            writer.tag('<li>')
            if (tag === 'ol') writer.drawn(`${index + 1}.`)
            if (tag === 'ol start=4') writer.drawn(`${index + 4}.`)
            if (tag === 'ol type=a') writer.drawn(`${'abcd'[index]}.`)
            write(parts, writer)
          }),
        ),
  )
const cell = fc.tuple(fc.constantFrom('td', 'th', 'td colspan=2', 'td rowspan=2'), fc.option(paragraph))
const table: fc.Arbitrary<Part> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows) => (writer) =>
      wrap(writer, 'table', () =>
        rows.forEach((cells) => {
          wrap(writer, 'tr', () => {
            for (const [tag, inside] of cells) wrap(writer, tag, () => inside?.(writer))
          })
        }),
      ),
  )
const containers = fc.constantFrom(
  'div',
  'section',
  'article',
  'nav',
  'footer',
  'aside',
  'header',
  'main',
  'details',
  'form',
)

const { blocks } = fc.letrec<{ block: Part; blocks: Part[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: paragraph },
    { weight: 1, arbitrary: button },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: hidden },
    {
      weight: 3,
      arbitrary: fc.tuple(containers, attributes, tie('blocks')).map(
        ([tag, attribute, parts]): Part =>
          (writer) =>
            wrap(writer, tag + attribute, () => write(parts, writer)),
      ),
    },
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 5 }),
}))

/** Any mixture of what pages are made of. */
export const generatedPage: fc.Arbitrary<GeneratedPage> = blocks.map((parts) => {
  const writer = new Writer()
  writer.tag('<!doctype html><title>某某区</title><body>')
  write(parts, writer)
  const { html, visible, invisible } = writer
  return { html, visible, invisible }
})

function write(parts: readonly Part[], writer: Writer): void {
  for (const part of parts) part(writer)
}

function wrap(writer: Writer, tag: string, inside: () => void): void {
  writer.tag(`<${tag}>`)
  inside()
  writer.tag(`</${tag.split(' ')[0]}>`)
}
