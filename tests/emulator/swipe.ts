import type { Locator, Page } from 'playwright-core'

/** Finger moves from touch to touch, one a frame. */
const STEPS = 10

/** Puts a finger on the middle of an element, moves it by (dx, dy) px and lifts it. */
export async function swipe(page: Page, target: Locator, dx: number, dy: number): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to swipe')
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', [from])
  for (let step = 1; step <= STEPS; step++) {
    await send('touchMove', [{ x: from.x + (dx * step) / STEPS, y: from.y + (dy * step) / STEPS }])
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
  await send('touchEnd', [])
  await client.detach()
}
