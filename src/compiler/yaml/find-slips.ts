/** A slip of the keyboard in a YAML text, and what is meant. */
export interface Slip {
  /** Where it stands in the text, in UTF-16 units. */
  index: number
  length: number
  /** What is meant instead. */
  mend: string
  message: string
}

/** Blanks between what belongs together. Were there no limit, many in a row would be gone through once for each of them. */
const BLANKS = ' {0,99}'

/**
 * How slips look, from the character that is wrong to what stands around it: in the other order, what stands before would
 * be looked for at every place of the text. `name` is one of the fields of the file, `head` what may stand before it.
 */
const SLIPS: readonly { pattern: (name: string, head: string) => string; mend: string; message: string }[] = [
  {
    // title：云城区…
    pattern: (name, head) => `：(?<=${head}${name}${BLANKS}：) *`,
    mend: ': ',
    message: '这里的冒号是全角的“：”，请改成半角冒号加一个空格',
  },
  {
    // label:信访总量, but not http://
    pattern: (name, head) => `:(?<=${head}${name}:)(?=[^\\s/])`,
    mend: ': ',
    message: '冒号后面缺一个空格',
  },
  {
    // { at: s1.6.1，figure: 409件 }
    pattern: (name) => `， *(?=${name}${BLANKS}[:：])`,
    mend: ', ',
    message: '这里的逗号是全角的“，”，请改成半角逗号加一个空格',
  },
  { pattern: () => `｛(?<=^${BLANKS}-${BLANKS}｛)`, mend: '{', message: '这里的大括号是全角的“｛”，请改成半角' },
  { pattern: () => `｝(?=${BLANKS}\\r?$)`, mend: '}', message: '这里的大括号是全角的“｝”，请改成半角' },
  {
    // -{ at: s1.6.1, figure: 409件 }
    pattern: (name) => `-(?<=^${BLANKS}-)(?=[{｛]|${name}${BLANKS}[:：])`,
    mend: '- ',
    message: '短横“-”后面缺一个空格',
  },
  { pattern: () => '\\u3000(?<=^[ \\u3000]{1,100})', mend: '  ', message: '行首有全角空格，请改成两个半角空格' },
  {
    // keyFigures: [] with entries below
    pattern: (name) =>
      `\\[(?<=^${BLANKS}${name}:${BLANKS}\\[) *\\](?= *(?:#.*)?\\r?\\n(?:[ \\t]*(?:#.*)?\\r?\\n)* *- )`,
    mend: '',
    message: '[] 表示空表，下面却写了内容；请删去 []',
  },
]

/** All slips of a text in order, never overlapping; `names` are the fields that the file may have. */
export function findSlips(text: string, names: readonly string[]): Slip[] {
  const name = `(?:${names.join('|')})`
  const head = `(?:^[ \\u3000]{0,99}(?:-${BLANKS})?[{｛]?${BLANKS}|[{,，｛]${BLANKS})`
  const found = SLIPS.flatMap(({ pattern, mend, message }) =>
    Array.from(text.matchAll(new RegExp(pattern(name, head), 'gm')), ({ index, 0: { length } }) => {
      return { index, length, mend, message }
    }),
  )
  return found.filter(({ index }) => isPlain(text, index)).sort((a, b) => a.index - b.index)
}

/** Whether a place is neither in a comment nor between quotation marks. */
function isPlain(text: string, index: number): boolean {
  const before = index === 0 ? '' : text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  const quoted = (before.match(/'/g)?.length ?? 0) % 2 === 1 || (before.match(/"/g)?.length ?? 0) % 2 === 1
  return !quoted && !/(?:^|\s)#/.test(before)
}
