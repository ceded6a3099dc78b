/** A text in the form in which searches compare it, and the original offset of each of its units. */
export interface FoldedText {
  text: string
  /** `at[i]` is the UTF-16 offset in the original of `text[i]`; strictly rising. */
  at: number[]
}

const MARK = /[\p{P}\s]/u
const NO_MARK = /[%‰]/
const ENDS_SENTENCE = /[。.｡!?]/
const DASH = /[—–―‐~-]/

/**
 * Folds a text so that what people type equals what is printed: full-width letters, digits and marks become half-width,
 * capitals become small, marks and blanks are dropped. So 双随机一公开 finds 双随机、一公开, and 1,568 finds 1568.
 * Two kinds of marks stay. The end of a sentence stays as 。, since no hit may cross it. A mark between two letters or
 * digits stays (3—5, 34.9, 1+6), or else 35 would find 3、5; but a comma that groups thousands is dropped.
 * Takes time linear in the text.
 */
export function foldText(original: string): FoldedText {
  const halfWidth = toHalfWidth(original)
  const at: number[] = []
  let text = ''
  let mark: number | undefined
  const keep = (unit: string, from: number) => {
    text += unit
    at.push(from)
  }
  for (let i = 0; i < halfWidth.length; i++) {
    const unit = halfWidth[i]
    const inside = isLatin(halfWidth[i - 1]) && isLatin(halfWidth[i + 1])
    if (ENDS_SENTENCE.test(unit) && !(unit === '.' && inside)) {
      mark = undefined
      keep('。', i)
    } else if (MARK.test(unit) && !NO_MARK.test(unit)) {
      if (!groupsThousands(halfWidth, i)) mark ??= i
    } else {
      if (mark !== undefined && isLatin(text[text.length - 1]) && isLatin(unit)) keep(plainMark(halfWidth[mark]), mark)
      mark = undefined
      keep(unit, i)
    }
  }
  return { text, at }
}

/** The text in half-width and small letters. Each unit keeps its offset. */
function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).replace(/[A-Z]/g, lower)
}

function lower(letter: string): string {
  return letter.toLowerCase()
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && /[0-9a-z]/.test(unit)
}

function plainMark(mark: string): string {
  if (DASH.test(mark)) return '-'
  return /\s/.test(mark) ? ' ' : mark
}

/** 1,568 and 1,568,000: one to three digits before the comma, exactly three after. */
function groupsThousands(text: string, comma: number): boolean {
  if (text[comma] !== ',') return false
  return (
    /(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, comma - 4), comma)) &&
    /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5))
  )
}
