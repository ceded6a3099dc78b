import { type Handler, leaveOut, say, tick } from './walk'
import { wordsBelow } from './words-below'
import { everyElement, type XmlElement } from './xml-element'

/** What a formula without fractions, roots and powers is made of; properties of looks stand in elements of their own. */
const PLAIN = new Set(['m:oMath', 'm:oMathPara', 'm:r', 'm:t', 'm:rPr', 'm:oMathParaPr', 'w:rPr', 'm:ctrlPr'])

/** `m:oMath`: plain x=3 is written; with fractions and the like in it, reading it in a row would say something else. */
export const formula: Handler = (element, place, walk) => {
  if (!isPlain(element) || place.look?.hidden) {
    leaveOut('formula', element, walk)
    return
  }
  say('formula-text', wordsBelow(element), walk)
  for (const part of everyElement(element)) if (part.name === 'm:t') walk.visit({ ...part, name: 'w:t' }, {})
  tick(element, walk.document)
}

function isPlain({ name, children }: XmlElement): boolean {
  return PLAIN.has(name) && (name.endsWith('Pr') || children.every(isPlain))
}
