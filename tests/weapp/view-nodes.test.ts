import { afterEach, beforeEach, expect, test } from 'vitest'
import type { App } from '../emulator/open-app'
import { sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/** A node of the view as glass-easel keeps it: elements, texts, and what stands between: lists, conditions, templates. */
interface ViewNode {
  is?: string
  childNodes?: ViewNode[]
}

let app: App

beforeEach(async () => {
  app = await (await sharedHost(distOf('one', 'weapp'))).open()
})

afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

/** How many nodes the view has below an element: its elements, its texts, and all of them. */
const countBelow = (selector: string) =>
  app.find(selector).evaluate((element) => {
    const count = { elements: 0, texts: 0, all: 0 }
    const left = [(element as unknown as { __wxElement: ViewNode }).__wxElement]
    for (let node = left.pop(); node; node = left.pop()) {
      for (const child of node.childNodes ?? []) {
        count.all++
        if (!child.childNodes) count.texts++
        if (child.is?.startsWith('builtin/')) count.elements++
        left.push(child)
      }
    }
    return count
  })

test('an element that holds one text has no list around it, and no template', async () => {
  await app.tap('.fold-head')
  expect(await countBelow('.fold-body .lead')).toEqual({ elements: 0, texts: 1, all: 2 })
})

test('the text of an open fold costs the view few nodes besides its elements and texts', async () => {
  await app.tap('.all')
  const { elements, texts, all } = await countBelow('.page')
  expect(elements).toBeGreaterThan(50)
  // An item of a list and a template for each, and a list for each that holds more than one text.
  expect(all / (elements + texts)).toBeLessThan(3.5)
})

test('a text that becomes parted, and whole again, is drawn as it is', async () => {
  await app.tap('.fold-head')
  const lead = await app.find('.fold-body .lead').innerText()
  await app.tap('.icon-search')
  await app.type('.search-input', lead.slice(2, 6))
  await app.tap('.hit-row')
  await app.page.locator('.fold-body .lead .hit').first().waitFor()
  expect(await app.find('.fold-body .lead').innerText()).toBe(lead)
  expect(await app.find('.fold-body .lead .hit').innerText()).toBe(lead.slice(2, 6))
  await app.tap('.chip-close')
  expect(await app.page.locator('.hit').count()).toBe(0)
  expect(await app.find('.fold-body .lead').innerText()).toBe(lead)
})
