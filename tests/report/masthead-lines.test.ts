import { expect, test } from 'vitest'
import { mastheadLines } from '../../src/report/masthead-lines'
import type { Paragraph, ParagraphRole } from '../../src/report/types'

const line = (role: ParagraphRole, text: string) => ({ id: text, role, text, figures: [] }) as unknown as Paragraph
const number = line('note', '某府报〔2020〕7号')
const date = line('note', '2020年3月6日')
const title = line('title', '某某区2019年法治政府建设情况报告')
const addressee = line('salutation', '市人民政府：')

const parts = (title: string, ...frontMatter: Paragraph[]) => {
  const { before, title: own, after, rest } = mastheadLines({ title, frontMatter })
  expect([...before, ...own, ...after, ...rest]).toEqual(frontMatter)
  return [before, own, after, rest].map((lines) => lines.map(({ text }) => text).join('|'))
}

test('a text without front matter has nothing for the masthead', () => {
  expect(parts('年报')).toEqual(['', '', '', ''])
})

test('the title is the masthead, notes stand around it, and the text goes on with the salutation', () => {
  expect(parts(title.text, number, title, date, addressee)).toEqual([
    number.text,
    title.text,
    date.text,
    addressee.text,
  ])
})

test('a title on two lines is one', () => {
  const [first, second] = [line('title', '关于2019年度'), line('title', '法治政府建设情况的报告')]
  expect(parts('关于2019年度 法治政府建设情况的报告', first, second, date)[1]).toBe(
    '关于2019年度|法治政府建设情况的报告',
  )
})

test('the name of a channel above the title and a title printed again are no title', () => {
  const channel = line('title', '工作报告')
  expect(parts(title.text, channel, title, title, date)).toEqual([
    channel.text,
    title.text,
    `${title.text}|${date.text}`,
    '',
  ])
})

test('where the editor has given another title, that of the text is the masthead all the same', () => {
  expect(parts('法治年报', date, title)).toEqual([date.text, title.text, '', ''])
})

test('notes alone stand under the title that the editor has given', () => {
  expect(parts('法治年报', date, addressee)).toEqual(['', '', date.text, addressee.text])
})
