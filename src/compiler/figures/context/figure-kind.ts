import type { FigureKind } from '../../../report/types'
import { AVERAGES } from '../lexicon/averages'
import { anyOf } from '../lexicon/word'
import type { Quantity } from '../numbers/quantity'
import { unitRow } from '../numbers/unit-pattern'

/** 平均, 人均 · 每百人, 每 · 万人…率. */
const AVERAGE = new RegExp(`${anyOf(AVERAGES)}|每[百千十]?[万千百十]人|(?<!\\d)[万千]人[^,;。]{0,8}[率数]`)

/** The kind of a quantity that is no change. `before` are the words of its clause before it. */
export function figureKind({ shape, unit, value }: Quantity, before: string): FigureKind {
  if (shape === 'rank') return 'rank'
  if (shape === 'fraction') return 'rate'
  const { kind = 'count', whole = false } = unitRow(unit) ?? {}
  if (kind === 'money') return 'money'
  if (kind === 'rate' || kind === 'points' || kind === 'times') return 'rate'
  // 28微克/立方米 is measured, 320人/次 is counted.
  const average = AVERAGE.test(before) || /\/(?!人?次)|每/.test(unit)
  const parted = whole && !Number.isInteger(value)
  return kind === 'score' || unit === '' || average || parted ? 'other' : 'count'
}
