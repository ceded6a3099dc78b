import type { Place } from '@/report/places'
import type { Report } from '@/report/types'

/**
 * Draws the poster that WeChat sends in place of a screenshot: of the figure or division of that id, or of the report.
 * Gives the path of its file. Rejects when the phone cannot draw it.
 */
export type DrawScreenshot = (
  report: Report,
  places: ReadonlyMap<string, Place>,
  id: string | undefined,
  theme: 'light' | 'dark',
) => Promise<string>

/** The pictures that go with a shared figure: the path of a file each. */
export interface Cards {
  chat?: string
  moments?: string
}

/** Draws the cards of a figure. Rejects when the phone cannot draw them. */
export type MakeCards = (report: Report, place: Place) => Promise<Cards>
