import type { DrawScreenshot, MakeCards } from './cards'
import { makeCard, makePoster } from './make-poster'
import { figureContent, posterContent } from './poster-content'

/** Draws the cards that WeChat shows with a shared figure; undefined where links are shared without a picture. */
export const makeCards: MakeCards | undefined = async (report, place) => {
  const content = figureContent(report, place)
  const chat = await makeCard(content, 'chat')
  return { chat, moments: await makeCard(content, 'moments') }
}

/** Draws what is passed on in place of a screenshot, which does not say where it is from. */
export const drawScreenshot: DrawScreenshot | undefined = async (report, places, id, theme) => {
  const content = posterContent(report, places, id)
  if (!content) throw new Error(`nothing to draw: ${id}`)
  return makePoster(content, theme)
}
