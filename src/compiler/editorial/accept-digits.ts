import type { Figured, PlacedExclusion } from '../figures/add-figures'
import type { Place } from '../yaml-text'
import type { Places } from './find-figure'
import type { VouchedDigits } from './read-correction'

/**
 * Turns the errors about unaccounted digits for which the editor vouches into exclusions by rule `editor`. An entry
 * that matches no such error is handed to `fail`.
 */
export function acceptDigits(
  { exclusions, diagnostics }: Figured,
  vouched: readonly VouchedDigits[],
  places: Places,
  fail: (place: Place, rule: string, message: string) => void,
): Pick<Figured, 'exclusions' | 'diagnostics'> {
  const accepted: PlacedExclusion[] = []
  const settled = new Set(
    vouched.map((entry) => {
      const { at, digits, nth = 1, exclude } = entry
      const open = (places.get(at) ?? []).flatMap((paragraph) =>
        diagnostics
          .filter(({ rule, line }) => rule === 'unaccounted-digits' && line === paragraph.line)
          .map((diagnostic) => ({
            diagnostic,
            paragraph: paragraph.id,
            start: diagnostic.column - 1 - paragraph.offset,
          }))
          .filter(({ start }) => start >= 0 && paragraph.text.startsWith(digits, start)),
      )
      const found = open[nth - 1]
      if (!found) fail(entry, 'no-such-digits', `“${at}”中没有待说明的数字“${digits}”，这一条可以删去`)
      else {
        const span = [found.start, found.start + digits.length] as const
        accepted.push({ paragraph: found.paragraph, span, rule: 'editor', reason: exclude })
      }
      return found?.diagnostic
    }),
  )
  return {
    exclusions: [...exclusions, ...accepted],
    diagnostics: diagnostics.filter((diagnostic) => !settled.has(diagnostic)),
  }
}
