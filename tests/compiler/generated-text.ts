import fc from 'fast-check'
import { writeNumeral } from '../../src/compiler/numeral'

/** A well-numbered report, and the divisions that it must have: `s1.2 （二） 加强学习`. */
export interface GeneratedReport {
  text: string
  outline: string[]
}

const heading = fc.constantFrom(
  '加强学习',
  '依法决策',
  '规范执法，提升质效',
  '“数字政府”提速',
  '推进“三项制度”',
  '一年来的工作',
)
const sentence = fc.constantFrom(
  '全年学习12次，参加达5万人。',
  '办结行政复议案件54宗,同比上升74%。',
  '根据《条例》第(一)项规定执行。',
  '其中即办件432项，占比96.64%；群众满意。',
  '坚持一是一、二是二，实事求是。',
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''))

const item = fc.record({ heading, body: paragraph })
const subsection = fc.record({
  heading,
  runsIn: fc.boolean(),
  body: paragraph,
  items: fc.array(item, { maxLength: 3 }),
})
const section = fc.record({ heading, lead: fc.option(paragraph), subsections: fc.array(subsection, { maxLength: 3 }) })
const styles = fc.record({
  bracket: fc.constantFrom(
    (text: string) => `(${text})`,
    (text: string) => `（${text}）`,
  ),
  item: fc.constantFrom(
    (number: number) => `${writeNumeral(number)}是`,
    (number: number) => `${number}.`,
    (number: number) => `${number}、`,
    (number: number) => `（${number}）`,
  ),
  indent: fc.constantFrom('', '　　', '  '),
  lineEnd: fc.constantFrom('\n', '\r\n', '\n\n'),
  title: fc.option(fc.constant('云城区2022年法治政府建设情况报告')),
})

/** Sections, subsections and items numbered in order, in one of the ways reports are written. */
export const generatedReport: fc.Arbitrary<GeneratedReport> = fc
  .tuple(styles, fc.array(section, { minLength: 1, maxLength: 4 }))
  .map(([style, sections]) => {
    const lines = [...(style.title ? [style.title] : []), '2022年，全区依法行政，现将有关情况报告如下：']
    const outline: string[] = []
    sections.forEach((section, s) => {
      const marker = `${writeNumeral(s + 1)}、`
      outline.push(`s${s + 1} ${marker} ${section.heading}`)
      lines.push(marker + section.heading, ...(section.lead ? [section.lead] : []))
      section.subsections.forEach((subsection, t) => {
        const marker = style.bracket(writeNumeral(t + 1))
        outline.push(`s${s + 1}.${t + 1} ${marker} ${subsection.heading}`)
        const head = marker + subsection.heading
        lines.push(...(subsection.runsIn ? [`${head}。${subsection.body}`] : [head, subsection.body]))
        subsection.items.forEach((item, i) => {
          const marker = style.item(i + 1)
          outline.push(`s${s + 1}.${t + 1}.${i + 1} ${marker} ${item.heading}`)
          lines.push(`${marker}${item.heading}。${item.body}`)
        })
      })
    })
    return { text: lines.map((line) => style.indent + line).join(style.lineEnd), outline }
  })

/** Pieces that reports are made of, and others that no report holds, in any order. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '一、',
          '二、',
          '(一)',
          '（二）',
          '一是',
          '二是',
          '三是',
          '1.',
          '2、',
          '（1）',
          '①',
          '——',
          '\t',
          '\n',
          '\r\n',
          '\r',
        ),
        fc.constantFrom(
          '。',
          '，',
          '；',
          '：',
          ' ',
          '　',
          '\uFEFF',
          '\u0000',
          '\uD800',
          '附件：',
          '特此报告。',
          '2023年1月5日',
          '|',
        ),
        fc.constantFrom(
          '12次',
          '3.5%',
          '〔2023〕1号',
          '１２',
          '1,568件',
          '约',
          '余',
          '区人大：',
          '报告',
          '依法行政',
          '云城区人民政府',
        ),
        sentence,
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join('')),
)

/** A real text with pieces cut out, doubled, moved and strewn with marks. */
export function mutatedText(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length })
  const change = fc.record({
    from: place,
    length: fc.nat({ max: 400 }),
    to: place,
    mark: fc.constantFrom('', '\n', '(三)', '二是', '二、', '9', '。', '\uFFFD'),
  })
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((before, { from, length, to, mark }) => {
      const cut = before.slice(from, from + length)
      const rest = before.slice(0, from) + before.slice(from + length)
      return rest.slice(0, to) + mark + cut + rest.slice(to)
    }, text),
  )
}
