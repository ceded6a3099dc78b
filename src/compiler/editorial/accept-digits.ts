import type { Figured, PlacedExclusion } from '../figures/add-figures'
import { type Fail, noSuchId, type ParagraphsById } from './find-figure'
import type { Placed, VouchedDigits } from './report-schema'

/**
 * Turns the errors about unaccounted digits for which the editor vouches into exclusions by rule `editor`. Digits are
 * vouched for as a whole run, never in part. An entry that matches no such error is handed to `fail`.
 */
export function acceptDigits(
  { exclusions, diagnostics }: Figured,
  vouched: readonly Placed<VouchedDigits>[],
  byId: ParagraphsById,
  fail: Fail,
): Pick<Figured, 'exclusions' | 'diagnostics'> {
  const accepted: PlacedExclusion[] = []
  const settled = new Set(
    vouched.map((entry) => {
      const { at, digits, nth = 1, exclude } = entry
      const open = (byId.get(at) ?? []).flatMap(({ id, line, offset, text }) =>
        diagnostics
          .filter((diagnostic) => diagnostic.rule === 'unaccounted-digits' && diagnostic.line === line)
          .map((diagnostic) => ({ diagnostic, paragraph: id, start: diagnostic.column - 1 - offset }))
          .filter(({ start }) => start >= 0 && text.startsWith(digits, start))
          .filter(({ start }) => !/^\d/.test(text.slice(start + digits.length))),
      )
      const found = open[nth - 1]
      if (found) {
        const span = [found.start, found.start + digits.length] as const
        accepted.push({ paragraph: found.paragraph, span, rule: 'editor', reason: exclude })
      } else if (!byId.has(at)) fail(entry, 'no-such-digits', noSuchId(byId, at))
      else fail(entry, 'no-such-digits', `“${at}”中没有待说明的数字“${digits}”，这一条可以删去`)
      return found?.diagnostic
    }),
  )
  return {
    exclusions: [...exclusions, ...accepted],
    diagnostics: diagnostics.filter((diagnostic) => !settled.has(diagnostic)),
  }
}
