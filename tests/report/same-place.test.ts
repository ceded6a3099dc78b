import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { samePlace } from '../../src/report/same-place'

const compiled = (text: string) => compile({ id: 'r', text, textFile: 't', editorial: null, editorialFile: '' }).report

const before = compiled(
  '一、2022年工作情况\n(一)政务服务提速增效\n一是一网通办。办件3件。\n(二)规范行政执法\n执法5次。\n(三)化解矛盾纠纷\n调解6宗。\n二、存在不足\n人手不够。\n三、下一步打算\n继续努力。\n',
)
const after = compiled(
  '一、2023年工作情况\n(一)政务服务提速增效,企业更加满意\n一是一网通办。办件4件。\n(二)化解矛盾纠纷\n调解7宗。\n(三)规范行政执法\n执法6次。\n二、机构改革\n已经完成。\n',
)

test.each([
  ['s1', 's1', 'the same section, whatever its year'],
  ['s1.1', 's1.1', 'one of the same number whose heading is similar'],
  ['s1.1.1', 's1.1.1', 'an item'],
  ['s1.2', 's1.3', 'one that has moved and has another number'],
  ['s2', undefined, 'one of the same number that is about something else'],
  ['s3', undefined, 'one that is not there'],
  ['s9.9', undefined, 'none'],
])('%s of one year is %s of the next: %s', (id, expected, _) => {
  expect(samePlace(before, id, after)).toBe(expected)
})

test('a section is found by its heading under another number', () => {
  const repeated = compiled('一、概况\n略。\n一、工作\n做。\n')
  const once = compiled('一、工作\n做。\n')
  expect(samePlace(once, 's1', repeated)).toBe('s1-2')
})
