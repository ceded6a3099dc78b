import { compile } from '../../src/compiler/compile'
import { reportText } from '../fixtures/report'

const MEGA = 1024 * 1024

/** Texts that a slow step would show on, each to be repeated up to so many megabytes. */
const SAMPLES: [name: string, text: string, megabytes: number][] = [
  ['the report of the tests, over and over', reportText, 5],
  ['the report of the tests on one line', reportText.replaceAll('\n', ''), 5],
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
  const start = process.hrtime.bigint()
  compile({ id: 'bench', text, textFile: 'bench.txt', editorial: null, editorialFile: '' })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  return { ms, speed: size / MEGA / (ms / 1000) }
}

megabytesPerSecond(reportText, MEGA / 2)
console.log('compiler: MB/s, and the time for ten times the text (10 is linear)')
for (const [name, sample, megabytes] of SAMPLES) {
  const small = megabytesPerSecond(sample, (megabytes * MEGA) / 10)
  const large = megabytesPerSecond(sample, megabytes * MEGA)
  const ratio = large.ms / small.ms
  console.log(
    `  ${large.speed.toFixed(1).padStart(6)} MB/s  ×${ratio.toFixed(1).padStart(5)}  ${megabytes} MB: ${name}`,
  )
}
