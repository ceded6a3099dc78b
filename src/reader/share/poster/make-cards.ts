import type { MakeCards } from './cards'
import { makeCard } from './make-poster'
import { figureContent } from './poster-content'

/** Draws the cards that WeChat shows with a shared figure; undefined where links are shared without a picture. */
export const makeCards: MakeCards | undefined = async (report, place) => {
  const content = figureContent(report, place)
  const chat = await makeCard(content, 'chat')
  return { chat, moments: await makeCard(content, 'moments') }
}
