import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { makeCard } from './make-poster'
import { figureContent } from './poster-content'

/** Pictures that go with a shared figure: a file's path or an address each. */
export interface Cards {
  chat?: string
  moments?: string
}

/** Draws the cards of a figure. Rejects when the phone cannot draw them. */
export async function makeCards(report: Report, place: Place): Promise<Cards> {
  const content = figureContent(report, place)
  const chat = await makeCard(content, 'chat')
  return { chat, moments: await makeCard(content, 'moments') }
}
