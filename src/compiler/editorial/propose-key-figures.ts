import type { Division, Figure, Paragraph } from '../../report/types'
import { divisionsOf, headingOf } from '../../report/walk'
import type { Tree } from '../tree'

/** How many figures open the page. */
const MOST = 4

/** Words for all of the area that a report is about, as they stand in the sentence of a figure. */
const WHOLE_AREA = /[全我][区县市州旗省镇]|全年(?:共|全)/

/** Headings of sections about what is wanting or still to come: their figures are no results. */
const NOT_RESULTS = /不足|问题|打算|安排|计划|下一步|思路|展望|目标/

/** A figure that may open the page, and how much speaks for it. */
interface Candidate {
  figure: Figure
  /** Id of the division or paragraph that prints it: one figure each, as long as there are others. */
  owner: string
  weight: number
}

/**
 * The figures that open the page while no editor has chosen: at most four, in reading order. Counts whose change the
 * report states go before rates, and both before all else; what is said of the whole district (全区信访总量409件) before
 * what is said of a part. Never one that the rules doubt, one of the year before, or one of a section about plans or
 * shortcomings. The same tree gives the same figures.
 */
export function proposeKeyFigures(tree: Tree): Figure[] {
  const candidates = candidatesIn(tree)
  const byWeight = [...candidates].sort((a, b) => b.weight - a.weight) // stable: of two alike, the first printed
  const chosen = new Set<Candidate>()
  const differs = (one: Candidate) => [...chosen].every(({ figure }) => figure.label !== one.figure.label)
  const apart = (one: Candidate) => [...chosen].every(({ owner }) => owner !== one.owner)
  const isTelling = ({ weight }: Candidate) => weight > 0
  for (const allowed of [(one: Candidate) => isTelling(one) && apart(one), isTelling, apart, () => true]) {
    for (const one of byWeight) {
      if (chosen.size < MOST && !chosen.has(one) && differs(one) && allowed(one)) chosen.add(one)
    }
  }
  return candidates.filter((one) => chosen.has(one)).map(({ figure }) => figure)
}

function candidatesIn({ preamble, sections }: Tree): Candidate[] {
  const results = sections.filter((section) => !NOT_RESULTS.test(headingOf(section)))
  const printed = [
    ...preamble.map((paragraph) => ({ owner: paragraph.id, paragraph })),
    ...divisionsOf(results).flatMap((division: Division) =>
      division.paragraphs.map((paragraph) => ({ owner: division.id, paragraph })),
    ),
  ].filter(({ paragraph }) => paragraph.role !== 'table') // there, what a figure counts stands in another row
  const figures = printed.flatMap(({ paragraph }) => paragraph.figures)
  const changed = new Set(figures.filter(({ kind, doubt }) => kind === 'change' && !doubt).map((change) => change.of))
  const before = new Set(figures.map(({ previous }) => previous))
  const opens = ({ id, kind, of, doubt, label, distributesOver }: Figure) =>
    !doubt && label !== '' && !before.has(id) && !(kind === 'change' && of) && !distributesOver
  return printed.flatMap(({ owner, paragraph }) =>
    paragraph.figures
      .filter(opens)
      .map((figure) => ({ owner, figure, weight: weightOf(figure, paragraph, changed.has(figure.id)) })),
  )
}

function weightOf(figure: Figure, paragraph: Paragraph, isChanged: boolean): number {
  const isTold = isChanged || figure.kind === 'change'
  const isRate = figure.kind === 'rate' && figure.value > 0
  const ofAll = WHOLE_AREA.test(sentenceBefore(paragraph.text, figure.span[0]) + figure.label)
  return (isTold ? 4 : isRate ? 3 : figure.kind === 'money' ? 1 : 0) + (ofAll ? 2 : 0)
}

/** The words of a figure's sentence before it. */
function sentenceBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('。', at) + 1, at)
}
