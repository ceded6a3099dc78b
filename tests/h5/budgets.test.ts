import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distOf } from '../fixtures/apps/apps'
import { measureFirstScreen } from './measure-first-screen'

/**
 * Most bytes in gzip to the first screen of the report. The first screen is there when the report can be read: its
 * sections open. Taro's hello-world is 99 kB. The text itself can be read after the first 14 kB, see delivery.test.ts.
 */
const FIRST_SCREEN = 125_000

/** Most bytes in gzip that are fetched after that while the browser is idle: sheets, and what counts days. */
const AHEAD = 21_000

test('every script but the content and the list of files is, to the byte, what is published: a new report fetches no other', () => {
  const scripts = (folder: string) =>
    readdirSync(`${folder}/js`).filter((file) => !/^(content|report-|series|runtime)/.test(file))
  const read = (folder: string) => scripts(folder).map((file) => [file, readFileSync(`${folder}/js/${file}`, 'utf8')])
  expect(scripts('dist/h5').length).toBeGreaterThan(5)
  expect(read(distOf('years', 'h5'))).toEqual(read('dist/h5'))
})

test('the first screen of the report comes with no more than it does, and the rest of the page after it', async () => {
  const { first, later } = await measureFirstScreen(distOf('one', 'h5'))
  const row = ({ files, raw, gzip }: typeof first) => ({ files: files.length, raw, gzip })
  console.table({ 'H5, first screen': row(first), 'fetched ahead': row(later) })
  expect(first.files).toContain('index.html')
  // React, and then the app, in scripts of their own: between two scripts the browser answers.
  expect(first.files.filter((file) => /^js\/(app|main)\./.test(file))).toHaveLength(2)
  expect(first.gzip).toBeGreaterThan(50_000)
  expect(first.gzip).toBeLessThanOrEqual(FIRST_SCREEN)
  expect(later.files.filter((file) => /sheets|resume/.test(file)).length).toBeGreaterThan(1)
  expect(later.gzip).toBeLessThanOrEqual(AHEAD)
})
