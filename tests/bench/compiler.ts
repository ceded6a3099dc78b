import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../src/compiler/compile'
import { reportText } from '../fixtures/report'

const MEGA = 1024 * 1024

/** The corpus: nearly every clause prints a number. */
const corpus = readdirSync('tests/fixtures/corpus')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`tests/fixtures/corpus/${name}`, 'utf8').replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1'))
  .join('\n')

/** Texts that a slow step would show on, each to be repeated up to so many megabytes. */
const SAMPLES: [name: string, text: string, megabytes: number][] = [
  ['the report of the tests, over and over', reportText, 5],
  ['the report of the tests on one line', reportText.replaceAll('\n', ''), 5],
  ['texts with a number in every clause', corpus, 2],
  ['one line of markers', '一是加强学习；二是依法决策；(一)规范执法。1.公开；2.透明。', 2],
  ['one line of digits', '2022', 2],
  ['one line of Chinese numerals', '一二三', 2],
  ['one line of blanks and letters', 'a  \t ', 2],
  ['one line without a stop', '依法行政', 2],
  ['one line of opening brackets', '（', 2],
  ['lines of one character', '一\n', 2],
  ['lines of attachments', '附件\n', 2],
]

function megabytesPerSecond(sample: string, size: number): { ms: number; speed: number } {
  const text = sample.repeat(Math.ceil(size / Buffer.byteLength(sample)))
  // Of the processor: how busy the machine is makes no difference.
  const start = process.cpuUsage()
  compile({ id: 'bench', text, textFile: 'bench.txt', editorial: null, editorialFile: '' })
  const ms = process.cpuUsage(start).user / 1000
  return { ms, speed: size / MEGA / (ms / 1000) }
}

megabytesPerSecond(reportText, MEGA / 2)
console.log('compiler: MB in a second of processor time, and the time for ten times the text (10 is linear)')
for (const [name, sample, megabytes] of SAMPLES) {
  const small = megabytesPerSecond(sample, (megabytes * MEGA) / 10)
  const large = megabytesPerSecond(sample, megabytes * MEGA)
  const ratio = large.ms / small.ms
  console.log(
    `  ${large.speed.toFixed(1).padStart(6)} MB/s  ×${ratio.toFixed(1).padStart(5)}  ${megabytes} MB: ${name}`,
  )
}
