import type { Proposal, ProposedPoint } from './propose-series'

/** Figures of several reports that may all be the same thing, newest first. */
export interface ProposedChain {
  points: ProposedPoint[]
  /** What differs between each point and the one before it in the list; empty where the words are the same. */
  reasons: string[][]
  /** Id of the series that some of them are in already. */
  series?: string
}

/** Joins pairs that share a figure: 2024 with 2023 and 2023 with 2021 make one chain. */
export function chainProposals(proposals: readonly Proposal[]): ProposedChain[] {
  const byNewer = new Map(proposals.map((proposal) => [proposal.newer.figure, proposal]))
  const older = new Set(proposals.map((proposal) => proposal.older.figure))
  const heads = proposals.filter(({ newer }) => !older.has(newer.figure))
  return heads.map((head) => {
    const links = [head]
    for (let next = byNewer.get(head.older.figure); next; next = byNewer.get(next.older.figure)) links.push(next)
    const series = links.find((link) => link.series)?.series
    return {
      points: [head.newer, ...links.map((link) => link.older)],
      reasons: links.map((link) => link.reasons),
      ...(series && { series }),
    }
  })
}
