import { NOT_UNITS } from '../lexicon/not-units'
import { UNITS, type Unit } from '../lexicon/units'
import { anyOf } from '../lexicon/word'

const guards = new Map(NOT_UNITS.map(({ word, notBefore }) => [word, notBefore]))
const guarded = UNITS.map((unit) => ({ ...unit, notBefore: guards.get(unit.word) }))

const ANY = anyOf(guarded)

/** What a unit is counted per: 200元/件, 4.1批次/千人, 28微克/立方米, 320人/次, 0.06元/千瓦时. */
const PER = `(?:每(?:平方米|立方米|平方公里)|/(?:[年月]|[千万]?${ANY}))?`

/** A second unit in brackets: 35680宗(件). */
const SECOND = `(?:\\(${anyOf(guarded.filter(({ whole }) => whole))}\\))?`

/** Regular expression source for one unit, the longest that fits, with what it is counted per and its second. */
export const UNIT = `${ANY}${PER}${SECOND}`

const unitOf = new Map<string, Unit>(UNITS.map((unit) => [unit.word, unit]))

/** The row of the lexicon for a unit that `UNIT` matched; undefined for a number without a unit. */
export function unitRow(unit: string): Unit | undefined {
  return unitOf.get(unit.replace(/[/(每].*$/, ''))
}
