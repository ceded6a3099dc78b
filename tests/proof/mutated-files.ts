import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import JSZip from 'jszip'
import { compile } from '../../src/compiler/compile'
import { readReportBytes } from '../../src/compiler/input/read-file'
import { randomOf } from '../../src/reader/quiz/random-of'
import { allParagraphs } from '../../src/report/walk'
import { sampleDocx } from '../desk/sample-docx'
import { editorialText, reportText } from '../fixtures/report'
import { mutate } from './shared/mutate-bytes'

/*
 * Damages files at random, as disks, mails and editors do, and reads and compiles what is left: nothing may be thrown,
 * every file that is refused has an error, and of what is read no visible character may be lost.
 *   npx tsx tests/proof/mutated-files.ts [--count 20000] [--seed files]
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: 'files' } },
})

/** Longest that a damaged file may take, ms: the whole ones take a tenth of a second. */
const PATIENCE = 10_000

interface Original {
  name: string
  damage(random: () => number): Buffer | Promise<Buffer>
}

const PAGES = 'tests/compiler/input/html/pages'

async function originals(): Promise<Original[]> {
  const docx = await sampleDocx()
  const plain = (name: string, bytes: Buffer): Original => ({ name, damage: (random) => mutate(bytes, random) })
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.htm'))
  return [
    plain('report.txt', Buffer.from(reportText)),
    plain('utf-16.txt', Buffer.from(`\uFEFF${reportText}`, 'utf16le')),
    ...pages.map((name) => plain(name, readFileSync(path.join(PAGES, name)))),
    plain('sample.docx', docx),
    { name: 'parts.docx', damage: (random) => damagedPart(docx, random) },
  ]
}

/** The document with one of its parts damaged, and packed again so that the archive itself is whole. */
async function damagedPart(docx: Buffer, random: () => number): Promise<Buffer> {
  const zip = await JSZip.loadAsync(docx)
  const names = Object.keys(zip.files).filter((name) => !zip.files[name].dir)
  const name = names[Math.floor(random() * names.length)]
  zip.file(name, mutate(await zip.files[name].async('nodebuffer'), random))
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** What is wrong with how that file was taken; undefined where nothing is. */
async function problemOf(name: string, bytes: Buffer, editorial: string): Promise<string | undefined> {
  const { text, diagnostics } = await readReportBytes(name, bytes)
  if (text === null)
    return diagnostics.some(({ severity }) => severity === 'error') ? undefined : 'refused without a word'
  const source = { id: 'damaged', text, textFile: name, editorial, editorialFile: 'report.yaml' }
  const { report } = compile(source)
  const kept = allParagraphs(report).map((paragraph) => paragraph.text)
  return kept.join('').replace(/\s/g, '') === text.replace(/\s/g, '') ? undefined : 'characters are lost'
}

async function main() {
  const files = await originals()
  const random = randomOf(values.seed)
  const slowest = { name: '', ms: 0 }
  let [read, failed] = [0, 0]
  for (let run = 0; run < Number(values.count); run++) {
    const { name, damage } = files[run % files.length]
    const bytes = await damage(random)
    // Every fifth time what the editor wrote is damaged too.
    const editorial = run % 5 === 0 ? mutate(Buffer.from(editorialText), random).toString() : editorialText
    const started = performance.now()
    const problem = await problemOf(name, bytes, editorial).catch((error: unknown) => String(error))
    const ms = performance.now() - started
    if (ms > slowest.ms) Object.assign(slowest, { name: `${name}, run ${run}`, ms })
    read += 1
    if (problem === undefined && ms <= PATIENCE) continue
    failed += 1
    console.log(`${name}, run ${run}: ${problem ?? `${Math.round(ms)} ms`}`)
  }
  console.log(`${read} files, ${failed} failed; the slowest took ${Math.round(slowest.ms)} ms (${slowest.name})`)
  if (failed > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
