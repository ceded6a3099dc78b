import { describe, expect, test } from 'vitest'
import { shareTitle, subjectTitle } from '@/reader/share/citation/share-title'
import { placesOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Figure, Report } from '@/report/types'
import { allFigures, allParagraphs, divisionsOf } from '@/report/walk'
import { compileFolder } from '../../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')

test.each([
  ['s1.6.1f10', '信访总量409件'],
  ['s1.6.1f3', '纠纷调解成功率达到98.5%'],
  ['s1.1.1f1', '专题研讨学、个人自主学12998余次'],
  ['s1.4.3f2', '法制审核涉及金额89.1亿元'],
  ['s1', '2022年法治政府建设情况'],
  ['s1.3.1', '政务服务提速增效'],
  ['s1.1', '坚持以党的二十大精神为指引，法治政府建设方向更加坚定明确'],
  ['nowhere', '云城区2022年法治政府建设情况报告'],
  [undefined, '云城区2022年法治政府建设情况报告'],
])('what a link to %s leads to is called %s', (id, title) => {
  expect(subjectTitle(report, id)).toBe(title)
})

test('every such title of the real report fits a card and is the report’s own words', () => {
  const text = allParagraphs(report)
    .map((paragraph) => toFullWidthPunctuation(paragraph.text))
    .join('\n')
  for (const { id } of divisionsOf(report.sections)) {
    expect(subjectTitle(report, id).length).toBeLessThanOrEqual(30)
    expect(text).toContain(subjectTitle(report, id))
  }
  for (const [id, { figure }] of placesOf(report)) {
    expect(subjectTitle(report, id).length).toBeLessThanOrEqual(30)
    if (!figure.doubt) expect(subjectTitle(report, id).endsWith(figure.text)).toBe(true)
  }
})

test.each([
  ['s1.6.1f10', '云城2022年度法治年报：信访总量409件'],
  ['s1.3.1', '云城2022年度法治年报：政务服务提速增效'],
  ['s1.1', '云城2022年度法治年报：坚持以党的二十大精神为指引'],
  ['s1.1.1f1', '云城2022年度法治年报：12998余次 专题研讨学、个人自主学'],
  ['nowhere', '云城区2022年法治政府建设情况报告'],
  [undefined, '云城区2022年法治政府建设情况报告'],
])('a link to %s says which report it is from: %s', (id, title) => {
  expect(shareTitle(report, id)).toBe(title)
})

test('all of a shared title that names its place is seen in a chat, or the figure at least', () => {
  for (const { id } of divisionsOf(report.sections)) expect(shareTitle(report, id).length).toBeLessThanOrEqual(42)
  for (const [id, { figure }] of placesOf(report)) {
    if (figure.doubt) continue
    const title = shareTitle(report, id)
    expect(title.indexOf(figure.text) + figure.text.length, title).toBeLessThanOrEqual(30)
  }
})

/** A report whose only section is this item; `figure` is printed in it. */
function reportWith(text: string, heading: string, figure?: string): Report {
  const start = text.indexOf(heading)
  const at = figure ? text.indexOf(figure) : 0
  const figures: Figure[] = figure
    ? [{ id: 's1f1', span: [at, at + figure.length], text: figure, label: '', kind: 'count', value: 0, unit: '' }]
    : []
  const section: Division = {
    id: 's1',
    kind: 'section',
    marker: [0, 2],
    heading: heading ? [start, start + heading.length] : [2, 2],
    paragraphs: [{ id: 's1p1', role: 'body', text, figures, line: 1, offset: 0 }],
    children: [],
  }
  return { ...report, sections: [section] }
}

describe('a title that is too long', () => {
  const title = (heading: string, figure?: string) =>
    subjectTitle(reportWith(`一、${heading}。余文。`, heading, figure), 's1')

  test('ends at the last clause that fits', () => {
    expect(title('持续优化法治化营商环境,深入推进简政放权,全面提升政务服务水平和效率,让群众少跑腿')).toBe(
      '持续优化法治化营商环境，深入推进简政放权',
    )
  })

  test('ends at the first clause there is, where none fits', () => {
    const first = '持续优化市场化法治化国际化便利化营商环境并且深入推进简政放权放管结合优化服务'
    expect(title(`${first},让群众少跑腿,让数据多跑路`)).toBe(first)
  })

  test('stays whole where no clause ends, and is not cut down to two words', () => {
    const whole = '持续优化市场化法治化国际化便利化营商环境并且深入推进简政放权放管结合优化服务'
    expect(title(whole)).toBe(whole)
    expect(title(`目前,${whole}`)).toBe(`目前，${whole}`)
  })

  test('cuts no quotation, bracket or figure', () => {
    expect(title('落实《关于进一步加强行政执法,进一步规范行政执法行为的若干意见》要求,全面提升能力')).toBe(
      '落实《关于进一步加强行政执法，进一步规范行政执法行为的若干意见》要求',
    )
    const figure = '约十二万三千，四百五十六人次'
    expect(title(`全年累计组织开展各类普法活动${figure}参加并且取得良好成效,社会反响热烈`, figure)).toContain(figure)
  })
})

test('an item without a heading is titled by its first sentence', () => {
  expect(subjectTitle(reportWith('1.公布权责清单。另行通知。', ''), 's1')).toBe('公布权责清单')
})

test('a figure whose label is too long stands before it, where WeChat does not cut', () => {
  const at = '一、'.length
  const long = reportWith('一、12件。', '', '12件')
  const [paragraph] = long.sections[0].paragraphs
  const label = '在全区各镇街行政执法队伍建设中统一下划至所在镇街实行属地管理的事项'
  paragraph.figures[0] = { ...paragraph.figures[0], span: [at, at + 3], label }
  expect(subjectTitle(long, 's1f1')).toBe(`12件 ${label}`)
  paragraph.figures[0].label = '5G'
  expect(subjectTitle(long, 's1f1')).toBe('5G 12件')
})

test('a figure whose label is in doubt is shared under the heading where it stands, not under its label', () => {
  const { figure, path } = placesOf(report).get('s1.6.1f10') ?? {}
  const doubted = structuredClone(report)
  for (const one of allFigures(doubted)) if (one.id === figure?.id) one.doubt = 'verb-only'
  expect(subjectTitle(doubted, 's1.6.1f10')).toBe(subjectTitle(report, path?.[path.length - 1].id))
})

test('a link to a whole report says its year, also where the title does not', () => {
  expect(shareTitle({ ...report, title: '法治政府建设工作情况的报告' })).toBe(
    '云城2022年度法治年报：法治政府建设工作情况的报告',
  )
})
