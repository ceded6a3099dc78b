import { expect } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { foldsOf } from '../../src/report/places'
import type { Report } from '../../src/report/types'
import { allFigures, allParagraphs, divisionsOf } from '../../src/report/walk'
import { drawnText, narrowed } from '../browser/drawn-text'
import { landingAt } from '../proof/shared/check-address'
import { collectDrawn, lostIn } from '../proof/shared/collect-drawn'
import type { Reader } from './reader'

/** The text of a report as it was published, narrowed, without blanks. */
export function textOf(report: Report): string {
  const text = allParagraphs(report).map((paragraph) => paragraph.text)
  return narrowed(text.join('').replace(/\s/g, ''))
}

/** Opens every fold of the report page in view: at once where the page offers it, else one by one. */
export async function openAll(reader: Reader, report: Report): Promise<void> {
  const offered = reader.page.locator(`${reader.root} .all`)
  if ((await offered.count()) > 0) return reader.tap('.all')
  for (const { id } of foldsOf(report)) await reader.tap(`#${anchorOf(id)} .fold-head`)
}

/**
 * Every character of the text is drawn, in order, and every figure marked as printed; of a text too long to be drawn at
 * once, every part as one scrolls through it.
 */
export async function expectWhole(reader: Reader, report: Report): Promise<void> {
  await openAll(reader, report)
  if ((await reader.page.locator('.stretch').count()) > 0) {
    expect(lostIn(report, await collectDrawn(reader.page))).toEqual([])
    return
  }
  await expect.poll(async () => narrowed(await drawnText(reader.page, reader.root))).toBe(textOf(report))
  const marked = await reader.page.locator(`${reader.root} .prose .figure`).allInnerTexts()
  expect(marked).toEqual(allFigures(report).map(({ text }) => text))
}

/** Opens the first figure and steps on, to the last or as many: each is shown as printed, under its number. */
export async function expectExplained(reader: Reader, report: Report, most: number): Promise<void> {
  const figures = allFigures(report)
  if (figures.length === 0) return
  await openFigure(reader, report, figures[0].id)
  await reader.page.locator(`${reader.root} .sheet-figure`).waitFor()
  const shown = await reader.page.evaluate(
    async (count) => {
      const inSheet = (selector: string) => document.querySelector<HTMLElement>(`.sheet ${selector}`)
      const textOf = (selector: string) => inSheet(selector)?.innerText ?? ''
      const found: string[] = []
      for (;;) {
        const number = textOf('.steps')
        found.push(`${/\d+ \/ \d+/.exec(number)?.[0]} ${textOf('.sheet-figure')}`)
        if (found.length === count) return found
        if (window.host) window.host.touch('.sheet [aria-label="下一项指标"]')
        else inSheet('[aria-label="下一项指标"]')?.click()
        do await (window.host?.rest() ?? new Promise<void>((drawn) => requestAnimationFrame(() => drawn())))
        while (textOf('.steps') === number)
      }
    },
    Math.min(most, figures.length),
  )
  expect(shown).toEqual(figures.slice(0, most).map(({ text }, i) => `${i + 1} / ${figures.length} ${text}`))
}

async function openFigure(reader: Reader, report: Report, id: string) {
  const figure = `#${anchorOf(id)}`
  await reader.follow(linkOf({ page: 'report', report: report.id, at: id }))
  await reader.page.locator(`${reader.root} ${figure}`).waitFor()
  await reader.tap(figure)
}

/** Links to divisions and figures, all or as many, open the fold and bring the place into sight, lit for a while. */
export async function expectReached(reader: Reader, report: Report, most: number): Promise<void> {
  const ids = [...divisionsOf(report.sections), ...allFigures(report)].map(({ id }) => id)
  const step = Math.max(1, Math.ceil(ids.length / most))
  const missed = []
  for (const id of ids.filter((_, i) => i % step === 0)) {
    await reader.follow(linkOf({ page: 'report', report: report.id, at: id }))
    const landing = await landingAt(reader, report, id)
    if (!(landing.open && landing.inSight && landing.lit)) missed.push({ id, ...landing })
  }
  expect(missed).toEqual([])
}
