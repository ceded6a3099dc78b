import { expect, test } from 'vitest'
import { reportIdProblem } from '../../src/compiler/report-id'

test.each(['district-2023', '2023', 'a', 'console', 'com10', 'nul-2023', 'COM'])(
  '“%s” can be the id of a report',
  (id) => {
    expect(reportIdProblem(id)).toBeUndefined()
  },
)

test.each(['', '-2023', 'a--b', 'a b', 'a/b', '..', '云城-2023', 'a.b', 'a\n'])(
  '“%s” is no id: it would not do in a link',
  (id) => {
    expect(reportIdProblem(id)).toContain('只用英文字母')
  },
)

test.each(['CON', 'con', 'nul', 'Aux', 'prn', 'COM1', 'lpt9'])(
  '“%s” is no id: Windows has a device of this name',
  (id) => {
    expect(reportIdProblem(id)).toContain('设备名')
  },
)
