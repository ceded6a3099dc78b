import type { Place } from '@/report/places'
import type { Report } from '@/report/types'

/** The pictures that go with a shared figure: the path of a file each. */
export interface Cards {
  chat?: string
  moments?: string
}

/** Draws the cards of a figure. Rejects when the phone cannot draw them. */
export type MakeCards = (report: Report, place: Place) => Promise<Cards>
