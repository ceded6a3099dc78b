import { paragraph, run } from './build-docx'
import type { Inline } from './document-model'

/** A piece as XML, and what it shows where it stands, without blanks. */
export interface Piece {
  xml: string
  shown: string
}

/** What the pieces of a document leave for later. */
export interface Account {
  /** What is not to be shown but to be named. */
  named: string[]
  comments: string[]
  footnotes: string[]
  endnotes: string[]
  /** What boxes of the open paragraph show. */
  boxes: string
}

type Words = Extract<Inline, { word: string }>['kind']

const field = (inside: string) => `${char('begin')}<w:r><w:instrText>${inside}</w:instrText></w:r>`

/** Pieces that show their word. */
const SHOWN: Partial<Record<Words, (word: string) => string>> = {
  plain: (word) => run(word),
  struck: (word) => run(word, '<w:strike/>'),
  caps: (word) => run(word, '<w:caps/>'),
  link: (word) => `<w:hyperlink>${run(word)}</w:hyperlink>`,
  tag: (word) => `<w:smartTag><w:customXml>${run(word)}</w:customXml></w:smartTag>`,
  control: (word) => `<w:sdt><w:sdtPr/><w:sdtContent>${run(word)}</w:sdtContent></w:sdt>`,
  bdo: (word) => `<w:bdo w:val="ltr"><w:dir w:val="ltr">${run(word)}</w:dir></w:bdo>`,
  simpleField: (word) => `<w:fldSimple w:instr="REF a">${run(word)}</w:fldSimple>`,
  field: (word) => `${field('REF a')}${char('separate')}${run(word)}${char('end')}`,
}

/** Pieces whose word is left out. */
const LEFT_OUT: Partial<Record<Words, (word: string) => string>> = {
  hidden: (word) => run(word, '<w:vanish/>'),
  deleted: (word) => `<w:del>${run(word).replaceAll('w:t', 'w:delText')}</w:del>`,
  moved: (word) => `<w:moveFrom>${run(word)}</w:moveFrom>`,
  ruby: (word) => `<w:r><w:ruby><w:rt>${run(word)}</w:rt><w:rubyBase/></w:ruby></w:r>`,
  formula: (word) => `<m:oMath><m:sSup><m:e>${run(word).replaceAll('w:', 'm:')}</m:e></m:sSup></m:oMath>`,
  unknown: (word) => `<x:thing>${run(word)}</x:thing>`,
  drawn: (word) => `<w:r><w:drawing>${run(word).replaceAll('w:', 'a:')}</w:drawing></w:r>`,
  wordArt: (word) =>
    `<w:r><w:pict><v:textpath string="${word.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"/></w:pict></w:r>`,
}

const BOXES: Partial<Record<Words, (content: string) => string>> = {
  box: (content) => `<w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing>`,
  oldBox: (content) => `<w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict>`,
  bothBoxes: (content) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${BOXES.box?.(content)}</mc:Choice><mc:Fallback>${BOXES.oldBox?.(content)}</mc:Fallback></mc:AlternateContent>`,
}

const SIGNS: Record<Exclude<Inline, { word: string } | { inlines: Inline[] }>['kind'], Piece> = {
  tab: { xml: '<w:r><w:tab/></w:r>', shown: '' },
  break: { xml: '<w:r><w:br/></w:r>', shown: '' },
  hyphen: { xml: '<w:r><w:noBreakHyphen/></w:r>', shown: '-' },
  sign: { xml: '<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>', shown: '●' },
  index: { xml: `${field('XE "密"')}${char('end')}`, shown: '' },
}

/** Writes one piece and enters in the account what it does not show in its place. */
export function writeInline(entry: Inline, account: Account): Piece {
  if ('inlines' in entry) {
    const { xml, shown } = writeInlines(entry.inlines, account)
    const tag = entry.kind === 'inserted' ? 'w:ins' : 'w:hyperlink'
    return { xml: `<${tag}>${xml}</${tag}>`, shown }
  }
  if (!('word' in entry)) return SIGNS[entry.kind]
  const { kind, word } = entry
  if (kind === 'note' || kind === 'endnote') return writeReference(kind, word, account)
  const shown = SHOWN[kind]
  if (shown) return { xml: shown(word), shown: kind === 'caps' ? word.toUpperCase() : word }
  const box = BOXES[kind]
  if (box) {
    account.boxes += word
    return { xml: `<w:r>${box(paragraph(run(word)))}</w:r>`, shown: '' }
  }
  const secret = `密${word}尽`
  account.named.push(secret)
  if (kind !== 'comment') return { xml: LEFT_OUT[kind]?.(secret) ?? '', shown: '' }
  return { xml: `<w:r><w:commentReference w:id="${account.comments.push(secret)}"/></w:r>`, shown: '' }
}

export function writeInlines(entries: readonly Inline[], account: Account): Piece {
  const pieces = entries.map((entry) => writeInline(entry, account))
  return { xml: pieces.map(({ xml }) => xml).join(''), shown: pieces.map(({ shown }) => shown).join('') }
}

function writeReference(kind: 'note' | 'endnote', word: string, account: Account): Piece {
  const id = account[kind === 'note' ? 'footnotes' : 'endnotes'].push(word)
  return {
    xml: `<w:r><w:${kind === 'note' ? 'footnote' : 'endnote'}Reference w:id="${id}"/></w:r>`,
    shown: noteSign(kind, id),
  }
}

/** ¹² of a footnote, xii of an endnote. */
export function noteSign(kind: 'note' | 'endnote', id: number): string {
  if (kind === 'note') return Array.from(String(id), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
  return 'x'.repeat(Math.floor(id / 10)) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][id % 10]
}

function char(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}
