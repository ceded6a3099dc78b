import type { Remark } from './remarks'
import { type DocumentState, tick } from './walk'
import type { WordPackage, WordPart } from './word-package'
import { wordsBelow } from './words-below'
import { everyElement, type XmlElement } from './xml-element'

const PAGE_NUMBER = /^[\s\d〇一二三四五六七八九十第页頁共/·.,~～—–\-－|IVXivx]*$/

/** Names what the document shows outside its body: headers and footers, and variants of a drawing in the parts read. */
export async function nameOutside(
  file: WordPackage,
  read: readonly WordPart[],
  state: DocumentState,
): Promise<Remark[]> {
  const remarks: Remark[] = []
  const say = (rule: Remark['rule'], quote: string) => remarks.push({ rule, quote, column: 0 })

  const named = new Set<string>()
  for (const reference of everyElement(file.main.root)) {
    const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1] as 'header' | 'footer' | undefined
    const target = kind && file.main.relationships.get(reference.attributes['r:id'] ?? '')?.target
    const part = target ? await file.part(target) : null
    if (!kind || !part) continue
    tick(part.root, state)
    const words = headerWords(part)
    if (!words || named.has(words)) continue
    named.add(words)
    say(PAGE_NUMBER.test(words) || words === '页码' ? 'page-number' : kind, words)
  }
  for (const words of state.comments.values()) say('comment', words)
  for (const words of read.flatMap(variants)) say('other-variant', words)
  return remarks
}

function headerWords({ root }: WordPart): string {
  const elements = Array.from(everyElement(root))
  const words = wordsBelow(root)
  const picture = elements.some(({ name }) => name === 'pic:pic' || name === 'v:imagedata') ? '（图片）' : ''
  if (words || picture) return words + picture
  const numbers = elements.some(
    ({ name, text, attributes }) =>
      name === 'w:pgNum' ||
      /^\s*(?:PAGE|NUMPAGES)\b/.test(name === 'w:instrText' ? text : (attributes['w:instr'] ?? '')),
  )
  return numbers ? '页码' : ''
}

/** Words of the variants that were not read where the variant that was read has others. */
function variants({ asides }: WordPart): string[] {
  return asides.flatMap(({ taken, others }) => {
    const read = compact(taken)
    return others.filter((other) => compact(other) && !read.includes(compact(other))).map(wordsBelow)
  })
}

function compact(element: XmlElement): string {
  return wordsBelow(element).replace(/\s/g, '')
}
