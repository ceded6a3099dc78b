import { readFileSync } from 'node:fs'
import { compile } from '../../src/compiler/compile'

const real = readFileSync('src/reports/yuncheng-2022/report.txt', 'utf8')
const MEGA = 1024 * 1024

/** Texts that a slow step would show on, each to be repeated up to a size. */
const SAMPLES: [name: string, text: string][] = [
  ['the real report, over and over', real],
  ['the real report on one line', real.replaceAll('\n', '')],
  ['one line of markers', '一是加强学习；二是依法决策；(一)规范执法。1.公开；2.透明。'],
  ['one line of digits', '2022'],
  ['one line of Chinese numerals', '一二三'],
  ['one line of blanks and letters', 'a  \t '],
  ['one line without a stop', '依法行政'],
  ['one line of opening brackets', '（'],
  ['lines of one character', '一\n'],
  ['lines of attachments', '附件\n'],
]

function megabytesPerSecond(sample: string, size: number): { ms: number; speed: number } {
  const text = sample.repeat(Math.ceil(size / Buffer.byteLength(sample)))
  const start = process.hrtime.bigint()
  compile({ id: 'bench', text, textFile: 'bench.txt', editorial: null, editorialFile: '' })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  return { ms, speed: size / MEGA / (ms / 1000) }
}

megabytesPerSecond(real, MEGA / 2)
console.log('compiler: MB/s at 5 MB, and time at 5 MB over time at 0.5 MB (10 is linear)')
for (const [name, sample] of SAMPLES) {
  const small = megabytesPerSecond(sample, MEGA / 2)
  const large = megabytesPerSecond(sample, 5 * MEGA)
  const ratio = large.ms / small.ms
  console.log(`  ${large.speed.toFixed(1).padStart(6)} MB/s  ×${ratio.toFixed(1).padStart(5)}  ${name}`)
}
