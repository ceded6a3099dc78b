import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { draftYaml } from '../../src/compiler/editorial/draft-yaml'
import { addEntry, removeEntry, replaceEntry } from '../../src/desk/yaml/edit-list'
import { setField } from '../../src/desk/yaml/set-field'

const HAND = `# 我的说明
title:   年报   # 手写
corrections:
  # （一）
  - { at: s1.1, figure: 1,568宗,   label: '甲' }  # 核过两遍
  - at: s1.2
    figure: 3个
    label: 乙

  # （二）
  - { at: s1.3, figure: 5个, label: 丙 }
# 尾
accept: []
`

test('an entry is added behind the last, or behind the one named, and nothing else changes', () => {
  const entry = { at: 's1.2', figure: '9个' }
  const line = '  - { at: s1.2, figure: 9个 }\n'
  expect(addEntry(HAND, 'corrections', entry)).toBe(HAND.replace('# 尾', `${line}# 尾`))
  expect(addEntry(HAND, 'corrections', entry, 1)).toBe(HAND.replace('乙\n', `乙\n${line}`))
})

test('a list that is missing, empty, null or [] begins with the entry', () => {
  const entry = { at: 's1', figure: '0' }
  const line = '- { at: s1, figure: "0" }\n'
  expect(addEntry(HAND, 'accept', entry)).toBe(HAND.replace('accept: []\n', `accept:\n  ${line}`))
  expect(addEntry('keyFigures:\n#  - 例\n\nb: 1\n', 'keyFigures', entry)).toBe(
    `keyFigures:\n  ${line}#  - 例\n\nb: 1\n`,
  )
  expect(addEntry('a: 1', 'confirmed', entry)).toBe(`a: 1\n\nconfirmed:\n  ${line}`)
  expect(addEntry('a: ~\r\nb: 2\r\n', 'a', entry)).toBe(`a:\r\n  ${line.trim()}\r\nb: 2\r\n`)
  expect(addEntry('', null, entry)).toBe(line)
})

test('an entry is replaced in its place, with the comment behind it kept', () => {
  expect(replaceEntry(HAND, 'corrections', 0, { at: 's1.1', figure: '1,568宗', label: '新' })).toBe(
    HAND.replace("{ at: s1.1, figure: 1,568宗,   label: '甲' }", '{ at: s1.1, figure: "1,568宗", label: 新 }'),
  )
  const replaced = replaceEntry(HAND, 'corrections', 1, { at: 's1.2', figure: '3个', label: '新' })
  expect(replaced).toContain('  - { at: s1.2, figure: 3个, label: 新 }\n\n  # （二）')
})

test('an entry goes with its lines, and comments on lines of their own stay', () => {
  expect(removeEntry(HAND, 'corrections', 1)).toBe(HAND.replace(/ {2}- at: s1.2\n.*\n.*乙\n/, ''))
  expect(removeEntry(HAND, 'corrections', 2)).toBe(HAND.replace(/ {2}- \{ at: s1.3.*\n/, ''))
  const all = [2, 1, 0].reduce((text, index) => removeEntry(text, 'corrections', index), HAND)
  expect(all).toBe('# 我的说明\ntitle:   年报   # 手写\ncorrections:\n  # （一）\n\n  # （二）\n# 尾\naccept: []\n')
  expect(addEntry(all, 'corrections', { a: 1 })).toContain('corrections:\n  - { a: 1 }\n  # （一）')
})

test('lists between brackets are changed too', () => {
  const text = 'a: [{ b: 1 }, { b: 2 }]\n'
  expect(addEntry(text, 'a', { b: 3 })).toBe('a: [{ b: 1 }, { b: 2 }, { b: 3 }]\n')
  expect(removeEntry(text, 'a', 0)).toBe('a: [{ b: 2 }]\n')
  expect(removeEntry(text, 'a', 1)).toBe('a: [{ b: 1 }]\n')
})

test('a field is set where it stands, with the comment behind it kept', () => {
  expect(setField(HAND, ['title'], '某某区：年报')).toBe(HAND.replace('年报   #', '某某区：年报   #'))
  expect(setField('a: 1\nyear:\nb: 2\n', ['year'], 2024)).toBe('a: 1\nyear: 2024\nb: 2\n')
  expect(setField('a: 1', ['year'], 2024)).toBe('a: 1\nyear: 2024\n')
  expect(setField('a: 1\n', ['title'], '一: 二 # 三')).toBe('a: 1\ntitle: "一: 二 # 三"\n')
  expect(setField('source:\n  name:\n  address: 甲\n', ['source', 'name'], '乙')).toBe(
    'source:\n  name: 乙\n  address: 甲\n',
  )
  expect(setField('source:\nb: 1\n', ['source', 'name'], '乙')).toBe('source:\n  name: 乙\nb: 1\n')
  expect(setField('source:\n  address: 甲\n', ['source', 'name'], '乙')).toBe('source:\n  name: 乙\n  address: 甲\n')
  expect(setField('source: { name: 甲, address: 乙 }\n', ['source', 'address'], '丙')).toBe(
    'source: { name: 甲, address: 丙 }\n',
  )
})

test('the draft of a new report takes entries into each of its lists', () => {
  const text = '某某区2024年法治政府建设情况报告\n一、工作情况\n（一）加强监督。受理案件447项，办结432项。\n'
  const source = { id: 'x', text, textFile: 'report.txt', editorialFile: 'report.yaml' }
  const { report } = compile({ ...source, editorial: null })
  const entry = { at: 's1.1', figure: '447项' }
  let yaml = addEntry(draftYaml(report), 'keyFigures', entry)
  yaml = addEntry(yaml, 'corrections', { ...entry, label: '受理案件' })
  yaml = addEntry(yaml, 'confirmed', { at: 's1.1', figure: '432项' })
  yaml = setField(setField(yaml, ['issuer'], '某某区政府'), ['source', 'name'], '某某区网站')
  yaml = setField(yaml, ['source', 'address'], 'http://example.gov.cn/a')
  const compiled = compile({ ...source, editorial: yaml })
  expect(compiled.diagnostics).toEqual([])
  expect(compiled.report).toMatchObject({ keyFigures: ['s1.1f1'], issuer: '某某区政府' })
  expect([...compiled.reviewed].sort()).toEqual(['s1.1f1', 's1.1f2'])
})
