import { type Handler, say, visitChildren, type Walk } from './walk'
import { childOf, childrenOf, numberOf, switchOf, type XmlElement } from './xml-element'

/** `w:fldChar`: a field begins, shows its result, or ends. */
export const fieldChar: Handler = (element, _, walk) => {
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') {
    const form = formValue(childOf(element, 'w:ffData'))
    if (form) say('form-field', form, walk)
    walk.fields.begin()
  } else if (type === 'separate') {
    if (walk.fields.separate()) walk.writer.remark('table-of-contents')
  } else if (type === 'end') end(walk)
}

export const instruction: Handler = ({ text }, _, walk) => walk.fields.instruct(text)

/** `w:fldSimple`: a field in one element, its result inside. */
export const simpleField: Handler = (element, place, walk) => {
  walk.fields.begin(element.attributes['w:instr'], true)
  visitChildren(element, place, walk)
  end(walk)
}

function end(walk: Walk): void {
  const { end, instruction } = walk.fields.end()
  if (end === 'number') say('field-number', instruction, walk)
  else if (end === 'empty') say('field-without-result', instruction, walk)
}

/** What a drop-down list or a check box of an old form shows; neither is stored as text. */
function formValue(form: XmlElement | undefined): string | null {
  const list = childOf(form, 'w:ddList')
  if (list) {
    const chosen = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0
    return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? null
  }
  const box = childOf(form, 'w:checkBox')
  if (!box) return null
  return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☑' : '☐'
}
