/** What a field of Word is about to do: `{ PAGE }` instructs, then shows its result. */
interface Field {
  instruction: string
  /** Whether its result has begun. */
  shows: boolean
  /** Whether its result holds anything. */
  wrote: boolean
  /** Text that stands among the instructions and is not shown. */
  unshown: string
}

/** What the end of a field brings up. */
export type FieldEnd = 'shown' | 'silent' | 'number' | 'empty'

/** Fields that print nothing themselves. */
const SILENT =
  /^\s*(?:XE|TC|TA|RD|SET|ASK|PRIVATE|BOOKMARK|DATA|NEXT|NEXTIF|SKIPIF|HYPERLINK|TOC|INDEX|TOA|BIBLIOGRAPHY|SEQ\b.*\\h)\b/i
/** Fields whose number Word makes up while it draws. */
const NUMBER = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i

/** The fields that are open at a place of the document, the innermost last. */
export class Fields {
  private readonly open: Field[] = []

  begin(instruction = '', shows = false): void {
    this.open.push({ instruction, shows, wrote: false, unshown: '' })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.shows) field.instruction += text
  }

  /** The result begins. True where it is a table of contents. */
  separate(): boolean {
    const field = this.open.at(-1)
    if (!field) return false
    field.shows = true
    return /^\s*TOC\b/i.test(field.instruction)
  }

  end(): { end: FieldEnd; instruction: string } {
    const field = this.open.pop()
    const instruction = field?.instruction.trim() ?? ''
    if (!field || field.wrote || !this.shown()) return { end: 'shown', instruction }
    if (NUMBER.test(instruction)) return { end: 'number', instruction }
    return { end: SILENT.test(instruction) || !instruction ? 'silent' : 'empty', instruction }
  }

  /** Whether text at this place is shown; text that is not is an instruction. */
  take(text: string): boolean {
    if (this.shown()) {
      if (text.trim()) this.mark()
      return true
    }
    const field = this.open.find(({ shows }) => !shows)
    if (field) field.unshown += text
    return false
  }

  /** Says that the open fields show something that is no text: a picture. */
  mark(): void {
    for (const field of this.open) field.wrote = true
  }

  /** Text that stayed behind in fields that never end. */
  leftOpen(): string {
    return this.open.map(({ unshown }) => unshown).join('')
  }

  private shown(): boolean {
    return this.open.every(({ shows }) => shows)
  }
}
