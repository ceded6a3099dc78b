import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

/** The words at the top of the window: 12 characters from the first line on. */
const topWords = () =>
  visit.page.evaluate(() => {
    const range = document.createRange()
    for (const prose of document.querySelectorAll('.fold-body .prose')) {
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { top, bottom } = range.getBoundingClientRect()
          if ((top + bottom) / 2 >= 0)
            return { text: prose.textContent, at: (prose.textContent ?? '').indexOf(node.data) + at, top }
        }
      }
    }
    return undefined
  })

/** Opens all, scrolls into the middle of a paragraph and comes to rest. */
async function read(options: VisitOptions = {}) {
  visit = await site.visit(options)
  await visit.page.waitForSelector('#app .fold-head')
  await visit.page.getByText('全部展开', { exact: true }).tap()
  const text = visit.page.locator('#s1-6-2 .prose').first()
  await text.evaluate((box) =>
    window.scrollTo(0, box.getBoundingClientRect().top + window.scrollY + box.clientHeight / 2),
  )
  await expect.poll(() => visit.page.evaluate(() => Object.values(localStorage).join())).toContain('s1-6')
  return topWords()
}

/** Whether the window begins in the same paragraph, at most a line and a half away from the same words. */
async function keepsLine(before: Awaited<ReturnType<typeof topWords>>, perLine: number) {
  await expect
    .poll(async () => {
      const now = await topWords()
      return now?.text === before?.text && Math.abs((now?.at ?? 0) - (before?.at ?? 0)) <= perLine * 1.5
    })
    .toBe(true)
}

test.each([
  ['turned', { width: 390, height: 844 }, { width: 844, height: 390 }],
  ['turned back', { width: 844, height: 390 }, { width: 390, height: 844 }],
  ['unfolded', { width: 360, height: 780 }, { width: 720, height: 800 }],
  ['made wide', { width: 768, height: 1024 }, { width: 1280, height: 800 }],
])('the line at the top stays there when the window is %s', async (_, before, after) => {
  const line = await read({ viewport: before })
  await visit.page.setViewportSize(after)
  await keepsLine(line, Math.max(before.width, after.width) / 17)
})

test('the line at the top stays there when the type gets larger', async () => {
  const line = await read()
  await visit.page.getByText('字号', { exact: true }).tap()
  await visit.page.getByText('超大', { exact: true }).tap()
  await keepsLine(line, 22)
})

test('a window whose height alone changes does not scroll', async () => {
  await read()
  const before = await visit.page.evaluate(() => window.scrollY)
  await visit.page.setViewportSize({ width: 390, height: 700 })
  await visit.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await visit.page.evaluate(() => window.scrollY)).toBe(before)
})
