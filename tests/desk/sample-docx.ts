import { item, level, list, packDocx, paragraph, zipped } from '../compiler/input/docx/build-docx'

const NUMBERING = list(1, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）'))

/** The lines of the sample: what Word numbers by itself stands without its number, with its level. */
const LINES: readonly (readonly [text: string, level?: number])[] = [
  ['某某区2024年法治政府建设情况报告'],
  ['来源：某某区人民政府门户网站'],
  ['2024年，某某区政府坚持依法行政，现将有关情况报告如下：'],
  ['2024年法治政府建设情况', 0],
  ['提升服务效能', 1],
  ['推行三项制度，进驻政务大厅事项1190项，受理业务447件，其中即办件432件，占比96.64%。'],
  ['统筹社会治理', 1],
  ['调处各类纠纷1602宗，同比上升2.2%；办理行政复议案件61宗。开展“3721”专项行动，印发第5号清单50项。'],
  ['2025年工作安排', 0],
  ['全年培训执法人员401人。'],
  ['某某区人民政府'],
  ['2025年1月20日'],
]

/** A report as Word has it, numbered automatically. */
export function sampleDocx(): Promise<Buffer> {
  const body = LINES.map(([text, at]) => paragraph(text, at === undefined ? '' : item(1, at))).join('')
  return zipped(packDocx({ body, numbering: NUMBERING }))
}
