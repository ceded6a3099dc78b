import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileFolders } from '../../src/compiler/compile-reports'
import { releasedFigures, writeReleased } from '../../src/compiler/released/released-figures'

/**
 * Writes what was released of each report below `reports` into its released.json: whoever changes a published label later
 * is asked for a line in `changes`. Gives what to tell the editor.
 */
export function recordReleased(reports: string): string {
  for (const { report } of compileFolders(reports).compiled) {
    writeFileSync(path.join(reports, report.id, 'released.json'), writeReleased(releasedFigures(report)))
  }
  return `已记下这一版的指标名称，请提交 ${reports} 下的 released.json`
}
