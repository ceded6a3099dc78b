import { expect, test } from 'vitest'
import { questionText } from '@/reader/quiz/question-text'
import type { FigureKind } from '@/report/types'

test.each<[string, FigureKind, string]>([
  ['信访总量', 'count', '信访总量有多少？'],
  ['即办件占比', 'rate', '即办件占比是多少？'],
  ['政务服务事项进驻率', 'rate', '政务服务事项进驻率是多少？'],
  ['按时公开年度报告的行政机关', 'rate', '按时公开年度报告的行政机关占多少？'],
  ['信访总量同比下降', 'change', '信访总量同比下降多少？'],
  ['法制审核涉及金额', 'money', '法制审核涉及金额是多少？'],
  ['奋斗故事镇(街)级示范场', 'count', '奋斗故事镇（街）级示范场有多少？'],
])('asks in plain words for %s (%s)', (label, kind, question) => {
  expect(questionText({ label, kind })).toBe(question)
})
