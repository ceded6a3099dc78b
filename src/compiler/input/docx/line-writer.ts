import type { Remark, RemarkRule } from './remarks'

/** One line of the text with what is to be said about it. */
export interface Line {
  text: string
  remarks: Remark[]
}

/** Collects the lines of one story: the body, a cell, a text box. The last line is open until it is ended. */
export class LineWriter {
  private readonly done: Line[] = []
  private line: Line = { text: '', remarks: [] }
  /** Lines of text boxes, which follow the paragraph that they hang on. */
  private hanging: Line[] = []
  /** The index in `done` at which the open paragraph begins. */
  private paragraph = 0

  write(text: string): void {
    this.line.text += text
  }

  /** Says something about this place. What follows without a gap on a remark of the same rule becomes one with it. */
  remark(rule: RemarkRule, quote = '', column = this.line.text.length): void {
    const last = this.line.remarks.at(-1)
    const follows = last && (column === last.column || column === last.column + last.quote.length)
    if (last?.rule === rule && follows) last.quote += quote
    else this.line.remarks.push({ rule, quote, column })
  }

  /** Goes on with another line's text. */
  append({ text, remarks }: Line): void {
    const shift = this.line.text.length
    this.line.text += text
    this.line.remarks.push(...remarks.map((remark) => ({ ...remark, column: remark.column + shift })))
  }

  endLine(): void {
    this.done.push(this.line)
    this.line = { text: '', remarks: [] }
  }

  endParagraph(): void {
    this.endLine()
    this.done.push(...this.hanging)
    this.hanging = []
    this.paragraph = this.done.length
  }

  /** Adds whole lines, a row or a nested table. */
  add(lines: readonly Line[]): void {
    if (this.line.text.trim()) this.endParagraph()
    this.done.push(...lines)
    this.paragraph = this.done.length
  }

  hang(lines: readonly Line[]): void {
    this.hanging.push(...lines)
  }

  /** Puts a label in front of the open paragraph. */
  prefix(label: string): void {
    const start = this.done[this.paragraph] ?? this.line
    start.text = label + start.text
    for (const remark of start.remarks) remark.column += label.length
  }

  /** Goes on with what another writer has collected, its first line on this one's open line. */
  join(other: LineWriter): void {
    const [first, ...rest] = [...other.done, other.line]
    this.append(first)
    for (const line of rest) {
      this.endLine()
      this.line = line
    }
    this.hanging.push(...other.hanging)
  }

  /** Whether nothing is written on the open line and none waits to be. */
  isBlank(): boolean {
    return ![...this.done, this.line, ...this.hanging].some(({ text }) => text.trim())
  }

  /** All lines; whatever is open is ended. */
  lines(): Line[] {
    this.endParagraph()
    return this.done
  }
}
