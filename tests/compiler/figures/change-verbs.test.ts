import { describe, expect, test } from 'vitest'
import {
  CHANGE_EXTENTS,
  CHANGE_VERBS,
  COMPARATIVES,
  SHORT_CHANGE_VERBS,
  TURNING_VERBS,
} from '../../../src/compiler/figures/lexicon/change-verbs'
import { COMPARED_TIMES, COMPARING, COMPARISONS } from '../../../src/compiler/figures/lexicon/comparison-bases'
import { readFigures } from '../../../src/compiler/figures/read-figures'

/** What a text prints: `12% change up yearOnYear`, one entry a figure; digits that nobody accounts for as `!12`. */
function read(text: string): string[] {
  const { figures, unaccounted } = readFigures(text)
  return [
    ...figures.map(({ text, kind, change, previous }) =>
      [text, kind, change?.direction, change?.basis, previous !== undefined && `previous ${figures[previous].text}`]
        .filter(Boolean)
        .join(' '),
    ),
    ...unaccounted.map((span) => `!${text.slice(...span)}`),
  ]
}

/** 精简 and 改善 take a share; 精简12件 counts what is left out. */
const OF_SHARE = ['精简', '改善']

describe.each(CHANGE_VERBS)('$word is a change $direction', ({ word, direction }) => {
  test.each([
    [`满意度${word}12%。`, [`12% change ${direction} stated`]],
    [`满意度${word}了12%。`, [`12% change ${direction} stated`]],
    [`满意度${word}12个百分点。`, [`12个百分点 change ${direction} stated`]],
    [`满意度${word}1.2倍。`, [`1.2倍 change ${direction} stated`]],
    [`满意度${word}近12%。`, [`近12% change ${direction} stated`]],
    [`满意度${word}幅度为12%。`, [`12% change ${direction} stated`]],
    [`受理量、办结量分别${word}12%、15%。`, [`12% change ${direction} stated`, `15% change ${direction} stated`]],
    [
      `满意度同比${word}12%,环比${word}3%。`,
      [`12% change ${direction} yearOnYear`, `3% change ${direction} quarterOnQuarter`],
    ],
    [`满意度比2020年${word}12%。`, [`12% change ${direction} since`]],
    [`与上年相比,满意度${word}12%。`, [`12% change ${direction} yearOnYear`]],
    [`满意度较上年的80%${word}5个百分点。`, ['80% rate', `5个百分点 change ${direction} yearOnYear`]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

test.each(CHANGE_VERBS.filter(({ word }) => !OF_SHARE.includes(word)))(
  '$word is a change before a number of things',
  ({ word, direction }) => {
    expect(read(`工作量较上年${word}12件。`)).toEqual([`12件 change ${direction} yearOnYear`])
  },
)

describe.each(SHORT_CHANGE_VERBS)(
  '$word is a change $direction beside a comparison or a share',
  ({ word, direction }) => {
    test.each([
      [`工作量比上年${word}12件。`, [`12件 change ${direction} yearOnYear`]],
      [`工作量同比${word}了12件。`, [`12件 change ${direction} yearOnYear`]],
      [`工作量${word}12%。`, [`12% change ${direction} stated`]],
      [`工作量再${word}3个百分点。`, [`3个百分点 change ${direction} stated`]],
    ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
  },
)

test.each(COMPARATIVES)('$word is a change $direction beside a comparison alone', ({ word, direction }) => {
  expect(read(`工作量比上年${word}12件。`)).toEqual([`12件 change ${direction} yearOnYear`])
  expect(read(`工作量${word}12件。`)).toEqual(['12件 count'])
})

test.each(CHANGE_EXTENTS)('$word is a change $direction', ({ word, direction }) => {
  for (const link of ['', '为', '是', '达']) {
    const mark = link === '达' ? '达12%' : '12%'
    expect(read(`工作量同比${word}${link}12%。`)).toEqual([`${mark} change ${direction} yearOnYear`])
  }
})

describe.each([...CHANGE_VERBS, ...SHORT_CHANGE_VERBS, ...TURNING_VERBS])('$word leads to a new value', ({ word }) => {
  test.each([
    [`工作量由12件${word}到15件。`, ['12件 count', '15件 count previous 12件']],
    [`工作量由12${word}到15件。`, ['12 count', '15件 count previous 12']],
    [`工作量从12件${word}至15件。`, ['12件 count', '15件 count previous 12件']],
    [`工作量由2021年的12件${word}为2022年的15件。`, ['12件 count', '15件 count previous 12件']],
    [`满意度由上年的85%${word}到92%。`, ['85% rate', '92% rate previous 85%']],
    [`开放时间由12天${word}到15天。`, ['12天 count', '15天 count previous 12天']],
    [`开放时间${word}到15日。`, ['15日 count']],
    [`满意度${word}到98%。`, ['98% rate']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe.each(COMPARING)('$word opens a comparison', ({ word: comparing }) => {
  test.each(COMPARED_TIMES)(`${comparing}$word is $basis`, ({ word, basis }) => {
    expect(read(`工作量${comparing}${word}增加12件。`)).toEqual([`12件 change up ${basis}`])
    expect(read(`${comparing}${word}相比,工作量减少12件。`)).toEqual([`12件 change down ${basis}`])
  })
})

test.each(COMPARISONS)('$word is $basis', ({ word, basis }) => {
  expect(read(`工作量${word}增加12件。`)).toEqual([`12件 change up ${basis}`])
})
