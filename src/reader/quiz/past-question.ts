import { type Place, placesOf } from '@/report/places'
import type { Series, SeriesPoint } from '@/report/series'
import type { Figure, Report } from '@/report/types'
import { seriesAt, type Years } from '../years/years-context'
import { mayBeEqual } from './may-be-equal'
import { randomOf, shuffled } from './random-of'
import type { Option, Question } from './round-of'

/** A printed number as an option: `value` tells which could not be told apart. */
type Candidate = Option & Pick<Figure, 'value' | 'valueTo' | 'qualifier'>

const WRONG_OPTIONS = 3

/**
 * The question what an earlier year's report printed: 2021年，信访总量有多少？ Always the same for the same seed; undefined
 * where no series gives one. It asks only for values that no editor has remarked on, printed in the unit of this report's
 * own figure and without 约 or 余. Wrong options are first the values of other years.
 */
export function pastQuestion(report: Report, years: Years, seed: string): Question | undefined {
  const random = randomOf(`past ${seed}`)
  const places = [...placesOf(report).values()]
  const known = places.flatMap((place) => {
    const series = seriesAt(years, report.id, place.ordinal)
    return series && place.figure.unit && !place.figure.qualifier ? [{ place, series }] : []
  })
  for (const { place, series } of shuffled(known, random)) {
    const plain = plainPoints(series, place.figure)
    const [point] = shuffled(
      plain.filter(({ year, report: of }) => year < report.year && of !== report.id),
      random,
    )
    if (!point) continue
    const right = optionOf(point)
    const others = [...shuffled(plain, random).map(optionOf), ...shuffled(alikeFigures(series, place, places), random)]
    const options = [right]
    for (const other of others) {
      if (options.length <= WRONG_OPTIONS && options.every((it) => !mayBeEqual(it, other))) options.push(other)
    }
    if (options.length <= WRONG_OPTIONS) continue
    const shown = shuffled(options, random)
    return {
      figureId: place.figure.id,
      label: series.name,
      options: shown.map(({ figureId, text }) => ({ figureId, text })),
      answer: shown.indexOf(right),
      point,
    }
  }
  return undefined
}

/** The points that say no more than a number of that figure's unit, and about which nothing is to be said. */
function plainPoints({ points }: Series, { unit }: Figure): SeriesPoint[] {
  return points.filter(
    ({ text, restated, accepted, differs }) =>
      /^\d/.test(text) && text.replace(/^[\d.,]+/, '') === unit && !restated && !accepted && !differs,
  )
}

function optionOf({ report, ordinal, text, value }: SeriesPoint): Candidate {
  return { figureId: `${report} ${ordinal}`, text, value }
}

/** This report's other figures of the same kind and unit, whose label does not name the same thing. */
function alikeFigures({ name }: Series, { figure }: Place, places: readonly Place[]): Candidate[] {
  return places
    .map((it) => it.figure)
    .filter(({ kind, unit, label }) => kind === figure.kind && unit === figure.unit && label !== '')
    .filter(({ label }) => !label.includes(name) && !name.includes(label))
    .map(({ id, text, value, valueTo, qualifier }) => ({ figureId: id, text, value, valueTo, qualifier }))
}
