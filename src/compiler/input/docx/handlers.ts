import { fieldChar, instruction, simpleField } from './field'
import { formula } from './formula'
import { embeddedFile, graphic } from './graphic'
import { paragraph } from './paragraph'
import { commentReference, noteMark, noteReference } from './references'
import { blank, hyphen, lineBreak, run, symbol, text, unstored } from './run'
import { table } from './table'
import { type Handler, leaveOut, say, visitChildren } from './walk'
import { wordsBelow } from './words-below'
import { childOf } from './xml-element'

const inserted: Handler = (element, place, walk) => {
  const words = place.inserted ? '' : wordsBelow(element)
  if (words) say('inserted-text', words, walk)
  visitChildren(element, { ...place, inserted: true }, walk)
}

const deleted: Handler = (element, _, walk) => leaveOutIfShown('deleted-text', element, walk)

const control: Handler = (element, place, walk) => {
  const content = childOf(element, 'w:sdtContent')
  if (!content) return
  if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) say('placeholder', wordsBelow(content), walk)
  visitChildren(content, place, walk)
}

const ruby: Handler = (element, place, walk) => {
  const base = childOf(element, 'w:rubyBase')
  const above = childOf(element, 'w:rt')
  if (above) leaveOut('ruby', above, walk)
  if (base) visitChildren(base, place, walk)
}

const override: Handler = (element, place, walk) => {
  if (element.attributes['w:val'] === 'rtl') say('reversed-text', wordsBelow(element), walk)
  visitChildren(element, place, walk)
}

/** What is done with each element of a document. Nothing but formatting is missing here; whatever has words is named. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'w:body': visitChildren,
  'w:p': paragraph,
  'w:r': run,
  'w:t': text,
  'w:tbl': table,
  'w:tab': blank,
  'w:ptab': blank,
  'w:noBreakHyphen': hyphen,
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:sym': symbol,
  'w:hyperlink': visitChildren,
  'w:smartTag': visitChildren,
  'w:customXml': visitChildren,
  'w:sdt': control,
  'w:dir': visitChildren,
  'w:bdo': override,
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:ruby': ruby,
  'w:fldSimple': simpleField,
  'w:fldChar': fieldChar,
  'w:instrText': instruction,
  'w:footnoteReference': noteReference,
  'w:endnoteReference': noteReference,
  'w:footnoteRef': noteMark,
  'w:endnoteRef': noteMark,
  'w:commentReference': commentReference,
  'w:drawing': graphic,
  'w:pict': graphic,
  'w:object': graphic,
  'w:altChunk': embeddedFile,
  'w:subDoc': embeddedFile,
  'w:contentPart': graphic,
  'm:oMath': formula,
  'm:oMathPara': formula,
  'w:pgNum': unstored,
  'w:dayShort': unstored,
  'w:dayLong': unstored,
  'w:monthShort': unstored,
  'w:monthLong': unstored,
  'w:yearShort': unstored,
  'w:yearLong': unstored,
}

/** The handler of an element. */
export function handlerOf(name: string): Handler {
  return Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : unknown
}

const unknown: Handler = (element, _, walk) => leaveOutIfShown('unknown-content', element, walk)

function leaveOutIfShown(
  rule: 'unknown-content' | 'deleted-text',
  ...[element, walk]: [Parameters<Handler>[0], Parameters<Handler>[2]]
): void {
  const words = wordsBelow(element)
  if (words) leaveOut(rule, element, walk, words)
}
