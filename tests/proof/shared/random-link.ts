import { PAGES } from '../../../src/reader/navigation/address/address'
import { randomOf } from '../../../src/reader/quiz/random-of'
import type { Report } from '../../../src/report/types'
import { allFigures, divisionsOf } from '../../../src/report/walk'

/** A link as WeChat hands it over: a page and what follows the question mark, not decoded. */
export interface Link {
  path: string
  query: Record<string, string>
}

const PATHS = ['report', ...PAGES].map((page) => `pages/${page}/index`)
const HOSTILE = [
  '',
  '%',
  '%E0%A4%A',
  '%2525',
  '"><script>alert(1)</script>',
  '__proto__',
  'constructor',
  '../../app',
  '\u0000',
  '云城',
  's'.repeat(5000),
  '-1',
  'NaN',
  's1.6.1f1&at=s2',
  'undefined',
  '{}',
]

/** The link that a seed fixes: one of ours, one of ours gone wrong, or one from somebody who means no good. */
export function randomLink(report: Report, seed: string): Link {
  const random = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]
  const ids = [...divisionsOf(report.sections), ...allFigures(report)].map(({ id }) => id)
  const cut = (text: string) => text.slice(0, Math.floor(random() * text.length))
  const value = (ours: readonly string[]) =>
    pick([pick(ours), pick(ours), cut(pick(ours)), `${pick(ours)}9`, pick(HOSTILE)])
  const query: Record<string, string> = {}
  const add = (name: string, ours: readonly string[]) => {
    if (random() < 0.6) query[name] = value(ours)
  }
  add('r', [report.id, report.id, report.id, 'district-2031'])
  add('at', ids)
  add('q', ['5L-h6K6_', '信访', '%E4%BF%A1%E8%AE%BF', 'MTU2OA'])
  add('seed', ['1z141z3', '0', 'zzzzzzzz'])
  if (random() < 0.2) query[pick(HOSTILE)] = pick(HOSTILE)
  return { path: random() < 0.9 ? pick(PATHS) : `pages/${cut('elsewhere/index')}`, query }
}
