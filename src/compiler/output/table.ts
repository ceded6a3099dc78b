/** Characters that a terminal draws two columns wide. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g

/** Columns of a terminal that the text takes. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** Rows as lines whose columns stand below each other, two blanks apart; the last column is as long as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}
